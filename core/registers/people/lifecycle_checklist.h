// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a joiner, mover or leaver checklist. The title is the step; a person has as many rows
// as steps.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::lifecycle_checklist {

enum class Kind { Joiner, Mover, Leaver };
inline constexpr Choice kKindChoices[] = {
    {"joiner", QT_TRANSLATE_NOOP("lifecycle_checklist", "Joiner")},
    {"mover", QT_TRANSLATE_NOOP("lifecycle_checklist", "Mover")},
    {"leaver", QT_TRANSLATE_NOOP("lifecycle_checklist", "Leaver")},
};

enum class Area { Contract, Access, Equipment, Training, Handover, Information };
inline constexpr Choice kAreaChoices[] = {
    {"contract", QT_TRANSLATE_NOOP("lifecycle_checklist", "Contract and confidentiality")},
    {"access", QT_TRANSLATE_NOOP("lifecycle_checklist", "Access rights")},
    {"equipment", QT_TRANSLATE_NOOP("lifecycle_checklist", "Equipment and keys")},
    {"training", QT_TRANSLATE_NOOP("lifecycle_checklist", "Training")},
    {"handover", QT_TRANSLATE_NOOP("lifecycle_checklist", "Handover of work")},
    {"information", QT_TRANSLATE_NOOP("lifecycle_checklist", "Informing others")},
};

enum class Status { Open, InProgress, Done, NotApplicable };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("lifecycle_checklist", "Open"), Tone::Warning},
    {"in_progress", QT_TRANSLATE_NOOP("lifecycle_checklist", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("lifecycle_checklist", "Done"), Tone::Good},
    {"not_applicable", QT_TRANSLATE_NOOP("lifecycle_checklist", "Not applicable"), Tone::Muted},
};

// Step
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Step"),
     .help = QT_TRANSLATE_NOOP(
         "lifecycle_checklist",
         "What has to be done, for example \"Disable accounts\" or \"Return laptop\"."),
     .required = true,
     .inTable = true,
     .width = 30}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Person"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Who joins, moves or leaves."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("lifecycle_checklist", "Has joiner and leaver steps"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Kind"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "On which occasion the step is due."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QDate> eventDate{
    {.key = "event_date",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Day of the event"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "First day, day of the move, or last day.")}};
inline constexpr Field<Area> area{
    {.key = "area",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Area"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist",
                               "What the step is about; used to group the checklist."),
     .choices = kAreaChoices,
     .width = 16}};
inline constexpr Field<qint64> position{
    {.key = "position",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Position"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Order of the step in the checklist."),
     .min = 0,
     .max = 100000,
     .width = 6}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Assets"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "What is handed out or returned."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("lifecycle_checklist", "Is handed over in steps"),
     .width = 16}};

// Completion
inline constexpr Field<Uid> responsible{
    {.key = "responsible",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Responsible"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Who has to see to the step."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("lifecycle_checklist", "Sees to joiner and leaver steps"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Due"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Day by which it is to be done."),
     .inTable = true}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Status"),
     .help =
         QT_TRANSLATE_NOOP("lifecycle_checklist", "Not applicable needs a reason in the notes."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Done on"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Day on which it was finished.")}};
inline constexpr Field<Uid> doneBy{
    {.key = "done_by",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Done by"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist", "Who did it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("lifecycle_checklist", "Did joiner and leaver steps"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Overdue"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist",
                               "Whether the due date has passed and the step is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<qint64> daysLate{
    {.key = "days_late",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Days late"),
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist",
                               "Days since the due date, or between due date and completion."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Evidence"),
     .help =
         QT_TRANSLATE_NOOP("lifecycle_checklist", "Signed handover sheet, ticket or account list."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("lifecycle_checklist", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "lifecycle_checklist",
     .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("lifecycle_checklist",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::lifecycle_checklist
