// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the RACI matrix: an activity, a role and its letter. The title is the activity, so
// that rows of one name make one line of the matrix.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::raci_entry {

enum class Letter { Responsible, Accountable, AccountableResponsible, Consulted, Informed };
inline constexpr Choice kLetterChoices[] = {
    {"responsible", QT_TRANSLATE_NOOP("raci_entry", "R does the work")},
    {"accountable", QT_TRANSLATE_NOOP("raci_entry", "A answers for it")},
    {"accountable_responsible", QT_TRANSLATE_NOOP("raci_entry", "A/R answers for it and does it")},
    {"consulted", QT_TRANSLATE_NOOP("raci_entry", "C is asked before")},
    {"informed", QT_TRANSLATE_NOOP("raci_entry", "I is told after")},
};

// Entry
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Activity"),
     .help = QT_TRANSLATE_NOOP("raci_entry", "The activity in the same words for every role, for "
                                             "example \"Approve information security policy\"."),
     .required = true,
     .inTable = true,
     .width = 34}};
inline constexpr Field<Uid> role{
    {.key = "role",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Role"),
     .help =
         QT_TRANSLATE_NOOP("raci_entry", "The role this letter is for; one entry for each role."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("raci_entry", "Takes part in activities"),
     .inTable = true,
     .width = 22}};
inline constexpr Field<Letter> letter{
    {.key = "letter",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Letter"),
     .help = QT_TRANSLATE_NOOP("raci_entry",
                               "The part the role has; exactly one role answers for an activity."),
     .choices = kLetterChoices,
     .inTable = true,
     .width = 20}};
inline constexpr Field<qint64> position{
    {.key = "position",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Position"),
     .help = QT_TRANSLATE_NOOP("raci_entry", "Order of the activity in the printed matrix."),
     .min = 0,
     .max = 100000,
     .width = 6}};
inline constexpr Field<QString> area{
    {.key = "area",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Area"),
     .help = QT_TRANSLATE_NOOP(
         "raci_entry", "Heading under which the activity stands, for example \"Risk management\"."),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Unit"),
     .help = QT_TRANSLATE_NOOP("raci_entry", "Where the entry holds for one unit only."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("raci_entry", "Has RACI entries"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> document{
    {.key = "document",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Laid down in"),
     .help = QT_TRANSLATE_NOOP("raci_entry", "Document that describes the activity."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("raci_entry", "Describes RACI activities"),
     .width = 18}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("raci_entry", "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "raci_entry",
     .label = QT_TRANSLATE_NOOP("raci_entry", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("raci_entry", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::raci_entry
