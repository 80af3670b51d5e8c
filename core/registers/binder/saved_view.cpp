// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/saved_view.h"

namespace ringbinder::saved_view {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,      &registerKey, &shared, &common::reference,
                                       &definition, &position};

constexpr const FieldDef* kSavedView[] = {&title,  &common::reference, &registerKey, &definition,
                                          &shared, &position};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("saved_view", "Saved view"), kSavedView},
};

} // namespace

const RegisterDef def{
    .key = "saved_view",
    .label = QT_TRANSLATE_NOOP("saved_view", "Saved view"),
    .plural = QT_TRANSLATE_NOOP("saved_view", "Saved views"),
    .prefix = "VIE",
    .clause = "7.5",
    .purpose = QT_TRANSLATE_NOOP("saved_view",
                                 "Columns, filters and order of a table, kept under a name."),
    .auditor = QT_TRANSLATE_NOOP("saved_view",
                                 "The auditor sees the same list each time it is asked for."),
    .icon = "filter",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::saved_view
