// SPDX-License-Identifier: GPL-3.0-or-later
// Where a clause of the standard stands: a judgement by hand beside the state that the program
// works out.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::clause_status {

enum class State { AsComputed, NotStarted, NotMet, PartlyMet, Met, NotNeeded };
inline constexpr Choice kStateChoices[] = {
    {"as_computed", QT_TRANSLATE_NOOP("clause_status", "As computed")},
    {"not_started", QT_TRANSLATE_NOOP("clause_status", "Not started"), Tone::Muted},
    {"not_met", QT_TRANSLATE_NOOP("clause_status", "Not met"), Tone::Bad},
    {"partly_met", QT_TRANSLATE_NOOP("clause_status", "Partly met"), Tone::Warning},
    {"met", QT_TRANSLATE_NOOP("clause_status", "Met"), Tone::Good},
    {"not_needed", QT_TRANSLATE_NOOP("clause_status", "No occasion"), Tone::Muted},
};

// Clause
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Title"),
     .help = QT_TRANSLATE_NOOP("clause_status",
                               "Number and own short title, for example \"4.3 Scope\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("clause_status", "Clause")}};
inline constexpr Field<QString> clauseRef{
    {.key = "clause_ref",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Number"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Number of the clause, for example \"4.3\"."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<State> overrideField{
    {.key = "override",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "State by hand"),
     .help = QT_TRANSLATE_NOOP("clause_status",
                               "Only where the computed state misleads; needs a note."),
     .choices = kStateChoices,
     .inTable = true,
     .width = 13}};
inline constexpr Field<QString> note{
    {.key = "note",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Note"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Why the state was set by hand."),
     .maxLength = 1000,
     .width = 28}};
inline constexpr Field<QString> finding{
    {.key = "finding",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Finding"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("clause_status", "What is there and what is missing.")}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Documents"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Documents that meet it."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("clause_status", "Meets clauses"),
     .width = 18}};

// Closing the gap
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Owner"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Who closes the gap."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("clause_status", "Owns clauses"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Due"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Day by which it is closed."),
     .inTable = true}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Done on"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Day on which it was closed.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("clause_status", "Whether the due date has passed and the gap is open."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Actions"),
     .help = QT_TRANSLATE_NOOP("clause_status", "What is done to close it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("clause_status", "Closes gaps of clauses"),
     .width = 18}};
inline constexpr Field<QDate> lastChecked{
    {.key = "last_checked",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Last checked"),
     .help = QT_TRANSLATE_NOOP("clause_status", "Day on which it was last looked at.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Evidence"),
     .help = QT_TRANSLATE_NOOP("clause_status", "What proves that it is met."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("clause_status", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "clause_status",
     .label = QT_TRANSLATE_NOOP("clause_status", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("clause_status",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::clause_status
