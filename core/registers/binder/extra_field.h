// SPDX-License-Identifier: GPL-3.0-or-later
// Fields a user adds to a register of this binder. Values stand in the "extra" column.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::extra_field {

enum class Type { Text, LongText, Integer, Decimal, Date, Choice, YesNo, Person };
inline constexpr Choice kTypeChoices[] = {
    {"text", QT_TRANSLATE_NOOP("extra_field", "Text")},
    {"long_text", QT_TRANSLATE_NOOP("extra_field", "Long text")},
    {"integer", QT_TRANSLATE_NOOP("extra_field", "Whole number")},
    {"decimal", QT_TRANSLATE_NOOP("extra_field", "Decimal number")},
    {"date", QT_TRANSLATE_NOOP("extra_field", "Date")},
    {"choice", QT_TRANSLATE_NOOP("extra_field", "Choice")},
    {"yes_no", QT_TRANSLATE_NOOP("extra_field", "Yes or no")},
    {"person", QT_TRANSLATE_NOOP("extra_field", "Person")},
};

// Extra field
inline constexpr Field<QString> label{
    {.key = "label",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Label"),
     .help =
         QT_TRANSLATE_NOOP("extra_field", "Heading of the column, for example \"Cost centre\"."),
     .required = true,
     .maxLength = 100,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QString> key{
    {.key = "key",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Key"),
     .help = QT_TRANSLATE_NOOP("extra_field", "Name in files and exports; starts with x_."),
     .maxLength = 60,
     .inTable = true,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> registerKey{
    {.key = "register",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Register"),
     .help = QT_TRANSLATE_NOOP("extra_field", "Register that has the field."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Type> type{{.key = "type",
                                   .context = "extra_field",
                                   .label = QT_TRANSLATE_NOOP("extra_field", "Type"),
                                   .help = QT_TRANSLATE_NOOP("extra_field", "What can be entered."),
                                   .choices = kTypeChoices,
                                   .inTable = true,
                                   .width = 14}};
inline constexpr Field<QString> options{
    {.key = "options",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Options"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "extra_field", "For a choice: one per line; \"stored=Shown\" where the two differ.")}};
inline constexpr Field<QString> help{
    {.key = "help",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Help"),
     .help = QT_TRANSLATE_NOOP("extra_field", "What to enter, shown beside the field."),
     .width = 30}};
inline constexpr Field<qint64> position{
    {.key = "position",
     .context = "extra_field",
     .label = QT_TRANSLATE_NOOP("extra_field", "Position"),
     .help = QT_TRANSLATE_NOOP("extra_field", "Order among the extra fields."),
     .max = 100000,
     .width = 8}};

extern const RegisterDef def;

} // namespace ringbinder::extra_field
