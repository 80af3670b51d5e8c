// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for, people, money, tools or time, what was decided, and what was spent. It is
// also the budget line.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::resource_request {

enum class Kind { People, Money, Tool, Time, Training, Service };
inline constexpr Choice kKindChoices[] = {
    {"people", QT_TRANSLATE_NOOP("resource_request", "People")},
    {"money", QT_TRANSLATE_NOOP("resource_request", "Money")},
    {"tool", QT_TRANSLATE_NOOP("resource_request", "Tool or system")},
    {"time", QT_TRANSLATE_NOOP("resource_request", "Time")},
    {"training", QT_TRANSLATE_NOOP("resource_request", "Training")},
    {"service", QT_TRANSLATE_NOOP("resource_request", "Outside service")},
};

enum class Decision { Pending, Approved, PartlyApproved, Refused, Withdrawn };
inline constexpr Choice kDecisionChoices[] = {
    {"pending", QT_TRANSLATE_NOOP("resource_request", "Pending"), Tone::Warning},
    {"approved", QT_TRANSLATE_NOOP("resource_request", "Granted"), Tone::Good},
    {"partly_approved", QT_TRANSLATE_NOOP("resource_request", "Partly granted"), Tone::Progress},
    {"refused", QT_TRANSLATE_NOOP("resource_request", "Refused"), Tone::Bad},
    {"withdrawn", QT_TRANSLATE_NOOP("resource_request", "Withdrawn"), Tone::Muted},
};

// Request
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "resource_request",
         "What is asked for, for example \"Second administrator for the network\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("resource_request", "Resource request")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Kind"),
     .help = QT_TRANSLATE_NOOP("resource_request", "What sort of resource it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> justification{
    {.key = "justification",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Justification"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("resource_request", "Why it is needed, and what happens without it.")}};
inline constexpr Field<Uid> requestedBy{
    {.key = "requested_by",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Requested by"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Who asks for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("resource_request", "Made resource requests"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> requestedOn{
    {.key = "requested_on",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Requested on"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Day of the request.")}};
inline constexpr Field<QDate> neededBy{
    {.key = "needed_by",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Needed by"),
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Day by which the decision or the resource is needed.")}};
inline constexpr Field<double> effortDays{
    {.key = "effort_days",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Effort in days"),
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Working days asked for, where it is about people or time."),
     .min = 0,
     .max = 100000,
     .width = 8}};

// Decision
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Decision"),
     .help =
         QT_TRANSLATE_NOOP("resource_request", "What top management or the budget holder decided."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Decided by"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Who decided."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("resource_request", "Decided on resource requests"),
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Decided on"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Day of the decision.")}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Reason for the decision"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("resource_request", "Why it was granted, cut or refused.")}};
inline constexpr Field<QString> consequence{
    {.key = "consequence",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Consequence"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "For cuts and refusals: what follows, and how it is dealt with.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Overdue"),
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Whether it is still undecided after the day it was needed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Budget
inline constexpr Field<qint64> budgetYear{
    {.key = "budget_year",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Budget year"),
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Fiscal year in which the money is spent, for example 2026."),
     .min = 1900,
     .max = 2200,
     .width = 8}};
inline constexpr Field<Money> amountPlannedMinor{
    {.key = "amount_planned_minor",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Planned amount"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Sum asked for."),
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("resource_request", "Planned")}};
inline constexpr Field<Money> amountCommittedMinor{
    {.key = "amount_committed_minor",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Committed amount"),
     .help =
         QT_TRANSLATE_NOOP("resource_request", "Sum granted and bound, for example by an order."),
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("resource_request", "Committed")}};
inline constexpr Field<Money> amountUsedMinor{
    {.key = "amount_used_minor",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Used amount"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Sum spent so far."),
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("resource_request", "Used")}};
inline constexpr Field<Money> remainingMinor{
    {.key = "remaining_minor",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Remaining amount"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Committed less used."),
     .computed = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("resource_request", "Remaining")}};

// Links
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Risks"),
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Risks that the resource is to reduce, or that a refusal leaves."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("resource_request", "Needs resources"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Actions"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Actions paid from it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("resource_request", "Is funded by"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Evidence"),
     .help = QT_TRANSLATE_NOOP("resource_request", "Request, decision or budget sheet."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("resource_request", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "resource_request",
     .label = QT_TRANSLATE_NOOP("resource_request", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("resource_request",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::resource_request
