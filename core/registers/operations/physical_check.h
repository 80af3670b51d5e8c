// SPDX-License-Identifier: GPL-3.0-or-later
// Check at a site: inspection, review of entry rights, visitor list or test of a utility.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::physical_check {

enum class Kind {
    Inspection,
    ClearDesk,
    EntryRights,
    Visitor,
    Keys,
    Utility,
    Alarm,
    Fire,
    Maintenance
};
inline constexpr Choice kKindChoices[] = {
    {"inspection", QT_TRANSLATE_NOOP("physical_check", "Inspection")},
    {"clear_desk", QT_TRANSLATE_NOOP("physical_check", "Clear desk and screen")},
    {"entry_rights", QT_TRANSLATE_NOOP("physical_check", "Review of entry rights")},
    {"visitor", QT_TRANSLATE_NOOP("physical_check", "Visitor or visitor list")},
    {"keys", QT_TRANSLATE_NOOP("physical_check", "Keys and badges")},
    {"utility", QT_TRANSLATE_NOOP("physical_check", "Test of a utility")},
    {"alarm", QT_TRANSLATE_NOOP("physical_check", "Test of alarm or camera")},
    {"fire", QT_TRANSLATE_NOOP("physical_check", "Fire protection")},
    {"maintenance", QT_TRANSLATE_NOOP("physical_check", "Maintenance")},
};

enum class Result { Open, Good, Minor, Serious };
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("physical_check", "Open")},
    {"good", QT_TRANSLATE_NOOP("physical_check", "In order"), Tone::Good},
    {"minor", QT_TRANSLATE_NOOP("physical_check", "Minor defects"), Tone::Warning},
    {"serious", QT_TRANSLATE_NOOP("physical_check", "Serious defects"), Tone::Bad},
};

// Check
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Title"),
     .help = QT_TRANSLATE_NOOP("physical_check",
                               "What was checked, for example \"Server room 2, emergency power\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("physical_check", "Physical check")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Kind"),
     .help = QT_TRANSLATE_NOOP("physical_check", "What sort of check it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> site{
    {.key = "site",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Site"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Where it takes place."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Was checked in"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> zone{
    {.key = "zone",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Zone"),
     .help = QT_TRANSLATE_NOOP("physical_check",
                               "Room or area, for example \"server room 2, zone red\"."),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Asset"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Equipment that was tested."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Was checked on site in"),
     .width = 18}};
inline constexpr Field<QDate> plannedOn{
    {.key = "planned_on",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Planned for"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Day on which it is to take place.")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Date"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Day on which it took place."),
     .inTable = true}};
inline constexpr Field<Uid> checkedBy{
    {.key = "checked_by",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Checked by"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Who checked."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Made physical checks"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Overdue"),
     .help = QT_TRANSLATE_NOOP("physical_check",
                               "Whether the planned day has passed and it did not take place."),
     .computed = true,
     .width = 8}};

// Visitors
inline constexpr Field<QString> visitor{
    {.key = "visitor",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Visitor"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Name and company."),
     .width = 20}};
inline constexpr Field<Uid> host{
    {.key = "host",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Host"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Who accompanied the visitor."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Accompanied visitors"),
     .width = 14}};
inline constexpr Field<QDateTime> visitFrom{
    {.key = "visit_from",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Arrived at"),
     .help = QT_TRANSLATE_NOOP("physical_check", "When the visitor came in.")}};
inline constexpr Field<QDateTime> visitTo{
    {.key = "visit_to",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Left at"),
     .help =
         QT_TRANSLATE_NOOP("physical_check", "When the visitor left and the badge was returned.")}};

// Result
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Outcome"),
     .help = QT_TRANSLATE_NOOP("physical_check", "What was found."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> findings{
    {.key = "findings",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "What was found"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("physical_check",
                               "Defects with place, for example \"door contact without alarm\".")}};
inline constexpr Field<qint64> rightsChecked{
    {.key = "rights_checked",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Rights looked at"),
     .help = QT_TRANSLATE_NOOP("physical_check", "For entry rights: how many were looked at."),
     .min = 0,
     .max = 1000000,
     .width = 8}};
inline constexpr Field<qint64> rightsWithdrawn{
    {.key = "rights_withdrawn",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Rights withdrawn"),
     .help = QT_TRANSLATE_NOOP("physical_check", "For entry rights: how many were withdrawn."),
     .min = 0,
     .max = 1000000,
     .width = 8}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Controls"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Controls that were tested by it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Is checked on site"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Actions"),
     .help = QT_TRANSLATE_NOOP("physical_check", "What has to be repaired."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Follows from physical checks"),
     .width = 18}};
inline constexpr Field<QDate> nextCheck{
    {.key = "next_check",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Next check"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Day by which it is checked again.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Evidence"),
     .help = QT_TRANSLATE_NOOP("physical_check", "Record, photographs, lists."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("physical_check", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "physical_check",
     .label = QT_TRANSLATE_NOOP("physical_check", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("physical_check",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::physical_check
