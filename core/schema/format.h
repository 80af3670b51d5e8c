// SPDX-License-Identifier: GPL-3.0-or-later
// Stored values to what people read, and what people type or paste to stored values.
// One place for table cells, forms, CSV, XLSX, command line and packs.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/record.h"

#include <functional>

namespace ringbinder {

class RatingScales;

// What formatting needs beyond the value: the reader's language, the binder's scales and currency,
// and the names of records pointed at.
struct FormatContext {
    const Language* language = nullptr;
    const RatingScales* scales = nullptr; // may be null: ratings show as numbers
    QString currency;
    // "RSK-0007 Lost laptop" or the like for a uid; may be empty: uids show as they are.
    std::function<QString(const FieldDef&, const Uid&)> recordName;
};

// For people: labels, localised dates and numbers, "12 High", names joined by "; ".
// Null gives an empty string.
[[nodiscard]] QString formatValue(const FieldDef& field, const Value& value,
                                  const FormatContext& context);

// For machines (CSV, JSON by way of Value, command line): tokens, ISO dates, numbers with a dot,
// amounts as "1234.50", lists comma-separated with `\,` for a comma inside.
[[nodiscard]] QString machineText(const FieldDef& field, const Value& value);

// What parsing needs: how to find a record by code, reference or name, and how the text is written.
struct ParseContext {
    const Language* language = nullptr;   // also accepts labels and dates in this language
    const RatingScales* scales = nullptr; // also accepts the words of the scale
    QDate today;                          // for "tomorrow", "+2w", "31.12."
    std::function<std::optional<Uid>(const FieldDef&, const QString&)> findRecord;
};

// The inverse of both: tokens and labels, ISO and localised dates, "+2w", names and codes.
// Empty text gives a null value. Error: Kind::Invalid naming field, text and what is accepted.
[[nodiscard]] Result<Value> parseValue(const FieldDef& field, const QString& text,
                                       const ParseContext& context);

// Splits at commas, `\,` being a comma inside an entry; trims, drops empty entries.
[[nodiscard]] QStringList splitList(const QString& text);
[[nodiscard]] QString joinList(const QStringList& entries);

} // namespace ringbinder
