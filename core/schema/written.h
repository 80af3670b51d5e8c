// SPDX-License-Identifier: GPL-3.0-or-later
// How people write dates and numbers: 31.12.2025, 3/4/2025, 22 Nov 2025, tomorrow, +2w, 1.234,50.
// It only reads; what is stored is always the canonical form. It must never guess where two
// readings are equally good and nothing says which. Used by parseValue() and by the import's
// guessing.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace ringbinder {

class Language;

enum class DateOrder { DayFirst, MonthFirst };

struct DateReading {
    const Language* language = nullptr;  // month names, order and units of this language as well
    QDate today = {};                    // for words, "+2w" and dates without a year
    std::optional<DateOrder> order = {}; // overrides the order of the language
};

// Empty for anything that is not a date, and for 3/4/2025 where neither order nor language is
// given. A date without a year is in the year of `today`; a time after the date is left out.
[[nodiscard]] std::optional<QDate> readDate(const QString& text, const DateReading& reading);
// 3/4/2025: a date either way, and not the same one.
[[nodiscard]] bool isAmbiguousDate(const QString& text);
// ISO with zone, or a date and a local time; a date alone is the start of that local day. UTC.
[[nodiscard]] std::optional<QDateTime> readInstant(const QString& text, const DateReading& reading);

// The number as plain digits with a dot ("-1234.5"); thousands may be grouped. One lone separator
// before three digits is read as the language has it; without a language the dot is the decimal.
[[nodiscard]] std::optional<QString> readNumber(const QString& text, const Language* language);
// Hundredths. `currency` refuses an amount that names another one; empty accepts any.
[[nodiscard]] std::optional<qint64> readAmount(const QString& text, const Language* language,
                                               const QString& currency);

} // namespace ringbinder
