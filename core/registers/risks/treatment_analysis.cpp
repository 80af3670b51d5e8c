// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/treatment_analysis.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::treatment_analysis {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &risk,
                                       &treatment,
                                       &totalYearMinor,
                                       &avoidedMinor,
                                       &benefitMinor,
                                       &decision,
                                       &common::reference,
                                       &description,
                                       &controls,
                                       &assumptions,
                                       &costOnceMinor,
                                       &costYearMinor,
                                       &years,
                                       &lossBeforeMinMinor,
                                       &lossBeforeLikelyMinor,
                                       &lossBeforeMaxMinor,
                                       &expectedBeforeMinor,
                                       &lossAfterMinMinor,
                                       &lossAfterLikelyMinor,
                                       &lossAfterMaxMinor,
                                       &expectedAfterMinor,
                                       &decisionReason,
                                       &decidedBy,
                                       &decidedOn,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kOption[] = {&title,       &common::reference, &risk,       &treatment,
                                       &description, &controls,          &assumptions};
constexpr const FieldDef* kCost[] = {&costOnceMinor, &costYearMinor, &years, &totalYearMinor};
constexpr const FieldDef* kLossPerYearWithoutIt[] = {&lossBeforeMinMinor, &lossBeforeLikelyMinor,
                                                     &lossBeforeMaxMinor, &expectedBeforeMinor};
constexpr const FieldDef* kLossPerYearWithIt[] = {&lossAfterMinMinor, &lossAfterLikelyMinor,
                                                  &lossAfterMaxMinor, &expectedAfterMinor};
constexpr const FieldDef* kComparisonAndDecision[] = {&avoidedMinor,   &benefitMinor, &decision,
                                                      &decisionReason, &decidedBy,    &decidedOn,
                                                      &evidence,       &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("treatment_analysis", "Option"), kOption},
    {QT_TRANSLATE_NOOP("treatment_analysis", "Cost"), kCost},
    {QT_TRANSLATE_NOOP("treatment_analysis", "Loss per year without it"), kLossPerYearWithoutIt},
    {QT_TRANSLATE_NOOP("treatment_analysis", "Loss per year with it"), kLossPerYearWithIt},
    {QT_TRANSLATE_NOOP("treatment_analysis", "Comparison and decision"), kComparisonAndDecision},
};

// The three-point estimate; nothing unless all three are recorded.
std::optional<Money> expected(std::optional<Money> least, std::optional<Money> likely,
                              std::optional<Money> most)
{
    if (!least || !likely || !most)
        return std::nullopt;
    return Money{(least->minor + 4 * likely->minor + most->minor) / 6};
}

void checkOrder(IssueList& issues, const FieldDef& field, std::optional<Money> least,
                std::optional<Money> likely, std::optional<Money> most)
{
    if ((least && likely && *least > *likely) || (likely && most && *likely > *most)) {
        checks::warn(
            issues, field,
            QT_TRANSLATE_NOOP("check", "Least, likely and greatest loss are not in order."));
    }
}

void check(const Record& record, IssueList& issues)
{
    checkOrder(issues, lossBeforeLikelyMinor, record.get(lossBeforeMinMinor),
               record.get(lossBeforeLikelyMinor), record.get(lossBeforeMaxMinor));
    checkOrder(issues, lossAfterLikelyMinor, record.get(lossAfterMinMinor),
               record.get(lossAfterLikelyMinor), record.get(lossAfterMaxMinor));
}

void derive(Record& record, const DeriveContext&)
{
    const auto once = record.get(costOnceMinor);
    const auto yearly = record.get(costYearMinor);
    const qint64 span = record.get(years).value_or(1);
    std::optional<Money> total;
    if (once || yearly)
        total = Money{(once ? once->minor / span : 0) + (yearly ? yearly->minor : 0)};
    record.set(totalYearMinor, total);
    const auto before = expected(record.get(lossBeforeMinMinor), record.get(lossBeforeLikelyMinor),
                                 record.get(lossBeforeMaxMinor));
    const auto after = expected(record.get(lossAfterMinMinor), record.get(lossAfterLikelyMinor),
                                record.get(lossAfterMaxMinor));
    record.set(expectedBeforeMinor, before);
    record.set(expectedAfterMinor, after);
    std::optional<Money> avoided;
    if (before && after)
        avoided = Money{before->minor - after->minor};
    record.set(avoidedMinor, avoided);
    std::optional<Money> benefit;
    if (avoided && total)
        benefit = Money{avoided->minor - total->minor};
    record.set(benefitMinor, benefit);
}

} // namespace

const RegisterDef def{
    .key = "treatment_analysis",
    .label = QT_TRANSLATE_NOOP("treatment_analysis", "Treatment analysis"),
    .plural = QT_TRANSLATE_NOOP("treatment_analysis", "Treatment analyses"),
    .prefix = "TAN",
    .clause = "6.1.3",
    .purpose = QT_TRANSLATE_NOOP(
        "treatment_analysis",
        "Options for treating a risk compared by their cost and by the expected loss they avoid."),
    .auditor = QT_TRANSLATE_NOOP("treatment_analysis",
                                 "The auditor does not ask for figures in money, but for a "
                                 "traceable reason why one option was chosen."),
    .icon = "calculation",
    .place = Place::Plan,
    .under = "risk",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::treatment_analysis
