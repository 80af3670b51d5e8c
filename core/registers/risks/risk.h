// SPDX-License-Identifier: GPL-3.0-or-later
// Risks in four stages: inherent, current (no prefix), target and residual. Scores and levels
// follow from the method and are computed, never stored.
#pragma once

#include "core/registers/common.h"
#include "core/registers/risks/risk_choices.h"
#include "core/schema/register.h"

namespace ringbinder::risk {

// Risk
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "risk", "Event and what it hits, for example \"Theft of a laptop with client data\"."),
     .required = true,
     .inTable = true,
     .width = 27,
     .heading = QT_TRANSLATE_NOOP("risk", "Risk")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk",
         "Cause, event and consequence, so that somebody else would come to the same rating.")}};
inline constexpr Field<Category> category{
    {.key = "category",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Category"),
     .help = QT_TRANSLATE_NOOP("risk", "The area in which the cause lies."),
     .choices = kCategoryChoices,
     .width = 12}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Risk owner"),
     .help =
         QT_TRANSLATE_NOOP("risk", "The person with the authority to accept it, not a department."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("risk", "Owns risks"),
     .inTable = true,
     .width = 13}};
inline constexpr Field<bool> ownerLeft{
    {.key = "owner_left",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Owner has left"),
     .help =
         QT_TRANSLATE_NOOP("risk", "Whether the risk owner is marked as inactive or past the last "
                                   "day here: then somebody else has to take the risk over."),
     .computed = true,
     .width = 8}};
inline constexpr Field<Source> source{{.key = "source",
                                       .context = "risk",
                                       .label = QT_TRANSLATE_NOOP("risk", "Source"),
                                       .help = QT_TRANSLATE_NOOP("risk", "How it came to light."),
                                       .choices = kSourceChoices,
                                       .width = 14}};
inline constexpr Field<bool> legalFlag{
    {.key = "legal_flag",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Law or contract"),
     .help = QT_TRANSLATE_NOOP("risk", "Yes where a law or contract forbids simply accepting it."),
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Status"),
     .help = QT_TRANSLATE_NOOP("risk", "Open until it is treated or accepted."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 13}};

// What it concerns
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Assets"),
     .help = QT_TRANSLATE_NOOP("risk", "The assets that would be harmed."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("risk", "Is concerned by risks"),
     .inTable = true,
     .width = 13}};
inline constexpr Field<QList<Uid>> threats{
    {.key = "threats",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Threats"),
     .help = QT_TRANSLATE_NOOP("risk", "What happens."),
     .target = "threat",
     .inverse = QT_TRANSLATE_NOOP("risk", "Appears in risks"),
     .width = 18}};
inline constexpr Field<QList<Uid>> vulnerabilities{
    {.key = "vulnerabilities",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Vulnerabilities"),
     .help = QT_TRANSLATE_NOOP("risk", "The weakness that lets it happen."),
     .target = "vulnerability",
     .inverse = QT_TRANSLATE_NOOP("risk", "Appears in risks"),
     .width = 18}};
inline constexpr Field<QStringList> cia{
    {.key = "cia",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Affects"),
     .help = QT_TRANSLATE_NOOP(
         "risk", "Which of confidentiality, integrity and availability would be lost."),
     .choices = kCiaChoices,
     .width = 18}};

// Before any control
inline constexpr Field<Rating> inherentLikelihood{
    {.key = "inherent_likelihood",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Inherent likelihood"),
     .help = QT_TRANSLATE_NOOP("risk", "How often it would happen if nothing were done about it."),
     .scale = "likelihood",
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("risk", "L inh.")}};
inline constexpr Field<Rating> inherentImpact{
    {.key = "inherent_impact",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Inherent impact"),
     .help = QT_TRANSLATE_NOOP("risk", "How bad it would be if nothing were done about it."),
     .scale = "impact",
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("risk", "I inh.")}};
inline constexpr Field<qint64> inherentScore{
    {.key = "inherent_score",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Inherent score"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from likelihood and impact by the method."),
     .computed = true,
     .width = 6}};
inline constexpr Field<Rating> inherentLevel{
    {.key = "inherent_level",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Inherent level"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from the score by the method."),
     .scale = "level",
     .computed = true,
     .width = 11}};

// Today
inline constexpr Field<QString> existingControls{
    {.key = "existing_controls",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Existing controls"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk", "What already works against it, and how well.")}};
inline constexpr Field<Rating> likelihood{
    {.key = "likelihood",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Likelihood"),
     .help = QT_TRANSLATE_NOOP("risk", "How often it is to be expected with today's controls."),
     .scale = "likelihood",
     .inTable = true,
     .width = 4,
     .heading = QT_TRANSLATE_NOOP("risk", "L")}};
inline constexpr Field<QString> likelihoodReason{
    {.key = "likelihood_reason",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Reason for the likelihood"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk", "What the rating rests on, for example \"two cases in the last three years\".")}};
