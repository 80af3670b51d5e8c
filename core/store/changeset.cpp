// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include <array>

namespace ringbinder {

namespace {

constexpr std::array<const char*, 11> kKindTokens = {
    "edit",     "import", "merge",          "rebase",    "undo",  "redo",
    "sign_off", "freeze", "approved_print", "migration", "create"};

struct ActWording {
    const char* token;
    const char* one;  // %1 register, %2 subject
    const char* many; // %n records of %1
};

// In the order of ChangeLabel::Act.
constexpr std::array<ActWording, 24> kActs = {{
    {"add", QT_TRANSLATE_NOOP("change", "Add %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Add %n rows to %1")},
    {"edit", QT_TRANSLATE_NOOP("change", "Edit %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Edit %n rows of %1")},
    {"remove", QT_TRANSLATE_NOOP("change", "Remove %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Remove %n rows from %1")},
    {"duplicate", QT_TRANSLATE_NOOP("change", "Duplicate %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Duplicate %n rows of %1")},
    {"paste", QT_TRANSLATE_NOOP("change", "Paste into %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Paste %n rows into %1")},
    {"fill", QT_TRANSLATE_NOOP("change", "Fill %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Fill %n rows of %1")},
    {"clear", QT_TRANSLATE_NOOP("change", "Clear cells of %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Clear cells in %n rows of %1")},
    {"bulk", QT_TRANSLATE_NOOP("change", "Edit %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Edit %n rows of %1")},
    {"replace", QT_TRANSLATE_NOOP("change", "Replace in %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Replace in %n rows of %1")},
    {"import", QT_TRANSLATE_NOOP("change", "Import %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Import %n rows into %1")},
    {"link", QT_TRANSLATE_NOOP("change", "Link %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Link %n rows of %1")},
    {"unlink", QT_TRANSLATE_NOOP("change", "Unlink %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Unlink %n rows of %1")},
    {"attach", QT_TRANSLATE_NOOP("change", "Attach a file to %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Attach %n files to %1")},
    {"create", QT_TRANSLATE_NOOP("change", "Create the client file %2"),
     QT_TRANSLATE_NOOP("change", "Create the client file %2")},
    {"seed", QT_TRANSLATE_NOOP("change", "Take %1 %2 from the catalogue"),
     QT_TRANSLATE_N_NOOP("change", "Take %n rows of %1 from the catalogue")},
    {"reschedule", QT_TRANSLATE_NOOP("change", "Reschedule %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Reschedule %n rows of %1")},
    {"restore", QT_TRANSLATE_NOOP("change", "Restore %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Restore %n rows of %1")},
    {"configure", QT_TRANSLATE_NOOP("change", "Change settings %2"),
     QT_TRANSLATE_NOOP("change", "Change settings %2")},
    {"signoff", QT_TRANSLATE_NOOP("change", "Sign off %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Sign off %n rows of %1")},
    {"withdraw", QT_TRANSLATE_NOOP("change", "Withdraw the sign-off of %1 %2"),
     QT_TRANSLATE_N_NOOP("change", "Withdraw the sign-off of %n rows of %1")},
    {"print", QT_TRANSLATE_NOOP("change", "Approved print of %2"),
     QT_TRANSLATE_NOOP("change", "Approved print of %2")},
    {"undo", QT_TRANSLATE_NOOP("change", "Undo: %3"), QT_TRANSLATE_NOOP("change", "Undo: %3")},
    {"redo", QT_TRANSLATE_NOOP("change", "Redo: %3"), QT_TRANSLATE_NOOP("change", "Redo: %3")},
    {"migrate", QT_TRANSLATE_NOOP("change", "Upgrade the file to format %2"),
     QT_TRANSLATE_NOOP("change", "Upgrade the file to format %2")},
}};

} // namespace

QLatin1String tokenOf(ChangeKind kind)
{
    return QLatin1String(kKindTokens[size_t(kind)]);
}

std::optional<ChangeKind> changeKindOf(QStringView token)
{
    for (size_t i = 0; i < kKindTokens.size(); ++i) {
        if (token == QLatin1String(kKindTokens[i]))
            return static_cast<ChangeKind>(i);
    }
    return std::nullopt;
}

bool isUndoable(ChangeKind kind)
{
    return kind == ChangeKind::Edit || kind == ChangeKind::Import || kind == ChangeKind::Merge ||
           kind == ChangeKind::Rebase;
}

QString ChangeLabel::stored() const
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(QLatin1String(kActs[size_t(act)].token), registerKey, QString::number(count), subject);
}

