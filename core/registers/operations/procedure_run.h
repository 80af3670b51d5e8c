// SPDX-License-Identifier: GPL-3.0-or-later
// One time a procedure was carried out, with deviations. Part of the operations log.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::procedure_run {

enum class Result { Open, AsPlanned, Deviation, Failed };
inline constexpr Choice kResultChoices[] = {
    {"open", QT_TRANSLATE_NOOP("procedure_run", "Open"), Tone::Progress},
    {"as_planned", QT_TRANSLATE_NOOP("procedure_run", "As planned"), Tone::Good},
    {"deviation", QT_TRANSLATE_NOOP("procedure_run", "With deviation"), Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("procedure_run", "Failed"), Tone::Bad},
};

// Run
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Title"),
     .help =
         QT_TRANSLATE_NOOP("procedure_run", "What was done, for example \"Server web-04 set up\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("procedure_run", "Run")}};
inline constexpr Field<Uid> procedure{
    {.key = "procedure",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Procedure"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "The procedure that was followed."),
     .target = "procedure",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Has runs"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Version"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "Version of the procedure that was used."),
     .width = 8}};
inline constexpr Field<QDateTime> startedAt{
    {.key = "started_at",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Started at"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "When it began."),
     .inTable = true}};
inline constexpr Field<QDateTime> finishedAt{
    {.key = "finished_at",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Finished at"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "When it ended.")}};
inline constexpr Field<Uid> operatorField{
    {.key = "operator",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Carried out by"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "Who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Carried out procedure runs"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> system{
    {.key = "system",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "System"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "Where it was done."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Was worked on in"),
     .width = 18}};
inline constexpr Field<Uid> change{
    {.key = "change",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Change"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "The change it belonged to."),
     .target = "change_record",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Was carried out in"),
     .width = 18}};

// Result
inline constexpr Field<Result> result{{.key = "result",
                                       .context = "procedure_run",
                                       .label = QT_TRANSLATE_NOOP("procedure_run", "Outcome"),
                                       .help = QT_TRANSLATE_NOOP("procedure_run", "How it went."),
                                       .choices = kResultChoices,
                                       .inTable = true,
                                       .width = 12}};
inline constexpr Field<QString> deviation{
    {.key = "deviation",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Deviation"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("procedure_run", "What was done differently from the text, and why.")}};
inline constexpr Field<Uid> deviationApprovedBy{
    {.key = "deviation_approved_by",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Deviation approved by"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "Who agreed to it; not the person who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Approved deviations"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> incident{
    {.key = "incident",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Incident"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "The incident that came of it."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Began in procedure runs"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Actions"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "What follows from it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Follows from procedure runs"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Evidence"),
     .help = QT_TRANSLATE_NOOP("procedure_run", "Logs and screenshots."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("procedure_run", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "procedure_run",
     .label = QT_TRANSLATE_NOOP("procedure_run", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("procedure_run",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::procedure_run
