// SPDX-License-Identifier: GPL-3.0-or-later
// How one system or set of data is backed up. Tries to bring it back are restore tests.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::backup_plan {

enum class Method { Full, Incremental, Snapshot, Replication, Export, Provider };
inline constexpr Choice kMethodChoices[] = {
    {"full", QT_TRANSLATE_NOOP("backup_plan", "Full")},
    {"incremental", QT_TRANSLATE_NOOP("backup_plan", "Full and incremental")},
    {"snapshot", QT_TRANSLATE_NOOP("backup_plan", "Snapshot")},
    {"replication", QT_TRANSLATE_NOOP("backup_plan", "Replication")},
    {"export", QT_TRANSLATE_NOOP("backup_plan", "Export")},
    {"provider", QT_TRANSLATE_NOOP("backup_plan", "By the provider")},
};

enum class Status { Planned, Running, Failing, Stopped };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("backup_plan", "Planned")},
    {"running", QT_TRANSLATE_NOOP("backup_plan", "Running"), Tone::Good},
    {"failing", QT_TRANSLATE_NOOP("backup_plan", "Failing"), Tone::Bad},
    {"stopped", QT_TRANSLATE_NOOP("backup_plan", "Stopped"), Tone::Muted},
};

// Backup plan
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Title"),
     .help = QT_TRANSLATE_NOOP("backup_plan",
                               "What is backed up, for example \"ERP database, nightly\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("backup_plan", "Backup plan")}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Assets"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Systems and information that it covers."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("backup_plan", "Is backed up by"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Owner"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Who watches that it runs."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("backup_plan", "Owns backup plans"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Status"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Failing: the last runs had errors."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Method"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "How the copies are made."),
     .choices = kMethodChoices,
     .width = 14}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Supplier"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Who makes them, if not yourself."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("backup_plan", "Makes backups"),
     .width = 16}};

// Schedule
inline constexpr Field<double> intervalHours{
    {.key = "interval_hours",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Interval in hours"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Time between two backups, for example 24."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<double> rpoHours{
    {.key = "rpo_hours",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Bearable loss of data in hours"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Shortest demand of the processes that use it."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("backup_plan", "RPO h")}};
inline constexpr Field<bool> intervalTooLong{
    {.key = "interval_too_long",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Interval too long"),
     .help = QT_TRANSLATE_NOOP("backup_plan",
                               "Whether the interval is longer than the bearable loss of data."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Retention"),
     .help = QT_TRANSLATE_NOOP("backup_plan",
                               "How long copies are kept, for example \"30 daily, 12 monthly\"."),
     .width = 16}};
inline constexpr Field<QString> alert{
    {.key = "alert",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Alert on failure"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Who learns of a failed run, and how."),
     .width = 20}};

// Protection
inline constexpr Field<QString> place{
    {.key = "place",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Place of the copies"),
     .help = QT_TRANSLATE_NOOP("backup_plan",
                               "Where they lie, for example \"second site, tape safe\"."),
     .width = 20}};
inline constexpr Field<qint64> copies{
    {.key = "copies",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Copies"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Number of copies besides the original."),
     .min = 0,
     .max = 20,
     .width = 7}};
inline constexpr Field<bool> offSite{
    {.key = "off_site",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Copy at another site"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Whether one copy lies outside the building."),
     .width = 8}};
inline constexpr Field<bool> encrypted{
    {.key = "encrypted",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Encrypted"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Whether the copies are encrypted."),
     .width = 8}};
inline constexpr Field<bool> immutable{
    {.key = "immutable",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Unchangeable"),
     .help = QT_TRANSLATE_NOOP(
         "backup_plan",
         "Whether one copy cannot be changed or erased, not even by an administrator."),
     .width = 8}};
inline constexpr Field<QString> keyPlace{
    {.key = "key_place",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Place of the keys"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Where the keys lie, apart from the backups."),
     .width = 20}};

// Check
inline constexpr Field<QDate> lastRun{
    {.key = "last_run",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Last good run"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Day of the last backup without errors.")}};
inline constexpr Field<QDate> lastRestoreTest{
    {.key = "last_restore_test",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Last restore test"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Day on which data were last brought back.")}};
inline constexpr Field<QDate> nextRestoreTest{
    {.key = "next_restore_test",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Next restore test"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Day by which it is tried again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Overdue"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Whether the next restore test has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Evidence"),
     .help = QT_TRANSLATE_NOOP("backup_plan", "Settings, logs of the runs."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("backup_plan", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "backup_plan",
     .label = QT_TRANSLATE_NOOP("backup_plan", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("backup_plan", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::backup_plan
