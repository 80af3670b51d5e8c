// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/risk.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::risk {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &assets,
                                       &owner,
                                       &likelihood,
                                       &impact,
                                       &level,
                                       &treatment,
                                       &status,
                                       &common::reference,
                                       &description,
                                       &category,
                                       &ownerLeft,
                                       &source,
                                       &legalFlag,
                                       &threats,
                                       &vulnerabilities,
                                       &cia,
                                       &inherentLikelihood,
                                       &inherentImpact,
                                       &inherentScore,
                                       &inherentLevel,
                                       &existingControls,
                                       &likelihoodReason,
                                       &impactReason,
                                       &score,
                                       &acceptable,
                                       &impactByDimension,
                                       &dateAssessed,
                                       &nextReview,
                                       &decision,
                                       &treatmentReason,
                                       &priority,
                                       &controls,
                                       &actions,
                                       &targetLikelihood,
                                       &targetImpact,
                                       &targetScore,
                                       &targetLevel,
                                       &shareParty,
                                       &shareContract,
                                       &shareLimit,
                                       &shareExclusions,
                                       &shareExpires,
                                       &residualLikelihood,
                                       &residualImpact,
                                       &residualScore,
                                       &residualLevel,
                                       &residualConfirmedOn,
                                       &residualConfirmedBy,
                                       &planConsent,
                                       &residualAcceptance,
                                       &evidence,
                                       &unit,
                                       &pillar,
                                       &lossEstimateMinor,
                                       &uncertainty,
                                       &shareRemaining,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kRisk[] = {
    &title,  &common::reference, &description, &category, &owner, &ownerLeft,
    &source, &legalFlag,         &status,      &unit,     &pillar};
constexpr const FieldDef* kWhatItConcerns[] = {&assets, &threats, &vulnerabilities, &cia};
constexpr const FieldDef* kBeforeAnyControl[] = {&inherentLikelihood, &inherentImpact,
                                                 &inherentScore, &inherentLevel};
constexpr const FieldDef* kToday[] = {&existingControls,
                                      &likelihood,
                                      &likelihoodReason,
                                      &impact,
                                      &impactReason,
                                      &impactByDimension,
                                      &score,
                                      &level,
                                      &acceptable,
                                      &dateAssessed,
                                      &nextReview,
                                      &lossEstimateMinor,
                                      &uncertainty};
constexpr const FieldDef* kTreatment[] = {
    &decision, &treatment,        &treatmentReason, &priority,    &controls,
    &actions,  &targetLikelihood, &targetImpact,    &targetScore, &targetLevel};
constexpr const FieldDef* kSharing[] = {&shareParty,      &shareContract, &shareLimit,
                                        &shareExclusions, &shareExpires,  &shareRemaining};
constexpr const FieldDef* kResidualRisk[] = {&residualLikelihood,  &residualImpact,
                                             &residualScore,       &residualLevel,
                                             &residualConfirmedOn, &residualConfirmedBy};
constexpr const FieldDef* kSignedOff[] = {&planConsent, &residualAcceptance};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("risk", "Risk"), kRisk},
    {QT_TRANSLATE_NOOP("risk", "What it concerns"), kWhatItConcerns},
    {QT_TRANSLATE_NOOP("risk", "Before any control"), kBeforeAnyControl},
    {QT_TRANSLATE_NOOP("risk", "Today"), kToday},
    {QT_TRANSLATE_NOOP("risk", "Treatment"), kTreatment},
    {QT_TRANSLATE_NOOP("risk", "Sharing"), kSharing},
    {QT_TRANSLATE_NOOP("risk", "Residual risk"), kResidualRisk},
    {QT_TRANSLATE_NOOP("risk", "Sign-off by the risk owner"), kSignedOff},
    {QT_TRANSLATE_NOOP("risk", "Evidence and notes"), kEvidenceAndNotes},
};

