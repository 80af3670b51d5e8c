// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableregion.h"

#include "core/exchange/headerrow.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace ringbinder {
namespace {

constexpr int kTotalSearchRows = 12;

// What a group heading in the row above says over this column; empty where there is none.
QString groupOver(const Sheet& sheet, int headerRow, int column)
{
    const int above = headerRow - 1;
    if (above < 0 || shapeOf(sheet, above).filled < 2)
        return {}; // a single cell is a title, not a group
    for (const CellRange& range : sheet.merged) {
        if (range.top <= above && above <= range.bottom && range.left <= column &&
            column <= range.right)
            return tidyHeading(sheet.at(range.top, range.left).text);
    }
    for (int left = column; left >= 0; --left) {
        if (!isBlankCell(sheet.at(above, left)))
            return tidyHeading(sheet.at(above, left).text);
    }
    return {};
}

bool isTotalWord(const QString& text)
{
    static const std::array<QLatin1String, 16> words{
        QLatin1String("total"),         QLatin1String("totals"),    QLatin1String("grand total"),
        QLatin1String("subtotal"),      QLatin1String("sum"),       QLatin1String("average"),
        QLatin1String("summe"),         QLatin1String("gesamt"),    QLatin1String("gesamtsumme"),
        QLatin1String("zwischensumme"), QLatin1String("insgesamt"), QLatin1String("mittelwert"),
        QLatin1String("durchschnitt"),  QLatin1String("somme"),     QLatin1String("suma"),
        QLatin1String("totale")};
    QString word = text.toCaseFolded().trimmed();
    while (word.endsWith(QLatin1Char(':')) || word.endsWith(QLatin1Char('=')))
        word = word.chopped(1).trimmed();
    return std::find(words.begin(), words.end(), word) != words.end();
}

// A total word in the first filled cell, and else nothing but numbers.
bool isTotalRow(const Sheet& sheet, int row)
{
    bool hasWord = false;
    for (const Cell& cell : sheet.rows[size_t(row)]) {
        if (isBlankCell(cell))
            continue;
        if (!hasWord) {
            if (!isTotalWord(cell.text))
                return false;
            hasWord = true;
        } else if (!looksLikeData(cell) && !cell.isFailed()) {
            return false;
        }
    }
    return hasWord;
}

class RegionFinder final {
public:
    RegionFinder(const Sheet& sheet, const TableRegionOptions& options)
        : m_sheet(sheet)
        , m_options(options)
    {
    }

    [[nodiscard]] TableRegion find()
    {
        findHeader();
        splitRows();
        findColumns();
        tellGroups();
        say();
        return std::move(m_region);
    }

private:
    void findHeader()
    {
        if (m_options.headerRow) {
            m_region.headerRow = std::min(*m_options.headerRow, m_sheet.rowCount() - 1);
            m_region.headerCertain = true;
            return;
        }
        m_region.headerRow = rowOfKnownHeadings(m_sheet, m_options.isKnownHeading);
        m_region.headerCertain = m_region.headerRow >= 0;
        if (m_region.headerRow < 0) {
            m_region.headerRow = guessHeaderRow(m_sheet);
            m_region.headerCertain =
                m_region.headerRow >= 0 && standsOverData(m_sheet, m_region.headerRow);
        }
    }

    void splitRows()
    {
        for (int row = 0; row < m_region.headerRow; ++row) {
            if (!m_sheet.isRowEmpty(row))
                m_region.titleRows.append(row);
        }
        const QSet<int> hidden(m_sheet.hiddenRows.begin(), m_sheet.hiddenRows.end());
        for (int row = m_region.headerRow + 1; row < m_sheet.rowCount(); ++row) {
            if (m_sheet.isRowEmpty(row))
                continue;
            if (m_region.headerRow >= 0 && equalsHeaderRow(m_sheet, row, m_region.headerRow)) {
                m_region.repeatedHeaderRows.append(row);
                continue;
            }
            if (hidden.contains(row)) {
                ++m_region.hiddenRowsInside;
                if (m_options.leaveOutHiddenRows)
                    continue;
            }
            m_region.dataRows.append(row);
        }
        if (!m_options.takeTotals)
            takeOffTail();
        const int last = m_region.dataRows.isEmpty() ? -1 : m_region.dataRows.last();
        for (int row = m_region.dataRows.value(0); row < last; ++row)
            m_region.emptyRowsInside += m_sheet.isRowEmpty(row);
    }

    // From the last row upwards: remarks below an empty row, then totals.
    void takeOffTail()
    {
        const int width = usualWidth(m_sheet);
        QList<int>& rows = m_region.dataRows;
        for (int tries = 0; tries < kTotalSearchRows && rows.size() > 1; ++tries) {
            const int row = rows.last();
            if (isTotalRow(m_sheet, row)) {
                m_region.totalRows.prepend(row);
            } else if (width >= 3 && isRemark(row)) {
                m_region.footerRows.prepend(row);
            } else {
                break;
            }
            rows.removeLast();
        }
    }

