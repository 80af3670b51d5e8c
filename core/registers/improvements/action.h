// SPDX-License-Identifier: GPL-3.0-or-later
// Work with a person and a date: treatment of risks, corrective action, improvement.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::action {

enum class Kind { Treatment, Corrective, Improvement, Task };
inline constexpr Choice kKindChoices[] = {
    {"treatment", QT_TRANSLATE_NOOP("action", "Risk treatment")},
    {"corrective", QT_TRANSLATE_NOOP("action", "Corrective action")},
    {"improvement", QT_TRANSLATE_NOOP("action", "Improvement")},
    {"task", QT_TRANSLATE_NOOP("action", "Task")},
};

enum class Status { Open, InProgress, Blocked, Done, Verified, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("action", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("action", "In progress"), Tone::Progress},
    {"blocked", QT_TRANSLATE_NOOP("action", "Blocked"), Tone::Bad},
    {"done", QT_TRANSLATE_NOOP("action", "Done"), Tone::Good},
    {"verified", QT_TRANSLATE_NOOP("action", "Verified"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("action", "Cancelled"), Tone::Muted},
};

enum class Priority { Low, Medium, High, Urgent };
inline constexpr Choice kPriorityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("action", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("action", "Medium")},
    {"high", QT_TRANSLATE_NOOP("action", "High"), Tone::Warning},
    {"urgent", QT_TRANSLATE_NOOP("action", "Urgent"), Tone::Bad},
};

// Action
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "action", "What is to be done, starting with a verb: \"Encrypt all laptops\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("action", "Action")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("action", "Steps, limits and what counts as done.")}};
inline constexpr Field<Kind> kind{{.key = "kind",
                                   .context = "action",
                                   .label = QT_TRANSLATE_NOOP("action", "Kind"),
                                   .help = QT_TRANSLATE_NOOP("action", "What it serves."),
                                   .choices = kKindChoices,
                                   .width = 16}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Responsible"),
     .help = QT_TRANSLATE_NOOP("action", "The one person who sees it through."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("action", "Owns actions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Priority> priority{
    {.key = "priority",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Priority"),
     .help = QT_TRANSLATE_NOOP("action", "In which order actions are worked on."),
     .choices = kPriorityChoices,
     .inTable = true,
     .width = 10}};

// Progress
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "action", "Done means finished; verified means somebody else checked the effect."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<qint64> progress{
    {.key = "progress",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Progress in percent"),
     .help = QT_TRANSLATE_NOOP("action", "How far it is, from 0 to 100."),
     .max = 100,
     .inTable = true,
     .width = 5,
     .heading = QT_TRANSLATE_NOOP("action", "%")}};
inline constexpr Field<QDate> start{
    {.key = "start",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Start"),
     .help = QT_TRANSLATE_NOOP("action", "Day on which work begins.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Due"),
     .help = QT_TRANSLATE_NOOP("action", "Day by which it is to be done."),
     .inTable = true}};
inline constexpr Field<QDate> originalDue{
    {.key = "original_due",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "First due date"),
     .help =
         QT_TRANSLATE_NOOP("action", "The date first agreed; it stays when the due date moves.")}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Done on"),
     .help = QT_TRANSLATE_NOOP("action", "Day on which it was finished.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("action", "Whether the due date has passed and the action is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<qint64> daysLate{
    {.key = "days_late",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Days late"),
     .help = QT_TRANSLATE_NOOP("action",
                               "Days since the due date, or between due date and completion."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> blockedReason{
    {.key = "blocked_reason",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Blocked because"),
     .help = QT_TRANSLATE_NOOP("action", "What stands in the way."),
     .width = 24}};
inline constexpr Field<QString> interimMeasure{
    {.key = "interim_measure",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Interim measure"),
     .help = QT_TRANSLATE_NOOP("action", "What reduces the risk until then."),
     .width = 24}};

// Means
inline constexpr Field<QString> resources{
    {.key = "resources",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Resources"),
     .help = QT_TRANSLATE_NOOP(
         "action", "People, tools and time needed, for example \"2 days of the network team\"."),
     .width = 20}};
inline constexpr Field<Money> costPlannedMinor{
    {.key = "cost_planned_minor",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Planned cost"),
     .help = QT_TRANSLATE_NOOP("action", "Estimate before the start."),
     .width = 12}};
inline constexpr Field<Money> costActualMinor{
    {.key = "cost_actual_minor",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Actual cost"),
     .help = QT_TRANSLATE_NOOP("action", "What it came to."),
     .width = 12}};

// Check
inline constexpr Field<QString> successCriterion{
    {.key = "success_criterion",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Success criterion"),
     .help = QT_TRANSLATE_NOOP(
         "action",
         "How the effect will be seen, for example \"no unencrypted laptop in the inventory\"."),
     .width = 28}};
inline constexpr Field<Uid> verifiedBy{
    {.key = "verified_by",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Verified by"),
     .help = QT_TRANSLATE_NOOP("action", "Somebody other than the person responsible."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("action", "Verified actions"),
     .width = 14}};
inline constexpr Field<QDate> verifiedOn{
    {.key = "verified_on",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Verified on"),
     .help = QT_TRANSLATE_NOOP("action", "Day of the check.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Evidence"),
     .help = QT_TRANSLATE_NOOP("action", "What proves that it was done."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("action", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("action", "Anything worth knowing that has no field of its own.")}};

// Joined up with the other registers
inline constexpr Field<QString> lateReason{
    {.key = "late_reason",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Reason for the delay"),
     .help = QT_TRANSLATE_NOOP("action", "Why the due date was moved."),
     .width = 24}};
inline constexpr Field<Uid> newDueAgreedBy{
    {.key = "new_due_agreed_by",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "New date agreed by"),
     .help = QT_TRANSLATE_NOOP("action", "Who agreed to the new date."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("action", "Agreed to new dates"),
     .width = 14}};
inline constexpr Field<Money> costCommittedMinor{
    {.key = "cost_committed_minor",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Committed cost"),
     .help = QT_TRANSLATE_NOOP("action", "What is bound, for example by an order."),
     .width = 12}};
inline constexpr Field<QList<Uid>> procedures{
    {.key = "procedures",
     .context = "action",
     .label = QT_TRANSLATE_NOOP("action", "Procedures"),
     .help = QT_TRANSLATE_NOOP("action", "Procedures that it introduces or changes."),
     .target = "procedure",
     .inverse = QT_TRANSLATE_NOOP("action", "Is introduced by actions"),
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::action
