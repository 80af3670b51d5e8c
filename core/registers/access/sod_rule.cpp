// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/sod_rule.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::sod_rule {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &roleA,
                                       &owner,
                                       &status,
                                       &nextCheck,
                                       &overdue,
                                       &common::reference,
                                       &roleB,
                                       &reason,
                                       &holders,
                                       &compensatingControl,
                                       &controls,
                                       &approvedBy,
                                       &lastChecked,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kRule[] = {&title, &common::reference, &roleA, &roleB, &reason, &owner};
constexpr const FieldDef* kCheck[] = {&status,     &holders,     &compensatingControl, &controls,
                                      &approvedBy, &lastChecked, &nextCheck,           &overdue};
constexpr const FieldDef* kNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("sod_rule", "Rule"), kRule},
    {QT_TRANSLATE_NOOP("sod_rule", "Check"), kCheck},
    {QT_TRANSLATE_NOOP("sod_rule", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastChecked, nextCheck);
    if (record.get(status) == Status::Compensated && record.text(compensatingControl).isEmpty()) {
        checks::warn(issues, compensatingControl,
                     QT_TRANSLATE_NOOP(
                         "check", "One person holds both duties; name the compensating control."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto checkDay = record.get(nextCheck);
    record.set(overdue, checkDay && *checkDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "sod_rule",
    .label = QT_TRANSLATE_NOOP("sod_rule", "Segregation of duties rule"),
    .plural = QT_TRANSLATE_NOOP("sod_rule", "Segregation of duties rules"),
    .prefix = "SOD",
    .clause = "A.5.3",
    .purpose = QT_TRANSLATE_NOOP("sod_rule",
                                 "Duties that one person must not hold together, and what watches "
                                 "over them where the organisation is too small to separate them."),
    .auditor = QT_TRANSLATE_NOOP("sod_rule",
                                 "The auditor expects the critical pairs to be named and, for each "
                                 "person who holds both, an approved compensating control."),
    .icon = "access",
    .place = Place::Do,
    .under = "system_account",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::sod_rule
