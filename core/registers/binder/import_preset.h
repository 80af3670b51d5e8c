// SPDX-License-Identifier: GPL-3.0-or-later
// How a recurring list is taken in. The definition is JSON of the import.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::import_preset {

// Import preset
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "import_preset",
     .label = QT_TRANSLATE_NOOP("import_preset", "Title"),
     .help = QT_TRANSLATE_NOOP("import_preset",
                               "Name of the preset, for example \"Inventory of the IT desk\"."),
     .required = true,
     .maxLength = 100,
     .inTable = true,
     .width = 30}};
inline constexpr Field<QString> registerKey{
    {.key = "register",
     .context = "import_preset",
     .label = QT_TRANSLATE_NOOP("import_preset", "Register"),
     .help = QT_TRANSLATE_NOOP("import_preset", "Register that is filled."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> headings{
    {.key = "headings",
     .context = "import_preset",
     .label = QT_TRANSLATE_NOOP("import_preset", "Headings"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("import_preset",
                               "Headings by which the list is recognised, one per line."),
     .fixed = true}};
inline constexpr Field<QString> definition{
    {.key = "definition",
     .context = "import_preset",
     .label = QT_TRANSLATE_NOOP("import_preset", "Definition"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("import_preset",
                               "Mapping of columns and values as the program keeps it."),
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::import_preset
