// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboardtable.h"

#include "core/exchange/csv.h"
#include "core/exchange/formulaguard.h"
#include "core/exchange/htmltable.h"
#include "core/exchange/htmltext.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/textcodec.h"

#include <algorithm>

namespace ringbinder {
namespace {

const QString& htmlFormat()
{
    static const QString name = QStringLiteral("text/html");
    return name;
}

const QString& calcTextFormat()
{
    static const QString name = QStringLiteral("application/x-libreoffice-tsvc");
    return name;
}

QStringList plainTextFormats()
{
    return {QStringLiteral("text/plain;charset=utf-8"), QStringLiteral("text/plain"),
            QStringLiteral("UTF8_STRING")};
}

// Clipboards hand over closing zeros of C strings now and then.
QByteArray withoutClosingZeros(QByteArray bytes, int unit)
{
    while (bytes.size() >= unit && bytes.endsWith(QByteArray(unit, '\0')))
        bytes.chop(unit);
    return bytes;
}

Result<QString> decodeClipboard(const QByteArray& bytes)
{
    const Result<EncodingGuess> guess = guessEncoding(bytes);
    if (!guess)
        return fail(guess.error());
    const Result<QByteArray> utf8 = toUtf8(bytes, guess->name);
    if (!utf8)
        return fail(utf8.error());
    QString text = QString::fromUtf8(*utf8);
    return text.remove(QChar(u'\0'));
}

qint64 filledCells(const Sheet& sheet)
{
    qint64 count = 0;
    for (const auto& row : sheet.rows)
        count += std::count_if(row.begin(), row.end(), [](const Cell& c) { return !c.isEmpty(); });
    return count;
}

TableSource clipboardSource(const QString& kind, Sheet sheet)
{
    TableSource source;
    source.kind = kind;
    source.sheets.append(std::move(sheet));
    return source;
}

// Nothing where there is no table of more than one cell.
Result<std::optional<TableSource>> fromHtml(const QByteArray& bytes, const TableLimits& limits)
{
    const Result<QString> html = decodeClipboard(bytes);
    if (!html)
        return std::optional<TableSource>(); // the text formats say the same
    Result<QList<Sheet>> tables = readHtmlTables(*html, limits);
    if (!tables)
        return fail(tables.error());
    const auto largest =
        std::max_element(tables->begin(), tables->end(), [](const Sheet& a, const Sheet& b) {
            return filledCells(a) < filledCells(b);
        });
    if (largest == tables->end() || filledCells(*largest) < 2)
        return std::optional<TableSource>();
    TableSource source = clipboardSource(QStringLiteral("clipboard-html"), *largest);
    if (tables->size() > 1) {
        source.notices.append(
            Message("exchange", QT_TRANSLATE_N_NOOP(
                                    "exchange", "There are %n tables on the clipboard; the largest "
                                                "of them was taken."))
                .count(int(tables->size())));
    }
    return std::optional(std::move(source));
}

Result<TableSource> fromSeparated(const QByteArray& bytes, const QString& encoding, char separator,
                                  const QString& kind, const TableLimits& limits)
{
    CsvReadOptions options;
    options.encoding = encoding;
    options.separator = separator;
    options.limits = limits;
    NoProgress progress;
    Result<TableSource> source = readCsv(bytes, QString(), options, progress);
    if (source) {
        source->kind = kind;
        source->encodingGuessed = false;
    }
    return source;
}

// Sentences have commas too: only what is even in all of its lines passes for CSV.
std::optional<char> csvSeparatorOf(const QByteArray& utf8)
{
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    const char separator = guessSeparator(text);
    CsvScanner scanner(text, separator);
    size_t columns = 0;
    int rows = 0;
    while (true) {
        const Result<bool> more = scanner.next();
        if (!more)
            return std::nullopt;
        if (!*more)
            break;
        if (scanner.cells().empty())
            continue;
        if (rows++ == 0)
            columns = scanner.cells().size();
        if (scanner.cells().size() != columns)
            return std::nullopt;
    }
    const bool isCommas = separator == ',';
    return rows >= 2 && columns >= (isCommas ? 3u : 2u) ? std::optional(separator) : std::nullopt;
}

Result<TableSource> fromPlainText(const QByteArray& bytes, const TableLimits& limits)
{
    const Result<QString> text = decodeClipboard(bytes);
    if (!text)
        return fail(text.error());
    const QByteArray utf8 = text->toUtf8();
    const QString encoding = QStringLiteral("utf-8");
    if (text->contains(u'\t')) {
        Result<TableSource> table =
            fromSeparated(utf8, encoding, '\t', QStringLiteral("clipboard-tsv"), limits);
        if (table || table.error().kind != Error::Kind::Invalid)
            return table; // else a stray quote: plain text after all
    } else if (const auto separator = csvSeparatorOf(utf8)) {
        return fromSeparated(utf8, encoding, *separator, QStringLiteral("clipboard-csv"), limits);
    } else if (text->startsWith(u'"')) {
        // One cell of Excel with line breaks in it comes in quotes.
        Result<TableSource> cell =
            fromSeparated(utf8, encoding, '\t', QStringLiteral("clipboard-text"), limits);
        if (cell && cell->sheets[0].rows.size() == 1)
            return cell;
    }
    QString one = *text;
    one.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (one.endsWith(u'\n'))
        one.chop(1);
    if (utf8.size() > limits.cellBytes)
        return fail(
            Error::Kind::Limit,
            Message("exchange", QT_TRANSLATE_NOOP("exchange", "The text on the clipboard is "
                                                              "too long for one cell.")));
    Sheet sheet;
    sheet.rows.push_back({Cell(withoutFormulaGuard(one).toString())});
    return clipboardSource(QStringLiteral("clipboard-text"), std::move(sheet));
}

// Days since 1899-12-30, where spreadsheets agree on them.
std::optional<double> clipboardSerial(const Cell& cell)
{
    const std::optional<QDate> date = cell.date();
    if (!date || *date < QDate(1900, 3, 1))
        return std::nullopt;
    const std::optional<QDateTime> moment = cell.dateTime();
    const double part = moment ? moment->time().msecsSinceStartOfDay() / 86'400'000.0 : 0;
    return double(QDate(1899, 12, 30).daysTo(*date)) + part;
}

// What a cell shows in either format; cells made by programs may be typed only.
QString shownText(const Cell& cell)
{
    if (!cell.text.isEmpty())
        return cell.text;
    if (const auto number = cell.number())
        return plainNumberText(*number);
    if (const auto yesNo = cell.yesNo())
        return *yesNo ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (const auto moment = cell.dateTime())
        return moment->toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (const auto date = cell.date())
        return date->toString(Qt::ISODate);
    return {};
}

// Blanks that HTML would swallow are written as &nbsp;.
QString htmlCellText(const QString& text)
{
    QString html = escapeHtml(text);
    html.replace(QLatin1String("\r\n"), QLatin1String("<br>"));
    html.replace(u'\n', QLatin1String("<br>")).replace(u'\r', QLatin1String("<br>"));
    html.replace(QLatin1String("  "), QLatin1String("&nbsp;&nbsp;"));
    html.replace(QLatin1String("<br> "), QLatin1String("<br>&nbsp;"));
    html.replace(u'\t', QLatin1String("&#9;"));
    if (html.startsWith(u' '))
        html.replace(0, 1, QStringLiteral("&nbsp;"));
    if (html.endsWith(u' '))
        html.replace(html.size() - 1, 1, QStringLiteral("&nbsp;"));
    return html;
}

QString htmlCell(const Cell& cell)
{
    const QString text = htmlCellText(shownText(cell));
    if (const auto serial = clipboardSerial(cell)) {
        // Calc takes the format without seconds for a plain number.
        const bool hasTime = cell.dateTime().has_value();
        const QString value = QString::number(*serial, 'g', 15);
        return QStringLiteral("<td sdval=\"%1\" sdnum=\"1033;0;%2\" x:num=\"%1\" "
                              "style=\"mso-number-format:'%3'\">%4</td>")
            .arg(value,
                 hasTime ? QStringLiteral("YYYY-MM-DD HH:MM:SS") : QStringLiteral("YYYY-MM-DD"),
                 hasTime ? QStringLiteral("yyyy\\-mm\\-dd\\ hh\\:mm")
                         : QStringLiteral("yyyy\\-mm\\-dd"),
                 text);
    }
    if (const auto number = cell.number())
        return QStringLiteral("<td sdval=\"%1\" sdnum=\"1033;\" x:num=\"%1\">%2</td>")
            .arg(QString::number(*number, 'g', 17), text);
    if (text.isEmpty())
        return QStringLiteral("<td></td>");
    // Calc obeys sdnum, Excel the style: both keep "=1+1" and "1-2" as the texts they are.
    return QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>")
        .arg(text);
}

QString tsvCell(const Cell& cell, bool isAlone, bool hasGuard)
{
    QString text = shownText(cell);
    if (hasGuard && cell.isText() && needsFormulaGuard(text))
        text.prepend(u'\'');
    const bool breaks = text.contains(u'\n') || text.contains(u'\r');
    if (text.contains(u'\t') || text.startsWith(u'"') || (breaks && !isAlone)) {
        text.replace(u'"', QLatin1String("\"\""));
        return QString(u'"' + text + u'"');
    }
    return text;
}

} // namespace

QStringList clipboardTableFormats()
{
    return QStringList{htmlFormat(), calcTextFormat()} + plainTextFormats();
}

Result<TableSource> readClipboardTable(const ClipboardFormats& formats, const TableLimits& limits)
{
    for (const QByteArray& bytes : formats) {
        if (bytes.size() > limits.fileBytes)
            return fail(Error::Kind::Limit,
                        Message("exchange",
                                QT_TRANSLATE_NOOP("exchange", "There is more on the clipboard than "
                                                              "can be pasted at once. Save it as a "
                                                              "file and import that.")));
    }
    if (formats.contains(htmlFormat())) {
        Result<std::optional<TableSource>> table = fromHtml(formats.value(htmlFormat()), limits);
        if (!table)
            return fail(table.error());
        if (*table)
            return std::move(**table);
    }
    if (formats.contains(calcTextFormat()))
        return fromSeparated(withoutClosingZeros(formats.value(calcTextFormat()), 2),
                             QStringLiteral("utf-16le"), '\t', QStringLiteral("clipboard-tsv"),
                             limits);
    for (const QString& name : plainTextFormats()) {
        const QByteArray bytes = withoutClosingZeros(formats.value(name), 1);
        if (!bytes.isEmpty())
            return fromPlainText(bytes, limits);
    }
    return fail(
        Error::Kind::NotFound,
        Message("exchange", QT_TRANSLATE_NOOP("exchange", "There is no text on the clipboard.")));
}

ClipboardFormats writeClipboardTable(std::span<const std::vector<Cell>> rows,
                                     const ClipboardWriteOptions& options)
{
    const bool isAlone = rows.size() == 1 && rows[0].size() == 1;
    QString plain;
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta charset=\"utf-8\"></head><body><table>");
    for (size_t row = 0; row < rows.size(); ++row) {
        html += QLatin1String("<tr>");
        for (size_t column = 0; column < rows[row].size(); ++column) {
            if (column > 0)
                plain += u'\t';
            plain += tsvCell(rows[row][column], isAlone, options.formulaGuard);
            html += htmlCell(rows[row][column]);
        }
        html += QLatin1String("</tr>\n");
        if (row + 1 < rows.size())
            plain += u'\n';
    }
    html += QLatin1String("</table></body></html>");
    return {{QStringLiteral("text/plain"), plain.toUtf8()}, {htmlFormat(), html.toUtf8()}};
}

} // namespace ringbinder
