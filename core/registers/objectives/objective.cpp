// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/objectives/objective.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::objective {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &owner,
                                       &status,
                                       &baseline,
                                       &target,
                                       &due,
                                       &overdue,
                                       &measureState,
                                       &common::reference,
                                       &measures,
                                       &description,
                                       &policyReference,
                                       &businessGoal,
                                       &source,
                                       &priority,
                                       &risks,
                                       &partyRequirements,
                                       &requirements,
                                       &controls,
                                       &notMeasurableReason,
                                       &start,
                                       &plan,
                                       &actions,
                                       &resources,
                                       &budgetMinor,
                                       &evaluation,
                                       &forecast,
                                       &comment,
                                       &achievedOn,
                                       &approvedBy,
                                       &approvedOn,
                                       &communicatedTo,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kObjective[] = {&title,           &common::reference, &description,
                                          &policyReference, &businessGoal,      &source,
                                          &owner,           &priority,          &status};
constexpr const FieldDef* kDerivedFrom[] = {&risks, &partyRequirements, &requirements, &controls};
constexpr const FieldDef* kTarget[] = {
    &measures, &measureState, &notMeasurableReason, &baseline, &target, &start, &due, &overdue};
constexpr const FieldDef* kPlan[] = {&plan, &actions, &resources, &budgetMinor, &evaluation};
constexpr const FieldDef* kResult[] = {&forecast,   &comment,        &achievedOn, &approvedBy,
                                       &approvedOn, &communicatedTo, &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("objective", "Objective"), kObjective},
    {QT_TRANSLATE_NOOP("objective", "Derived from"), kDerivedFrom},
    {QT_TRANSLATE_NOOP("objective", "Target"), kTarget},
    {QT_TRANSLATE_NOOP("objective", "Plan"), kPlan},
    {QT_TRANSLATE_NOOP("objective", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, start, due);
    checks::inOrder(record, issues, start, achievedOn);
    if (record.get(status) == Status::Achieved && !record.get(achievedOn)) {
        checks::warn(issues, achievedOn,
                     QT_TRANSLATE_NOOP("check", "The objective is achieved; say on which day."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Achieved && state != Status::Dropped;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
    record.setValue(measureState, context.fromOthers(record.uid(), measureState));
}

} // namespace

const RegisterDef def{
    .key = "objective",
    .label = QT_TRANSLATE_NOOP("objective", "Objective"),
    .plural = QT_TRANSLATE_NOOP("objective", "Objectives"),
    .prefix = "OBJ",
    .clause = "6.2",
    .purpose = QT_TRANSLATE_NOOP("objective", "What information security is to achieve, how that "
                                              "is measured, and who does what until when."),
    .auditor = QT_TRANSLATE_NOOP(
        "objective",
        "The auditor expects objectives that follow from policy, risks or requirements, with "
        "target, date, means and somebody who evaluates, not slogans."),
    .icon = "objective",
    .place = Place::Plan,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::objective
