// SPDX-License-Identifier: GPL-3.0-or-later
// Text from a clipboard or a CSV file as cells of readings: either two columns, period and value
// (a third one is a note), or periods downwards and measures across, named in the first line. It
// judges no cell; readingentry.h does.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace ringbinder {

struct ReadingCell {
    int line = 0; // as in the text, from 1
    QString period;
    QString measureName;        // of the heading; empty for the measure that was chosen
    std::optional<Uid> measure; // empty: the heading names none
    QString value;
    QString note;
};

using FindMeasure = std::function<std::optional<Uid>(const QString& name)>;

// Cells without a value are left out. `chosen`: the measure of a table without headings. Error:
// Kind::Invalid where there is no table in it, or no measure to put it to; Kind::Limit for more
// than kMostReadingLines lines.
[[nodiscard]] Result<QList<ReadingCell>>
readingCells(const QString& text, const std::optional<Uid>& chosen, const FindMeasure& find,
             const std::function<bool(const QString&)>& isPeriod);

inline constexpr int kMostReadingLines = 20000;

} // namespace ringbinder