    // One text alone in its row, with an empty row or another remark's empty row before it.
    [[nodiscard]] bool isRemark(int row) const
    {
        if (shapeOf(m_sheet, row).filled != 1)
            return false;
        int above = row - 1;
        while (above > m_region.headerRow && !m_sheet.isRowEmpty(above) &&
               shapeOf(m_sheet, above).filled == 1)
            --above;
        return above > m_region.headerRow && m_sheet.isRowEmpty(above);
    }

    void findColumns()
    {
        const QSet<int> hidden(m_sheet.hiddenColumns.begin(), m_sheet.hiddenColumns.end());
        std::vector<bool> hasData(size_t(m_sheet.columnCount()), false);
        for (const int row : std::as_const(m_region.dataRows)) {
            const std::vector<Cell>& cells = m_sheet.rows[size_t(row)];
            for (size_t column = 0; column < cells.size(); ++column)
                hasData[column] = hasData[column] || !isBlankCell(cells[column]);
        }
        for (int column = 0; column < int(hasData.size()); ++column) {
            TableColumn found{column, tidyHeading(m_sheet.at(m_region.headerRow, column).text),
                              hidden.contains(column), hasData[size_t(column)]};
            if (found.heading.isEmpty() && !found.hasData)
                continue;
            m_hiddenColumns += found.hidden;
            if (!found.hidden || !m_options.leaveOutHiddenColumns)
                m_region.columns.append(std::move(found));
        }
    }

    // "Likelihood" twice under "Inherent" and "Residual" becomes two different headings.
    void tellGroups()
    {
        QHash<QString, int> uses;
        for (const TableColumn& column : std::as_const(m_region.columns))
            ++uses[column.heading];
        for (TableColumn& column : m_region.columns) {
            if (column.heading.isEmpty() || uses.value(column.heading) < 2)
                continue;
            const QString group = groupOver(m_sheet, m_region.headerRow, column.index);
            if (!group.isEmpty() && group != column.heading)
                column.heading = QString(group + u' ' + column.heading);
        }
        uses.clear();
        for (const TableColumn& column : std::as_const(m_region.columns)) {
            if (!column.heading.isEmpty() && ++uses[column.heading] == 2)
                m_doubleHeadings.append(column.heading);
        }
    }

    void note(const char* source, qsizetype count)
    {
        if (count > 0)
            m_region.notices.append(Message("exchange", source).count(int(count)));
    }

    void say()
    {
        if (m_region.headerRow < 0 && !m_region.columns.isEmpty())
            m_region.notices.append(
                Message("exchange",
                        QT_TRANSLATE_NOOP("exchange",
                                          "No row of headings was found: the first row is data.")));
        note(QT_TRANSLATE_N_NOOP("exchange", "%n line(s) above the headings are left out."),
             m_region.titleRows.size());
        note(QT_TRANSLATE_N_NOOP("exchange", "%n line(s) with totals are left out."),
             m_region.totalRows.size());
        note(QT_TRANSLATE_N_NOOP("exchange", "%n remark(s) below the table are left out."),
             m_region.footerRows.size());
        note(QT_TRANSLATE_N_NOOP("exchange", "%n repeated row(s) of headings are left out."),
             m_region.repeatedHeaderRows.size());
        note(QT_TRANSLATE_N_NOOP("exchange", "%n empty row(s) inside the table are left out."),
             m_region.emptyRowsInside);
        if (m_options.leaveOutHiddenRows)
            note(QT_TRANSLATE_N_NOOP("exchange", "%n hidden row(s) are left out."),
                 m_region.hiddenRowsInside);
        else
            note(QT_TRANSLATE_N_NOOP("exchange", "%n hidden row(s) are taken over too."),
                 m_region.hiddenRowsInside);
        if (m_options.leaveOutHiddenColumns)
            note(QT_TRANSLATE_N_NOOP("exchange", "%n hidden column(s) are left out."),
                 m_hiddenColumns);
        else
            note(QT_TRANSLATE_N_NOOP("exchange", "%n hidden column(s) are taken over too."),
                 m_hiddenColumns);
        note(QT_TRANSLATE_N_NOOP("exchange", "%n group(s) of merged cells stand in the sheet."),
             m_sheet.merged.size());
        for (const QString& heading : std::as_const(m_doubleHeadings))
            m_region.notices.append(
                Message("exchange",
                        QT_TRANSLATE_NOOP("exchange", "More than one column is headed %1."))
                    .arg(heading));
    }

    const Sheet& m_sheet;
    const TableRegionOptions& m_options;
    TableRegion m_region;
    int m_hiddenColumns = 0;
    QStringList m_doubleHeadings;
};

} // namespace

TableRegion findTable(const Sheet& sheet, const TableRegionOptions& options)
{
    return RegionFinder(sheet, options).find();
}

} // namespace ringbinder
