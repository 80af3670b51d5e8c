// SPDX-License-Identifier: GPL-3.0-or-later
// One person's participation in a course, with result, validity and the check of its effect.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::training_record {

enum class Result { Planned, Attended, Passed, Failed, Missed, Excused };
inline constexpr Choice kResultChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("training_record", "Planned"), Tone::Progress},
    {"attended", QT_TRANSLATE_NOOP("training_record", "Attended"), Tone::Good},
    {"passed", QT_TRANSLATE_NOOP("training_record", "Passed"), Tone::Good},
    {"failed", QT_TRANSLATE_NOOP("training_record", "Failed"), Tone::Bad},
    {"missed", QT_TRANSLATE_NOOP("training_record", "Missed"), Tone::Warning},
    {"excused", QT_TRANSLATE_NOOP("training_record", "Excused"), Tone::Muted},
};

enum class Effectiveness { NotChecked, Effective, PartlyEffective, NotEffective };
inline constexpr Choice kEffectivenessChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("training_record", "Not checked")},
    {"effective", QT_TRANSLATE_NOOP("training_record", "Effective"), Tone::Good},
    {"partly_effective", QT_TRANSLATE_NOOP("training_record", "Partly effective"), Tone::Warning},
    {"not_effective", QT_TRANSLATE_NOOP("training_record", "Not effective"), Tone::Bad},
};

// Participation
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Title"),
     .help =
         QT_TRANSLATE_NOOP("training_record",
                           "Names course and person, for example \"Security basics: Anna Weiss\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("training_record", "Training record")}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Person"),
     .help = QT_TRANSLATE_NOOP("training_record", "Who takes part."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("training_record", "Has training records"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> course{
    {.key = "course",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Training course"),
     .help = QT_TRANSLATE_NOOP("training_record", "What was taken."),
     .target = "training_course",
     .inverse = QT_TRANSLATE_NOOP("training_record", "Has training records"),
     .width = 22}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Due"),
     .help = QT_TRANSLATE_NOOP("training_record", "Day by which it has to be taken.")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Date"),
     .help = QT_TRANSLATE_NOOP("training_record", "Day on which it was taken."),
     .inTable = true}};
inline constexpr Field<Result> result{
    {.key = "result",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Result"),
     .help = QT_TRANSLATE_NOOP("training_record", "Passed only where there was a test."),
     .choices = kResultChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<qint64> score{
    {.key = "score",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Score in percent"),
     .help = QT_TRANSLATE_NOOP("training_record", "Result of the test, from 0 to 100."),
     .min = 0,
     .max = 100,
     .width = 6,
     .heading = QT_TRANSLATE_NOOP("training_record", "%")}};
inline constexpr Field<QString> trainer{
    {.key = "trainer",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Trainer"),
     .help = QT_TRANSLATE_NOOP("training_record", "Who taught it, inside or outside."),
     .width = 18}};
inline constexpr Field<QString> certificateNumber{
    {.key = "certificate_number",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Certificate number"),
     .help = QT_TRANSLATE_NOOP("training_record", "Number on the certificate, where there is one."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Valid until"),
     .help = QT_TRANSLATE_NOOP("training_record",
                               "Last day on which it counts; the course says for how many months."),
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Expired"),
     .help = QT_TRANSLATE_NOOP("training_record", "Whether it has to be repeated."),
     .computed = true,
     .width = 8}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Overdue"),
     .help = QT_TRANSLATE_NOOP("training_record",
                               "Whether the due date has passed and it was not taken."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Effectiveness
inline constexpr Field<QString> effectivenessHow{
    {.key = "effectiveness_how",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "How it was checked"),
     .help =
         QT_TRANSLATE_NOOP("training_record", "For example \"answered five questions in May\"."),
     .width = 24}};
inline constexpr Field<Effectiveness> effectiveness{
    {.key = "effectiveness",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Effectiveness"),
     .help = QT_TRANSLATE_NOOP("training_record", "What the check found."),
     .choices = kEffectivenessChoices,
     .width = 14}};
inline constexpr Field<Uid> effectivenessCheckedBy{
    {.key = "effectiveness_checked_by",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Checked by"),
     .help = QT_TRANSLATE_NOOP("training_record", "Who checked the effect."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("training_record", "Checked the effect of training"),
     .width = 14}};
inline constexpr Field<QDate> effectivenessDate{
    {.key = "effectiveness_date",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Checked on"),
     .help = QT_TRANSLATE_NOOP("training_record", "Day of the check.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Evidence"),
     .help = QT_TRANSLATE_NOOP("training_record", "Certificate, test or list of participants."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("training_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "training_record",
     .label = QT_TRANSLATE_NOOP("training_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("training_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::training_record
