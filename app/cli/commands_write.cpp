// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that change records: set, add, remove, link, unlink, undo, redo.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/recordjson.h"
#include "core/schema/validate.h"

#include <algorithm>
#include <array>

namespace ringbinder::cli {

namespace {

// Every refusal names the field by its key. Nothing when the record may be written; only `asked`
// are looked at where they are given.
std::optional<int> refuseUnlessValid(const Invocation& invocation, const Desk& desk,
                                     const Record& record, const QList<const FieldDef*>& asked = {})
{
    Console& console = invocation.console;
    QList<const FieldDef*> extra = desk.binder->fields(record.def());
    extra.removeIf([](const FieldDef* field) { return !field->extra; });
    for (const Issue& issue : validate(record, extra, &desk.evaluation->scales())) {
        if (issue.severity == Issue::Severity::Error && issue.field &&
            (asked.isEmpty() || asked.contains(issue.field))) {
            return console.usage(QStringLiteral("%1: %2").arg(
                QString::fromLatin1(issue.field->key), issue.message.in(console.language())));
        }
    }
    return {};
}

// FIELD=VALUE…, each field once.
Result<QList<Assignment>> parseAssignments(const Desk& desk, const RegisterDef& def,
                                           const QStringList& texts, const Language& language)
{
    QList<Assignment> assignments;
    for (const QString& text : texts) {
        auto assignment =
            parseAssignment(*desk.binder, def, text, &desk.evaluation->scales(), language);
        if (!assignment)
            return ringbinder::fail(assignment.error());
        const FieldDef* field = assignment->field;
        if (!field->isEditable()) {
            return ringbinder::fail(
                Error::Kind::Invalid,
                Message("cli", QT_TRANSLATE_NOOP("cli", "field \"%1\" is set by the program "
                                                        "and cannot be given"))
                    .arg(field->name()));
        }
        const auto isSame = [field](const Assignment& other) { return other.field == field; };
        if (std::any_of(assignments.cbegin(), assignments.cend(), isSame)) {
            return ringbinder::fail(
                Error::Kind::Invalid,
                Message("cli", QT_TRANSLATE_NOOP("cli", "field \"%1\" is given twice: \"%2\""))
                    .arg(field->name())
                    .arg(text));
        }
        assignments.append(std::move(*assignment));
    }
    return assignments;
}

int runSet(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    auto record = findRecord(*desk->binder, invocation.arguments[1]);
    if (!record)
        return console.fail(record.error());
    const RegisterDef& def = record->def();
    ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), record->code(), 1});
    const auto assignments =
        parseAssignments(*desk, def, invocation.arguments.mid(2), console.language());
    if (!assignments)
        return console.fail(assignments.error());
    QList<const FieldDef*> given;
    for (const auto& [field, value] : *assignments) {
        set.set(def, record->uid(), *field, record->value(*field), value);
        record->setValue(*field, value);
        given.append(field);
    }
    if (const auto refused = refuseUnlessValid(invocation, *desk, *record, given))
        return *refused;
    const auto applied = desk->binder->session().apply(std::move(set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, record->code(), *applied);
}

int runAdd(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return console.fail(def.error());
    if (const auto done = refuseSingleton(**def); !done)
        return console.fail(done.error());
    Record record(**def);
    QStringList texts = invocation.arguments.mid(2);
    if (*(*def)->prefix == '\0') {
        // Where the program gives no codes, the caller does.
        texts.removeIf([&record](const QString& text) {
            const bool isCode = text.startsWith(QLatin1String("code="));
            if (isCode)
                record.setCode(text.mid(5));
            return isCode;
        });
    }
    const auto assignments = parseAssignments(*desk, **def, texts, console.language());
    if (!assignments)
        return console.fail(assignments.error());
    for (const auto& [field, value] : *assignments)
        record.setValue(*field, value);
    if (const auto refused = refuseUnlessValid(invocation, *desk, record))
        return *refused;
    const Uid uid = record.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1((*def)->key), record.title(), 1});
    set.add(std::move(record));
    const auto applied = desk->binder->session().apply(std::move(set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, codeOf(*desk->binder, uid), *applied);
}

int runRemove(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto at = openRecord(invocation, openBinder(invocation, Binder::Access::ReadWrite));
    if (!at)
        return console.fail(at.error());
    if (at->record.def().singleton) {
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP(
                       "cli", "this record belongs to the file itself and cannot be removed")));
    }
    ChangeSet set({ChangeLabel::Act::Remove, QString::fromLatin1(at->record.def().key),
                   at->record.code(), 1});
    set.remove(at->record);
    const auto applied = at->binder->session().apply(std::move(set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, at->record.code(), *applied);
}

