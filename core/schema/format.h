// SPDX-License-Identifier: GPL-3.0-or-later
// Stored values to what people read, and what people type or paste to stored values.
// One place for table cells, forms, CSV, XLSX, command line and packs.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/schema/written.h"

#include <functional>

namespace ringbinder {

class RatingScales;

// What formatting needs beyond the value: the reader's language, the binder's scales and currency,
// and the names of records pointed at.
struct FormatContext {
    const Language* language = nullptr;
    const RatingScales* scales = nullptr; // may be null: ratings show as numbers
    QString currency = {};
    // "RSK-0007 Lost laptop" or the like for a uid; may be empty: uids show as they are.
    std::function<QString(const FieldDef&, const Uid&)> recordName = {};
};

// For people: labels, localised dates and numbers, "12 High", names joined by "; ", the words of a
// text that is kept for programs (FieldDef::words).
// Null gives an empty string.
[[nodiscard]] QString formatValue(const FieldDef& field, const Value& value,
                                  const FormatContext& context);

// For machines (CSV, JSON by way of Value, command line): tokens, ISO dates, numbers with a dot,
// amounts as "1234.50", yes and no, lists comma-separated with `\,` for a comma inside. References
// are uids unless `recordCode` gives codes for them.
using RecordCode = std::function<QString(const FieldDef&, const Uid&)>;
[[nodiscard]] QString machineText(const FieldDef& field, const Value& value,
                                  const RecordCode& recordCode = {});

// What parsing needs: how to find a record by code, reference or name, and how the text is written.
struct ParseContext {
    // Also accepts labels, dates and numbers in this language. Null: machine text, where "1.234"
    // is a decimal; tokens, English labels and ISO dates are always understood.
    const Language* language = nullptr;
    const RatingScales* scales = nullptr;    // also accepts the words of the scale
    QDate today = {};                        // for "tomorrow", "+2w", "31.12."
    std::optional<DateOrder> dateOrder = {}; // of "3/4/2025"; empty: as the language has it
    QString currency = {}; // an amount in another currency is refused; may be empty
    std::function<std::optional<Uid>(const FieldDef&, const QString&)> findRecord = {};
};

// The inverse of both: tokens and labels, ISO and localised dates, "+2w", names and codes.
// Empty text gives a null value. What comes back has passed validateValue(). Error: Kind::Invalid
// naming field, text and what is accepted; detail is the key of the field.
[[nodiscard]] Result<Value> parseValue(const FieldDef& field, const QString& text,
                                       const ParseContext& context);

// Splits at commas, `\,` being a comma inside an entry; trims, drops empty entries.
[[nodiscard]] QStringList splitList(const QString& text);
[[nodiscard]] QString joinList(const QStringList& entries);

} // namespace ringbinder
