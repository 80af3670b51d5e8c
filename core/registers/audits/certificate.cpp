// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/certificate.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::certificate {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &number,
                                       &status,      &issued,
                                       &expires,     &surveillanceBy,
                                       &expired,     &common::reference,
                                       &body,        &standard,
                                       &scope,       &soaVersion,
                                       &peopleCount, &sites,
                                       &owner,       &stage1On,
                                       &stage2On,    &recertificationBy,
                                       &overdue,     &audits,
                                       &evidence,    &notes};

constexpr const FieldDef* kCertificate[] = {
    &title, &common::reference, &number,      &body,  &standard, &status,
    &scope, &soaVersion,        &peopleCount, &sites, &owner};
constexpr const FieldDef* kDates[] = {&stage1On, &stage2On,       &issued,
                                      &expires,  &surveillanceBy, &recertificationBy,
                                      &expired,  &overdue,        &audits};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("certificate", "Certificate"), kCertificate},
    {QT_TRANSLATE_NOOP("certificate", "Dates"), kDates},
    {QT_TRANSLATE_NOOP("certificate", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, stage1On, stage2On);
    checks::inOrder(record, issues, issued, expires);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto lastDay = record.get(expires);
    const bool isOver = lastDay && *lastDay < context.today();
    record.set(expired, isOver || state == Status::Expired);
    const auto visitDay = record.get(surveillanceBy);
    record.set(overdue,
               state == Status::Valid && !isOver && visitDay && *visitDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "certificate",
    .label = QT_TRANSLATE_NOOP("certificate", "Certificate"),
    .plural = QT_TRANSLATE_NOOP("certificate", "Certificates"),
    .prefix = "CER",
    .clause = "9.2",
    .purpose = QT_TRANSLATE_NOOP(
        "certificate",
        "Your own certificates: body, scope, dates, and when the next visits are due."),
    .auditor = QT_TRANSLATE_NOOP(
        "certificate", "The auditor compares scope, sites, number of people and version of the "
                       "Statement of Applicability with what is printed on the certificate."),
    .icon = "certificate",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::certificate
