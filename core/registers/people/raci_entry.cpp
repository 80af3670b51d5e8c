// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/raci_entry.h"

namespace ringbinder::raci_entry {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,    &role,     &letter, &area,       &unit, &common::reference,
    &position, &document, &notes,  &catalogueId};

constexpr const FieldDef* kEntry[] = {&title, &common::reference, &role, &letter, &position, &area,
                                      &unit,  &document};
constexpr const FieldDef* kNotes[] = {&notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("raci_entry", "Entry"), kEntry},
    {QT_TRANSLATE_NOOP("raci_entry", "Notes"), kNotes},
};

} // namespace

const RegisterDef def{
    .key = "raci_entry",
    .label = QT_TRANSLATE_NOOP("raci_entry", "RACI entry"),
    .plural = QT_TRANSLATE_NOOP("raci_entry", "RACI entries"),
    .prefix = "RCI",
    .clause = "A.5.2",
    .purpose = QT_TRANSLATE_NOOP("raci_entry", "Who does, answers for, advises on and is told "
                                               "about each activity of the management system."),
    .auditor =
        QT_TRANSLATE_NOOP("raci_entry", "The auditor expects exactly one role that answers for "
                                        "each activity, and the people asked to know it."),
    .icon = "raci",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::raci_entry
