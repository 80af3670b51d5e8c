// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the binder that belong to its history. What belongs to a user or a window is not
// kept here.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::setting {

// Setting
inline constexpr Field<QString> key{{.key = "key",
                                     .context = "setting",
                                     .label = QT_TRANSLATE_NOOP("setting", "Key"),
                                     .help = QT_TRANSLATE_NOOP("setting", "Name of the setting."),
                                     .required = true,
                                     .unique = true,
                                     .maxLength = 200,
                                     .inTable = true,
                                     .width = 30}};
inline constexpr Field<QString> value{
    {.key = "value",
     .context = "setting",
     .label = QT_TRANSLATE_NOOP("setting", "Value"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("setting", "Value as the program keeps it."),
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::setting
