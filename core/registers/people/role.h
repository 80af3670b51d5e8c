// SPDX-License-Identifier: GPL-3.0-or-later
// A role in the management system with its authority and duties. Who holds it stands in the role
// assignments.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::role {

enum class Status { Active, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"active", QT_TRANSLATE_NOOP("role", "Active"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("role", "No longer needed"), Tone::Muted},
};

// Role
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "role", "Name of the role, for example \"ISMS manager\" or \"Data protection officer\"."),
     .required = true,
     .inTable = true,
     .width = 22,
     .heading = QT_TRANSLATE_NOOP("role", "Role")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("role", "What the role is for, in one or two sentences.")}};
inline constexpr Field<bool> topManagement{
    {.key = "top_management",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Top management"),
     .help = QT_TRANSLATE_NOOP(
         "role", "Yes where holders may approve for top management, for example the policy."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("role", "Top mgmt")}};
inline constexpr Field<bool> compulsory{
    {.key = "compulsory",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Compulsory"),
     .help =
         QT_TRANSLATE_NOOP("role", "Yes where the management system cannot run without a holder."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Unit"),
     .help = QT_TRANSLATE_NOOP("role", "Unit the role belongs to; empty: the whole organisation."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("role", "Has roles"),
     .width = 16}};
inline constexpr Field<Uid> reportsTo{
    {.key = "reports_to",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Reports to"),
     .help = QT_TRANSLATE_NOOP("role", "The role that receives its reports."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("role", "Receives reports from"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "role", "Roles no longer needed stay in the register because old records name them."),
     .choices = kStatusChoices,
     .width = 12}};

// Authority and duties
inline constexpr Field<QString> authority{
    {.key = "authority",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Authority"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "role", "What the role may decide alone, for example \"may stop a release\".")}};
inline constexpr Field<QString> duties{
    {.key = "duties",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Duties"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "role",
         "What the role has to do, one duty per line; printed on the duty sheet of each holder.")}};
inline constexpr Field<QString> competenceNeeds{
    {.key = "competence_needs",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Needed competence"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("role", "Knowledge and experience the holder must have; single "
                                       "requirements stand among the competence requirements.")}};
inline constexpr Field<QList<Uid>> incompatibleWith{
    {.key = "incompatible_with",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Not to be combined with"),
     .help = QT_TRANSLATE_NOOP(
         "role", "Roles that the same person must not hold, for example auditor and ISMS manager."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("role", "Must not be combined with"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Controls"),
     .help = QT_TRANSLATE_NOOP("role", "Controls the role carries out."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("role", "Is carried out by roles"),
     .width = 16}};

// Contact and follow-up
inline constexpr Field<QString> contact{
    {.key = "contact",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Contact"),
     .help = QT_TRANSLATE_NOOP(
         "role", "Mailbox or telephone number of the role, for example \"privacy@example.org\"."),
     .maxLength = 254,
     .width = 22}};
inline constexpr Field<bool> published{
    {.key = "published",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "On the role sheet"),
     .help = QT_TRANSLATE_NOOP("role", "Whether it appears on the role sheet for all staff."),
     .width = 8}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Next review"),
     .help = QT_TRANSLATE_NOOP("role", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Overdue"),
     .help = QT_TRANSLATE_NOOP("role", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Evidence"),
     .help = QT_TRANSLATE_NOOP("role",
                               "What lays the role down, for example the signed role description."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("role", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("role", "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "role",
     .label = QT_TRANSLATE_NOOP("role", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("role", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::role
