// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scantable.h"

#include "core/exchange/headings.h"

#include <QIODevice>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kHeadingRows = 30; // titles and remarks may stand above
constexpr qint64 kTableProgressRows = 512;
constexpr qsizetype kShownHeadings = 12;

QList<int> columnsOf(const QStringList& cells, const QList<ScanTable::Known>& known)
{
    QStringList folded;
    for (const QString& cell : cells)
        folded.append(foldedHeading(cell));
    QList<int> columns;
    for (const ScanTable::Known& each : known) {
        qsizetype found = -1;
        for (const QString& heading : each.headings) {
            found = folded.indexOf(foldedHeading(heading));
            if (found >= 0)
                break;
        }
        columns.append(int(found));
    }
    return columns;
}

QString shownHeadings(const QStringList& headings)
{
    QStringList shown = headings.mid(0, kShownHeadings);
    for (QString& heading : shown)
        heading = heading.simplified().left(40);
    if (headings.size() > kShownHeadings)
        shown.append(QStringLiteral("…"));
    return shown.join(QLatin1String(", "));
}

} // namespace

Result<ScanTable> ScanTable::open(QIODevice& device, const QString& fileName,
                                  const QList<Known>& known, const QList<QList<int>>& needed)
{
    auto stream = CsvStream::open(device);
    if (!stream)
        return fail(stream.error());
    ScanTable table(std::move(*stream), device.size());
    int rows = 0;
    qsizetype best = 0;
    QStringList seen;       // the likeliest headings
    QList<int> seenColumns; // of them
    while (rows < kHeadingRows) {
        const auto more = table.m_stream.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const QStringList cells = table.m_stream.cells();
        if (cells.isEmpty())
            continue;
        ++rows;
        const QList<int> columns = columnsOf(cells, known);
        const auto isThere = [&columns](const QList<int>& places) {
            return std::any_of(places.begin(), places.end(),
                               [&columns](int place) { return columns[place] >= 0; });
        };
        if (std::all_of(needed.begin(), needed.end(), isThere)) {
            table.m_headings = cells;
            table.m_columns = columns;
            return table;
        }
        const qsizetype count = columns.size() - columns.count(-1);
        if (seen.isEmpty() || count > best) {
            best = count;
            seen = cells;
            seenColumns = columns;
        }
    }
    if (seen.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            Message("scan", QT_TRANSLATE_NOOP("scan", "%1 is empty. A table with a row of headings "
                                                      "is expected."))
                .arg(fileName));
    }
    const auto missing =
        std::find_if(needed.begin(), needed.end(), [&seenColumns](const QList<int>& places) {
            return std::all_of(places.begin(), places.end(),
                               [&seenColumns](int place) { return seenColumns[place] < 0; });
        });
    const Known& first = known[missing->first()];
    QStringList accepted;
    for (const int place : *missing)
        accepted += known[place].headings;
    return fail(Error::Kind::Invalid,
                Message("scan", QT_TRANSLATE_NOOP("scan", "%1 has no column for %2. Accepted "
                                                          "headings: %3. Headings found: %4."))
                    .arg(fileName)
                    .arg(QLatin1String(first.name))
                    .arg(accepted.join(QLatin1String(", ")))
                    .arg(shownHeadings(seen)));
}

Result<bool> ScanTable::next(Progress& progress)
{
    while (true) {
        auto more = m_stream.next();
        if (!more || !*more)
            return more;
        m_cells = m_stream.cells();
        if (row() % kTableProgressRows == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            progress.report(m_stream.bytesRead(), m_bytes,
                            Message("scan", QT_TRANSLATE_NOOP("scan", "Reading the scan")));
        }
        const bool isBlank = std::all_of(m_cells.cbegin(), m_cells.cend(), [](const QString& cell) {
            return cell.trimmed().isEmpty();
        });
        if (!isBlank)
            return true;
    }
}

QString ScanTable::cell(int place) const
{
    const int column = m_columns[place];
    return column < 0 ? QString() : m_cells.value(column).trimmed();
}

QString ScanTable::heading(int place) const
{
    return m_headings.value(m_columns[place]).simplified();
}

} // namespace ringbinder
