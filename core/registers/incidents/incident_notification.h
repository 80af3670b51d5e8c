// SPDX-License-Identifier: GPL-3.0-or-later
// Duty to tell somebody about an incident, with time limit; also the decision that no notice is
// needed.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

#include <optional>

namespace ringbinder::incident_notification {

enum class Recipient {
    Authority,
    OtherAuthority,
    Customer,
    Person,
    Insurer,
    Police,
    Partner,
    Public,
    Other
};
inline constexpr Choice kRecipientChoices[] = {
    {"authority", QT_TRANSLATE_NOOP("incident_notification", "Data protection authority")},
    {"other_authority", QT_TRANSLATE_NOOP("incident_notification", "Other authority")},
    {"customer", QT_TRANSLATE_NOOP("incident_notification", "Customer")},
    {"person", QT_TRANSLATE_NOOP("incident_notification", "People concerned")},
    {"insurer", QT_TRANSLATE_NOOP("incident_notification", "Insurer")},
    {"police", QT_TRANSLATE_NOOP("incident_notification", "Police")},
    {"partner", QT_TRANSLATE_NOOP("incident_notification", "Partner or supplier")},
    {"public", QT_TRANSLATE_NOOP("incident_notification", "Public")},
    {"other", QT_TRANSLATE_NOOP("incident_notification", "Other")},
};

enum class Status { Undecided, ToDo, Sent, NotNeeded };
inline constexpr Choice kStatusChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("incident_notification", "Undecided"), Tone::Warning},
    {"to_do", QT_TRANSLATE_NOOP("incident_notification", "To be sent"), Tone::Warning},
    {"sent", QT_TRANSLATE_NOOP("incident_notification", "Sent"), Tone::Good},
    {"not_needed", QT_TRANSLATE_NOOP("incident_notification", "Not needed"), Tone::Muted},
};

// Notification
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "incident_notification",
         "Recipient and stage, for example \"Data protection authority, first notice\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("incident_notification", "Notification")}};
inline constexpr Field<Uid> incident{
    {.key = "incident",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Incident"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "The incident it concerns."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("incident_notification", "Has notifications"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Recipient> whom{
    {.key = "whom",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Whom"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "What sort of recipient it is."),
     .choices = kRecipientChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> recipient{
    {.key = "recipient",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Recipient"),
     .help =
         QT_TRANSLATE_NOOP("incident_notification", "Name of the authority, customer or insurer."),
     .width = 20}};
inline constexpr Field<Uid> requirement{
    {.key = "requirement",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Legal requirement"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "Law or contract that demands the notice."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("incident_notification", "Demands notifications"),
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Owner"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "Who sends it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident_notification", "Owns notifications"),
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Status"),
     .help = QT_TRANSLATE_NOOP("incident_notification",
                               "Not needed is a decision too and wants a reason."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};

// Time limit
inline constexpr Field<QDateTime> awareAt{
    {.key = "aware_at",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Aware since"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "Moment from which the time limit runs.")}};
inline constexpr Field<double> limitHours{
    {.key = "limit_hours",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Time limit in hours"),
     .help =
         QT_TRANSLATE_NOOP("incident_notification", "For example 72; from the law or contract."),
     .width = 8}};
inline constexpr Field<QDateTime> due{
    {.key = "due",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Due"),
     .help = QT_TRANSLATE_NOOP("incident_notification",
                               "When the time limit ends; empty: it follows from the two above."),
     .inTable = true}};
inline constexpr Field<QDateTime> done{
    {.key = "done",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Sent at"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "When it was sent."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("incident_notification",
                           "Whether the time limit ended on an earlier day and nothing was sent."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<bool> late{
    {.key = "late",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Sent late"),
     .help =
         QT_TRANSLATE_NOOP("incident_notification", "Whether it was sent after the time limit."),
     .computed = true,
     .width = 8}};

// Content
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Content"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident_notification",
                               "What was said, and what was promised to follow.")}};
inline constexpr Field<QString> confirmation{
    {.key = "confirmation",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Their reference"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "File number of the recipient."),
     .width = 18}};
inline constexpr Field<QString> noNoticeReason{
    {.key = "no_notice_reason",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Reason for no notice"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident_notification",
                               "Why it need not be sent, for example \"data were encrypted\".")}};
inline constexpr Field<QString> lateReason{
    {.key = "late_reason",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Reason for being late"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "Needed when the time limit was missed."),
     .maxLength = 1000,
     .width = 24}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Evidence"),
     .help = QT_TRANSLATE_NOOP("incident_notification", "The notice as sent and its receipt."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("incident_notification", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "incident_notification",
     .label = QT_TRANSLATE_NOOP("incident_notification", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident_notification",
                               "Anything worth knowing that has no field of its own.")}};

// When the notice has to be out: the day recorded, else awareness and the time limit.
[[nodiscard]] std::optional<QDateTime> limitOf(const Record& notice);

extern const RegisterDef def;

} // namespace ringbinder::incident_notification
