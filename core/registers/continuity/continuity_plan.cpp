// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/continuity/continuity_plan.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::continuity_plan {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,      &kind,        &owner,          &status,
    &lastTested, &nextTest,    &overdue,        &common::reference,
    &version,    &scope,       &processes,      &systems,
    &leader,     &deputy,      &team,           &contacts,
    &trigger,    &steps,       &strategy,       &recoveryOrder,
    &security,   &returnField, &targetRtoHours, &location,
    &approvedBy, &approvedOn,  &updatedOn,      &evidence,
    &notes};

constexpr const FieldDef* kPlan[] = {&title, &common::reference, &kind,   &owner, &status, &version,
                                     &scope, &processes,         &systems};
constexpr const FieldDef* kRoles[] = {&leader, &deputy, &team, &contacts};
constexpr const FieldDef* kSteps[] = {&trigger,  &steps,       &strategy,       &recoveryOrder,
                                      &security, &returnField, &targetRtoHours, &location};
constexpr const FieldDef* kApprovalAndReview[] = {&approvedBy, &approvedOn, &updatedOn, &lastTested,
                                                  &nextTest,   &overdue,    &evidence,  &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("continuity_plan", "Plan"), kPlan},
    {QT_TRANSLATE_NOOP("continuity_plan", "Roles"), kRoles},
    {QT_TRANSLATE_NOOP("continuity_plan", "Steps"), kSteps},
    {QT_TRANSLATE_NOOP("continuity_plan", "Approval and review"), kApprovalAndReview},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastTested, nextTest);
    const auto first = record.get(leader);
    if (first && record.get(deputy) == first) {
        checks::warn(issues, deputy,
                     QT_TRANSLATE_NOOP("check", "Leader and deputy are the same person."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto testDay = record.get(nextTest);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && testDay && *testDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "continuity_plan",
    .label = QT_TRANSLATE_NOOP("continuity_plan", "Continuity plan"),
    .plural = QT_TRANSLATE_NOOP("continuity_plan", "Continuity plans"),
    .prefix = "CPL",
    .clause = "A.5.29",
    .purpose =
        QT_TRANSLATE_NOOP("continuity_plan", "How work goes on during a disruption and how systems "
                                             "come back, with roles, contacts and steps."),
    .auditor = QT_TRANSLATE_NOOP(
        "continuity_plan",
        "The auditor expects plans with names that still work here, that keep information secure "
        "in the emergency, and that were tested within a year."),
    .icon = "plan",
    .place = Place::Do,
    .under = "business_process",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::continuity_plan
