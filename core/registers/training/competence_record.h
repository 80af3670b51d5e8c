// SPDX-License-Identifier: GPL-3.0-or-later
// The level one person has reached for one requirement, its proof, and the plan where something is
// missing.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::competence_record {

enum class Level { None, Aware, Guided, Alone, Teaches };
inline constexpr Choice kLevelChoices[] = {
    {"none", QT_TRANSLATE_NOOP("competence_record", "0 None")},
    {"aware", QT_TRANSLATE_NOOP("competence_record", "1 Aware")},
    {"guided", QT_TRANSLATE_NOOP("competence_record", "2 Works under guidance")},
    {"alone", QT_TRANSLATE_NOOP("competence_record", "3 Works alone")},
    {"teaches", QT_TRANSLATE_NOOP("competence_record", "4 Can teach")},
};

enum class State { Fulfilled, Gap, InPlan, NotAssessed };
inline constexpr Choice kStateChoices[] = {
    {"fulfilled", QT_TRANSLATE_NOOP("competence_record", "Fulfilled"), Tone::Good},
    {"gap", QT_TRANSLATE_NOOP("competence_record", "Gap"), Tone::Bad},
    {"in_plan", QT_TRANSLATE_NOOP("competence_record", "Gap with plan"), Tone::Progress},
    {"not_assessed", QT_TRANSLATE_NOOP("competence_record", "Not assessed"), Tone::Warning},
};

enum class Effectiveness { NotChecked, Effective, PartlyEffective, NotEffective };
inline constexpr Choice kEffectivenessChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("competence_record", "Not checked")},
    {"effective", QT_TRANSLATE_NOOP("competence_record", "Effective"), Tone::Good},
    {"partly_effective", QT_TRANSLATE_NOOP("competence_record", "Partly effective"), Tone::Warning},
    {"not_effective", QT_TRANSLATE_NOOP("competence_record", "Not effective"), Tone::Bad},
};

// Competence
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "competence_record",
         "Names person and competence, for example \"Anna Weiss: audit technique\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("competence_record", "Competence record")}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Person"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Whose competence it is."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("competence_record", "Has competence records"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> requirement{
    {.key = "requirement",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Competence requirement"),
     .help = QT_TRANSLATE_NOOP("competence_record", "The requirement it answers."),
     .target = "competence_requirement",
     .inverse = QT_TRANSLATE_NOOP("competence_record", "Is proven by"),
     .inTable = true,
     .width = 22}};
inline constexpr Field<Level> level{
    {.key = "level",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Actual level"),
     .help = QT_TRANSLATE_NOOP("competence_record", "The level the person has today."),
     .choices = kLevelChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<State> state{
    {.key = "state",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "State"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Whether the required level is reached."),
     .choices = kStateChoices,
     .width = 14}};
inline constexpr Field<QString> proof{
    {.key = "proof",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Proof"),
     .help =
         QT_TRANSLATE_NOOP("competence_record",
                           "What it rests on, with number, for example \"certificate CISA 4711\"."),
     .width = 24}};
inline constexpr Field<Uid> assessedBy{
    {.key = "assessed_by",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Assessed by"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Who judged the level."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("competence_record", "Assessed competence"),
     .width = 14}};
inline constexpr Field<QDate> assessedOn{
    {.key = "assessed_on",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Assessed on"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Day of the judgement.")}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Valid until"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Last day on which the proof counts.")}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Expired"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Whether the proof has to be renewed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Gap
inline constexpr Field<QString> gapPlan{
    {.key = "gap_plan",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Plan to close the gap"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("competence_record",
                               "Course, guidance, hiring or another person, and who sees to it.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Due"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Day by which the gap is to be closed.")}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Done on"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Day on which the gap was closed.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Overdue"),
     .help = QT_TRANSLATE_NOOP("competence_record",
                               "Whether the due date has passed and the gap is not closed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Effectiveness
inline constexpr Field<QString> effectivenessHow{
    {.key = "effectiveness_how",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "How it was checked"),
     .help = QT_TRANSLATE_NOOP("competence_record", "For example \"observed at two audits\"."),
     .width = 24}};
inline constexpr Field<Effectiveness> effectiveness{
    {.key = "effectiveness",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Effectiveness"),
     .help = QT_TRANSLATE_NOOP("competence_record", "What the check found."),
     .choices = kEffectivenessChoices,
     .width = 14}};
inline constexpr Field<Uid> effectivenessCheckedBy{
    {.key = "effectiveness_checked_by",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Checked by"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Who checked the effect."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("competence_record", "Checked the effect on competence"),
     .width = 14}};
inline constexpr Field<QDate> effectivenessDate{
    {.key = "effectiveness_date",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Checked on"),
     .help = QT_TRANSLATE_NOOP("competence_record", "Day of the check.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Evidence"),
     .help = QT_TRANSLATE_NOOP("competence_record",
                               "Certificate, reference or note of the observation."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("competence_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "competence_record",
     .label = QT_TRANSLATE_NOOP("competence_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("competence_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::competence_record
