// SPDX-License-Identifier: GPL-3.0-or-later
// Bundle of permissions in one system that is granted as a whole. Who holds it stands in access
// rights.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::access_role {

enum class Status { Active, Planned, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"active", QT_TRANSLATE_NOOP("access_role", "Active"), Tone::Good},
    {"planned", QT_TRANSLATE_NOOP("access_role", "Planned")},
    {"retired", QT_TRANSLATE_NOOP("access_role", "Retired"), Tone::Muted},
};

// Access role
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "access_role",
         "Name as in the system or directory, for example \"ERP: release payments\"."),
     .required = true,
     .inTable = true,
     .width = 24,
     .heading = QT_TRANSLATE_NOOP("access_role", "Access role")}};
inline constexpr Field<Uid> system{
    {.key = "system",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "System"),
     .help = QT_TRANSLATE_NOOP("access_role", "The system in which it is granted."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("access_role", "Has access roles"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> permission{
    {.key = "permission",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Permission"),
     .help = QT_TRANSLATE_NOOP(
         "access_role",
         "What one can do with it, for example \"read and change all customer files\"."),
     .maxLength = 1000,
     .inTable = true,
     .width = 28}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Owner"),
     .help = QT_TRANSLATE_NOOP("access_role", "Who decides whether somebody gets it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_role", "Owns access roles"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> privileged{
    {.key = "privileged",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Privileged"),
     .help = QT_TRANSLATE_NOOP("access_role",
                               "Whether it can change settings, rights or data of others."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Status"),
     .help = QT_TRANSLATE_NOOP("access_role", "Retired roles stay because old rights name them."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};

// Rules
inline constexpr Field<QList<Uid>> roles{
    {.key = "roles",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Meant for roles"),
     .help = QT_TRANSLATE_NOOP("access_role", "Roles of the organisation whose holders need it."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("access_role", "Needs access roles"),
     .width = 16}};
inline constexpr Field<QList<Uid>> conflicts{
    {.key = "conflicts",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Conflicts with"),
     .help = QT_TRANSLATE_NOOP("access_role", "Roles that nobody may hold together with it."),
     .target = "access_role",
     .inverse = QT_TRANSLATE_NOOP("access_role", "Conflicts with access roles"),
     .width = 16}};
inline constexpr Field<bool> needsMfa{
    {.key = "needs_mfa",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Needs second factor"),
     .help = QT_TRANSLATE_NOOP("access_role", "Whether it may only be used with a second factor."),
     .width = 8}};
inline constexpr Field<qint64> reviewMonths{
    {.key = "review_months",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Review interval in months"),
     .help =
         QT_TRANSLATE_NOOP("access_role", "How often its holders are confirmed, for example 6."),
     .min = 1,
     .max = 60,
     .width = 8}};
inline constexpr Field<QDate> lastReviewed{
    {.key = "last_reviewed",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Last reviewed"),
     .help = QT_TRANSLATE_NOOP("access_role", "Day on which its holders were last confirmed.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Next review"),
     .help =
         QT_TRANSLATE_NOOP("access_role", "Day on which its holders are to be confirmed again.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Overdue"),
     .help = QT_TRANSLATE_NOOP("access_role", "Whether the next review has passed."),
     .computed = true,
     .width = 8}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "access_role",
     .label = QT_TRANSLATE_NOOP("access_role", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("access_role", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::access_role