inline constexpr Field<Rating> impact{
    {.key = "impact",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Impact"),
     .help = QT_TRANSLATE_NOOP("risk", "How bad it would be today; the highest of the dimensions."),
     .scale = "impact",
     .inTable = true,
     .width = 4,
     .heading = QT_TRANSLATE_NOOP("risk", "I")}};
inline constexpr Field<QString> impactReason{
    {.key = "impact_reason",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Reason for the impact"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk",
         "What the rating rests on, for example \"one day without dispatch costs 40,000 EUR\".")}};
inline constexpr Field<qint64> score{
    {.key = "score",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Score"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from likelihood and impact by the method."),
     .computed = true,
     .width = 6}};
inline constexpr Field<Rating> level{
    {.key = "level",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Level"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from the score by the method."),
     .scale = "level",
     .computed = true,
     .inTable = true,
     .width = 12}};
inline constexpr Field<bool> acceptable{
    {.key = "acceptable",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Within the criterion"),
     .help = QT_TRANSLATE_NOOP("risk", "Whether the level lies within the acceptance criterion of "
                                       "the method. A duty of law or contract at stake overrides "
                                       "it: then never."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> impactByDimension{
    {.key = "impact_by_dimension",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Impact by dimension"),
     .help = QT_TRANSLATE_NOOP("risk", "What the impact is made of, stage by stage, as far as it "
                                       "was rated by the dimensions of the method."),
     .computed = true,
     .width = 30}};
inline constexpr Field<QDate> dateAssessed{
    {.key = "date_assessed",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Assessed on"),
     .help = QT_TRANSLATE_NOOP("risk", "Day of the rating.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Next review"),
     .help = QT_TRANSLATE_NOOP("risk", "Day on which the rating is to be looked at again.")}};

// Treatment
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Decision"),
     .help = QT_TRANSLATE_NOOP("risk", "Whether it may stay as it is."),
     .choices = kDecisionChoices,
     .width = 12}};
inline constexpr Field<Treatment> treatment{
    {.key = "treatment",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Treatment"),
     .help = QT_TRANSLATE_NOOP("risk", "Modify, retain, avoid or share."),
     .choices = kTreatmentChoices,
     .inTable = true,
     .width = 15}};
inline constexpr Field<QString> treatmentReason{
    {.key = "treatment_reason",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Reason for the treatment"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk", "Why this option, for example \"insurance is dearer than encryption\".")}};
inline constexpr Field<Priority> priority{
    {.key = "priority",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Priority"),
     .help = QT_TRANSLATE_NOOP("risk", "In which order risks are worked on."),
     .choices = kPriorityChoices,
     .width = 9}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Controls"),
     .help = QT_TRANSLATE_NOOP(
         "risk",
         "The necessary controls; they must be applicable in the Statement of Applicability."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("risk", "Treats risks"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Actions"),
     .help = QT_TRANSLATE_NOOP("risk", "What is done, by whom and until when."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("risk", "Treats risks"),
     .width = 18}};
inline constexpr Field<Rating> targetLikelihood{
    {.key = "target_likelihood",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Target likelihood"),
     .help = QT_TRANSLATE_NOOP("risk", "What the treatment is meant to bring it to."),
     .scale = "likelihood",
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("risk", "L target")}};
inline constexpr Field<Rating> targetImpact{
    {.key = "target_impact",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Target impact"),
     .help = QT_TRANSLATE_NOOP("risk", "What the treatment is meant to bring it to."),
     .scale = "impact",
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("risk", "I target")}};
inline constexpr Field<qint64> targetScore{
    {.key = "target_score",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Target score"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from likelihood and impact by the method."),
     .computed = true,
     .width = 6}};
inline constexpr Field<Rating> targetLevel{
    {.key = "target_level",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Target level"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from the score by the method."),
     .scale = "level",
     .computed = true,
     .width = 11}};

// Sharing
inline constexpr Field<QString> shareParty{
    {.key = "share_party",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Shared with"),
     .help = QT_TRANSLATE_NOOP("risk", "Insurer, supplier or partner who carries a part."),
     .width = 18}};
inline constexpr Field<QString> shareContract{
    {.key = "share_contract",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Contract or policy number"),
     .help = QT_TRANSLATE_NOOP("risk", "For example \"Cyber policy 2024-118\"."),
     .width = 18}};
inline constexpr Field<QString> shareLimit{
    {.key = "share_limit",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Limit"),
     .help = QT_TRANSLATE_NOOP("risk", "Up to which amount or extent the other party stands in."),
     .width = 16}};
inline constexpr Field<QString> shareExclusions{
    {.key = "share_exclusions",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Exclusions"),
     .help = QT_TRANSLATE_NOOP("risk", "What the contract leaves with you."),
     .width = 20}};
inline constexpr Field<QDate> shareExpires{
    {.key = "share_expires",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Contract ends"),
     .help = QT_TRANSLATE_NOOP("risk", "Last day on which the contract covers it.")}};

