// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/commitment.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::commitment {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &kind,      &person,    &date,
                                       &amountMinor, &renewOn,   &overdue,   &common::reference,
                                       &statement,   &audience,  &documents, &resourceRequests,
                                       &actions,     &renewedOn, &owner,     &evidence,
                                       &notes};

constexpr const FieldDef* kCommitment[] = {&title, &common::reference, &kind,     &person,
                                           &date,  &statement,         &audience, &amountMinor};
constexpr const FieldDef* kWhatItConcerns[] = {&documents, &resourceRequests, &actions};
constexpr const FieldDef* kFollowUp[] = {&renewOn, &renewedOn, &owner, &overdue, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("commitment", "Commitment"), kCommitment},
    {QT_TRANSLATE_NOOP("commitment", "What it concerns"), kWhatItConcerns},
    {QT_TRANSLATE_NOOP("commitment", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, renewOn);
    checks::inOrder(record, issues, date, renewedOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(renewOn);
    record.set(overdue, !record.get(renewedOn) && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "commitment",
    .label = QT_TRANSLATE_NOOP("commitment", "Leadership commitment"),
    .plural = QT_TRANSLATE_NOOP("commitment", "Leadership commitments"),
    .prefix = "LCM",
    .clause = "5.1",
    .purpose = QT_TRANSLATE_NOOP(
        "commitment",
        "What top management itself did for information security, with date and proof."),
    .auditor = QT_TRANSLATE_NOOP(
        "commitment", "The auditor expects top management to speak for the management system in "
                      "their own words and to show acts, not only a signature."),
    .icon = "commitment",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::commitment
