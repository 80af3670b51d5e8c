// SPDX-License-Identifier: GPL-3.0-or-later
// Which row of a sheet holds the headings, judged by the shape of its rows: width, text against
// numbers, texts that come again. Inside of tableregion.h; nobody else needs it.
#pragma once

#include "core/exchange/grid.h"

#include <functional>

namespace ringbinder {

[[nodiscard]] bool isBlankCell(const Cell& cell);
// Numbers and dates, also where a text format wrote them.
[[nodiscard]] bool looksLikeData(const Cell& cell);

struct RowShape {
    int filled = 0;
    bool allText = true; // no numbers, dates or very long texts
    int different = 0;   // texts, each counted once

    // Headings repeat under group headings, but not all of them.
    [[nodiscard]] bool isVaried() const { return different * 3 > filled; }
};

[[nodiscard]] RowShape shapeOf(const Sheet& sheet, int row);
// The commonest number of filled cells (the median) of rows that have more than one.
[[nodiscard]] int usualWidth(const Sheet& sheet);
[[nodiscard]] bool equalsHeaderRow(const Sheet& sheet, int row, int headerRow);

// The row with most headings the caller knows, if that is at least two or all there is; else -1.
[[nodiscard]] int rowOfKnownHeadings(const Sheet& sheet,
                                     const std::function<bool(const QString&)>& isKnown);
// By its shape alone; -1: none.
[[nodiscard]] int guessHeaderRow(const Sheet& sheet);
// Text over a column that holds numbers or dates.
[[nodiscard]] bool standsOverData(const Sheet& sheet, int headerRow);
// As headings are compared: trimmed, line breaks and blanks made single.
[[nodiscard]] QString tidyHeading(const QString& text);

} // namespace ringbinder