// Residual risk
inline constexpr Field<Rating> residualLikelihood{
    {.key = "residual_likelihood",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual likelihood"),
     .help = QT_TRANSLATE_NOOP("risk", "Rated again once the treatment is in place."),
     .scale = "likelihood",
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("risk", "L res.")}};
inline constexpr Field<Rating> residualImpact{
    {.key = "residual_impact",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual impact"),
     .help = QT_TRANSLATE_NOOP("risk", "Rated again once the treatment is in place."),
     .scale = "impact",
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("risk", "I res.")}};
inline constexpr Field<qint64> residualScore{
    {.key = "residual_score",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual score"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from likelihood and impact by the method."),
     .computed = true,
     .width = 6}};
inline constexpr Field<Rating> residualLevel{
    {.key = "residual_level",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual level"),
     .help = QT_TRANSLATE_NOOP("risk", "Follows from the score by the method."),
     .scale = "level",
     .computed = true,
     .width = 11}};
inline constexpr Field<QDate> residualConfirmedOn{
    {.key = "residual_confirmed_on",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual risk confirmed on"),
     .help = QT_TRANSLATE_NOOP("risk", "Day of the new rating.")}};
inline constexpr Field<Uid> residualConfirmedBy{
    {.key = "residual_confirmed_by",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Residual risk confirmed by"),
     .help = QT_TRANSLATE_NOOP("risk", "Who rated it again."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("risk", "Confirmed residual risks"),
     .width = 14}};

// Sign-off: worked out from the acceptances, which are records of their own.
enum class SignedState { NotGiven, Given, Outdated, NotTheOwner, Expired, Withdrawn };
inline constexpr Choice kSignedStateChoices[] = {
    {"not_given", QT_TRANSLATE_NOOP("risk", "Not given"), Tone::Muted},
    {"given", QT_TRANSLATE_NOOP("risk", "Given"), Tone::Good},
    {"outdated", QT_TRANSLATE_NOOP("risk", "Given, changed since"), Tone::Warning},
    {"not_the_owner", QT_TRANSLATE_NOOP("risk", "Given, not by the owner"), Tone::Warning},
    {"expired", QT_TRANSLATE_NOOP("risk", "Expired"), Tone::Warning},
    {"withdrawn", QT_TRANSLATE_NOOP("risk", "Withdrawn"), Tone::Bad},
};
inline constexpr Field<SignedState> planConsent{
    {.key = "plan_consent",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Consent to the plan"),
     .help = QT_TRANSLATE_NOOP("risk", "Whether the risk owner approves the treatment plan as it "
                                       "stands now."),
     .choices = kSignedStateChoices,
     .computed = true,
     .width = 16,
     .heading = QT_TRANSLATE_NOOP("risk", "Plan approved")}};
inline constexpr Field<SignedState> residualAcceptance{
    {.key = "residual_acceptance",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Acceptance of the residual risk"),
     .help = QT_TRANSLATE_NOOP("risk", "Whether the risk owner accepts what remains after "
                                       "treatment, as it is rated now."),
     .choices = kSignedStateChoices,
     .computed = true,
     .width = 16,
     .heading = QT_TRANSLATE_NOOP("risk", "Residual accepted")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Evidence"),
     .help = QT_TRANSLATE_NOOP("risk", "What the rating and the treatment rest on."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("risk", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk", "Anything worth knowing that has no field of its own.")}};

inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("risk", "Number of the shipped scenario it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};
// Joined up with the other registers
inline constexpr Field<Uid> unit{{.key = "unit",
                                  .context = "risk",
                                  .label = QT_TRANSLATE_NOOP("risk", "Unit"),
                                  .help = QT_TRANSLATE_NOOP("risk", "Unit that carries the risk."),
                                  .target = "org_unit",
                                  .inverse = QT_TRANSLATE_NOOP("risk", "Carries risks"),
                                  .width = 16}};
inline constexpr Field<Pillar> pillar{{.key = "pillar",
                                       .context = "risk",
                                       .label = QT_TRANSLATE_NOOP("risk", "Pillar"),
                                       .help = QT_TRANSLATE_NOOP("risk", "Where the cause lies."),
                                       .choices = kPillarChoices,
                                       .width = 12}};
inline constexpr Field<Money> lossEstimateMinor{
    {.key = "loss_estimate_minor",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Estimated loss"),
     .help = QT_TRANSLATE_NOOP("risk", "Loss if it happens once, by your own estimate."),
     .width = 12}};
inline constexpr Field<QString> uncertainty{
    {.key = "uncertainty",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Limits and uncertainty"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk", "Assumptions, missing information, confidence.")}};
inline constexpr Field<QString> shareRemaining{
    {.key = "share_remaining",
     .context = "risk",
     .label = QT_TRANSLATE_NOOP("risk", "Remaining responsibility"),
     .help = QT_TRANSLATE_NOOP("risk", "What you still have to do although it is shared."),
     .width = 24}};

extern const RegisterDef def;

} // namespace ringbinder::risk
