// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/continuity/backup_plan.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::backup_plan {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,           &assets,        &owner,
                                       &status,          &intervalHours, &rpoHours,
                                       &nextRestoreTest, &overdue,       &common::reference,
                                       &method,          &supplier,      &intervalTooLong,
                                       &retention,       &alert,         &place,
                                       &copies,          &offSite,       &encrypted,
                                       &immutable,       &keyPlace,      &lastRun,
                                       &lastRestoreTest, &evidence,      &notes};

constexpr const FieldDef* kBackupPlan[] = {&title,  &common::reference, &assets, &owner, &status,
                                           &method, &supplier};
constexpr const FieldDef* kSchedule[] = {&intervalHours, &rpoHours, &intervalTooLong, &retention,
                                         &alert};
constexpr const FieldDef* kProtection[] = {&place,     &copies,    &offSite,
                                           &encrypted, &immutable, &keyPlace};
constexpr const FieldDef* kCheck[] = {&lastRun, &lastRestoreTest, &nextRestoreTest,
                                      &overdue, &evidence,        &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("backup_plan", "Backup plan"), kBackupPlan},
    {QT_TRANSLATE_NOOP("backup_plan", "Schedule"), kSchedule},
    {QT_TRANSLATE_NOOP("backup_plan", "Protection"), kProtection},
    {QT_TRANSLATE_NOOP("backup_plan", "Check"), kCheck},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastRestoreTest, nextRestoreTest);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto interval = record.get(intervalHours);
    const auto bearable = record.get(rpoHours);
    record.set(intervalTooLong, interval && bearable && *interval > *bearable);
    const auto testDay = record.get(nextRestoreTest);
    const bool isUsed = record.get(status) != Status::Stopped;
    record.set(overdue, isUsed && testDay && *testDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "backup_plan",
    .label = QT_TRANSLATE_NOOP("backup_plan", "Backup plan"),
    .plural = QT_TRANSLATE_NOOP("backup_plan", "Backup plans"),
    .prefix = "BKP",
    .clause = "A.8.13",
    .purpose = QT_TRANSLATE_NOOP(
        "backup_plan",
        "What is backed up how often, where the copies lie and how they are protected."),
    .auditor = QT_TRANSLATE_NOOP(
        "backup_plan", "The auditor expects an interval shorter than the bearable loss of data, "
                       "one copy out of reach of an attacker, and restores that were tried."),
    .icon = "backup",
    .place = Place::Do,
    .under = "business_process",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::backup_plan
