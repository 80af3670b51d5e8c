// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/continuity/restore_test.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::restore_test {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,         &backupPlan,        &extent,     &plannedOn,  &date,       &tester,
    &result,        &common::reference, &asset,      &overdue,    &backupFrom, &targetHours,
    &achievedHours, &targetMissed,      &checkedHow, &deviations, &actions,    &evidence,
    &notes};

constexpr const FieldDef* kTest[] = {
    &title, &common::reference, &backupPlan, &asset, &extent, &plannedOn, &date, &tester, &overdue};
constexpr const FieldDef* kResult[] = {&result,       &backupFrom, &targetHours, &achievedHours,
                                       &targetMissed, &checkedHow, &deviations,  &actions};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("restore_test", "Test"), kTest},
    {QT_TRANSLATE_NOOP("restore_test", "Result"), kResult},
    {QT_TRANSLATE_NOOP("restore_test", "Evidence and notes"), kEvidenceAndNotes},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto target = record.get(targetHours);
    const auto achieved = record.get(achievedHours);
    record.set(targetMissed, target && achieved && *achieved > *target);
    const auto planned = record.get(plannedOn);
    record.set(overdue, !record.get(date) && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "restore_test",
    .label = QT_TRANSLATE_NOOP("restore_test", "Restore test"),
    .plural = QT_TRANSLATE_NOOP("restore_test", "Restore tests"),
    .prefix = "RTE",
    .clause = "A.8.13",
    .purpose = QT_TRANSLATE_NOOP("restore_test",
                                 "Proof that backups can be read and brought back in time."),
    .auditor = QT_TRANSLATE_NOOP("restore_test", "The auditor expects restores of whole systems, "
                                                 "not only of single files, and measured times."),
    .icon = "backup",
    .place = Place::Do,
    .under = "business_process",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::restore_test
