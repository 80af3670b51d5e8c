// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the time line of an incident.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::incident_event {

enum class Kind { Observation, Step, Decision, Communication, Evidence, Status };
inline constexpr Choice kKindChoices[] = {
    {"observation", QT_TRANSLATE_NOOP("incident_event", "Observation")},
    {"step", QT_TRANSLATE_NOOP("incident_event", "Step taken"), Tone::Progress},
    {"decision", QT_TRANSLATE_NOOP("incident_event", "Decision")},
    {"communication", QT_TRANSLATE_NOOP("incident_event", "Communication")},
    {"evidence", QT_TRANSLATE_NOOP("incident_event", "Evidence secured")},
    {"status", QT_TRANSLATE_NOOP("incident_event", "Change of status"), Tone::Good},
};

// Entry
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Title"),
     .help = QT_TRANSLATE_NOOP("incident_event", "What happened or was done, in one line."),
     .required = true,
     .inTable = true,
     .width = 32,
     .heading = QT_TRANSLATE_NOOP("incident_event", "Entry")}};
inline constexpr Field<Uid> incident{
    {.key = "incident",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Incident"),
     .help = QT_TRANSLATE_NOOP("incident_event", "The incident it belongs to."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("incident_event", "Has timeline entries"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QDateTime> at{
    {.key = "at",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Time"),
     .help = QT_TRANSLATE_NOOP("incident_event", "When it happened, not when it was written down."),
     .inTable = true}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Kind"),
     .help = QT_TRANSLATE_NOOP("incident_event", "What sort of entry it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> author{
    {.key = "author",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Author"),
     .help = QT_TRANSLATE_NOOP("incident_event", "Who did or saw it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident_event", "Wrote timeline entries"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> what{
    {.key = "what",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "What happened"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident_event", "Details: commands, names, answers.")}};
inline constexpr Field<QString> nextStep{
    {.key = "next_step",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Next step"),
     .help = QT_TRANSLATE_NOOP("incident_event", "What is to follow, and by whom."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<bool> writtenLater{
    {.key = "written_later",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Written down later"),
     .help = QT_TRANSLATE_NOOP("incident_event", "Whether it was written from memory."),
     .width = 8}};

// Evidence
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "incident_event",
     .label = QT_TRANSLATE_NOOP("incident_event", "Evidence"),
     .help = QT_TRANSLATE_NOOP("incident_event", "What was secured with it."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("incident_event", "Is evidence of"),
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::incident_event
