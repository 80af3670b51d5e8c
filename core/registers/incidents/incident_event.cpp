// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/incidents/incident_event.h"

namespace ringbinder::incident_event {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,        &incident,          &at,   &kind,
                                       &author,       &common::reference, &what, &nextStep,
                                       &writtenLater, &evidence};

constexpr const FieldDef* kEntry[] = {&title, &common::reference, &incident,    &at, &kind, &author,
                                      &what,  &nextStep,          &writtenLater};
constexpr const FieldDef* kEvidence[] = {&evidence};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("incident_event", "Entry"), kEntry},
    {QT_TRANSLATE_NOOP("incident_event", "Evidence"), kEvidence},
};

} // namespace

const RegisterDef def{
    .key = "incident_event",
    .label = QT_TRANSLATE_NOOP("incident_event", "Timeline entry"),
    .plural = QT_TRANSLATE_NOOP("incident_event", "Timeline entries"),
    .prefix = "INE",
    .clause = "A.5.26",
    .purpose = QT_TRANSLATE_NOOP(
        "incident_event", "Who did or saw what at which time while an incident was handled."),
    .auditor = QT_TRANSLATE_NOOP(
        "incident_event",
        "The auditor expects entries written while it happened, with author and time."),
    .icon = "incident",
    .place = Place::Do,
    .under = "incident",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::incident_event
