// SPDX-License-Identifier: GPL-3.0-or-later
// A visible act of top management for information security: an endorsement, a budget, a decision, a
// message.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::commitment {

enum class Kind { Policy, Budget, People, Decision, Message, Participation, Appointment };
inline constexpr Choice kKindChoices[] = {
    {"policy", QT_TRANSLATE_NOOP("commitment", "Endorses the policy")},
    {"budget", QT_TRANSLATE_NOOP("commitment", "Grants budget")},
    {"people", QT_TRANSLATE_NOOP("commitment", "Provides people")},
    {"decision", QT_TRANSLATE_NOOP("commitment", "Takes a decision")},
    {"message", QT_TRANSLATE_NOOP("commitment", "Speaks to staff")},
    {"participation", QT_TRANSLATE_NOOP("commitment", "Takes part")},
    {"appointment", QT_TRANSLATE_NOOP("commitment", "Appoints a role")},
};

// Commitment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "commitment", "The act in one line, for example \"Security budget 2026 granted\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("commitment", "Commitment")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Kind"),
     .help = QT_TRANSLATE_NOOP("commitment", "What sort of act it was."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Person"),
     .help = QT_TRANSLATE_NOOP("commitment", "The member of top management who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Made commitments"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QDate> date{{.key = "date",
                                    .context = "commitment",
                                    .label = QT_TRANSLATE_NOOP("commitment", "Date"),
                                    .help = QT_TRANSLATE_NOOP("commitment", "Day of the act."),
                                    .inTable = true}};
inline constexpr Field<QString> statement{
    {.key = "statement",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Statement"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "commitment", "What was said, promised or decided, as closely as it can be quoted.")}};
inline constexpr Field<QString> audience{
    {.key = "audience",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Audience"),
     .help =
         QT_TRANSLATE_NOOP("commitment", "To whom it was addressed, for example \"all staff\"."),
     .width = 20}};
inline constexpr Field<Money> amountMinor{
    {.key = "amount_minor",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Amount"),
     .help = QT_TRANSLATE_NOOP("commitment", "For budgets: the sum granted."),
     .inTable = true,
     .width = 12}};

// What it concerns
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Documents"),
     .help = QT_TRANSLATE_NOOP("commitment", "Policies or plans endorsed by it."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Is endorsed by commitments"),
     .width = 18}};
inline constexpr Field<QList<Uid>> resourceRequests{
    {.key = "resource_requests",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Resource requests"),
     .help = QT_TRANSLATE_NOOP("commitment", "Requests granted by it."),
     .target = "resource_request",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Is granted by commitments"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Actions"),
     .help = QT_TRANSLATE_NOOP("commitment", "What was set going by it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Follows from commitments"),
     .width = 16}};

// Follow-up
inline constexpr Field<QDate> renewOn{
    {.key = "renew_on",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "To be renewed on"),
     .help = QT_TRANSLATE_NOOP(
         "commitment",
         "Day on which it has to be repeated, for example the yearly message to staff."),
     .inTable = true}};
inline constexpr Field<QDate> renewedOn{
    {.key = "renewed_on",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Renewed on"),
     .help = QT_TRANSLATE_NOOP("commitment",
                               "Day on which it was repeated; a new record tells the details.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Owner"),
     .help = QT_TRANSLATE_NOOP("commitment", "Who sees to it that it is kept and repeated."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Looks after commitments"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("commitment", "Whether the day of renewal has passed without renewal."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Evidence"),
     .help = QT_TRANSLATE_NOOP("commitment", "Signed paper, minutes, message or recording."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("commitment", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "commitment",
     .label = QT_TRANSLATE_NOOP("commitment", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("commitment", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::commitment
