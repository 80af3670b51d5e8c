// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/suppliers/supplier_certificate.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::supplier_certificate {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,     &supplier,  &standard,          &coversService,
                                       &expires,   &expired,   &common::reference, &number,
                                       &issuer,    &scope,     &soaVersion,        &issued,
                                       &checkedBy, &checkedOn, &evidence,          &notes};

constexpr const FieldDef* kCertificate[] = {
    &title, &common::reference, &supplier,  &standard, &number, &issuer,
    &scope, &coversService,     &soaVersion};
constexpr const FieldDef* kValidity[] = {&issued, &expires, &expired, &checkedBy, &checkedOn};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("supplier_certificate", "Certificate"), kCertificate},
    {QT_TRANSLATE_NOOP("supplier_certificate", "Validity"), kValidity},
    {QT_TRANSLATE_NOOP("supplier_certificate", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, issued, expires);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = record.get(expires);
    record.set(expired, lastDay && *lastDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "supplier_certificate",
    .label = QT_TRANSLATE_NOOP("supplier_certificate", "Supplier certificate"),
    .plural = QT_TRANSLATE_NOOP("supplier_certificate", "Supplier certificates"),
    .prefix = "SPX",
    .clause = "A.5.22",
    .purpose = QT_TRANSLATE_NOOP(
        "supplier_certificate",
        "Certificates and audit reports of suppliers, and whether they cover what you buy."),
    .auditor = QT_TRANSLATE_NOOP("supplier_certificate",
                                 "The auditor expects somebody to have read the scope: a valid "
                                 "certificate for another service proves nothing."),
    .icon = "certificate",
    .place = Place::Do,
    .under = "supplier",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::supplier_certificate
