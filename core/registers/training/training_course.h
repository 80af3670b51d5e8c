// SPDX-License-Identifier: GPL-3.0-or-later
// A course or briefing that can be repeated. Who took it stands in the training records.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::training_course {

enum class Method { Classroom, Online, Webinar, SelfStudy, OnTheJob, Exercise };
inline constexpr Choice kMethodChoices[] = {
    {"classroom", QT_TRANSLATE_NOOP("training_course", "Classroom")},
    {"online", QT_TRANSLATE_NOOP("training_course", "Online course")},
    {"webinar", QT_TRANSLATE_NOOP("training_course", "Web meeting")},
    {"self_study", QT_TRANSLATE_NOOP("training_course", "Reading")},
    {"on_the_job", QT_TRANSLATE_NOOP("training_course", "On the job")},
    {"exercise", QT_TRANSLATE_NOOP("training_course", "Exercise")},
};

enum class Status { Planned, Offered, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("training_course", "Planned"), Tone::Progress},
    {"offered", QT_TRANSLATE_NOOP("training_course", "Offered"), Tone::Good},
    {"ended", QT_TRANSLATE_NOOP("training_course", "No longer offered"), Tone::Muted},
};

// Course
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Title"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Name of the course, for example \"Security basics for everyone\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("training_course", "Training course")}};
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Content"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("training_course", "What is taught, point by point.")}};
inline constexpr Field<QString> audience{
    {.key = "audience",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Audience"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Who has to take it, for example \"all staff and contractors\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QList<Uid>> roles{
    {.key = "roles",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Roles"),
     .help = QT_TRANSLATE_NOOP("training_course", "Roles whose holders must take it."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("training_course", "Must take courses"),
     .width = 18}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Method"),
     .help = QT_TRANSLATE_NOOP("training_course", "How it is given."),
     .choices = kMethodChoices,
     .width = 14}};
inline constexpr Field<QString> provider{
    {.key = "provider",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Provider"),
     .help = QT_TRANSLATE_NOOP("training_course", "Who gives it, inside or outside."),
     .width = 18}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Status"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Courses no longer offered stay because old records name them."),
     .choices = kStatusChoices,
     .width = 14}};

// Rules
inline constexpr Field<bool> mandatory{
    {.key = "mandatory",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Mandatory"),
     .help = QT_TRANSLATE_NOOP("training_course", "Whether the audience has to take it."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<qint64> validMonths{
    {.key = "valid_months",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Validity in months"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Months until it has to be repeated, for example 12; empty: once."),
     .min = 0,
     .max = 600,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("training_course", "Months")}};
inline constexpr Field<qint64> newStarterDays{
    {.key = "new_starter_days",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Days after start"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Within how many days new people take it, for example 30."),
     .min = 0,
     .max = 1000,
     .width = 8}};
inline constexpr Field<qint64> durationMinutes{
    {.key = "duration_minutes",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Duration in minutes"),
     .help = QT_TRANSLATE_NOOP("training_course", "Net time of the course."),
     .min = 0,
     .max = 100000,
     .width = 8}};
inline constexpr Field<qint64> passMark{
    {.key = "pass_mark",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Pass mark in percent"),
     .help = QT_TRANSLATE_NOOP("training_course", "Score needed to pass; empty: no test."),
     .min = 0,
     .max = 100,
     .width = 6}};
inline constexpr Field<bool> effectivenessDemanded{
    {.key = "effectiveness_demanded",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Check of effectiveness"),
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Whether effectiveness has to be checked for each participant."),
     .width = 8}};
inline constexpr Field<QString> effectivenessMethod{
    {.key = "effectiveness_method",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "How effectiveness is checked"),
     .help = QT_TRANSLATE_NOOP(
         "training_course",
         "For example \"five questions after three months\" or \"observation at work\"."),
     .width = 24}};

// What it serves
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Controls"),
     .help = QT_TRANSLATE_NOOP("training_course", "Controls that need this knowledge."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("training_course", "Is taught in courses"),
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Documents"),
     .help = QT_TRANSLATE_NOOP("training_course", "Policies that are taught, and the material."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("training_course", "Is taught in courses"),
     .width = 18}};
inline constexpr Field<QString> refs{
    {.key = "refs",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "References"),
     .help = QT_TRANSLATE_NOOP(
         "training_course", "Clauses or laws that demand it, for example \"7.2; GDPR Art. 39\"."),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Owner"),
     .help = QT_TRANSLATE_NOOP("training_course", "Who keeps content and plan current."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("training_course", "Owns courses"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Next review"),
     .help = QT_TRANSLATE_NOOP("training_course", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Overdue"),
     .help = QT_TRANSLATE_NOOP("training_course", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Evidence"),
     .help = QT_TRANSLATE_NOOP("training_course", "Material, plan or list of participants."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("training_course", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("training_course",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "training_course",
     .label = QT_TRANSLATE_NOOP("training_course", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("training_course", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::training_course
