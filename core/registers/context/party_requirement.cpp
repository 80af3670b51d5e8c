// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/party_requirement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::party_requirement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &party,
                                       &decision,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &compliance,
                                       &requirement,
                                       &source,
                                       &sourceReference,
                                       &validUntil,
                                       &decisionReason,
                                       &decidedBy,
                                       &decidedOn,
                                       &controls,
                                       &legalRequirements,
                                       &documents,
                                       &howMet,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kRequirement[] = {&title,  &common::reference, &party,     &requirement,
                                            &source, &sourceReference,   &validUntil};
constexpr const FieldDef* kDecision[] = {&decision, &decisionReason, &decidedBy, &decidedOn};
constexpr const FieldDef* kFulfilment[] = {&controls, &legalRequirements, &documents, &howMet,
                                           &compliance};
constexpr const FieldDef* kFollowUp[] = {&owner, &nextReview, &overdue, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("party_requirement", "Requirement"), kRequirement},
    {QT_TRANSLATE_NOOP("party_requirement", "Decision"), kDecision},
    {QT_TRANSLATE_NOOP("party_requirement", "Fulfilment"), kFulfilment},
    {QT_TRANSLATE_NOOP("party_requirement", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(decision) == Decision::No && record.text(decisionReason).isEmpty()) {
        checks::warn(
            issues, decisionReason,
            QT_TRANSLATE_NOOP("check",
                              "Say why the management system does not address the requirement."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "party_requirement",
    .label = QT_TRANSLATE_NOOP("party_requirement", "Party requirement"),
    .plural = QT_TRANSLATE_NOOP("party_requirement", "Party requirements"),
    .prefix = "PRQ",
    .clause = "4.2",
    .purpose = QT_TRANSLATE_NOOP("party_requirement",
                                 "What each interested party asks, whether the management system "
                                 "addresses it, and by what it is met."),
    .auditor = QT_TRANSLATE_NOOP(
        "party_requirement",
        "The auditor expects a decision with a reason for each requirement, and for each accepted "
        "one a control, a duty or a document by which it is met."),
    .icon = "requirement",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::party_requirement
