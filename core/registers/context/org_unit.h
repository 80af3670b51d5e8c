// SPDX-License-Identifier: GPL-3.0-or-later
// A legal entity or a part of the organisation, so that every register and pack can be filtered by
// unit.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::org_unit {

enum class Kind { LegalEntity, Division, Department, Team, Branch };
inline constexpr Choice kKindChoices[] = {
    {"legal_entity", QT_TRANSLATE_NOOP("org_unit", "Legal entity")},
    {"division", QT_TRANSLATE_NOOP("org_unit", "Division")},
    {"department", QT_TRANSLATE_NOOP("org_unit", "Department")},
    {"team", QT_TRANSLATE_NOOP("org_unit", "Team")},
    {"branch", QT_TRANSLATE_NOOP("org_unit", "Branch")},
};

enum class Status { Planned, Active, Dissolved };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("org_unit", "Planned"), Tone::Progress},
    {"active", QT_TRANSLATE_NOOP("org_unit", "Active"), Tone::Good},
    {"dissolved", QT_TRANSLATE_NOOP("org_unit", "Dissolved"), Tone::Muted},
};

// Unit
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Name"),
     .help = QT_TRANSLATE_NOOP("org_unit", "Name as in the organisation chart, for example \"IT "
                                           "operations\"; legal entities with their legal form."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("org_unit", "Unit")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Kind"),
     .help = QT_TRANSLATE_NOOP("org_unit", "Legal entity, or which level of the organisation."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> parent{{.key = "parent",
                                    .context = "org_unit",
                                    .label = QT_TRANSLATE_NOOP("org_unit", "Belongs to"),
                                    .help = QT_TRANSLATE_NOOP("org_unit", "The unit above it."),
                                    .target = "org_unit",
                                    .inverse = QT_TRANSLATE_NOOP("org_unit", "Consists of"),
                                    .inTable = true,
                                    .width = 18}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Tasks"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("org_unit", "What the unit does for the scope.")}};
inline constexpr Field<Uid> head{
    {.key = "head",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Head"),
     .help = QT_TRANSLATE_NOOP("org_unit", "The person who leads the unit."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("org_unit", "Heads units"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> deputy{
    {.key = "deputy",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Deputy"),
     .help = QT_TRANSLATE_NOOP("org_unit", "Who stands in for the head."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("org_unit", "Is deputy head of units"),
     .width = 16}};
inline constexpr Field<qint64> peopleCount{
    {.key = "people_count",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Number of people"),
     .help = QT_TRANSLATE_NOOP("org_unit", "People who work in the unit."),
     .min = 0,
     .max = 10000000,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("org_unit", "People")}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Sites"),
     .help = QT_TRANSLATE_NOOP("org_unit", "Where the unit works."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("org_unit", "Houses units"),
     .width = 16}};
inline constexpr Field<QString> registerNumber{
    {.key = "register_number",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Register number"),
     .help = QT_TRANSLATE_NOOP(
         "org_unit",
         "For legal entities: number in the commercial register, for example \"HRB 12345 KI\"."),
     .maxLength = 100,
     .width = 16}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "org_unit", "Dissolved units stay in the register because old records name them."),
     .choices = kStatusChoices,
     .width = 10}};

// Scope
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "In scope"),
     .help = QT_TRANSLATE_NOOP("org_unit", "Whether it belongs to the scope of the ISMS."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> outOfScopeReason{
    {.key = "out_of_scope_reason",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Reason when out of scope"),
     .help = QT_TRANSLATE_NOOP(
         "org_unit", "Why it may be left out, for example \"no access to information in scope\"."),
     .width = 24}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "org_unit",
     .label = QT_TRANSLATE_NOOP("org_unit", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("org_unit", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::org_unit
