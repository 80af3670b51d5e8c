// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/legal/consent_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::consent_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,        &processing, &givenOn,           &method,
                                       &withdrawnOn,  &inForce,    &common::reference, &personText,
                                       &scope,        &wording,    &ageChecked,        &validUntil,
                                       &withdrawnHow, &stoppedOn,  &evidence,          &notes};

constexpr const FieldDef* kConsent[] = {&title,     &common::reference, &processing, &personText,
                                        &scope,     &wording,           &givenOn,    &method,
                                        &ageChecked};
constexpr const FieldDef* kEnd[] = {&validUntil, &withdrawnOn, &withdrawnHow, &stoppedOn, &inForce};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("consent_record", "Consent"), kConsent},
    {QT_TRANSLATE_NOOP("consent_record", "End"), kEnd},
    {QT_TRANSLATE_NOOP("consent_record", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, givenOn, withdrawnOn);
    checks::inOrder(record, issues, withdrawnOn, stoppedOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = record.get(validUntil);
    const QDate today = context.today();
    const auto given = record.get(givenOn);
    const auto withdrawn = record.get(withdrawnOn);
    const bool isOver = (lastDay && *lastDay < today) || (withdrawn && *withdrawn <= today);
    record.set(inForce, given && *given <= today && !isOver);
}

} // namespace

const RegisterDef def{
    .key = "consent_record",
    .label = QT_TRANSLATE_NOOP("consent_record", "Consent"),
    .plural = QT_TRANSLATE_NOOP("consent_record", "Consents"),
    .prefix = "CON",
    .clause = "A.5.34",
    .purpose = QT_TRANSLATE_NOOP(
        "consent_record",
        "Proof of consents: who agreed to what, how, and whether it was withdrawn."),
    .auditor = QT_TRANSLATE_NOOP("consent_record",
                                 "The auditor expects the wording that was shown at the time, and "
                                 "a withdrawal that is as easy as the consent."),
    .icon = "privacy",
    .place = Place::Plan,
    .under = "legal_requirement",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::consent_record
