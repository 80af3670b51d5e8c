// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/threat.h"

namespace ringbinder::threat {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name, &group, &origin, &affects, &common::reference, &description, &notes, &catalogueId};

constexpr const FieldDef* kThreat[] = {&name, &common::reference, &group, &description};
constexpr const FieldDef* kEffect[] = {&origin, &affects};
constexpr const FieldDef* kNotes[] = {&notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("threat", "Threat"), kThreat},
    {QT_TRANSLATE_NOOP("threat", "Effect"), kEffect},
    {QT_TRANSLATE_NOOP("threat", "Notes"), kNotes},
};

} // namespace

const RegisterDef def{
    .key = "threat",
    .label = QT_TRANSLATE_NOOP("threat", "Threat"),
    .plural = QT_TRANSLATE_NOOP("threat", "Threats"),
    .prefix = "THR",
    .clause = "6.1.2",
    .purpose =
        QT_TRANSLATE_NOOP("threat", "What can go wrong, to choose from when risks are described."),
    .auditor = QT_TRANSLATE_NOOP("threat", "The auditor expects threats that fit the organisation, "
                                           "not a catalogue taken over unread."),
    .icon = "threat",
    .place = Place::Plan,
    .under = "risk",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::threat
