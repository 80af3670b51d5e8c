// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/extra_field.h"

#include "core/registers/checks.h"

#include <QRegularExpression>

namespace ringbinder::extra_field {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&label,   &key,  &registerKey, &type, &common::reference,
                                       &options, &help, &position};

constexpr const FieldDef* kExtraField[] = {&label, &common::reference, &key,  &registerKey,
                                           &type,  &options,           &help, &position};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("extra_field", "Extra field"), kExtraField},
};

void check(const Record& record, IssueList& issues)
{
    static const QRegularExpression extraKey(QStringLiteral("^x_[a-z0-9]+(_[a-z0-9]+)*$"));
    checks::form(record, issues, key, extraKey,
                 QT_TRANSLATE_NOOP("check", "%1: \"%2\" is not a key like x_cost_centre."));
    if (record.get(type) == Type::Choice && record.value(options).isNull()) {
        checks::warn(issues, options,
                     QT_TRANSLATE_NOOP("check", "A choice needs options, one per line."));
    }
}

} // namespace

const RegisterDef def{
    .key = "extra_field",
    .label = QT_TRANSLATE_NOOP("extra_field", "Extra field"),
    .plural = QT_TRANSLATE_NOOP("extra_field", "Extra fields"),
    .prefix = "XFD",
    .clause = "7.5",
    .purpose =
        QT_TRANSLATE_NOOP("extra_field", "Columns of this client that the program does not have."),
    .auditor = QT_TRANSLATE_NOOP(
        "extra_field", "The auditor sees them in registers and exports like any other field."),
    .icon = "columns",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::extra_field
