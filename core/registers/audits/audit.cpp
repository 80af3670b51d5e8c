// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/audit.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::audit {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &status,
                                       &plannedDate,
                                       &overdue,
                                       &leadAuditor,
                                       &completedOn,
                                       &common::reference,
                                       &programme,
                                       &otherSystems,
                                       &durationDays,
                                       &body,
                                       &supplier,
                                       &objectives,
                                       &scope,
                                       &criteria,
                                       &clauses,
                                       &controls,
                                       &processes,
                                       &requirements,
                                       &documents,
                                       &sites,
                                       &units,
                                       &method,
                                       &schedule,
                                       &samplePlan,
                                       &earlierFindings,
                                       &logistics,
                                       &agreedBy,
                                       &agreedOn,
                                       &team,
                                       &independence,
                                       &auditees,
                                       &client,
                                       &startedOn,
                                       &summary,
                                       &goodPractices,
                                       &conforms,
                                       &effective,
                                       &conclusion,
                                       &notAudited,
                                       &disagreements,
                                       &samplingRisk,
                                       &reportOn,
                                       &approvedOn,
                                       &distributedOn,
                                       &distribution,
                                       &receivedBy,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kAudit[] = {&title,  &common::reference, &kind,         &programme,
                                      &status, &plannedDate,       &otherSystems, &durationDays,
                                      &body,   &supplier,          &overdue};
constexpr const FieldDef* kPlan[] = {
    &objectives,   &scope,           &criteria,  &clauses,  &controls, &processes,
    &requirements, &documents,       &sites,     &units,    &method,   &schedule,
    &samplePlan,   &earlierFindings, &logistics, &agreedBy, &agreedOn};
constexpr const FieldDef* kTeam[] = {&leadAuditor, &team, &independence, &auditees, &client};
constexpr const FieldDef* kReport[] = {&startedOn,     &completedOn,  &summary,    &goodPractices,
                                       &conforms,      &effective,    &conclusion, &notAudited,
                                       &disagreements, &samplingRisk, &reportOn,   &approvedOn,
                                       &distributedOn, &distribution, &receivedBy};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("audit", "Audit"), kAudit},
    {QT_TRANSLATE_NOOP("audit", "Plan"), kPlan},
    {QT_TRANSLATE_NOOP("audit", "Team"), kTeam},
    {QT_TRANSLATE_NOOP("audit", "Report"), kReport},
    {QT_TRANSLATE_NOOP("audit", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, startedOn, completedOn);
    checks::inOrder(record, issues, completedOn, distributedOn);
    const auto state = record.get(status);
    if ((state == Status::Completed || state == Status::Reported) && !record.get(completedOn)) {
        checks::warn(
            issues, completedOn,
            QT_TRANSLATE_NOOP("check", "The audit was carried out; say on which day it ended."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto planned = record.get(plannedDate);
    const bool isAhead = state != Status::Completed && state != Status::Reported &&
                         state != Status::Cancelled && !record.get(completedOn);
    record.set(overdue, isAhead && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "audit",
    .label = QT_TRANSLATE_NOOP("audit", "Audit"),
    .plural = QT_TRANSLATE_NOOP("audit", "Audits"),
    .prefix = "AUD",
    .clause = "9.2",
    .purpose = QT_TRANSLATE_NOOP("audit", "Internal and external audits with plan, team and "
                                          "report, from the first idea to the distributed result."),
    .auditor = QT_TRANSLATE_NOOP(
        "audit", "The auditor expects an internal audit within the last twelve months, nobody "
                 "auditing their own work, and a conclusion on conformity and on effectiveness."),
    .icon = "audit",
    .place = Place::Check,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::audit
