// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/measures/measure.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::measure {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,        &owner,         &unit,
                                       &frequency,    &target,        &lastValue,
                                       &state,        &course,        &common::reference,
                                       &description,  &controls,      &clauses,
                                       &status,       &formula,       &dataSource,
                                       &method,       &methodSince,   &measuredBy,
                                       &analysedBy,   &direction,     &warningLimit,
                                       &targetReason, &lastPeriodEnd, &trend,
                                       &nextDue,      &overdue,       &conclusion,
                                       &actions,      &evidence,      &notes,
                                       &catalogueId};

constexpr const FieldDef* kMeasure[] = {&title,    &common::reference, &description, &owner,
                                        &controls, &clauses,           &status};
constexpr const FieldDef* kMethod[] = {&formula,     &unit,      &dataSource, &method,
                                       &methodSince, &frequency, &measuredBy, &analysedBy};
constexpr const FieldDef* kTarget[] = {&direction, &target, &warningLimit, &targetReason};
constexpr const FieldDef* kLatestValue[] = {&lastValue, &lastPeriodEnd, &state,   &trend,
                                            &course,    &nextDue,       &overdue, &conclusion,
                                            &actions,   &evidence,      &notes,   &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("measure", "Measure"), kMeasure},
    {QT_TRANSLATE_NOOP("measure", "Method"), kMethod},
    {QT_TRANSLATE_NOOP("measure", "Target"), kTarget},
    {QT_TRANSLATE_NOOP("measure", "Latest value"), kLatestValue},
};

constexpr const FieldDef* kFromReadings[] = {&lastValue, &lastPeriodEnd, &trend, &course};

void derive(Record& record, const DeriveContext& context)
{
    for (const FieldDef* field : kFromReadings)
        record.setValue(*field, context.fromOthers(record.uid(), *field));
    record.set(state, stateOf(record.get(lastValue), record.get(target), record.get(warningLimit),
                              record.get(direction).value_or(Direction::AtLeast)));
    const auto dueDay = record.get(nextDue);
    const bool isMeasured = record.get(status) != Status::Retired;
    record.set(overdue, isMeasured && dueDay && *dueDay < context.today());
}

} // namespace

State stateOf(std::optional<double> value, std::optional<double> goal, std::optional<double> limit,
              Direction side)
{
    if (!value || !goal)
        return State::NoValue;
    const double sign = side == Direction::AtMost ? -1.0 : 1.0;
    if (sign * *value >= sign * *goal)
        return State::Met;
    return limit && sign * *value >= sign * *limit ? State::Warning : State::Missed;
}

const RegisterDef def{
    .key = "measure",
    .label = QT_TRANSLATE_NOOP("measure", "Measure"),
    .plural = QT_TRANSLATE_NOOP("measure", "Measures"),
    .prefix = "MEA",
    .clause = "9.1",
    .purpose = QT_TRANSLATE_NOOP(
        "measure",
        "What is measured, by which formula, how often, by whom and against which target."),
    .auditor = QT_TRANSLATE_NOOP(
        "measure", "The auditor expects values for each period, the same method throughout, "
                   "somebody who analyses, and a reaction to missed targets."),
    .icon = "measure",
    .place = Place::Check,
    .area = QT_TRANSLATE_NOOP("measure", "Measures"),
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::measure
