// SPDX-License-Identifier: GPL-3.0-or-later
// Exercise of a continuity plan with target and achieved times.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::continuity_test {

enum class Kind { Walkthrough, Tabletop, Technical, Alarm, Full, RealEvent };
inline constexpr Choice kKindChoices[] = {
    {"walkthrough", QT_TRANSLATE_NOOP("continuity_test", "Walk-through")},
    {"tabletop", QT_TRANSLATE_NOOP("continuity_test", "Table-top exercise")},
    {"technical", QT_TRANSLATE_NOOP("continuity_test", "Technical recovery test")},
    {"alarm", QT_TRANSLATE_NOOP("continuity_test", "Alarm exercise")},
    {"full", QT_TRANSLATE_NOOP("continuity_test", "Full exercise")},
    {"real_event", QT_TRANSLATE_NOOP("continuity_test", "Real event")},
};

enum class Result { Open, Passed, Partly, Failed };
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("continuity_test", "Open")},
    {"passed", QT_TRANSLATE_NOOP("continuity_test", "Passed"), Tone::Good},
    {"partly", QT_TRANSLATE_NOOP("continuity_test", "Passed in part"), Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("continuity_test", "Failed"), Tone::Bad},
};

// Test
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Title"),
     .help = QT_TRANSLATE_NOOP("continuity_test",
                               "Plan and occasion, for example \"ERP recovery, spring 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("continuity_test", "Continuity test")}};
inline constexpr Field<Uid> plan{
    {.key = "plan",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Continuity plan"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "The plan that is tested."),
     .target = "continuity_plan",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Was tested in"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Kind"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "How seriously it is tested."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> scenario{
    {.key = "scenario",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Scenario"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_test", "What is assumed to have happened.")}};
inline constexpr Field<QDate> plannedOn{
    {.key = "planned_on",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Planned for"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Day on which it is to take place."),
     .inTable = true}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Date"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Day on which it took place."),
     .inTable = true}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Owner"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Who prepares and leads it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Leads continuity tests"),
     .width = 14}};
inline constexpr Field<QList<Uid>> participants{
    {.key = "participants",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Participants"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Who took part."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Took part in continuity tests"),
     .width = 16}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Overdue"),
     .help = QT_TRANSLATE_NOOP("continuity_test",
                               "Whether the planned day has passed and it did not take place."),
     .computed = true,
     .width = 8}};

// Result
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Outcome"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Whether the targets were met."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<double> targetRtoHours{
    {.key = "target_rto_hours",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Target recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Time that was to be met."),
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("continuity_test", "RTO target")}};
inline constexpr Field<double> achievedRtoHours{
    {.key = "achieved_rto_hours",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Achieved recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Time that was measured."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("continuity_test", "RTO achieved")}};
inline constexpr Field<double> targetRpoHours{
    {.key = "target_rpo_hours",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Target loss of data in hours"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Loss of data that was allowed."),
     .width = 8}};
inline constexpr Field<double> achievedRpoHours{
    {.key = "achieved_rpo_hours",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Actual loss of data in hours"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Loss of data that was found."),
     .width = 8}};
inline constexpr Field<bool> targetMissed{
    {.key = "target_missed",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Target missed"),
     .help = QT_TRANSLATE_NOOP("continuity_test",
                               "Whether an achieved time is longer than its target."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> deviations{
    {.key = "deviations",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Deviations"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("continuity_test", "What went differently from the plan, and why.")}};
inline constexpr Field<bool> securityKept{
    {.key = "security_kept",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Security kept up"),
     .help = QT_TRANSLATE_NOOP("continuity_test",
                               "Whether information was protected during the test as planned."),
     .width = 8}};
inline constexpr Field<Uid> incident{
    {.key = "incident",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Incident"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "For a real event: its incident."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Tested continuity plans"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Actions"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "What has to be better next time."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Follows from continuity tests"),
     .width = 18}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Evidence"),
     .help = QT_TRANSLATE_NOOP("continuity_test", "Record of the test, measured times."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("continuity_test", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "continuity_test",
     .label = QT_TRANSLATE_NOOP("continuity_test", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_test",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::continuity_test
