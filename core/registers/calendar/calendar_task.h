// SPDX-License-Identifier: GPL-3.0-or-later
// Recurring activity or milestone of the ISMS calendar. Work that a finding or risk calls for is an
// action.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::calendar_task {

enum class Kind { Activity, Milestone, Appointment };
inline constexpr Choice kKindChoices[] = {
    {"activity", QT_TRANSLATE_NOOP("calendar_task", "Recurring activity")},
    {"milestone", QT_TRANSLATE_NOOP("calendar_task", "Milestone"), Tone::Progress},
    {"appointment", QT_TRANSLATE_NOOP("calendar_task", "Appointment")},
};

enum class Unit { Days, Weeks, Months, Years };
inline constexpr Choice kUnitChoices[] = {
    {"days", QT_TRANSLATE_NOOP("calendar_task", "Days")},
    {"weeks", QT_TRANSLATE_NOOP("calendar_task", "Weeks")},
    {"months", QT_TRANSLATE_NOOP("calendar_task", "Months")},
    {"years", QT_TRANSLATE_NOOP("calendar_task", "Years")},
};

enum class RepeatFrom { Schedule, Completion };
inline constexpr Choice kRepeatFromChoices[] = {
    {"schedule", QT_TRANSLATE_NOOP("calendar_task", "From the due date")},
    {"completion", QT_TRANSLATE_NOOP("calendar_task", "From the day it was done")},
};

enum class Status { Open, InProgress, Done, Paused };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("calendar_task", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("calendar_task", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("calendar_task", "Done"), Tone::Good},
    {"paused", QT_TRANSLATE_NOOP("calendar_task", "Paused"), Tone::Muted},
};

// Task
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Title"),
     .help =
         QT_TRANSLATE_NOOP("calendar_task", "What is to be done, for example \"Access reviews\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("calendar_task", "Task")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Kind"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Milestones happen once, activities come back."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("calendar_task", "What belongs to it and what counts as done.")}};
inline constexpr Field<QString> clauseRef{
    {.key = "clause_ref",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Clause or control"),
     .help =
         QT_TRANSLATE_NOOP("calendar_task", "What it serves, for example \"9.3\" or \"A.5.18\"."),
     .maxLength = 40,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> phase{
    {.key = "phase",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Phase"),
     .help = QT_TRANSLATE_NOOP("calendar_task",
                               "For the project of building the ISMS, for example \"2 Risks\"."),
     .width = 16}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Owner"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Who does it or sees that it is done."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("calendar_task", "Owns calendar tasks"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> ownerRole{
    {.key = "owner_role",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Role"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Role that it belongs to, whoever holds it."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("calendar_task", "Owns calendar tasks"),
     .width = 16}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Status"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Paused tasks are not reminded of."),
     .choices = kStatusChoices,
     .width = 11}};

// Dates
inline constexpr Field<qint64> repeatEvery{
    {.key = "repeat_every",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Every"),
     .help = QT_TRANSLATE_NOOP("calendar_task",
                               "Number of units between two times; 0 or empty: once only."),
     .min = 0,
     .max = 1000,
     .width = 8}};
inline constexpr Field<Unit> repeatUnit{
    {.key = "repeat_unit",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Unit"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Unit of the interval."),
     .choices = kUnitChoices,
     .width = 10}};
inline constexpr Field<RepeatFrom> repeatFrom{
    {.key = "repeat_from",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Counted from"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "What the next date is counted from."),
     .choices = kRepeatFromChoices,
     .width = 16}};
inline constexpr Field<QDate> nextDue{
    {.key = "next_due",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Next due"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Day by which it is to be done next."),
     .inTable = true}};
inline constexpr Field<qint64> remindDays{
    {.key = "remind_days",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Remind days before"),
     .help = QT_TRANSLATE_NOOP("calendar_task",
                               "How many days before the date it appears among the next steps."),
     .min = 0,
     .max = 366,
     .width = 8}};
inline constexpr Field<QDate> lastDone{
    {.key = "last_done",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Last done"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Day on which it was last done."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Overdue"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "Whether the next date has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> lastResult{
    {.key = "last_result",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Last result"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "What came of it last time."),
     .maxLength = 1000,
     .width = 24}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Evidence"),
     .help = QT_TRANSLATE_NOOP("calendar_task", "What proves that it was done."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("calendar_task", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "calendar_task",
     .label = QT_TRANSLATE_NOOP("calendar_task", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("calendar_task",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::calendar_task
