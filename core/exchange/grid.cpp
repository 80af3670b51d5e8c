// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid.h"

#include <algorithm>

namespace ringbinder {

const Cell& Sheet::at(int row, int column) const
{
    static const Cell nothing;
    if (row < 0 || column < 0 || size_t(row) >= rows.size())
        return nothing;
    const std::vector<Cell>& cells = rows[size_t(row)];
    return size_t(column) < cells.size() ? cells[size_t(column)] : nothing;
}

int Sheet::columnCount() const
{
    size_t longest = 0;
    for (const std::vector<Cell>& row : rows)
        longest = std::max(longest, row.size());
    return int(longest);
}

bool Sheet::isRowEmpty(int row) const
{
    if (row < 0 || size_t(row) >= rows.size())
        return true;
    const std::vector<Cell>& cells = rows[size_t(row)];
    return std::all_of(cells.begin(), cells.end(),
                       [](const Cell& cell) { return QStringView(cell.text).trimmed().isEmpty(); });
}

void fillMerged(Sheet& sheet)
{
    const int lastColumn = sheet.columnCount() - 1;
    qint64 cellsLeft = TableLimits().cells;
    for (const CellRange& range : std::as_const(sheet.merged)) {
        const Cell value = sheet.at(range.top, range.left);
        if (value.isEmpty())
            continue;
        // A range that runs on below or beside the table belongs to it only as far as the table
        // goes.
        const int bottom = std::min(range.bottom, sheet.rowCount() - 1);
        const int right = std::min(range.right, lastColumn);
        cellsLeft -= qint64(bottom - range.top + 1) * (right + 1);
        if (cellsLeft < 0)
            return; // ranges over one another without end: no sheet anybody made
        for (int row = range.top; row <= bottom; ++row) {
            std::vector<Cell>& cells = sheet.rows[size_t(row)];
            if (cells.size() <= size_t(right))
                cells.resize(size_t(right) + 1);
            for (int column = range.left; column <= right; ++column)
                cells[size_t(column)] = value;
        }
    }
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return QString(columnName(column) + QString::number(row + 1));
}

} // namespace ringbinder
