// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a role, from when to when, and who stands in. Ended assignments stay as history.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::role_assignment {

// Assignment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Title"),
     .help = QT_TRANSLATE_NOOP("role_assignment",
                               "Names role and person, for example \"ISMS manager: Anna Weiss\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("role_assignment", "Role assignment")}};
inline constexpr Field<Uid> role{
    {.key = "role",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Role"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "The role that is held."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("role_assignment", "Is held under"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> person{{.key = "person",
                                    .context = "role_assignment",
                                    .label = QT_TRANSLATE_NOOP("role_assignment", "Person"),
                                    .help = QT_TRANSLATE_NOOP("role_assignment", "Who holds it."),
                                    .target = "person",
                                    .inverse = QT_TRANSLATE_NOOP("role_assignment", "Holds roles"),
                                    .inTable = true,
                                    .width = 16}};
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "For unit"),
     .help = QT_TRANSLATE_NOOP("role_assignment",
                               "Unit in which the person holds the role; empty: everywhere."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("role_assignment", "Has role holders"),
     .width = 16}};
inline constexpr Field<QDate> fromDate{{.key = "from_date",
                                        .context = "role_assignment",
                                        .label = QT_TRANSLATE_NOOP("role_assignment", "From"),
                                        .help = QT_TRANSLATE_NOOP("role_assignment", "First day."),
                                        .inTable = true}};
inline constexpr Field<QDate> toDate{
    {.key = "to_date",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "To"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Last day; empty: until further notice."),
     .inTable = true}};
inline constexpr Field<bool> current{
    {.key = "current",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Current"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Whether the role is held today."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Deputy
inline constexpr Field<Uid> deputy{
    {.key = "deputy",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Deputy"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Who stands in when the holder is away."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("role_assignment", "Is deputy in roles"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> deputyExtent{
    {.key = "deputy_extent",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "What the deputy may do"),
     .help = QT_TRANSLATE_NOOP(
         "role_assignment", "Limits of the delegation, for example \"all but accepting risks\"."),
     .width = 24}};
inline constexpr Field<bool> delegation{
    {.key = "delegation",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Written delegation"),
     .help = QT_TRANSLATE_NOOP(
         "role_assignment",
         "Whether the deputy may sign for the holder; keep the paper as evidence."),
     .width = 8}};

// Appointment
inline constexpr Field<Uid> appointedBy{
    {.key = "appointed_by",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Appointed by"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Who gave the role, usually top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("role_assignment", "Appointed holders of roles"),
     .width = 14}};
inline constexpr Field<QDate> appointedOn{
    {.key = "appointed_on",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Appointed on"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Day of the appointment.")}};
inline constexpr Field<QDate> acceptedOn{
    {.key = "accepted_on",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Accepted on"),
     .help = QT_TRANSLATE_NOOP("role_assignment",
                               "Day on which the person accepted the role and its duties.")}};
inline constexpr Field<qint64> timeShare{
    {.key = "time_share",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Share of working time in percent"),
     .help = QT_TRANSLATE_NOOP("role_assignment",
                               "How much time the person has for it, from 0 to 100."),
     .min = 0,
     .max = 100,
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("role_assignment", "% time")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Evidence"),
     .help = QT_TRANSLATE_NOOP("role_assignment", "Letter of appointment, delegation or minutes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("role_assignment", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "role_assignment",
     .label = QT_TRANSLATE_NOOP("role_assignment", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("role_assignment",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::role_assignment
