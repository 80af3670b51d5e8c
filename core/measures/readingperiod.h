// SPDX-License-Identifier: GPL-3.0-or-later
// The period of a reading as people write it: "2026-03", "March 2026", "Q3 2026", "2026", a week, a
// day, or two days. Knows no record; used where readings are pasted or read from a file.
#pragma once

#include "core/base/language.h"
#include "core/schema/field.h"

#include <QDate>

#include <optional>

namespace ringbinder {

struct ReadingPeriod {
    QDate from; // invalid where only the day of the value is known
    QDate until;
    QString title; // "2026-03", "2026-Q3", "2026"
    friend bool operator==(const ReadingPeriod&, const ReadingPeriod&) = default;
};

// Months by their names in `language` and in English; days as `language` writes them and ISO.
[[nodiscard]] std::optional<ReadingPeriod> readingPeriod(const QString& text,
                                                         const Language& language);

} // namespace ringbinder
