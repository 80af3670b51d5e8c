// SPDX-License-Identifier: GPL-3.0-or-later
// What a treatment costs against the loss it avoids. All figures are the organisation's own
// estimates; the program adds none.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::treatment_analysis {

enum class Treatment { Modify, Retain, Avoid, Share };
inline constexpr Choice kTreatmentChoices[] = {
    {"modify", QT_TRANSLATE_NOOP("treatment_analysis", "Modify (reduce)")},
    {"retain", QT_TRANSLATE_NOOP("treatment_analysis", "Retain (accept)")},
    {"avoid", QT_TRANSLATE_NOOP("treatment_analysis", "Avoid")},
    {"share", QT_TRANSLATE_NOOP("treatment_analysis", "Share (transfer)")},
};

enum class Decision { Undecided, Chosen, Rejected };
inline constexpr Choice kDecisionChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("treatment_analysis", "Undecided"), Tone::Warning},
    {"chosen", QT_TRANSLATE_NOOP("treatment_analysis", "Chosen"), Tone::Good},
    {"rejected", QT_TRANSLATE_NOOP("treatment_analysis", "Rejected"), Tone::Muted},
};

// Option
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Title"),
     .help =
         QT_TRANSLATE_NOOP("treatment_analysis",
                           "The option in one line, for example \"Second data line for Kiel\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("treatment_analysis", "Treatment analysis")}};
inline constexpr Field<Uid> risk{
    {.key = "risk",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Risk"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "The risk that would be treated."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("treatment_analysis", "Has treatment analyses"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Treatment> treatment{
    {.key = "treatment",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Treatment option"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Modify, retain, avoid or share."),
     .choices = kTreatmentChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "What would be done.")}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Controls"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Controls it would introduce or strengthen."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("treatment_analysis", "Is weighed in treatment analyses"),
     .width = 16}};
inline constexpr Field<QString> assumptions{
    {.key = "assumptions",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Assumptions"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("treatment_analysis",
                               "Where the figures come from, and how sure they are.")}};

// Cost
inline constexpr Field<Money> costOnceMinor{
    {.key = "cost_once_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "One-off cost"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "For setting it up."),
     .width = 12}};
inline constexpr Field<Money> costYearMinor{
    {.key = "cost_year_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Yearly cost"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "For keeping it running."),
     .width = 12}};
inline constexpr Field<qint64> years{
    {.key = "years",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Years of use"),
     .help =
         QT_TRANSLATE_NOOP("treatment_analysis",
                           "Over how many years the one-off cost is spread; empty counts as one."),
     .min = 1,
     .max = 100,
     .width = 6}};
inline constexpr Field<Money> totalYearMinor{
    {.key = "total_year_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Cost per year"),
     .help =
         QT_TRANSLATE_NOOP("treatment_analysis", "Yearly cost with its share of the one-off cost."),
     .computed = true,
     .inTable = true,
     .width = 12}};

// Loss per year without it
inline constexpr Field<Money> lossBeforeMinMinor{
    {.key = "loss_before_min_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Least loss before"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in a good year."),
     .width = 12}};
inline constexpr Field<Money> lossBeforeLikelyMinor{
    {.key = "loss_before_likely_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Likely loss before"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in an ordinary year."),
     .width = 12}};
inline constexpr Field<Money> lossBeforeMaxMinor{
    {.key = "loss_before_max_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Greatest loss before"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in a bad year."),
     .width = 12}};
inline constexpr Field<Money> expectedBeforeMinor{
    {.key = "expected_before_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Expected loss before"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis",
                               "Least plus four times likely plus greatest, divided by six."),
     .computed = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("treatment_analysis", "Before")}};

// Loss per year with it
inline constexpr Field<Money> lossAfterMinMinor{
    {.key = "loss_after_min_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Least loss after"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in a good year."),
     .width = 12}};
inline constexpr Field<Money> lossAfterLikelyMinor{
    {.key = "loss_after_likely_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Likely loss after"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in an ordinary year."),
     .width = 12}};
inline constexpr Field<Money> lossAfterMaxMinor{
    {.key = "loss_after_max_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Greatest loss after"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Loss in a bad year."),
     .width = 12}};
inline constexpr Field<Money> expectedAfterMinor{
    {.key = "expected_after_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Expected loss after"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis",
                               "Least plus four times likely plus greatest, divided by six."),
     .computed = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("treatment_analysis", "After")}};

// Comparison and decision
inline constexpr Field<Money> avoidedMinor{
    {.key = "avoided_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Avoided loss per year"),
     .help =
         QT_TRANSLATE_NOOP("treatment_analysis", "Expected loss before less expected loss after."),
     .computed = true,
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("treatment_analysis", "Avoided")}};
inline constexpr Field<Money> benefitMinor{
    {.key = "benefit_minor",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Benefit per year"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Avoided loss less cost per year."),
     .computed = true,
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("treatment_analysis", "Benefit")}};
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Decision"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Whether this option was taken."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Reason for the decision"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Why it was taken or not, figures aside.")}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Decided by"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Usually the risk owner."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("treatment_analysis", "Decided on treatment analyses"),
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Decided on"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Day of the decision.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Evidence"),
     .help = QT_TRANSLATE_NOOP("treatment_analysis", "Offers and calculations."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("treatment_analysis", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "treatment_analysis",
     .label = QT_TRANSLATE_NOOP("treatment_analysis", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("treatment_analysis",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::treatment_analysis
