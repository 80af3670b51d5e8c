// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the fields a user adds to a register: add-field, change-field, remove-field.
#include "app/cli/command.h"
#include "core/registers/logic/extrafields.h"
#include "core/schema/format.h"

#include <array>

namespace ringbinder::cli {

namespace {

Result<extra_field::Type> typeFrom(const QString& text)
{
    const int index = extra_field::type.choiceIndex(text);
    if (index >= 0)
        return extra_field::Type(index);
    QStringList known;
    for (const Choice& choice : extra_field::kTypeChoices)
        known.append(QString::fromLatin1(choice.token));
    return ringbinder::fail(badOption("type", text, known.join(QLatin1String(", "))));
}

// What the options say of a field, on top of what it is.
Result<> describe(const Invocation& invocation, ExtraFieldDraft& draft)
{
    if (invocation.isSet("label"))
        draft.label = invocation.value("label");
    if (invocation.isSet("hint"))
        draft.help = invocation.value("hint");
    if (invocation.isSet("type")) {
        const auto type = typeFrom(invocation.value("type"));
        if (!type)
            return ringbinder::fail(type.error());
        draft.type = *type;
    }
    if (!invocation.isSet("choices"))
        return {};
    QList<ExtraChoice> choices;
    for (const QString& label : splitList(invocation.value("choices"))) {
        ExtraChoice choice{{}, label};
        for (const ExtraChoice& known : std::as_const(draft.choices)) {
            if (known.label == label || QString::fromLatin1(known.token) == label)
                choice = known;
        }
        choices.append(choice);
    }
    draft.choices = choices;
    return {};
}

// --move OLD=NEW: the values of a choice that is gone.
Result<> describeMoves(const Invocation& invocation, const QList<ExtraChoice>& before,
                       ExtraFieldDraft& draft)
{
    draft.choices = extraChoicesFrom(extraOptionsText(draft.choices));
    const auto tokenOf = [](const QList<ExtraChoice>& choices, const QString& word) {
        for (const ExtraChoice& choice : choices) {
            if (choice.label == word || QString::fromLatin1(choice.token) == word)
                return choice.token;
        }
        return QByteArray();
    };
    for (const QString& move : invocation.values("move")) {
        const QString from = move.section(QLatin1Char('='), 0, 0);
        const QString to = move.section(QLatin1Char('='), 1);
        const QByteArray old = tokenOf(before, from);
        const QByteArray now = tokenOf(draft.choices, to);
        if (old.isEmpty() || (now.isEmpty() && !to.isEmpty())) {
            return ringbinder::fail(
                badOption("move", move,
                          Text{"cli", QT_TRANSLATE_NOOP("cli", "OLD=NEW, an old and a new choice "
                                                               "of the field")}));
        }
        draft.moved.insert(old, now);
    }
    return {};
}

int finishPlan(const Invocation& invocation, Binder& binder, const RegisterDef& def,
               const QList<ExtraFieldDraft>& drafts, const QString& label)
{
    Console& console = invocation.console;
    auto plan = planExtraFields(binder, def, drafts, console.language());
    if (!plan)
        return console.fail(plan.error());
    if (plan->emptied() > 0 && !invocation.isSet("force")) {
        for (const ExtraFieldPlan::Effect& effect : plan->effects()) {
            console.message(
                Message("cli", QT_TRANSLATE_NOOP("cli", "%1: %n value(s) would be emptied (%2)."))
                    .arg(effect.label)
                    .arg(effect.examples.join(QLatin1String(", ")))
                    .count(effect.emptied)
                    .in(console.language()));
        }
        console.message(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "Nothing was changed. Say --force to do it; undo "
                                            "brings the values back.")));
        return console.finish(Exit::No);
    }
    const int emptied = plan->emptied();
    if (const auto done = plan->apply(binder); !done)
        return console.fail(done.error());
    QString key;
    for (const FieldDef* field : binder.extraFields(def)) {
        if (QString::fromUtf8(field->label) == label.trimmed())
            key = field->name();
    }
    return console.answer({{QStringLiteral("key"), key}, {QStringLiteral("emptied"), emptied}},
                          key);
}

struct FieldsAt {
    std::unique_ptr<Binder> binder;
    const RegisterDef* def = nullptr;
    QList<ExtraFieldDraft> drafts;
    qsizetype place = -1; // of the field that is asked for
};

Result<FieldsAt> fieldsAt(const Invocation& invocation)
{
    auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return ringbinder::fail(binder.error());
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return ringbinder::fail(def.error());
    auto drafts = extraFieldDrafts(**binder, **def);
    if (!drafts)
        return ringbinder::fail(drafts.error());
    return FieldsAt{std::move(*binder), *def, std::move(*drafts), -1};
}

