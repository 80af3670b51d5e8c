// SPDX-License-Identifier: GPL-3.0-or-later
// An access role granted to a person for a time, with the approval. Withdrawn rights stay as
// history.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::access_right {

enum class Status { Requested, Granted, Withdrawn, Refused };
inline constexpr Choice kStatusChoices[] = {
    {"requested", QT_TRANSLATE_NOOP("access_right", "Requested"), Tone::Warning},
    {"granted", QT_TRANSLATE_NOOP("access_right", "Granted"), Tone::Good},
    {"withdrawn", QT_TRANSLATE_NOOP("access_right", "Withdrawn"), Tone::Muted},
    {"refused", QT_TRANSLATE_NOOP("access_right", "Refused"), Tone::Muted},
};

// Access right
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "access_right", "Person and role in short, for example \"Anna Weiss: release payments\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("access_right", "Access right")}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Person"),
     .help = QT_TRANSLATE_NOOP("access_right", "Who may use it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Holds access rights"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> accessRole{
    {.key = "access_role",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Access role"),
     .help = QT_TRANSLATE_NOOP("access_right", "What was granted."),
     .target = "access_role",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Is granted by"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> account{
    {.key = "account",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Account"),
     .help = QT_TRANSLATE_NOOP("access_right", "The login with which it is used."),
     .target = "system_account",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Carries access rights"),
     .width = 16}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Status"),
     .help = QT_TRANSLATE_NOOP("access_right",
                               "Withdrawn rights stay as proof of what was possible when."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Reason"),
     .help = QT_TRANSLATE_NOOP(
         "access_right", "Why it is needed, for example \"deputy for accounting in August\"."),
     .maxLength = 1000,
     .width = 24}};

// Approval and time
inline constexpr Field<Uid> requestedBy{
    {.key = "requested_by",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Requested by"),
     .help = QT_TRANSLATE_NOOP("access_right", "Who asked for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Requested access rights"),
     .width = 14}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Approved by"),
     .help = QT_TRANSLATE_NOOP(
         "access_right",
         "The owner of the access role, or a named deputy; not the person who gets it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Approved access rights"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Approved on"),
     .help = QT_TRANSLATE_NOOP("access_right", "Day of the approval.")}};
inline constexpr Field<QDate> from{
    {.key = "from",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "From"),
     .help = QT_TRANSLATE_NOOP("access_right", "First day on which it may be used."),
     .inTable = true}};
inline constexpr Field<QDate> to{
    {.key = "to",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "To"),
     .help = QT_TRANSLATE_NOOP("access_right", "Last day; empty: until it is withdrawn."),
     .inTable = true}};
inline constexpr Field<QDate> withdrawnOn{
    {.key = "withdrawn_on",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Withdrawn on"),
     .help = QT_TRANSLATE_NOOP("access_right", "Day on which it was removed in the system.")}};
inline constexpr Field<Uid> withdrawnBy{
    {.key = "withdrawn_by",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Withdrawn by"),
     .help = QT_TRANSLATE_NOOP("access_right", "Who removed it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Withdrew access rights"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Overdue"),
     .help = QT_TRANSLATE_NOOP("access_right",
                               "Whether the last day has passed and it is not withdrawn."),
     .computed = true,
     .width = 8}};

// Notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Evidence"),
     .help = QT_TRANSLATE_NOOP("access_right", "The request, the approval or the ticket."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("access_right", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "access_right",
     .label = QT_TRANSLATE_NOOP("access_right", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("access_right",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::access_right
