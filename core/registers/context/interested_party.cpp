// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/interested_party.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::interested_party {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,     &kind,        &influence,    &interest,
                                       &owner,    &nextReview,  &overdue,      &common::reference,
                                       &side,     &description, &expectations, &status,
                                       &heardHow, &lastHeard,   &contact,      &reviewed,
                                       &evidence, &notes,       &catalogueId};

constexpr const FieldDef* kParty[] = {&name,        &common::reference, &kind,  &side,
                                      &description, &expectations,      &status};
constexpr const FieldDef* kWeightAndDialogue[] = {&influence, &interest, &heardHow, &lastHeard,
                                                  &contact};
constexpr const FieldDef* kFollowUp[] = {&owner, &reviewed, &nextReview, &overdue};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("interested_party", "Party"), kParty},
    {QT_TRANSLATE_NOOP("interested_party", "Weight and dialogue"), kWeightAndDialogue},
    {QT_TRANSLATE_NOOP("interested_party", "Follow-up"), kFollowUp},
    {QT_TRANSLATE_NOOP("interested_party", "Evidence and notes"), kEvidenceAndNotes},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Former && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "interested_party",
    .label = QT_TRANSLATE_NOOP("interested_party", "Interested party"),
    .plural = QT_TRANSLATE_NOOP("interested_party", "Interested parties"),
    .prefix = "IPT",
    .clause = "4.2",
    .purpose = QT_TRANSLATE_NOOP("interested_party",
                                 "Who expects something of your information security, how much "
                                 "weight each party has and how it is heard."),
    .auditor = QT_TRANSLATE_NOOP(
        "interested_party",
        "The auditor expects parties that fit the organisation, each with requirements and a "
        "decision on which of them the management system addresses."),
    .icon = "party",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::interested_party