// With the place of the field whose key is the third argument.
Result<FieldsAt> fieldAt(const Invocation& invocation)
{
    auto at = fieldsAt(invocation);
    if (!at)
        return at;
    const QString key = invocation.arguments[2];
    const QList<const FieldDef*> fields = at->binder->extraFields(*at->def);
    for (qsizetype i = 0; i < fields.size() && i < at->drafts.size(); ++i) {
        if (fields[i]->name() == key)
            at->place = i;
    }
    if (at->place >= 0)
        return at;
    QStringList known;
    for (const FieldDef* field : fields)
        known.append(field->name());
    return ringbinder::fail(
        Error::Kind::NotFound,
        Message("cli", QT_TRANSLATE_NOOP("cli", "The register has no field of its own \"%1\". It "
                                                "has: %2."))
            .arg(key)
            .arg(known.isEmpty() ? QStringLiteral("-") : known.join(QLatin1String(", "))));
}

int runAddField(const Invocation& invocation)
{
    Console& console = invocation.console;
    auto at = fieldsAt(invocation);
    if (!at)
        return console.fail(at.error());
    ExtraFieldDraft draft;
    draft.label = invocation.arguments[2];
    if (const auto done = describe(invocation, draft); !done)
        return console.fail(done.error());
    at->drafts.append(draft);
    return finishPlan(invocation, *at->binder, *at->def, at->drafts, draft.label);
}

int runChangeField(const Invocation& invocation)
{
    Console& console = invocation.console;
    auto at = fieldAt(invocation);
    if (!at)
        return console.fail(at.error());
    ExtraFieldDraft draft = at->drafts.takeAt(at->place);
    const QList<ExtraChoice> before = draft.choices;
    if (const auto done = describe(invocation, draft); !done)
        return console.fail(done.error());
    if (const auto done = describeMoves(invocation, before, draft); !done)
        return console.fail(done.error());
    qsizetype position = at->place;
    if (invocation.isSet("position")) {
        bool isNumber = false;
        const int wished = invocation.value("position").toInt(&isNumber);
        if (!isNumber || wished < 1 || wished > at->drafts.size() + 1) {
            return console.fail(badOption("position", invocation.value("position"),
                                          QStringLiteral("1 - %1").arg(at->drafts.size() + 1)));
        }
        position = wished - 1;
    }
    at->drafts.insert(position, draft);
    return finishPlan(invocation, *at->binder, *at->def, at->drafts, draft.label);
}

int runRemoveField(const Invocation& invocation)
{
    Console& console = invocation.console;
    auto at = fieldAt(invocation);
    if (!at)
        return console.fail(at.error());
    at->drafts.removeAt(at->place);
    return finishPlan(invocation, *at->binder, *at->def, at->drafts, {});
}

constexpr OptionDef kTypeOption{
    "type", "TYPE",
    QT_TRANSLATE_NOOP("cli", "text, long_text, integer, decimal, date, choice, yes_no, person")};
constexpr OptionDef kChoicesOption{"choices", "A,B",
                                   QT_TRANSLATE_NOOP("cli", "the choices of a list, in order")};
constexpr OptionDef kHintOption{"hint", "TEXT",
                                QT_TRANSLATE_NOOP("cli", "what to enter, shown beside the field")};
constexpr OptionDef kForceOption{"force", "",
                                 QT_TRANSLATE_NOOP("cli", "do it although values are emptied")};

constexpr std::array<OptionDef, 3> kAddOptions = {{kTypeOption, kChoicesOption, kHintOption}};
constexpr std::array<OptionDef, 7> kChangeOptions = {
    {{"label", "TEXT", QT_TRANSLATE_NOOP("cli", "another name")},
     kTypeOption,
     kChoicesOption,
     {"move", "OLD=NEW",
      QT_TRANSLATE_NOOP("cli", "where the values of a choice that is gone go; may be repeated")},
     kHintOption,
     {"position", "N", QT_TRANSLATE_NOOP("cli", "its place among the fields of its own")},
     kForceOption}};
constexpr std::array<OptionDef, 1> kRemoveOptions = {{kForceOption}};

constexpr std::array<Command, 3> kCommands = {{
    {"add-field", "FILE REGISTER LABEL", 3, 3,
     QT_TRANSLATE_NOOP("cli", "add a field to a register and print its key"),
     "ringbinder-cli add-field acme.isms asset \"Cost centre\" --type choice --choices IT,HR",
     kAddOptions, runAddField},
    {"change-field", "FILE REGISTER KEY", 3, 3,
     QT_TRANSLATE_NOOP("cli", "rename, retype or move a field that was added"),
     "ringbinder-cli change-field acme.isms asset x_cost_centre --label \"Cost unit\"",
     kChangeOptions, runChangeField},
    {"remove-field", "FILE REGISTER KEY", 3, 3,
     QT_TRANSLATE_NOOP("cli", "remove a field that was added, with its values"),
     "ringbinder-cli remove-field acme.isms asset x_cost_centre --force", kRemoveOptions,
     runRemoveField},
}};

} // namespace

std::span<const Command> fieldCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
