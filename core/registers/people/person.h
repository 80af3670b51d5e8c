// SPDX-License-Identifier: GPL-3.0-or-later
// People who own, do and sign. Records of people who left stay: old records name them.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::person {

enum class Kind { Employee, Contractor, External, Board, RoleAccount };
inline constexpr Choice kKindChoices[] = {
    {"employee", QT_TRANSLATE_NOOP("person", "Employee")},
    {"contractor", QT_TRANSLATE_NOOP("person", "Contractor")},
    {"external", QT_TRANSLATE_NOOP("person", "External")},
    {"board", QT_TRANSLATE_NOOP("person", "Board member")},
    {"role_account", QT_TRANSLATE_NOOP("person", "Role or shared mailbox"), Tone::Muted},
};

// Person
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Name"),
     .help = QT_TRANSLATE_NOOP("person",
                               "Full name as it is to be printed, for example \"Anna Weiss\"."),
     .required = true,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QString> givenName{
    {.key = "given_name",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Given name"),
     .help = QT_TRANSLATE_NOOP("person",
                               "Used to recognise the person in lists that show first names only."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QString> jobTitle{
    {.key = "job_title",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Job title"),
     .help = QT_TRANSLATE_NOOP("person", "For example \"Head of IT operations\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> department{
    {.key = "department",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Department"),
     .help = QT_TRANSLATE_NOOP("person", "Unit the person belongs to, for example \"Finance\"."),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Kind"),
     .help = QT_TRANSLATE_NOOP(
         "person", "Contractors and externals count as well when they work within the scope."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> ismsRole{
    {.key = "isms_role",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Role in the ISMS"),
     .help = QT_TRANSLATE_NOOP(
         "person", "For example \"ISMS manager\", \"internal auditor\", \"risk owner\"."),
     .width = 18}};
inline constexpr Field<Uid> manager{
    {.key = "manager",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Reports to"),
     .help = QT_TRANSLATE_NOOP("person", "Whoever steps in when something is late."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("person", "Manages"),
     .width = 16}};

// Contact
inline constexpr Field<QString> email{
    {.key = "email",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "E-mail"),
     .help = QT_TRANSLATE_NOOP(
         "person",
         "Used to match people when lists are imported, for example \"anna.weiss@example.org\"."),
     .maxLength = 254,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QString> phone{
    {.key = "phone",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Phone"),
     .help = QT_TRANSLATE_NOOP("person", "With country code, for example \"+49 431 5550123\"."),
     .maxLength = 60,
     .width = 16}};
inline constexpr Field<QString> organisationName{
    {.key = "organisation_name",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Employer"),
     .help = QT_TRANSLATE_NOOP("person", "For externals: the company they work for."),
     .width = 18}};

// Time here
inline constexpr Field<bool> active{
    {.key = "active",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Active"),
     .help = QT_TRANSLATE_NOOP(
         "person",
         "No for people who have left; they stay in the register because old records name them."),
     .inTable = true,
     .width = 7}};
inline constexpr Field<QDate> startDate{
    {.key = "start_date",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Start"),
     .help = QT_TRANSLATE_NOOP("person", "First day of work here.")}};
inline constexpr Field<QDate> endDate{
    {.key = "end_date",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "End"),
     .help = QT_TRANSLATE_NOOP("person", "Last day of work here.")}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("person", "Anything worth knowing that has no field of its own.")}};

// Joined up with the other registers
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Unit"),
     .help = QT_TRANSLATE_NOOP("person", "Unit of the register the person belongs to."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("person", "Has people"),
     .width = 16}};
inline constexpr Field<Uid> site{
    {.key = "site",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Site"),
     .help = QT_TRANSLATE_NOOP("person", "Where the person normally works."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("person", "Is workplace of"),
     .width = 16}};
inline constexpr Field<bool> remoteWork{
    {.key = "remote_work",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "Remote work"),
     .help = QT_TRANSLATE_NOOP("person", "Whether the person also works at home or on the road."),
     .width = 8}};
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "In scope"),
     .help = QT_TRANSLATE_NOOP("person", "Whether the person works within the scope."),
     .width = 8}};
inline constexpr Field<QDate> accessStart{
    {.key = "access_start",
     .context = "person",
     .label = QT_TRANSLATE_NOOP("person", "First access on"),
     .help =
         QT_TRANSLATE_NOOP("person", "Day on which the person first had access to information.")}};

extern const RegisterDef def;

} // namespace ringbinder::person
