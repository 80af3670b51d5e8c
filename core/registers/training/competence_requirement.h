// SPDX-License-Identifier: GPL-3.0-or-later
// What the holder of a role must be able to do, and at which level. Who can do it stands in the
// competence records.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::competence_requirement {

enum class Level { None, Aware, Guided, Alone, Teaches };
inline constexpr Choice kLevelChoices[] = {
    {"none", QT_TRANSLATE_NOOP("competence_requirement", "0 None")},
    {"aware", QT_TRANSLATE_NOOP("competence_requirement", "1 Aware")},
    {"guided", QT_TRANSLATE_NOOP("competence_requirement", "2 Works under guidance")},
    {"alone", QT_TRANSLATE_NOOP("competence_requirement", "3 Works alone")},
    {"teaches", QT_TRANSLATE_NOOP("competence_requirement", "4 Can teach")},
};

// Requirement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "competence_requirement",
         "Names role and competence, for example \"Internal auditor: audit technique\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("competence_requirement", "Competence requirement")}};
inline constexpr Field<Uid> role{
    {.key = "role",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Role"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "The role that needs it."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("competence_requirement", "Needs competence"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> competence{
    {.key = "competence",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Competence"),
     .help = QT_TRANSLATE_NOOP(
         "competence_requirement",
         "What the person must know or be able to do, for example \"Linux administration\"."),
     .width = 24}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Description"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("competence_requirement", "What the level means for this competence.")}};
inline constexpr Field<Level> level{
    {.key = "level",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Required level"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "The level the holder must reach."),
     .choices = kLevelChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> proofExpected{
    {.key = "proof_expected",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Expected proof"),
     .help = QT_TRANSLATE_NOOP(
         "competence_requirement",
         "What is accepted as proof, for example \"certificate, two years of practice\"."),
     .width = 24}};
inline constexpr Field<qint64> validMonths{
    {.key = "valid_months",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Validity in months"),
     .help = QT_TRANSLATE_NOOP("competence_requirement",
                               "Months until the proof has to be renewed; empty: once."),
     .min = 0,
     .max = 600,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("competence_requirement", "Months")}};
inline constexpr Field<bool> effectivenessDemanded{
    {.key = "effectiveness_demanded",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Check of effectiveness"),
     .help = QT_TRANSLATE_NOOP(
         "competence_requirement",
         "Whether the effectiveness of what is done to reach it has to be checked."),
     .width = 8}};
inline constexpr Field<bool> mandatory{
    {.key = "mandatory",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Mandatory"),
     .help = QT_TRANSLATE_NOOP("competence_requirement",
                               "Whether nobody may hold the role without it."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Reason"),
     .help = QT_TRANSLATE_NOOP(
         "competence_requirement",
         "Where the demand comes from, for example \"A.8.28\" or \"audit method\"."),
     .width = 24}};
inline constexpr Field<QList<Uid>> courses{
    {.key = "courses",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Training courses"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "Courses that lead to it."),
     .target = "training_course",
     .inverse = QT_TRANSLATE_NOOP("competence_requirement", "Leads to competence"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Controls"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "Controls that depend on it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("competence_requirement", "Depends on competence"),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Owner"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "Who decides about the requirement."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("competence_requirement", "Owns competence requirements"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Next review"),
     .help =
         QT_TRANSLATE_NOOP("competence_requirement", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("competence_requirement", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "competence_requirement",
     .label = QT_TRANSLATE_NOOP("competence_requirement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("competence_requirement",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::competence_requirement
