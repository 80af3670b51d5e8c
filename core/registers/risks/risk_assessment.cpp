// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/risk_assessment.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::risk_assessment {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &type,
                                       &status,
                                       &date,
                                       &lead,
                                       &riskCount,
                                       &nextDue,
                                       &overdue,
                                       &common::reference,
                                       &triggerText,
                                       &startedOn,
                                       &scope,
                                       &units,
                                       &participants,
                                       &participantsNote,
                                       &method,
                                       &deviations,
                                       &sources,
                                       &issues,
                                       &requirements,
                                       &conclusion,
                                       &changeNote,
                                       &uncertainty,
                                       &opportunities,
                                       &aboveCriterionCount,
                                       &approvedBy,
                                       &approvedOn,
                                       &snapshot,
                                       &snapshotHash,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kAssessment[] = {
    &title, &common::reference, &type, &status, &triggerText, &startedOn, &date, &scope, &units};
constexpr const FieldDef* kTeamAndMethod[] = {&lead,   &participants, &participantsNote,
                                              &method, &deviations,   &sources,
                                              &issues, &requirements};
constexpr const FieldDef* kResult[] = {&conclusion,    &changeNote, &uncertainty,
                                       &opportunities, &riskCount,  &aboveCriterionCount};
constexpr const FieldDef* kApproval[] = {&approvedBy, &approvedOn,   &nextDue,  &overdue,
                                         &snapshot,   &snapshotHash, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("risk_assessment", "Assessment"), kAssessment},
    {QT_TRANSLATE_NOOP("risk_assessment", "Team and method"), kTeamAndMethod},
    {QT_TRANSLATE_NOOP("risk_assessment", "Result"), kResult},
    {QT_TRANSLATE_NOOP("risk_assessment", "Approval"), kApproval},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, startedOn, date);
    checks::inOrder(record, issues, date, approvedOn);
    checks::inOrder(record, issues, date, nextDue);
    if (record.get(status) == Status::Approved &&
        (!record.get(approvedBy) || !record.get(approvedOn))) {
        checks::warn(
            issues, approvedOn,
            QT_TRANSLATE_NOOP("check", "An approved assessment names who approved it and when."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextDue);
    record.set(overdue, record.get(status) != Status::Cancelled && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "risk_assessment",
    .label = QT_TRANSLATE_NOOP("risk_assessment", "Risk assessment"),
    .plural = QT_TRANSLATE_NOOP("risk_assessment", "Risk assessments"),
    .prefix = "RAM",
    .clause = "8.2",
    .purpose =
        QT_TRANSLATE_NOOP("risk_assessment", "Each assessment that was carried out: when, why, by "
                                             "whom, with which result, frozen as approved."),
    .auditor = QT_TRANSLATE_NOOP("risk_assessment",
                                 "The auditor expects a full assessment within the planned "
                                 "interval, and results that can be compared with the one before."),
    .icon = "assessment",
    .place = Place::Plan,
    .under = "risk",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::risk_assessment
