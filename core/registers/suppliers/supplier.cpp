// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/suppliers/supplier.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::supplier {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,           &service,
                                       &owner,          &criticality,
                                       &status,         &nextAssessment,
                                       &overdue,        &common::reference,
                                       &serviceKind,    &inScope,
                                       &contact,        &dataCategories,
                                       &personalData,   &processingLocation,
                                       &subcontractors, &provides,
                                       &accessTo,       &accessEndedOn,
                                       &lastAssessed,   &score,
                                       &reviewMonths,   &findings,
                                       &risks,          &actions,
                                       &cloudModel,     &responsibilitySplit,
                                       &neededBy,       &requiredRtoHours,
                                       &recoveryGap,    &region,
                                       &exitPlan,       &exitTestedOn,
                                       &evidence,       &notes};

constexpr const FieldDef* kSupplier[] = {&name,   &common::reference, &service, &serviceKind,
                                         &owner,  &criticality,       &status,  &inScope,
                                         &contact};
constexpr const FieldDef* kInformationAndAccess[] = {
    &dataCategories, &personalData, &processingLocation, &subcontractors,
    &provides,       &accessTo,     &accessEndedOn};
constexpr const FieldDef* kMonitoring[] = {&lastAssessed, &score,    &reviewMonths, &nextAssessment,
                                           &overdue,      &findings, &risks,        &actions};
constexpr const FieldDef* kCloudAndExit[] = {&neededBy,   &requiredRtoHours,    &recoveryGap,
                                             &cloudModel, &responsibilitySplit, &region,
                                             &exitPlan,   &exitTestedOn};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("supplier", "Supplier"), kSupplier},
    {QT_TRANSLATE_NOOP("supplier", "Information and access"), kInformationAndAccess},
    {QT_TRANSLATE_NOOP("supplier", "Monitoring"), kMonitoring},
    {QT_TRANSLATE_NOOP("supplier", "Dependence and exit"), kCloudAndExit},
    {QT_TRANSLATE_NOOP("supplier", "Evidence and notes"), kEvidenceAndNotes},
};

constexpr const FieldDef* kFromDependencies[] = {&neededBy, &requiredRtoHours, &recoveryGap};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastAssessed, nextAssessment);
    if (record.get(criticality) == Criticality::Critical &&
        record.get(status) == Status::Approved && !record.get(lastAssessed)) {
        checks::warn(
            issues, lastAssessed,
            QT_TRANSLATE_NOOP(
                "check", "The supplier is approved although its security was never assessed."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto assessmentDay = record.get(nextAssessment);
    const bool isUsed = state != Status::Ended && state != Status::Rejected;
    record.set(overdue, isUsed && assessmentDay && *assessmentDay < context.today());
    for (const FieldDef* field : kFromDependencies)
        record.setValue(*field, context.fromOthers(record.uid(), *field));
}

} // namespace

const RegisterDef def{
    .key = "supplier",
    .label = QT_TRANSLATE_NOOP("supplier", "Supplier"),
    .plural = QT_TRANSLATE_NOOP("supplier", "Suppliers"),
    .prefix = "SUP",
    .clause = "A.5.19",
    .purpose = QT_TRANSLATE_NOOP("supplier",
                                 "The companies that deliver services, run systems or reach your "
                                 "information, how critical each is and how it is monitored."),
    .auditor = QT_TRANSLATE_NOOP(
        "supplier",
        "The auditor expects the large cloud providers in the list too, an owner and a criticality "
        "for each, and an assessment before the contract and at the planned interval."),
    .icon = "supplier",
    .place = Place::Do,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::supplier
