// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/reviews/review_input.h"

#include "core/registers/sealing.h"
namespace ringbinder::review_input {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title, &review,  &input,     &presentedBy,    &trend, &discussed, &common::reference,
    &text,  &figures, &trendText, &decisionWanted, &noted, &evidence,  &seal};

constexpr const FieldDef* kInput[] = {&title, &common::reference, &review, &input, &presentedBy};
constexpr const FieldDef* kWhatWasLaidBefore[] = {&text, &figures, &trend, &trendText,
                                                  &decisionWanted};
constexpr const FieldDef* kWhatWasNoted[] = {&noted, &discussed, &evidence, &seal};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("review_input", "Input"), kInput},
    {QT_TRANSLATE_NOOP("review_input", "What was laid before"), kWhatWasLaidBefore},
    {QT_TRANSLATE_NOOP("review_input", "What was noted"), kWhatWasNoted},
};

void check(const Record& record, IssueList& issues)
{
    sealing::check(record, issues, seal, kSealed);
}

} // namespace

const RegisterDef def{
    .key = "review_input",
    .label = QT_TRANSLATE_NOOP("review_input", "Review input"),
    .plural = QT_TRANSLATE_NOOP("review_input", "Review inputs"),
    .prefix = "MRI",
    .clause = "9.3.2",
    .purpose = QT_TRANSLATE_NOOP(
        "review_input", "What was laid before top management on each point, and what it noted."),
    .auditor = QT_TRANSLATE_NOOP(
        "review_input", "The auditor expects all inputs of the standard, trends over at least two "
                        "periods, and a sentence even where there is nothing to report."),
    .icon = "review",
    .place = Place::Check,
    .under = "management_review",
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::review_input
