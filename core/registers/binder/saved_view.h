// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as users want them again: columns, order, filters. The definition is JSON of the window.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::saved_view {

// Saved view
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "saved_view",
     .label = QT_TRANSLATE_NOOP("saved_view", "Title"),
     .help = QT_TRANSLATE_NOOP("saved_view",
                               "Name of the view, for example \"High risks without owner\"."),
     .required = true,
     .maxLength = 100,
     .inTable = true,
     .width = 30}};
inline constexpr Field<QString> registerKey{
    {.key = "register",
     .context = "saved_view",
     .label = QT_TRANSLATE_NOOP("saved_view", "Register"),
     .help = QT_TRANSLATE_NOOP("saved_view", "Register that is shown."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> definition{
    {.key = "definition",
     .context = "saved_view",
     .label = QT_TRANSLATE_NOOP("saved_view", "Definition"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "saved_view",
         "Columns, widths, order, sorting, filters and grouping as the program keeps them."),
     .fixed = true}};
inline constexpr Field<bool> shared{
    {.key = "shared",
     .context = "saved_view",
     .label = QT_TRANSLATE_NOOP("saved_view", "For everybody"),
     .help = QT_TRANSLATE_NOOP("saved_view", "Whether all users of the binder see it."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<qint64> position{
    {.key = "position",
     .context = "saved_view",
     .label = QT_TRANSLATE_NOOP("saved_view", "Position"),
     .help = QT_TRANSLATE_NOOP("saved_view", "Order in the list of views."),
     .max = 100000,
     .width = 8}};

extern const RegisterDef def;

} // namespace ringbinder::saved_view
