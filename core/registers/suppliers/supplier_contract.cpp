// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/suppliers/supplier_contract.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::supplier_contract {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &supplier,
                                       &number,
                                       &status,
                                       &start,
                                       &end,
                                       &expired,
                                       &common::reference,
                                       &owner,
                                       &costYearMinor,
                                       &noticeMonths,
                                       &noticeBy,
                                       &renews,
                                       &clauses,
                                       &missingClauses,
                                       &incidentNoticeHours,
                                       &agreedRtoHours,
                                       &processingAgreement,
                                       &processingAgreementDate,
                                       &requirements,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kContract[] = {&title,  &common::reference, &supplier, &number, &owner,
                                         &status, &costYearMinor};
constexpr const FieldDef* kTerm[] = {&start, &end, &noticeMonths, &noticeBy, &renews, &expired};
constexpr const FieldDef* kSecurity[] = {
    &clauses,        &missingClauses,      &incidentNoticeHours,
    &agreedRtoHours, &processingAgreement, &processingAgreementDate,
    &requirements};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("supplier_contract", "Contract"), kContract},
    {QT_TRANSLATE_NOOP("supplier_contract", "Term"), kTerm},
    {QT_TRANSLATE_NOOP("supplier_contract", "Security"), kSecurity},
    {QT_TRANSLATE_NOOP("supplier_contract", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, start, end);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = record.get(end);
    const auto months = record.get(noticeMonths);
    std::optional<QDate> noticeDay;
    if (lastDay && months)
        noticeDay = lastDay->addMonths(-int(*months));
    record.set(noticeBy, noticeDay);
    record.set(expired, lastDay && *lastDay < context.today() && record.get(renews) != true);
}

} // namespace

const RegisterDef def{
    .key = "supplier_contract",
    .label = QT_TRANSLATE_NOOP("supplier_contract", "Supplier contract"),
    .plural = QT_TRANSLATE_NOOP("supplier_contract", "Supplier contracts"),
    .prefix = "SPC",
    .clause = "A.5.20",
    .purpose = QT_TRANSLATE_NOOP("supplier_contract",
                                 "The contracts with suppliers: how long they run, what they cost, "
                                 "and which security clauses they contain."),
    .auditor = QT_TRANSLATE_NOOP(
        "supplier_contract",
        "The auditor expects security clauses that fit the criticality, a processing agreement "
        "wherever personal data are handled, and no expired contract in use."),
    .icon = "contract",
    .place = Place::Do,
    .under = "supplier",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::supplier_contract