int changeLink(const Invocation& invocation, bool isLink)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return console.fail(binder.error());
    const auto from = findRecord(**binder, invocation.arguments[1]);
    if (!from)
        return console.fail(from.error());
    const auto field = findField(**binder, from->def(), invocation.arguments[2]);
    if (!field)
        return console.fail(field.error());
    const auto to = findRecord(**binder, invocation.arguments[3]);
    if (!to)
        return console.fail(to.error());
    if ((*field)->type != FieldType::References) {
        QStringList links;
        for (const FieldDef* known : (*binder)->fields(from->def())) {
            if (known->type == FieldType::References)
                links.append(known->name());
        }
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "field \"%1\" is not a list of links; links "
                                                    "of %2: %3"))
                .arg((*field)->name())
                .arg(from->code())
                .arg(links.isEmpty() ? QStringLiteral("-") : links.join(QLatin1String(", ")))
                .in(console.language()));
    }
    if (*(*field)->target && to->def().name() != QLatin1String((*field)->target)) {
        return console.usage(
            Message("cli",
                    QT_TRANSLATE_NOOP("cli", "field \"%1\" links to records of \"%2\", not to %3"))
                .arg(QString::fromUtf8((*field)->key))
                .arg(QString::fromUtf8((*field)->target))
                .arg(to->code())
                .in(console.language()));
    }
    ChangeSet set({isLink ? ChangeLabel::Act::Link : ChangeLabel::Act::Unlink,
                   QString::fromLatin1(from->def().key), from->code(), 1});
    if (isLink)
        set.link(from->def(), from->uid(), **field, to->uid());
    else
        set.unlink(from->def(), from->uid(), **field, to->uid());
    const auto applied = (*binder)->session().apply(std::move(set));
    if (!applied)
        return console.fail(applied.error());
    return sayCode(console, from->code(), *applied);
}

int runLink(const Invocation& invocation)
{
    return changeLink(invocation, true);
}

int runUnlink(const Invocation& invocation)
{
    return changeLink(invocation, false);
}

int stepBack(const Invocation& invocation, bool isUndo)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return console.fail(binder.error());
    Session& session = (*binder)->session();
    const auto label = isUndo ? session.undoLabel() : session.redoLabel();
    if (!label) {
        console.message(console.language().text(
            "cli", isUndo ? QT_TRANSLATE_NOOP("cli", "There is nothing to undo.")
                          : QT_TRANSLATE_NOOP("cli", "There is nothing to redo.")));
        return console.answer(
            {{QStringLiteral("label"), QJsonValue()}, {QStringLiteral("change_set"), QJsonValue()}},
            QString(), Exit::No);
    }
    const auto done = isUndo ? session.undo() : session.redo();
    if (!done)
        return console.fail(done.error());
    const QString text = label->in(console.language(), invocation.registry);
    return console.answer({{QStringLiteral("label"), text}, {QStringLiteral("change_set"), *done}},
                          text);
}

int runUndo(const Invocation& invocation)
{
    return stepBack(invocation, true);
}

int runRedo(const Invocation& invocation)
{
    return stepBack(invocation, false);
}

constexpr std::array<Command, 7> kCommands = {{
    {"set",
     "FILE CODE FIELD=VALUE…",
     3,
     -1,
     QT_TRANSLATE_NOOP("cli", "change fields of a record, as one change set"),
     "ringbinder-cli set acme.isms RSK-0007 likelihood=2 owner=PER-0003",
     {},
     runSet},
    {"add",
     "FILE REGISTER FIELD=VALUE…",
     2,
     -1,
     QT_TRANSLATE_NOOP("cli", "add a record and print its code"),
     "ringbinder-cli add acme.isms asset name=\"File server\" availability=3",
     {},
     runAdd},
    {"remove",
     "FILE CODE",
     2,
     2,
     QT_TRANSLATE_NOOP("cli", "remove a record; undo and history keep it"),
     "ringbinder-cli remove acme.isms AST-0012",
     {},
     runRemove},
    {"link",
     "FILE CODE LINK CODE",
     4,
     4,
     QT_TRANSLATE_NOOP("cli", "link two records; LINK is a field such as controls"),
     "ringbinder-cli link acme.isms RSK-0007 controls A.8.13",
     {},
     runLink},
    {"unlink",
     "FILE CODE LINK CODE",
     4,
     4,
     QT_TRANSLATE_NOOP("cli", "take a link off"),
     "ringbinder-cli unlink acme.isms RSK-0007 controls A.8.13",
     {},
     runUnlink},
    {"undo",
     "FILE",
     1,
     1,
     QT_TRANSLATE_NOOP("cli", "take back the newest change set"),
     "ringbinder-cli undo acme.isms",
     {},
     runUndo},
    {"redo",
     "FILE",
     1,
     1,
     QT_TRANSLATE_NOOP("cli", "repeat the change set last undone"),
     "ringbinder-cli redo acme.isms",
     {},
     runRedo},
}};

} // namespace

std::span<const Command> writeCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
