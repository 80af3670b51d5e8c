// SPDX-License-Identifier: GPL-3.0-or-later
// One input of a management review: what was laid before, frozen at that time, and what was noted.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::review_input {

enum class Input {
    AEarlierActions,
    BIssues,
    CParties,
    D1Nonconformities,
    D2Measurement,
    D3Audits,
    D4Objectives,
    EFeedback,
    FRisks,
    GImprovement,
    Incidents,
    Resources,
    Changes,
    Legal,
    Other
};
inline constexpr Choice kInputChoices[] = {
    {"a_earlier_actions", QT_TRANSLATE_NOOP("review_input", "a Earlier actions")},
    {"b_issues", QT_TRANSLATE_NOOP("review_input", "b Changed issues")},
    {"c_parties", QT_TRANSLATE_NOOP("review_input", "c Interested parties")},
    {"d1_nonconformities", QT_TRANSLATE_NOOP("review_input", "d1 Nonconformities")},
    {"d2_measurement", QT_TRANSLATE_NOOP("review_input", "d2 Measurement")},
    {"d3_audits", QT_TRANSLATE_NOOP("review_input", "d3 Audit results")},
    {"d4_objectives", QT_TRANSLATE_NOOP("review_input", "d4 Objectives")},
    {"e_feedback", QT_TRANSLATE_NOOP("review_input", "e Feedback")},
    {"f_risks", QT_TRANSLATE_NOOP("review_input", "f Risks and treatment plan")},
    {"g_improvement", QT_TRANSLATE_NOOP("review_input", "g Improvement")},
    {"incidents", QT_TRANSLATE_NOOP("review_input", "Incidents")},
    {"resources", QT_TRANSLATE_NOOP("review_input", "Resources")},
    {"changes", QT_TRANSLATE_NOOP("review_input", "Planned changes")},
    {"legal", QT_TRANSLATE_NOOP("review_input", "Legal changes")},
    {"other", QT_TRANSLATE_NOOP("review_input", "Other")},
};

enum class Trend { Unknown, Better, Same, Worse };
inline constexpr Choice kTrendChoices[] = {
    {"unknown", QT_TRANSLATE_NOOP("review_input", "Not known"), Tone::Muted},
    {"better", QT_TRANSLATE_NOOP("review_input", "Better"), Tone::Good},
    {"same", QT_TRANSLATE_NOOP("review_input", "Unchanged")},
    {"worse", QT_TRANSLATE_NOOP("review_input", "Worse"), Tone::Bad},
};

// Input
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "review_input", "Input in short, for example \"Nonconformities and corrective actions\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("review_input", "Input")}};
inline constexpr Field<Uid> review{
    {.key = "review",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Management review"),
     .help = QT_TRANSLATE_NOOP("review_input", "The meeting it was laid before."),
     .target = "management_review",
     .inverse = QT_TRANSLATE_NOOP("review_input", "Has inputs"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Input> input{
    {.key = "input",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Point"),
     .help = QT_TRANSLATE_NOOP("review_input", "Point of the standard that it answers."),
     .choices = kInputChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> presentedBy{
    {.key = "presented_by",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Presented by"),
     .help = QT_TRANSLATE_NOOP("review_input", "Who presented it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("review_input", "Presented review inputs"),
     .inTable = true,
     .width = 14}};

// What was laid before
inline constexpr Field<QString> text{
    {.key = "text",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Report"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "review_input",
         "What is to be said about this point; \"nothing to report\" needs a sentence.")}};
inline constexpr Field<QString> figures{
    {.key = "figures",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Figures at that time"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "review_input",
         "Frozen by the program when the papers are made; later changes do not touch them."),
     .fixed = true}};
inline constexpr Field<Trend> trend{
    {.key = "trend",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Trend"),
     .help = QT_TRANSLATE_NOOP("review_input", "Compared with the periods before."),
     .choices = kTrendChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> trendText{
    {.key = "trend_text",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Trend in words"),
     .help = QT_TRANSLATE_NOOP("review_input",
                               "For example \"9 open, two periods ago 14, last period 11\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> decisionWanted{
    {.key = "decision_wanted",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Decision wanted"),
     .help = QT_TRANSLATE_NOOP("review_input", "What management is asked to decide."),
     .maxLength = 1000,
     .width = 24}};

// What was noted
inline constexpr Field<QString> noted{
    {.key = "noted",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Noted"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("review_input", "What management said about it.")}};
inline constexpr Field<bool> discussed{
    {.key = "discussed",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Discussed"),
     .help = QT_TRANSLATE_NOOP("review_input", "Whether the point was dealt with in the meeting."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Evidence"),
     .help = QT_TRANSLATE_NOOP("review_input", "Lists and reports behind it."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("review_input", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> seal{
    {.key = "seal",
     .context = "review_input",
     .label = QT_TRANSLATE_NOOP("review_input", "Seal"),
     .help = QT_TRANSLATE_NOOP(
         "review_input",
         "Set when the minutes are signed; what it covers can no longer be changed."),
     .maxLength = 80,
     .width = 20,
     .fixed = true}};

// What the seal covers.
inline constexpr const FieldDef* kSealed[] = {&title,   &review,   &input,     &text,
                                              &figures, &trend,    &trendText, &decisionWanted,
                                              &noted,   &discussed};

extern const RegisterDef def;

} // namespace ringbinder::review_input
