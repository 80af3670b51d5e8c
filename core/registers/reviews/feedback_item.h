// SPDX-License-Identifier: GPL-3.0-or-later
// What interested parties say about information security, and what came of it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::feedback_item {

enum class Kind { Complaint, Request, Suggestion, Survey, CustomerAudit, Authority, Praise };
inline constexpr Choice kKindChoices[] = {
    {"complaint", QT_TRANSLATE_NOOP("feedback_item", "Complaint"), Tone::Bad},
    {"request", QT_TRANSLATE_NOOP("feedback_item", "Request or questionnaire")},
    {"suggestion", QT_TRANSLATE_NOOP("feedback_item", "Suggestion"), Tone::Progress},
    {"survey", QT_TRANSLATE_NOOP("feedback_item", "Survey")},
    {"customer_audit", QT_TRANSLATE_NOOP("feedback_item", "Audit by a customer")},
    {"authority", QT_TRANSLATE_NOOP("feedback_item", "Letter of an authority"), Tone::Warning},
    {"praise", QT_TRANSLATE_NOOP("feedback_item", "Praise"), Tone::Good},
};

enum class Status { Open, InProgress, Answered, NoAnswer };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("feedback_item", "Open"), Tone::Warning},
    {"in_progress", QT_TRANSLATE_NOOP("feedback_item", "In progress"), Tone::Progress},
    {"answered", QT_TRANSLATE_NOOP("feedback_item", "Answered"), Tone::Good},
    {"no_answer", QT_TRANSLATE_NOOP("feedback_item", "No answer needed"), Tone::Muted},
};

// Feedback
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "feedback_item", "Subject in short, for example \"Hospital asks for a second factor\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("feedback_item", "Feedback")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Kind"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "What sort of feedback it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> party{
    {.key = "party",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Interested party"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "From whom it comes."),
     .target = "interested_party",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Gave feedback"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> fromWhom{
    {.key = "from_whom",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Name"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Person or company, where useful."),
     .width = 18}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Supplier"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Where a supplier said it."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Gave feedback"),
     .width = 16}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Date"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Day on which it came in."),
     .inTable = true}};
inline constexpr Field<QString> text{
    {.key = "text",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "What was said"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("feedback_item", "In own words or as a quotation.")}};

// Answer
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Owner"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Who sees to the answer."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Handles feedback"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{{.key = "status",
                                       .context = "feedback_item",
                                       .label = QT_TRANSLATE_NOOP("feedback_item", "Status"),
                                       .help = QT_TRANSLATE_NOOP("feedback_item", "How far it is."),
                                       .choices = kStatusChoices,
                                       .inTable = true,
                                       .width = 12}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Due"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Day by which it is to be answered.")}};
inline constexpr Field<QDate> answeredOn{
    {.key = "answered_on",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Answered on"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Day of the answer.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Overdue"),
     .help = QT_TRANSLATE_NOOP("feedback_item",
                               "Whether the due date has passed and no answer was given."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> answer{
    {.key = "answer",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "What was answered"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("feedback_item", "What was answered or decided.")}};

// Follow-up
inline constexpr Field<QList<Uid>> nonconformities{
    {.key = "nonconformities",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Nonconformities"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Opened because of it."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Was raised by feedback"),
     .width = 18}};
inline constexpr Field<QList<Uid>> improvements{
    {.key = "improvements",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Improvements"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Ideas that came of it."),
     .target = "improvement",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Was suggested by feedback"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Actions"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "What is done because of it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Follows from feedback"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Evidence"),
     .help = QT_TRANSLATE_NOOP("feedback_item", "Letter, mail or survey."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("feedback_item", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "feedback_item",
     .label = QT_TRANSLATE_NOOP("feedback_item", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("feedback_item",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::feedback_item
