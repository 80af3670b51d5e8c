// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/import_preset.h"

namespace ringbinder::import_preset {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title, &registerKey, &common::reference, &headings,
                                       &definition};

constexpr const FieldDef* kImportPreset[] = {&title, &common::reference, &registerKey, &headings,
                                             &definition};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("import_preset", "Import preset"), kImportPreset},
};

} // namespace

const RegisterDef def{
    .key = "import_preset",
    .label = QT_TRANSLATE_NOOP("import_preset", "Import preset"),
    .plural = QT_TRANSLATE_NOOP("import_preset", "Import presets"),
    .prefix = "IMP",
    .clause = "7.5",
    .purpose =
        QT_TRANSLATE_NOOP("import_preset", "How the columns of a recurring list are taken in."),
    .auditor = QT_TRANSLATE_NOOP("import_preset",
                                 "The auditor can see how a list from outside became records."),
    .icon = "import",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::import_preset
