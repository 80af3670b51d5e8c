// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/audit_finding.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::audit_finding {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,       &audit,         &type,         &owner,
    &due,         &status,        &overdue,      &common::reference,
    &requirement, &statement,     &evidenceText, &place,
    &controls,    &procedure,     &pillar,       &auditee,
    &response,    &nonconformity, &improvement,  &closedOn,
    &evidence,    &notes};

constexpr const FieldDef* kFinding[] = {&title,       &common::reference, &audit,        &type,
                                        &requirement, &statement,         &evidenceText, &place,
                                        &controls,    &procedure,         &pillar};
constexpr const FieldDef* kResponse[] = {&auditee,       &response,    &owner,    &due,    &status,
                                         &nonconformity, &improvement, &closedOn, &overdue};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("audit_finding", "Finding"), kFinding},
    {QT_TRANSLATE_NOOP("audit_finding", "Response"), kResponse},
    {QT_TRANSLATE_NOOP("audit_finding", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    const auto sort = record.get(type);
    const bool isNonconforming = sort == Type::Major || sort == Type::Minor;
    if (isNonconforming && record.text(requirement).isEmpty()) {
        checks::warn(issues, requirement,
                     QT_TRANSLATE_NOOP("check", "Say which requirement is not met."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning =
        state != Status::Done && state != Status::Verified && state != Status::Closed;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "audit_finding",
    .label = QT_TRANSLATE_NOOP("audit_finding", "Audit finding"),
    .plural = QT_TRANSLATE_NOOP("audit_finding", "Audit findings"),
    .prefix = "AFN",
    .clause = "9.2",
    .purpose = QT_TRANSLATE_NOOP(
        "audit_finding",
        "What audits found, strengths and opportunities included, and what came of each."),
    .auditor = QT_TRANSLATE_NOOP("audit_finding",
                                 "The auditor expects requirement, evidence and statement for each "
                                 "nonconformity, and a record of the corrective action."),
    .icon = "finding",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::audit_finding
