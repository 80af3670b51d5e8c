// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the scope: what is in, what is out, and what crosses the boundary to whom.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::scope_item {

enum class Kind { Inclusion, Exclusion, Interface, Dependency };
inline constexpr Choice kKindChoices[] = {
    {"inclusion", QT_TRANSLATE_NOOP("scope_item", "Inclusion"), Tone::Good},
    {"exclusion", QT_TRANSLATE_NOOP("scope_item", "Exclusion"), Tone::Warning},
    {"interface", QT_TRANSLATE_NOOP("scope_item", "Interface")},
    {"dependency", QT_TRANSLATE_NOOP("scope_item", "Dependency")},
};

enum class Boundary { Physical, Digital, Organisational };
inline constexpr Choice kBoundaryChoices[] = {
    {"physical", QT_TRANSLATE_NOOP("scope_item", "Physical")},
    {"digital", QT_TRANSLATE_NOOP("scope_item", "Digital")},
    {"organisational", QT_TRANSLATE_NOOP("scope_item", "Organisational")},
};

// Scope item
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Title"),
     .help = QT_TRANSLATE_NOOP("scope_item",
                               "What it is, for example \"Payroll run by the sister company\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("scope_item", "Item")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Kind"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Whether it is in, out, or crosses the boundary."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<Boundary> boundary{
    {.key = "boundary",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Boundary"),
     .help = QT_TRANSLATE_NOOP(
         "scope_item", "The sort of boundary it describes; each sort needs at least one line."),
     .choices = kBoundaryChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_item",
                               "What exactly is meant, so that two people draw the same line.")}};
inline constexpr Field<QList<Uid>> scopeStatements{
    {.key = "scope_statements",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Scope statements"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Versions in which it stands."),
     .target = "scope_statement",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Has scope items"),
     .width = 18}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Sites"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Sites concerned."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Is named in scope items"),
     .width = 16}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Units"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Units concerned."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Is named in scope items"),
     .width = 16}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Assets"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Systems and other assets concerned."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Is named in scope items"),
     .width = 16}};

// Exclusion
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scope_item", "For exclusions: why it may be left out.")}};
inline constexpr Field<QString> effect{
    {.key = "effect",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Effect"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "scope_item", "What the exclusion means for the certified service and its risks.")}};

// Interface or dependency
inline constexpr Field<QString> withWhom{
    {.key = "with_whom",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "With whom"),
     .help = QT_TRANSLATE_NOOP("scope_item",
                               "The party on the other side, for example \"Data centre Hamburg\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Supplier"),
     .help =
         QT_TRANSLATE_NOOP("scope_item", "The entry in the supplier register, where there is one."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Is named in scope items"),
     .width = 16}};
inline constexpr Field<QString> crosses{
    {.key = "crosses",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "What crosses"),
     .help = QT_TRANSLATE_NOOP(
         "scope_item",
         "Information, services or people that pass, for example \"order data by interface\"."),
     .width = 24}};
inline constexpr Field<QString> agreement{
    {.key = "agreement",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Agreement"),
     .help = QT_TRANSLATE_NOOP(
         "scope_item",
         "Contract or agreement that governs it, for example \"service level agreement 2.1\"."),
     .width = 20}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Controls"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Controls that protect the boundary here."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Protects scope items"),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Owner"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Who answers for this part of the boundary."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Owns scope items"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Next review"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Overdue"),
     .help = QT_TRANSLATE_NOOP("scope_item", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Evidence"),
     .help = QT_TRANSLATE_NOOP(
         "scope_item", "What proves the boundary, for example the contract or the diagram."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("scope_item", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "scope_item",
     .label = QT_TRANSLATE_NOOP("scope_item", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("scope_item", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::scope_item
