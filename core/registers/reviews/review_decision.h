// SPDX-License-Identifier: GPL-3.0-or-later
// Decision of a management review with person and date. The work on it is an action.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::review_decision {

enum class Type { Improvement, Change, Resources, Risk, Other };
inline constexpr Choice kTypeChoices[] = {
    {"improvement", QT_TRANSLATE_NOOP("review_decision", "Improvement")},
    {"change", QT_TRANSLATE_NOOP("review_decision", "Change to the ISMS")},
    {"resources", QT_TRANSLATE_NOOP("review_decision", "Resources")},
    {"risk", QT_TRANSLATE_NOOP("review_decision", "Risk acceptance or treatment")},
    {"other", QT_TRANSLATE_NOOP("review_decision", "Other")},
};

enum class Status { Open, InProgress, Done, Dropped };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("review_decision", "Open"), Tone::Warning},
    {"in_progress", QT_TRANSLATE_NOOP("review_decision", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("review_decision", "Done"), Tone::Good},
    {"dropped", QT_TRANSLATE_NOOP("review_decision", "Dropped"), Tone::Muted},
};

// Decision
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Title"),
     .help =
         QT_TRANSLATE_NOOP("review_decision",
                           "Decision in one line, for example \"Second administrator from July\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("review_decision", "Review decision")}};
inline constexpr Field<Uid> review{
    {.key = "review",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Management review"),
     .help = QT_TRANSLATE_NOOP("review_decision", "The meeting that decided it."),
     .target = "management_review",
     .inverse = QT_TRANSLATE_NOOP("review_decision", "Has decisions"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> input{
    {.key = "input",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Review input"),
     .help = QT_TRANSLATE_NOOP("review_decision", "The point it belongs to."),
     .target = "review_input",
     .inverse = QT_TRANSLATE_NOOP("review_decision", "Led to decisions"),
     .width = 18}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Type"),
     .help = QT_TRANSLATE_NOOP("review_decision", "What it is about."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> text{
    {.key = "text",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Wording"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("review_decision", "As it stands in the minutes.")}};
inline constexpr Field<Money> amountMinor{
    {.key = "amount_minor",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Amount"),
     .help = QT_TRANSLATE_NOOP("review_decision", "Money granted with it."),
     .width = 12}};

// Carrying out
inline constexpr Field<Uid> responsible{
    {.key = "responsible",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Responsible"),
     .help = QT_TRANSLATE_NOOP("review_decision", "The one person who sees it through."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("review_decision", "Carries out review decisions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Due"),
     .help = QT_TRANSLATE_NOOP("review_decision", "Day by which it is to be done."),
     .inTable = true}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Status"),
     .help = QT_TRANSLATE_NOOP("review_decision", "Reported in the next review."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<Uid> action{
    {.key = "action",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Action"),
     .help = QT_TRANSLATE_NOOP("review_decision", "The action by which it is carried out."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("review_decision", "Carries out decisions"),
     .width = 18}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Done on"),
     .help = QT_TRANSLATE_NOOP("review_decision", "Day on which it was finished.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Overdue"),
     .help = QT_TRANSLATE_NOOP("review_decision",
                               "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> remark{
    {.key = "remark",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Remark"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("review_decision", "How it stands, for the next review.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Evidence"),
     .help = QT_TRANSLATE_NOOP("review_decision", "What proves that it was carried out."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("review_decision", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> seal{
    {.key = "seal",
     .context = "review_decision",
     .label = QT_TRANSLATE_NOOP("review_decision", "Seal"),
     .help = QT_TRANSLATE_NOOP(
         "review_decision",
         "Set when the minutes are signed; what it covers can no longer be changed."),
     .maxLength = 80,
     .width = 20,
     .fixed = true}};

// What the seal covers: the decision, not how far it is.
inline constexpr const FieldDef* kSealed[] = {&title, &review, &type, &text, &amountMinor};

extern const RegisterDef def;

} // namespace ringbinder::review_decision