struct Stage {
    const Field<Rating>& likelihood;
    const Field<Rating>& impact;
    const Field<qint64>& score;
    const Field<Rating>& level;
};

constexpr Stage kStages[] = {
    {inherentLikelihood, inherentImpact, inherentScore, inherentLevel},
    {likelihood, impact, score, level},
    {targetLikelihood, targetImpact, targetScore, targetLevel},
    {residualLikelihood, residualImpact, residualScore, residualLevel},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, dateAssessed, nextReview);
    for (const Stage& stage : kStages) {
        const bool hasLikelihood = record.get(stage.likelihood).has_value();
        const bool hasImpact = record.get(stage.impact).has_value();
        if (hasLikelihood != hasImpact) {
            checks::warn(issues, hasLikelihood ? stage.impact : stage.likelihood,
                         QT_TRANSLATE_NOOP("check", "No level follows from one rating alone: %1 is "
                                                    "not recorded."));
        }
    }
    const auto option = record.get(treatment);
    if (record.get(decision) == Decision::Acceptable && option && option != Treatment::Retain) {
        checks::warn(issues, decision,
                     QT_TRANSLATE_NOOP("check", "It is called acceptable and is treated all the "
                                                "same."));
    }
    const bool isKept = record.get(decision) == Decision::Acceptable ||
                        option == Treatment::Retain || record.get(status) == Status::Accepted;
    if (record.get(legalFlag).value_or(false) && isKept && record.text(treatmentReason).isEmpty()) {
        checks::warn(issues, treatmentReason,
                     QT_TRANSLATE_NOOP("check",
                                       "A law or contract forbids simply accepting it: say "
                                       "what permits it here."));
    }
    if (record.get(residualConfirmedOn) && !record.get(residualLikelihood)) {
        checks::warn(
            issues, residualConfirmedOn,
            QT_TRANSLATE_NOOP("check", "A residual risk was confirmed that is not rated."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const RatingScales& scales = context.scales();
    for (const Stage& stage : kStages) {
        const auto ratedLikelihood = record.get(stage.likelihood);
        const auto ratedImpact = record.get(stage.impact);
        std::optional<int> result;
        if (ratedLikelihood && ratedImpact)
            result = scales.score(ratedLikelihood->value, ratedImpact->value);
        record.set(stage.score, result ? std::optional(qint64(*result)) : std::nullopt);
        record.set(stage.level, result ? std::optional(Rating{*result}) : std::nullopt);
    }
    const auto current = record.get(score);
    const auto band = current ? scales.bandOfScore(int(*current)) : std::nullopt;
    const bool isDutyAtStake = record.get(legalFlag).value_or(false);
    record.set(acceptable, band ? std::optional(band->acceptable && !isDutyAtStake) : std::nullopt);
    const auto answers = record.get(owner);
    record.set(ownerLeft,
               answers ? std::optional(context.fromOthers(*answers, ownerLeft).integer() != 0)
                       : std::nullopt);
    for (const FieldDef* field : {static_cast<const FieldDef*>(&impactByDimension),
                                  static_cast<const FieldDef*>(&planConsent),
                                  static_cast<const FieldDef*>(&residualAcceptance)})
        record.setValue(*field, context.fromOthers(record.uid(), *field));
}

} // namespace

const RegisterDef def{
    .key = "risk",
    .label = QT_TRANSLATE_NOOP("risk", "Risk"),
    .plural = QT_TRANSLATE_NOOP("risk", "Risks"),
    .prefix = "RSK",
    .clause = "6.1.2",
    .purpose = QT_TRANSLATE_NOOP("risk", "What could harm the information in scope, how likely and "
                                         "how bad it would be, and what is done about it."),
    .auditor = QT_TRANSLATE_NOOP(
        "risk", "The auditor expects a named owner, ratings with reasons that somebody else would "
                "repeat, and no risk above the acceptance criterion without treatment."),
    .icon = "risk",
    .place = Place::Plan,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::risk
