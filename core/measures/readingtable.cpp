// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/readingtable.h"

#include <QStringList>

namespace ringbinder {

namespace {

struct TextLine {
    int number = 0;
    QStringList cells;
};

QChar separatorOf(const QString& text)
{
    for (const QChar candidate : {QLatin1Char('\t'), QLatin1Char(';')}) {
        if (text.contains(candidate))
            return candidate;
    }
    return QLatin1Char(','); // a value with a decimal comma would need one of the others
}

// Cells of one line; a cell in quotation marks may hold the separator, a doubled mark stands for
// one.
QStringList readingCellsOf(const QString& line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == QLatin1Char('"')) {
            const bool isDoubled = isQuoted && i + 1 < line.size() && line[i + 1] == c;
            if (isDoubled)
                cell += line[++i];
            else
                isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

Result<QList<TextLine>> readingLinesOf(const QString& text)
{
    const QChar separator = separatorOf(text);
    QList<TextLine> lines;
    int number = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (lines.size() >= kMostReadingLines) {
            return fail(Error::Kind::Limit,
                        Message("measure", QT_TRANSLATE_NOOP("measure", "There are more than %1 "
                                                                        "lines. Paste them in "
                                                                        "parts."))
                            .arg(qint64(kMostReadingLines)));
        }
        lines.append({number, readingCellsOf(line, separator)});
    }
    return lines;
}

Message readingMessage(const char* source)
{
    return {"measure", source};
}

} // namespace

Result<QList<ReadingCell>> readingCells(const QString& text, const std::optional<Uid>& chosen,
                                        const FindMeasure& find,
                                        const std::function<bool(const QString&)>& isPeriod)
{
    auto lines = readingLinesOf(text);
    if (!lines)
        return fail(lines.error());
    if (lines->isEmpty()) {
        return fail(Error::Kind::Invalid,
                    readingMessage(QT_TRANSLATE_NOOP(
                        "measure", "There are no readings in this table. It needs two columns, "
                                   "period and value, or periods downwards and measures across.")));
    }
    QList<std::optional<Uid>> across;
    const QStringList head = lines->first().cells;
    const bool hasHead = !isPeriod(head.first());
    bool isWide = false;
    for (qsizetype i = 1; hasHead && i < head.size(); ++i) {
        across.append(find(head[i]));
        isWide = isWide || across.last();
    }
    if (hasHead)
        lines->removeFirst();
    if (!isWide && !chosen) {
        return fail(Error::Kind::Invalid,
                    readingMessage(QT_TRANSLATE_NOOP(
                        "measure", "No column is headed by the name or ID of a measure. Choose the "
                                   "measure that the values belong to.")));
    }
    QList<ReadingCell> cells;
    for (const TextLine& line : *lines) {
        const QString& period = line.cells.first();
        if (!isWide) {
            if (!line.cells.value(1).isEmpty() || !isPeriod(period))
                cells.append(
                    {line.number, period, {}, chosen, line.cells.value(1), line.cells.value(2)});
            continue;
        }
        for (qsizetype i = 1; i < line.cells.size(); ++i) {
            if (!line.cells[i].isEmpty())
                cells.append(
                    {line.number, period, head.value(i), across.value(i - 1), line.cells[i], {}});
        }
    }
    return cells;
}

} // namespace ringbinder
