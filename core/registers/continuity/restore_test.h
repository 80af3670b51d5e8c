// SPDX-License-Identifier: GPL-3.0-or-later
// Try to bring data or a system back from a backup, with measured time.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::restore_test {

enum class Extent { File, Database, System, Site };
inline constexpr Choice kExtentChoices[] = {
    {"file", QT_TRANSLATE_NOOP("restore_test", "Single files")},
    {"database", QT_TRANSLATE_NOOP("restore_test", "Database")},
    {"system", QT_TRANSLATE_NOOP("restore_test", "Whole system")},
    {"site", QT_TRANSLATE_NOOP("restore_test", "Several systems or site")},
};

enum class Result { Open, Passed, Partly, Failed };
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("restore_test", "Open")},
    {"passed", QT_TRANSLATE_NOOP("restore_test", "Passed"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("restore_test", "Passed in part"), Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("restore_test", "Failed"), Tone::Bad},
};

// Test
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "restore_test", "What was restored, for example \"ERP database to the test server\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("restore_test", "Restore test")}};
inline constexpr Field<Uid> backupPlan{
    {.key = "backup_plan",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Backup plan"),
     .help = QT_TRANSLATE_NOOP("restore_test", "The backup that was read."),
     .target = "backup_plan",
     .inverse = QT_TRANSLATE_NOOP("restore_test", "Has restore tests"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Asset"),
     .help = QT_TRANSLATE_NOOP("restore_test", "What was brought back."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("restore_test", "Was restored in tests"),
     .width = 18}};
inline constexpr Field<Extent> extent{
    {.key = "extent",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Extent"),
     .help = QT_TRANSLATE_NOOP("restore_test", "How much was brought back."),
     .choices = kExtentChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> plannedOn{
    {.key = "planned_on",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Planned for"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Day on which it is to take place."),
     .inTable = true}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Date"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Day on which it took place."),
     .inTable = true}};
inline constexpr Field<Uid> tester{
    {.key = "tester",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Tester"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Who carried it out."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("restore_test", "Carried out restore tests"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Overdue"),
     .help = QT_TRANSLATE_NOOP("restore_test",
                               "Whether the planned day has passed and it did not take place."),
     .computed = true,
     .width = 8}};

// Result
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Outcome"),
     .help =
         QT_TRANSLATE_NOOP("restore_test", "Whether everything came back complete and in time."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDateTime> backupFrom{
    {.key = "backup_from",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Backup from"),
     .help = QT_TRANSLATE_NOOP("restore_test", "When the restored copy was made.")}};
inline constexpr Field<double> targetHours{
    {.key = "target_hours",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Target time in hours"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Time that was to be met."),
     .width = 8}};
inline constexpr Field<double> achievedHours{
    {.key = "achieved_hours",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Achieved time in hours"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Time that was measured."),
     .width = 8}};
inline constexpr Field<bool> targetMissed{
    {.key = "target_missed",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Target missed"),
     .help =
         QT_TRANSLATE_NOOP("restore_test", "Whether the achieved time is longer than the target."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> checkedHow{
    {.key = "checked_how",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "How it was checked"),
     .help = QT_TRANSLATE_NOOP(
         "restore_test",
         "How it was seen that the data are complete, for example \"100 orders compared\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> deviations{
    {.key = "deviations",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Deviations"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("restore_test", "What was missing or went wrong.")}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Actions"),
     .help = QT_TRANSLATE_NOOP("restore_test", "What has to be put right."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("restore_test", "Follows from restore tests"),
     .width = 18}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Evidence"),
     .help = QT_TRANSLATE_NOOP("restore_test", "Log of the restore."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("restore_test", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "restore_test",
     .label = QT_TRANSLATE_NOOP("restore_test", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("restore_test",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::restore_test
