// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/evidence/custody_event.h"

namespace ringbinder::custody_event {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,    &item,          &occurredAt, &kind, &fromPerson, &toPerson, &common::reference,
    &purpose,  &externalParty, &place,      &seal, &hashCheck,  &sha256,   &witness,
    &incident, &receipt,       &notes};

constexpr const FieldDef* kEvent[] = {
    &title,   &common::reference, &item,     &occurredAt,    &kind,
    &purpose, &fromPerson,        &toPerson, &externalParty, &place};
constexpr const FieldDef* kIntegrity[] = {&seal,    &hashCheck, &sha256,
                                          &witness, &incident,  &receipt};
constexpr const FieldDef* kNotes[] = {&notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("custody_event", "Event"), kEvent},
    {QT_TRANSLATE_NOOP("custody_event", "Integrity"), kIntegrity},
    {QT_TRANSLATE_NOOP("custody_event", "Notes"), kNotes},
};

} // namespace

const RegisterDef def{
    .key = "custody_event",
    .label = QT_TRANSLATE_NOOP("custody_event", "Custody event"),
    .plural = QT_TRANSLATE_NOOP("custody_event", "Custody events"),
    .prefix = "CUS",
    .clause = "A.5.28",
    .purpose =
        QT_TRANSLATE_NOOP("custody_event", "Who had a piece of evidence when, from whom it came "
                                           "and to whom it went, so that it holds in a dispute."),
    .auditor = QT_TRANSLATE_NOOP("custody_event",
                                 "The auditor expects a chain without gaps for evidence of serious "
                                 "incidents, and the same checksum at both ends."),
    .icon = "custody",
    .place = Place::Library,
    .under = "evidence",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::custody_event
