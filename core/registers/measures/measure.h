// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured, how and against which target. The values are measure_reading records.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

#include <optional>

namespace ringbinder::measure {

enum class Direction { AtLeast, AtMost };
inline constexpr Choice kDirectionChoices[] = {
    {"at_least", QT_TRANSLATE_NOOP("measure", "At least the target")},
    {"at_most", QT_TRANSLATE_NOOP("measure", "At most the target")},
};

enum class Frequency { Weekly, Monthly, Quarterly, HalfYearly, Yearly, OnEvent };
inline constexpr Choice kFrequencyChoices[] = {
    {"weekly", QT_TRANSLATE_NOOP("measure", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("measure", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("measure", "Quarterly")},
    {"half_yearly", QT_TRANSLATE_NOOP("measure", "Half-yearly")},
    {"yearly", QT_TRANSLATE_NOOP("measure", "Yearly")},
    {"on_event", QT_TRANSLATE_NOOP("measure", "On event")},
};

enum class State { NoValue, Met, Warning, Missed };
inline constexpr Choice kStateChoices[] = {
    {"no_value", QT_TRANSLATE_NOOP("measure", "No value"), Tone::Muted},
    {"met", QT_TRANSLATE_NOOP("measure", "Met"), Tone::Good},
    {"warning", QT_TRANSLATE_NOOP("measure", "Warning"), Tone::Warning},
    {"missed", QT_TRANSLATE_NOOP("measure", "Missed"), Tone::Bad},
};

// Better and worse as the direction of the target has it.
enum class Trend { TooFew, Better, Steady, Worse };
inline constexpr Choice kTrendChoices[] = {
    {"too_few", QT_TRANSLATE_NOOP("measure", "Too few values"), Tone::Muted},
    {"better", QT_TRANSLATE_NOOP("measure", "Improving"), Tone::Good},
    {"steady", QT_TRANSLATE_NOOP("measure", "Steady")},
    {"worse", QT_TRANSLATE_NOOP("measure", "Worsening"), Tone::Bad},
};

enum class Status { Active, Planned, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"active", QT_TRANSLATE_NOOP("measure", "Active"), Tone::Good},
    {"planned", QT_TRANSLATE_NOOP("measure", "Planned")},
    {"retired", QT_TRANSLATE_NOOP("measure", "Retired"), Tone::Muted},
};

// Measure
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "measure", "What it shows, for example \"Treatment actions finished on time\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("measure", "Measure")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("measure", "Which question it answers.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Owner"),
     .help = QT_TRANSLATE_NOOP("measure", "Who answers for it and reacts."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("measure", "Owns measures"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Controls"),
     .help = QT_TRANSLATE_NOOP("measure", "Controls whose effect it shows."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("measure", "Is measured by"),
     .width = 16}};
inline constexpr Field<QString> clauses{
    {.key = "clauses",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Clauses"),
     .help = QT_TRANSLATE_NOOP("measure", "Clauses it serves, for example \"6.1.3, 8.3\"."),
     .width = 12}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Status"),
     .help = QT_TRANSLATE_NOOP("measure", "Whether it is measured today."),
     .choices = kStatusChoices,
     .width = 10}};

// Method
inline constexpr Field<QString> formula{
    {.key = "formula",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Formula"),
     .help = QT_TRANSLATE_NOOP(
         "measure",
         "How the value is worked out, for example \"actions closed by due date / actions due\"."),
     .maxLength = 1000,
     .width = 28}};
inline constexpr Field<QString> unit{
    {.key = "unit",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Unit"),
     .help = QT_TRANSLATE_NOOP("measure", "For example \"percent\", \"hours\", \"number\"."),
     .maxLength = 40,
     .inTable = true,
     .width = 9}};
inline constexpr Field<QString> dataSource{
    {.key = "data_source",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Data source"),
     .help = QT_TRANSLATE_NOOP("measure", "Where the numbers come from."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> method{
    {.key = "method",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "How it is measured"),
     .help = QT_TRANSLATE_NOOP("measure",
                               "Who counts what at which time, so that values can be compared."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> methodSince{
    {.key = "method_since",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Method unchanged since"),
     .help = QT_TRANSLATE_NOOP("measure",
                               "Day from which values can be compared; earlier ones cannot.")}};
inline constexpr Field<Frequency> frequency{
    {.key = "frequency",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Frequency"),
     .help = QT_TRANSLATE_NOOP("measure", "How often a value is taken."),
     .choices = kFrequencyChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<Uid> measuredBy{
    {.key = "measured_by",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Measured by"),
     .help = QT_TRANSLATE_NOOP("measure", "Who takes the value."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("measure", "Takes measures"),
     .width = 14}};
inline constexpr Field<Uid> analysedBy{
    {.key = "analysed_by",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Analysed by"),
     .help = QT_TRANSLATE_NOOP("measure", "Who judges what it means."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("measure", "Analyses measures"),
     .width = 14}};

// Target
inline constexpr Field<Direction> direction{
    {.key = "direction",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Direction"),
     .help = QT_TRANSLATE_NOOP("measure", "Whether high or low values are good."),
     .choices = kDirectionChoices,
     .width = 14}};
inline constexpr Field<double> target{
    {.key = "target",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Target"),
     .help = QT_TRANSLATE_NOOP("measure", "Value to be reached, for example 90."),
     .inTable = true,
     .width = 9}};
inline constexpr Field<double> warningLimit{
    {.key = "warning_limit",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Warning limit"),
     .help =
         QT_TRANSLATE_NOOP("measure", "Short of the target but still tolerable, for example 80."),
     .width = 9}};
inline constexpr Field<QString> targetReason{
    {.key = "target_reason",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Reason for the target"),
     .help = QT_TRANSLATE_NOOP("measure",
                               "Why this value, for example \"level of the last two years\"."),
     .maxLength = 1000,
     .width = 24}};

// Latest value
inline constexpr Field<double> lastValue{
    {.key = "last_value",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Latest value"),
     .help = QT_TRANSLATE_NOOP("measure", "Value of the newest reading."),
     .computed = true,
     .inTable = true,
     .width = 9}};
inline constexpr Field<QDate> lastPeriodEnd{
    {.key = "last_period_end",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Latest period until"),
     .help = QT_TRANSLATE_NOOP("measure", "End of the period of the newest reading."),
     .computed = true}};
inline constexpr Field<Trend> trend{
    {.key = "trend",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Trend"),
     .help = QT_TRANSLATE_NOOP("measure", "Whether the later half of the last six readings is "
                                          "better than the earlier half, seen from the target."),
     .choices = kTrendChoices,
     .computed = true,
     .width = 11}};
inline constexpr Field<QString> course{
    {.key = "course",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Course of the values"),
     .help = QT_TRANSLATE_NOOP("measure", "The last twelve readings as a line."),
     .computed = true,
     .inTable = true,
     .width = 18,
     .heading = QT_TRANSLATE_NOOP("measure", "Course")}};
inline constexpr Field<State> state{
    {.key = "state",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "State"),
     .help =
         QT_TRANSLATE_NOOP("measure", "How the latest value stands to target and warning limit."),
     .choices = kStateChoices,
     .computed = true,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QDate> nextDue{
    {.key = "next_due",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Next value due"),
     .help = QT_TRANSLATE_NOOP("measure", "Day by which the next value is wanted.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Overdue"),
     .help = QT_TRANSLATE_NOOP("measure", "Whether the next value is late."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> conclusion{
    {.key = "conclusion",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Conclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("measure", "What the values say, and what is done about misses.")}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Actions"),
     .help = QT_TRANSLATE_NOOP("measure", "What is done about missed targets."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("measure", "Improves measures"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Evidence"),
     .help = QT_TRANSLATE_NOOP("measure", "Reports the values were taken from."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("measure", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("measure", "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "measure",
     .label = QT_TRANSLATE_NOOP("measure", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("measure", "Number of the shipped entry it was taken from."),
     .maxLength = 20,
     .width = 8}};

// How a value stands to target and warning limit.
[[nodiscard]] State stateOf(std::optional<double> value, std::optional<double> goal,
                            std::optional<double> limit, Direction side);

extern const RegisterDef def;

} // namespace ringbinder::measure
