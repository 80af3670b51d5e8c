// SPDX-License-Identifier: GPL-3.0-or-later
// Two access roles that one person must not hold together, and what protects where that cannot be
// kept.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::sod_rule {

enum class Status { Kept, Broken, Compensated, NotChecked };
inline constexpr Choice kStatusChoices[] = {
    {"kept", QT_TRANSLATE_NOOP("sod_rule", "Kept"), Tone::Good},
    {"broken", QT_TRANSLATE_NOOP("sod_rule", "Broken"), Tone::Bad},
    {"compensated", QT_TRANSLATE_NOOP("sod_rule", "Broken, compensated"), Tone::Warning},
    {"not_checked", QT_TRANSLATE_NOOP("sod_rule", "Not checked")},
};

// Rule
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "sod_rule",
         "The two duties in short, for example \"Create supplier and release payment\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("sod_rule", "Rule")}};
inline constexpr Field<Uid> roleA{
    {.key = "role_a",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "First access role"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "One side of the pair."),
     .target = "access_role",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Is first part of rules"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> roleB{
    {.key = "role_b",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Second access role"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "The side that must not meet it in one hand."),
     .target = "access_role",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Is second part of rules"),
     .width = 18}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "sod_rule",
         "What one person could do with both, for example \"pay invoices to oneself\".")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Owner"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Who keeps the rule and checks it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Owns segregation rules"),
     .inTable = true,
     .width = 14}};

// Check
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Status"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "What the last check found."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> holders{
    {.key = "holders",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Held by one person"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "People who hold both access roles today."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Holds conflicting duties"),
     .width = 16}};
inline constexpr Field<QString> compensatingControl{
    {.key = "compensating_control",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Compensating control"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "What makes up for it, for example \"monthly review of "
                                           "all payments by the managing director\"."),
     .maxLength = 1000,
     .width = 28}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Controls"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Controls that carry the compensation."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Compensates conflicting duties"),
     .width = 16}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Approved by"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Who accepted the compensation."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Approved segregation rules"),
     .width = 14}};
inline constexpr Field<QDate> lastChecked{
    {.key = "last_checked",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Last checked"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Day of the last comparison with the granted rights.")}};
inline constexpr Field<QDate> nextCheck{
    {.key = "next_check",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Next check"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Day by which it is compared again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Overdue"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "Whether the next check has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Evidence"),
     .help = QT_TRANSLATE_NOOP("sod_rule", "What proves the check."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("sod_rule", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "sod_rule",
     .label = QT_TRANSLATE_NOOP("sod_rule", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("sod_rule", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::sod_rule
