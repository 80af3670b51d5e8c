// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the workbooks of the audit packs have, in the order of their printed tables.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/packbook.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

// Of the audits that the pack is printed about.
bool isOfPrintedAudit(const PackContext& context, const std::optional<Uid>& audited)
{
    const QList<const Record*>& subjects = context.subjects();
    return std::any_of(subjects.cbegin(), subjects.cend(),
                       [&](const Record* one) { return one->uid() == audited; });
}

bool isPrintedAudit(const PackContext& context, const Record& record)
{
    return isOfPrintedAudit(context, record.uid());
}

bool isPrintedLine(const PackContext& context, const Record& record)
{
    return isOfPrintedAudit(context, record.get(audit_question::audit));
}

bool isPrintedFinding(const PackContext& context, const Record& record)
{
    return isOfPrintedAudit(context, record.get(audit_finding::audit));
}

bool isOfPrintedProgramme(const PackContext& context, const Record& record)
{
    return isOfPrintedAudit(context, record.get(audit::programme));
}

constexpr const FieldDef* kProgrammeFields[] = {&audit_programme::title,
                                                &audit_programme::owner,
                                                &audit_programme::status,
                                                &audit_programme::periodStart,
                                                &audit_programme::periodEnd,
                                                &audit_programme::cycleMonths,
                                                &audit_programme::objectives,
                                                &audit_programme::risksOfProgramme,
                                                &audit_programme::frequencyReasons,
                                                &audit_programme::criteria,
                                                &audit_programme::methods,
                                                &audit_programme::auditors,
                                                &audit_programme::resources,
                                                &audit_programme::budgetMinor,
                                                &audit_programme::approvedBy,
                                                &audit_programme::approvedOn,
                                                &audit_programme::managementInformedOn,
                                                &audit_programme::reviewedOn,
                                                &audit_programme::reviewResult,
                                                &audit_programme::nextReview};
constexpr const FieldDef* kAuditFields[] = {
    &audit::title,       &audit::kind,         &audit::programme,   &audit::status,
    &audit::plannedDate, &audit::durationDays, &audit::method,      &audit::scope,
    &audit::criteria,    &audit::clauses,      &audit::controls,    &audit::processes,
    &audit::sites,       &audit::units,        &audit::leadAuditor, &audit::team,
    &audit::reportOn,    &audit::distributedOn};
constexpr const FieldDef* kAuditorFields[] = {
    &auditor::name,      &auditor::person,      &auditor::employer,    &auditor::level,
    &auditor::status,    &auditor::competence,  &auditor::proof,       &auditor::validUntil,
    &auditor::auditDays, &auditor::barredUnits, &auditor::barredAreas, &auditor::evaluation};
constexpr BookSheet kProgrammeSheets[] = {
    {.def = &audit_programme::def, .fields = kProgrammeFields, .isWanted = isPrintedAudit},
    {.def = &audit::def, .fields = kAuditFields, .isWanted = isOfPrintedProgramme},
    {.def = &auditor::def, .fields = kAuditorFields}};

constexpr const FieldDef* kPlanFields[] = {
    &audit::title,           &audit::kind,         &audit::programme,   &audit::status,
    &audit::plannedDate,     &audit::durationDays, &audit::objectives,  &audit::scope,
    &audit::sites,           &audit::units,        &audit::processes,   &audit::otherSystems,
    &audit::criteria,        &audit::clauses,      &audit::controls,    &audit::documents,
    &audit::requirements,    &audit::method,       &audit::schedule,    &audit::samplePlan,
    &audit::earlierFindings, &audit::logistics,    &audit::leadAuditor, &audit::team,
    &audit::independence,    &audit::auditees,     &audit::client,      &audit::agreedBy,
    &audit::agreedOn};
constexpr BookSheet kPlanSheets[] = {
    {.def = &audit::def, .fields = kPlanFields, .isWanted = isPrintedAudit}};

constexpr const FieldDef* kQuestionFields[] = {
    &audit_question::title,           &audit_question::audit,   &audit_question::number,
    &audit_question::clauseRef,       &audit_question::control, &audit_question::requirement,
    &audit_question::methods,         &audit_question::sample,  &audit_question::evidenceSeen,
    &audit_question::intervieweeRole, &audit_question::result,  &audit_question::note,
    &audit_question::finding,         &audit_question::auditor, &audit_question::date};
constexpr BookSheet kChecklistSheets[] = {
    {.def = &audit_question::def, .fields = kQuestionFields, .isWanted = isPrintedLine}};

constexpr const FieldDef* kReportFields[] = {
    &audit::title,        &audit::client,        &audit::auditees,   &audit::startedOn,
    &audit::completedOn,  &audit::summary,       &audit::conforms,   &audit::effective,
    &audit::conclusion,   &audit::goodPractices, &audit::notAudited, &audit::disagreements,
    &audit::samplingRisk, &audit::reportOn,      &audit::approvedOn, &audit::distributedOn,
    &audit::distribution, &audit::receivedBy};
constexpr const FieldDef* kFindingFields[] = {
    &audit_finding::title,       &audit_finding::audit,         &audit_finding::type,
    &audit_finding::requirement, &audit_finding::statement,     &audit_finding::evidenceText,
    &audit_finding::place,       &audit_finding::controls,      &audit_finding::auditee,
    &audit_finding::response,    &audit_finding::owner,         &audit_finding::due,
    &audit_finding::status,      &audit_finding::nonconformity, &audit_finding::improvement,
    &audit_finding::closedOn};
constexpr BookSheet kReportSheets[] = {
    {.def = &audit::def, .fields = kReportFields, .isWanted = isPrintedAudit},
    {.def = &audit_finding::def, .fields = kFindingFields, .isWanted = isPrintedFinding},
    {.def = &audit_question::def, .fields = kQuestionFields, .isWanted = isPrintedLine}};

} // namespace

std::span<const BookSheet> auditProgrammeSheets()
{
    return kProgrammeSheets;
}

std::span<const BookSheet> auditPlanSheets()
{
    return kPlanSheets;
}

std::span<const BookSheet> auditChecklistSheets()
{
    return kChecklistSheets;
}

std::span<const BookSheet> auditReportSheets()
{
    return kReportSheets;
}

} // namespace ringbinder::report
