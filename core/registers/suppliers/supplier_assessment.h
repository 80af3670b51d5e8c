// SPDX-License-Identifier: GPL-3.0-or-later
// One judgement of a supplier's security: questionnaire, conclusion, conditions and approvals. Its
// answers are supplier_answer records.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::supplier_assessment {

enum class Kind { BeforeContract, Regular, Event, OnSite };
inline constexpr Choice kKindChoices[] = {
    {"before_contract", QT_TRANSLATE_NOOP("supplier_assessment", "Before the contract")},
    {"regular", QT_TRANSLATE_NOOP("supplier_assessment", "Regular review")},
    {"event", QT_TRANSLATE_NOOP("supplier_assessment", "After an event")},
    {"on_site", QT_TRANSLATE_NOOP("supplier_assessment", "Visit or audit")},
};

enum class Status { Planned, Sent, Answered, Concluded, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("supplier_assessment", "Planned")},
    {"sent", QT_TRANSLATE_NOOP("supplier_assessment", "Questionnaire sent"), Tone::Progress},
    {"answered", QT_TRANSLATE_NOOP("supplier_assessment", "Answered"), Tone::Progress},
    {"concluded", QT_TRANSLATE_NOOP("supplier_assessment", "Concluded"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("supplier_assessment", "Cancelled"), Tone::Muted},
};

enum class Conclusion { Open, Suitable, Conditional, Unsuitable };
inline constexpr Choice kConclusionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("supplier_assessment", "Open"), Tone::Warning},
    {"suitable", QT_TRANSLATE_NOOP("supplier_assessment", "Suitable"), Tone::Good},
    {"conditional", QT_TRANSLATE_NOOP("supplier_assessment", "Suitable with conditions"),
     Tone::Warning},
    {"unsuitable", QT_TRANSLATE_NOOP("supplier_assessment", "Not suitable"), Tone::Bad},
};

// Assessment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Title"),
     .help =
         QT_TRANSLATE_NOOP("supplier_assessment",
                           "Supplier and occasion, for example \"Nordwind Cloud, review 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("supplier_assessment", "Supplier assessment")}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Supplier"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Who is assessed."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment", "Has assessments"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Kind"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "On which occasion it is made."),
     .choices = kKindChoices,
     .width = 14}};
inline constexpr Field<Uid> assessor{
    {.key = "assessor",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Assessor"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Who asks and judges."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment", "Assesses suppliers"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Status"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "How far it is."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Due"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Day by which it is to be concluded.")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Date"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Day of the conclusion."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Overdue"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "Whether the due date has passed and it is not concluded."),
     .computed = true,
     .width = 8}};

// Result
inline constexpr Field<qint64> score{
    {.key = "score",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Score in percent"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "Weighted mean of the answers, worked out by the program."),
     .min = 0,
     .max = 100,
     .computed = true,
     .inTable = true,
     .width = 7}};
inline constexpr Field<qint64> enteredScore{
    {.key = "entered_score",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Score found elsewhere"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "Result in percent of a questionnaire that was scored outside of "
                               "this file. Answers recorded here go before it."),
     .min = 0,
     .max = 100,
     .width = 8}};
inline constexpr Field<QString> progress{
    {.key = "progress",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Questions scored"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "How many of its questions have been given a score."),
     .computed = true,
     .width = 12}};
inline constexpr Field<qint64> knockOuts{
    {.key = "knock_outs",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Knock-out failures"),
     .help = QT_TRANSLATE_NOOP(
         "supplier_assessment",
         "Number of knock-out questions that were failed, counted by the program."),
     .computed = true,
     .width = 8}};
inline constexpr Field<Conclusion> conclusion{
    {.key = "conclusion",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Conclusion"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Whether the supplier may be used."),
     .choices = kConclusionChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Why, and what a score does not show.")}};
inline constexpr Field<QString> conditions{
    {.key = "conditions",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Conditions"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "What the supplier or you must do, and until when.")}};
inline constexpr Field<Uid> exception{
    {.key = "exception",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Exception"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "Needed to approve a supplier that failed a knock-out question."),
     .target = "policy_exception",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment", "Allows supplier assessments"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Actions"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "What follows from it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment", "Follows from supplier assessments"),
     .width = 18}};
inline constexpr Field<QDate> next{
    {.key = "next",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Next assessment"),
     .help =
         QT_TRANSLATE_NOOP("supplier_assessment", "Day by which the supplier is assessed again.")}};

// Approval
inline constexpr Field<Uid> approvedByOwner{
    {.key = "approved_by_owner",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Approved by contract owner"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Who answers for the contract here."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment",
                                  "Approved supplier assessments as contract owner"),
     .width = 14}};
inline constexpr Field<Uid> approvedBySecurity{
    {.key = "approved_by_security",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Approved by security"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "The security manager or whoever stands in."),
     .target = "person",
     .inverse =
         QT_TRANSLATE_NOOP("supplier_assessment", "Approved supplier assessments for security"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Approved on"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment", "Day of the second approval.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Evidence"),
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "The filled questionnaire, certificates and reports."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("supplier_assessment", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "supplier_assessment",
     .label = QT_TRANSLATE_NOOP("supplier_assessment", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_assessment",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::supplier_assessment