ChangeLabel ChangeLabel::fromStored(const QString& stored)
{
    ChangeLabel label;
    const QString token = stored.section(QLatin1Char(':'), 0, 0);
    for (size_t i = 0; i < kActs.size(); ++i) {
        if (token == QLatin1String(kActs[i].token))
            label.act = static_cast<Act>(i);
    }
    label.registerKey = stored.section(QLatin1Char(':'), 1, 1);
    label.count = stored.section(QLatin1Char(':'), 2, 2).toInt();
    label.subject = stored.section(QLatin1Char(':'), 3);
    return label;
}

QString ChangeLabel::in(const Language& language, const Registry& registry) const
{
    const ActWording& wording = kActs[size_t(act)];
    if (act == Act::Undo || act == Act::Redo) {
        const QString inner = fromStored(subject).in(language, registry);
        return language.text("change", wording.one).replace(QLatin1String("%3"), inner);
    }
    const RegisterDef* def = registry.find(registerKey);
    const bool isMany = count > 1;
    Message message("change", isMany ? wording.many : wording.one);
    if (isMany)
        message = message.count(count);
    message =
        def ? message.arg(isMany ? def->pluralText() : def->labelText()) : message.arg(registerKey);
    return message.arg(subject).in(language).simplified();
}

void ChangeSet::add(Record record)
{
    const RegisterDef& def = record.def();
    const Uid uid = record.uid();
    m_changes.append({Change::Op::Add, &def, uid, nullptr, {}, {}, std::move(record)});
}

void ChangeSet::add(ValidRecord record)
{
    add(std::move(record).record());
    m_changes.last().isValid = true;
}

void ChangeSet::remove(const Record& record)
{
    m_changes.append({Change::Op::Remove, &record.def(), record.uid(), nullptr, {}, {}, record});
}

void ChangeSet::set(const RegisterDef& def, const Uid& uid, const FieldDef& field, Value before,
                    Value after)
{
    if (before == after)
        return;
    if (field.type == FieldType::References) {
        const QStringList old = before.list();
        const QStringList now = after.list();
        for (const QString& text : old) {
            if (const auto to = Uid::fromString(text); to && !now.contains(text))
                unlink(def, uid, field, *to);
        }
        for (const QString& text : now) {
            if (const auto to = Uid::fromString(text); to && !old.contains(text))
                link(def, uid, field, *to);
        }
        return;
    }
    m_changes.append(
        {Change::Op::Set, &def, uid, &field, std::move(before), std::move(after), std::nullopt});
}

void ChangeSet::link(const RegisterDef& def, const Uid& from, const FieldDef& field, const Uid& to)
{
    m_changes.append(
        {Change::Op::Link, &def, from, &field, {}, Value(to.toString()), std::nullopt});
}

void ChangeSet::unlink(const RegisterDef& def, const Uid& from, const FieldDef& field,
                       const Uid& to)
{
    m_changes.append(
        {Change::Op::Unlink, &def, from, &field, Value(to.toString()), {}, std::nullopt});
}

void ChangeSet::update(const Record& before, const Record& after,
                       const QList<const FieldDef*>& extraFields)
{
    const RegisterDef& def = before.def();
    for (const FieldDef* field : def.fields) {
        if (!field->computed)
            set(def, before.uid(), *field, before.value(*field), after.value(*field));
    }
    for (const FieldDef* field : extraFields)
        set(def, before.uid(), *field, before.value(*field), after.value(*field));
}

} // namespace ringbinder
