// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headerrow.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {
namespace {

constexpr int kHeaderSearchRows = 60;
constexpr int kWidthSampleRows = 500;
constexpr qsizetype kLongestHeading = 200;

int nextFilledRow(const Sheet& sheet, int row)
{
    do
        ++row;
    while (row < sheet.rowCount() && sheet.isRowEmpty(row));
    return row;
}

// A first row of texts that come again below in their columns is data, not headings.
bool recursBelow(const Sheet& sheet, int row)
{
    int recurring = 0;
    int filled = 0;
    const std::vector<Cell>& cells = sheet.rows[size_t(row)];
    const int last = std::min(sheet.rowCount(), row + kWidthSampleRows);
    for (int column = 0; column < int(cells.size()); ++column) {
        const Cell& cell = cells[size_t(column)];
        if (isBlankCell(cell))
            continue;
        ++filled;
        for (int below = row + 1; below < last; ++below) {
            // The headings repeated on each printed page do not count.
            if (sheet.at(below, column).text == cell.text && !equalsHeaderRow(sheet, below, row)) {
                ++recurring;
                break;
            }
        }
    }
    return filled > 0 && recurring * 2 >= filled;
}

} // namespace

QString tidyHeading(const QString& text)
{
    return text.simplified();
}

bool isBlankCell(const Cell& cell)
{
    return QStringView(cell.text).trimmed().isEmpty();
}

bool looksLikeData(const Cell& cell)
{
    if (cell.typed.index() != 0 && !cell.yesNo())
        return true;
    const QString text = cell.text.trimmed();
    bool isNumber = false;
    (void)QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber || QDate::fromString(text, Qt::ISODate).isValid() ||
           QDate::fromString(text, QStringLiteral("d.M.yyyy")).isValid();
}

RowShape shapeOf(const Sheet& sheet, int row)
{
    RowShape shape;
    QSet<QString> seen;
    for (const Cell& cell : sheet.rows[size_t(row)]) {
        if (isBlankCell(cell))
            continue;
        ++shape.filled;
        shape.allText =
            shape.allText && !looksLikeData(cell) && cell.text.size() <= kLongestHeading;
        seen.insert(tidyHeading(cell.text).toCaseFolded());
    }
    shape.different = int(seen.size());
    return shape;
}

int usualWidth(const Sheet& sheet)
{
    std::vector<int> widths;
    for (int row = 0; row < sheet.rowCount() && widths.size() < kWidthSampleRows; ++row) {
        const int filled = shapeOf(sheet, row).filled;
        if (filled >= 2)
            widths.push_back(filled);
    }
    if (widths.empty())
        return 1;
    const auto middle = widths.begin() + qsizetype(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    return *middle;
}

bool equalsHeaderRow(const Sheet& sheet, int row, int headerRow)
{
    const int columns =
        int(std::max(sheet.rows[size_t(row)].size(), sheet.rows[size_t(headerRow)].size()));
    for (int column = 0; column < columns; ++column) {
        if (sheet.at(row, column).text != sheet.at(headerRow, column).text)
            return false;
    }
    return true;
}

int rowOfKnownHeadings(const Sheet& sheet, const std::function<bool(const QString&)>& isKnown)
{
    int best = -1;
    int bestHits = 0;
    const int last = std::min(sheet.rowCount(), kHeaderSearchRows);
    for (int row = 0; isKnown && row < last; ++row) {
        int hits = 0;
        int filled = 0;
        for (const Cell& cell : sheet.rows[size_t(row)]) {
            filled += !isBlankCell(cell);
            hits += cell.isText() && !isBlankCell(cell) && isKnown(tidyHeading(cell.text));
        }
        const bool isEnough = hits >= 2 || (hits == 1 && filled <= 2);
        if (isEnough && hits > bestHits) {
            best = row;
            bestHits = hits;
        }
    }
    return best;
}

int guessHeaderRow(const Sheet& sheet)
{
    const int width = usualWidth(sheet);
    const int last = std::min(sheet.rowCount(), kHeaderSearchRows);
    for (int row = nextFilledRow(sheet, -1); row < last; row = nextFilledRow(sheet, row)) {
        const RowShape shape = shapeOf(sheet, row);
        if (shape.filled * 10 < width * 6)
            continue; // a title line
        if (!shape.allText || !shape.isVaried()) {
            if (shape.filled * 10 < width * 9)
                continue; // "Client | ACME | Date | 2025-03-01"
            return -1;
        }
        const int next = nextFilledRow(sheet, row);
        if (next >= sheet.rowCount())
            return width >= 2 ? row : -1;
        const RowShape below = shapeOf(sheet, next);
        if (below.allText && below.different * 10 >= shape.different * 13)
            continue; // the richer one below is the header, this is a line of groups over it
        return recursBelow(sheet, row) ? -1 : row;
    }
    return -1;
}

bool standsOverData(const Sheet& sheet, int headerRow)
{
    const std::vector<Cell>& cells = sheet.rows[size_t(headerRow)];
    const int next = nextFilledRow(sheet, headerRow);
    for (int column = 0; column < int(cells.size()); ++column) {
        const Cell& below = sheet.at(next, column);
        if (!isBlankCell(cells[size_t(column)]) && !looksLikeData(cells[size_t(column)]) &&
            !isBlankCell(below) && looksLikeData(below))
            return true;
    }
    return false;
}

} // namespace ringbinder
