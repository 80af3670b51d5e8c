// SPDX-License-Identifier: GPL-3.0-or-later
// Idea that makes the ISMS better although no requirement is broken. The work on it is done in
// actions.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::improvement {

enum class Source {
    Audit,
    ManagementReview,
    Incident,
    Measurement,
    Staff,
    Feedback,
    Exercise,
    Technology,
    Other
};
inline constexpr Choice kSourceChoices[] = {
    {"audit", QT_TRANSLATE_NOOP("improvement", "Audit")},
    {"management_review", QT_TRANSLATE_NOOP("improvement", "Management review")},
    {"incident", QT_TRANSLATE_NOOP("improvement", "Incident")},
    {"measurement", QT_TRANSLATE_NOOP("improvement", "Measurement")},
    {"staff", QT_TRANSLATE_NOOP("improvement", "Staff")},
    {"feedback", QT_TRANSLATE_NOOP("improvement", "Feedback of a party")},
    {"exercise", QT_TRANSLATE_NOOP("improvement", "Exercise or test")},
    {"technology", QT_TRANSLATE_NOOP("improvement", "New technology")},
    {"other", QT_TRANSLATE_NOOP("improvement", "Other")},
};

enum class Decision { Open, Accepted, Postponed, Rejected };
inline constexpr Choice kDecisionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("improvement", "Open"), Tone::Warning},
    {"accepted", QT_TRANSLATE_NOOP("improvement", "Accepted"), Tone::Good},
    {"postponed", QT_TRANSLATE_NOOP("improvement", "Postponed"), Tone::Muted},
    {"rejected", QT_TRANSLATE_NOOP("improvement", "Rejected"), Tone::Muted},
};

enum class Status { Idea, Planned, InProgress, Done, Dropped };
inline constexpr Choice kStatusChoices[] = {
    {"idea", QT_TRANSLATE_NOOP("improvement", "Idea")},
    {"planned", QT_TRANSLATE_NOOP("improvement", "Planned")},
    {"in_progress", QT_TRANSLATE_NOOP("improvement", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("improvement", "Done"), Tone::Good},
    {"dropped", QT_TRANSLATE_NOOP("improvement", "Dropped"), Tone::Muted},
};

// Improvement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Title"),
     .help = QT_TRANSLATE_NOOP("improvement",
                               "Idea in one line, for example \"Password manager for everybody\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("improvement", "Improvement")}};
inline constexpr Field<Source> source{
    {.key = "source",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Source"),
     .help = QT_TRANSLATE_NOOP("improvement", "Where it came from."),
     .choices = kSourceChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> suggestedBy{
    {.key = "suggested_by",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Suggested by"),
     .help = QT_TRANSLATE_NOOP("improvement", "Who had the idea."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("improvement", "Suggested improvements"),
     .width = 14}};
inline constexpr Field<QDate> suggestedOn{
    {.key = "suggested_on",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Suggested on"),
     .help = QT_TRANSLATE_NOOP("improvement", "Day of the suggestion.")}};
inline constexpr Field<QString> idea{
    {.key = "idea",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Idea"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("improvement",
                               "What should be different, and what is bad about it today.")}};
inline constexpr Field<QString> benefit{
    {.key = "benefit",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Expected benefit"),
     .help = QT_TRANSLATE_NOOP("improvement", "What it brings, with a figure where possible, for "
                                              "example \"30 password resets less a month\"."),
     .maxLength = 1000,
     .width = 24}};

// Decision
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Decision"),
     .help = QT_TRANSLATE_NOOP("improvement", "Whether it is done."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Reason"),
     .help = QT_TRANSLATE_NOOP("improvement", "Why it was decided so."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Decided by"),
     .help = QT_TRANSLATE_NOOP("improvement", "Who decided."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("improvement", "Decided on improvements"),
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Decided on"),
     .help = QT_TRANSLATE_NOOP("improvement", "Day of the decision.")}};

// Carrying out
inline constexpr Field<Uid> owner{{.key = "owner",
                                   .context = "improvement",
                                   .label = QT_TRANSLATE_NOOP("improvement", "Owner"),
                                   .help = QT_TRANSLATE_NOOP("improvement", "Who sees it through."),
                                   .target = "person",
                                   .inverse = QT_TRANSLATE_NOOP("improvement", "Owns improvements"),
                                   .inTable = true,
                                   .width = 14}};
inline constexpr Field<Status> status{{.key = "status",
                                       .context = "improvement",
                                       .label = QT_TRANSLATE_NOOP("improvement", "Status"),
                                       .help = QT_TRANSLATE_NOOP("improvement", "How far it is."),
                                       .choices = kStatusChoices,
                                       .inTable = true,
                                       .width = 11}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Due"),
     .help = QT_TRANSLATE_NOOP("improvement", "Day by which it is to be done."),
     .inTable = true}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Done on"),
     .help = QT_TRANSLATE_NOOP("improvement", "Day on which it was finished.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("improvement", "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Actions"),
     .help = QT_TRANSLATE_NOOP("improvement", "What is done for it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("improvement", "Carries out improvements"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Controls"),
     .help = QT_TRANSLATE_NOOP("improvement", "Controls that get better by it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("improvement", "Is improved by"),
     .width = 16}};
inline constexpr Field<Money> costPlannedMinor{
    {.key = "cost_planned_minor",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Planned cost"),
     .help = QT_TRANSLATE_NOOP("improvement", "Estimate before the start."),
     .width = 12}};
inline constexpr Field<Money> costActualMinor{
    {.key = "cost_actual_minor",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Actual cost"),
     .help = QT_TRANSLATE_NOOP("improvement", "What it came to."),
     .width = 12}};
inline constexpr Field<QString> result{
    {.key = "result",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Result"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("improvement",
                               "What it really brought, compared with the expectation.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("improvement", "What proves the result."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("improvement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "improvement",
     .label = QT_TRANSLATE_NOOP("improvement", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("improvement", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::improvement
