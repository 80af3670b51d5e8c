// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/awareness_campaign.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::awareness_campaign {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,   &kind,      &date,       &status,
                                       &owner,   &reachRate, &clickRate,  &common::reference,
                                       &message, &audience,  &units,      &channel,
                                       &endDate, &overdue,   &addressed,  &reached,
                                       &clicked, &reported,  &reportRate, &result,
                                       &threats, &actions,   &evidence,   &notes};

constexpr const FieldDef* kCampaign[] = {
    &title, &common::reference, &kind,   &message, &audience, &units, &channel,
    &date,  &endDate,           &status, &owner,   &overdue};
constexpr const FieldDef* kNumbers[] = {&addressed, &reached,   &clicked,   &reported,
                                        &reachRate, &clickRate, &reportRate};
constexpr const FieldDef* kResult[] = {&result, &threats, &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("awareness_campaign", "Campaign"), kCampaign},
    {QT_TRANSLATE_NOOP("awareness_campaign", "Numbers"), kNumbers},
    {QT_TRANSLATE_NOOP("awareness_campaign", "Result"), kResult},
};

// Whole percent, rounded; nothing where the base is missing.
std::optional<qint64> percent(std::optional<qint64> part, std::optional<qint64> whole)
{
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return (*part * 100 + *whole / 2) / *whole;
}

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, endDate);
    const auto all = record.get(addressed);
    const auto some = record.get(reached);
    if (all && some && *some > *all) {
        checks::warn(issues, reached,
                     QT_TRANSLATE_NOOP("check", "More people were reached than addressed."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    record.set(reachRate, percent(record.get(reached), record.get(addressed)));
    record.set(clickRate, percent(record.get(clicked), record.get(reached)));
    record.set(reportRate, percent(record.get(reported), record.get(reached)));
    const auto state = record.get(status);
    const bool over = state == Status::Finished || state == Status::Cancelled;
    const auto last = record.get(endDate);
    record.set(overdue, !over && last && *last < context.today());
}

} // namespace

const RegisterDef def{
    .key = "awareness_campaign",
    .label = QT_TRANSLATE_NOOP("awareness_campaign", "Awareness campaign"),
    .plural = QT_TRANSLATE_NOOP("awareness_campaign", "Awareness campaigns"),
    .prefix = "AWC",
    .clause = "A.6.3",
    .purpose =
        QT_TRANSLATE_NOOP("awareness_campaign", "What was done to keep people aware, whom it "
                                                "reached, and what phishing simulations showed."),
    .auditor = QT_TRANSLATE_NOOP(
        "awareness_campaign", "The auditor expects people to know how to recognise and report "
                              "something suspicious, and figures that lead to the next campaign."),
    .icon = "campaign",
    .place = Place::Do,
    .under = "training_course",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::awareness_campaign
