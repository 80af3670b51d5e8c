// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/controls/soa_version.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::soa_version {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &version,
                                       &date,
                                       &status,
                                       &applicableCount,
                                       &excludedCount,
                                       &implementedCount,
                                       &approvedBy,
                                       &common::reference,
                                       &annexEdition,
                                       &introduction,
                                       &riskAssessment,
                                       &treatmentPlan,
                                       &changeNote,
                                       &controlCount,
                                       &ownCount,
                                       &author,
                                       &approvedOn,
                                       &approvalMethod,
                                       &validFrom,
                                       &nextReview,
                                       &overdue,
                                       &snapshot,
                                       &snapshotHash,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kVersion[] = {
    &title,        &common::reference, &version,        &date,          &status,
    &annexEdition, &introduction,      &riskAssessment, &treatmentPlan, &changeNote};
constexpr const FieldDef* kFigures[] = {&controlCount, &applicableCount, &excludedCount,
                                        &implementedCount, &ownCount};
constexpr const FieldDef* kApproval[] = {&author,    &approvedBy, &approvedOn, &approvalMethod,
                                         &validFrom, &nextReview, &overdue};
constexpr const FieldDef* kFrozenState[] = {&snapshot, &snapshotHash, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("soa_version", "Version"), kVersion},
    {QT_TRANSLATE_NOOP("soa_version", "Figures"), kFigures},
    {QT_TRANSLATE_NOOP("soa_version", "Approval"), kApproval},
    {QT_TRANSLATE_NOOP("soa_version", "Frozen state"), kFrozenState},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, approvedOn);
    if (record.get(status) == Status::Approved &&
        (!record.get(approvedBy) || !record.get(approvedOn))) {
        checks::warn(
            issues, approvedOn,
            QT_TRANSLATE_NOOP(
                "check", "An approved Statement of Applicability names who approved it and when."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Superseded && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "soa_version",
    .label = QT_TRANSLATE_NOOP("soa_version", "SoA version"),
    .plural = QT_TRANSLATE_NOOP("soa_version", "SoA versions"),
    .prefix = "SOV",
    .clause = "6.1.3",
    .purpose =
        QT_TRANSLATE_NOOP("soa_version", "Each approved version of the Statement of Applicability, "
                                         "frozen, with what changed since the one before."),
    .auditor =
        QT_TRANSLATE_NOOP("soa_version", "The auditor expects the version named on the certificate "
                                         "to be the one in use, approved after the last change."),
    .icon = "soa",
    .place = Place::Plan,
    .under = "control",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::soa_version
