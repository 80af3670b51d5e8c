// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include <algorithm>
#include <charconv>

namespace ringbinder {
namespace {

using Token = XmlScanner::Token;

constexpr int kSheetMaxColumns = 16'384;
constexpr int kSheetMaxRows = 1'048'576;
constexpr int kSheetProgressRows = 2048;

class XlsxSheetReader final {
public:
    XlsxSheetReader(const QByteArray& utf8, QString part, const XlsxSheetContext& context,
                    Sheet& sheet, qint64& cellsLeft)
        : m_xml({utf8.constData(), size_t(utf8.size())})
        , m_size(utf8.size())
        , m_part(std::move(part))
        , m_context(context)
        , m_sheet(sheet)
        , m_cellsLeft(cellsLeft)
    {
    }

    [[nodiscard]] Result<XlsxSheetLosses> read()
    {
        Token token = m_xml.next();
        for (; token != Token::Finished && token != Token::Failed && !m_error;
             token = m_xml.next()) {
            if (token == Token::Start)
                element();
        }
        if (m_error)
            return fail(std::move(*m_error));
        if (token == Token::Failed)
            return fail(m_xml.error(m_part));
        const int columns = m_sheet.columnCount();
        m_sheet.hiddenColumns.removeIf([columns](int column) { return column >= columns; });
        tidy(m_sheet.hiddenRows);
        tidy(m_sheet.hiddenColumns);
        return m_losses;
    }

private:
    static void tidy(QList<int>& list)
    {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }

    void element()
    {
        const std::string_view name = m_xml.name();
        if (isLetter(name, 'c'))
            cell();
        else if (name == "row")
            row();
        else if (name == "col")
            column();
        else if (name == "mergeCell")
            merge();
        else if (name == "hyperlink")
            m_losses.links += !m_xml.attribute("id").empty();
        else if (name == "extLst")
            m_xml.skipElement();
    }

    // The names of the innermost loop; a comparison of strings would be a call each.
    [[nodiscard]] static bool isLetter(std::string_view name, char letter)
    {
        return name.size() == 1 && name[0] == letter;
    }
    [[nodiscard]] static bool isOn(std::string_view value)
    {
        return value == "1" || value == "true";
    }

    void refuse(Error::Kind kind, const char* source, const QString& argument)
    {
        m_error = Error{kind, Message("exchange", source).arg(m_sheet.name).arg(argument), m_part};
    }

    void row()
    {
        const std::string_view number = m_xml.attribute("r");
        int next = m_row + 1;
        if (!number.empty()) {
            std::from_chars(number.data(), number.data() + number.size(), next);
            --next;
        }
        if (next < 0 || next >= kSheetMaxRows) {
            refuse(Error::Kind::Damaged,
                   QT_TRANSLATE_NOOP("exchange", "The file is damaged: sheet %1 has no row %2."),
                   QString::number(qint64(next) + 1));
            return;
        }
        m_row = next;
        m_column = -1;
        if (isOn(m_xml.attribute("hidden")))
            m_sheet.hiddenRows.append(m_row);
        if (++m_rowsRead % kSheetProgressRows == 0) {
            m_context.progress.report(
                m_xml.offset(), m_size,
                Message("exchange", QT_TRANSLATE_NOOP("exchange", "Reading rows")));
            if (m_context.progress.isCancelled())
                m_error = Error{Error::Kind::Cancelled, {}, {}};
        }
    }

    void column()
    {
        int first = 0;
        int last = 0;
        const std::string_view min = m_xml.attribute("min");
        const std::string_view max = m_xml.attribute("max");
        std::from_chars(min.data(), min.data() + min.size(), first);
        std::from_chars(max.data(), max.data() + max.size(), last);
        if (!isOn(m_xml.attribute("hidden")) || first < 1 ||
            m_sheet.hiddenColumns.size() >= kSheetMaxColumns)
            return;
        for (int column = first; column <= std::min(last, kSheetMaxColumns); ++column)
            m_sheet.hiddenColumns.append(column - 1);
    }

    void merge()
    {
        const auto range = xlsxRange(m_xml.attribute("ref"));
        if (range && (range->top != range->bottom || range->left != range->right))
            m_sheet.merged.append(*range);
    }

    void cell()
    {
        if (const std::string_view reference = m_xml.attribute("r"); reference.empty()) {
            ++m_column;
        } else if (const auto place = xlsxPlace(reference); place) {
            m_row = place->row;
            m_column = place->column;
        } else {
            m_column = kSheetMaxColumns;
        }
        if (m_row < 0 || m_column >= kSheetMaxColumns) {
            refuse(Error::Kind::Damaged,
                   QT_TRANSLATE_NOOP("exchange", "The file is damaged: sheet %1 has a cell \"%2\" "
                                                 "that cannot be."),
                   m_xml.attributeText("r"));
            return;
        }
        int style = 0;
        const std::string_view s = m_xml.attribute("s");
        std::from_chars(s.data(), s.data() + s.size(), style);
        m_type = m_xml.attribute("t");
        contents(style);
    }

    // The children of <c>: a value, a formula, a text written in place.
    void contents(int style)
    {
        const size_t depth = m_xml.depth();
        bool hasFormula = false;
        bool hasValue = false;
        m_value = {};
        for (Token token = m_xml.next(); token != Token::Failed; token = m_xml.next()) {
            if (token == Token::End && m_xml.depth() == depth) {
                // Writers that never calculate leave the value out or empty.
                if (hasFormula && m_value.empty() && m_type != "str")
                    missingValue();
                else if (hasValue)
                    value(style);
                return;
            }
            if (token != Token::Start)
                continue;
            if (isLetter(m_xml.name(), 'v')) {
                hasValue = true;
                valueText();
            } else if (m_xml.name() == "is") {
                const std::optional<QString> text = readXlsxText(m_xml, m_context.limits.cellBytes);
                if (text && !text->isEmpty())
                    put(Cell(*text));
                else if (!text && !m_xml.hasFailed())
                    tooLong();
            } else {
                hasFormula = hasFormula || isLetter(m_xml.name(), 'f');
                m_xml.skipElement();
            }
        }
    }

    // Most values are one plain text, of which a view is enough.
    void valueText()
    {
        const size_t depth = m_xml.depth();
        Token token = m_xml.next();
        if (token == Token::Text && m_xml.isPlainText()) {
            m_value = m_xml.rawText();
            token = m_xml.next();
            if (token == Token::End)
                return;
        }
        m_joined = m_value;
        for (; token != Token::Failed && !(token == Token::End && m_xml.depth() == depth);
             token = m_xml.next()) {
            if (token == Token::Text && !m_xml.appendText(m_joined))
                return;
        }
        m_value = m_joined;
    }

    void value(int style)
    {
        if (qint64(m_value.size()) > m_context.limits.cellBytes) {
            tooLong();
            return;
        }
        if (isLetter(m_type, 's'))
            sharedText();
        else if (m_type == "str")
            put(Cell(resolveXlsxEscapes(valueString())));
        else if (m_type == "b")
            put(m_value == "1" || m_value == "true" ? Cell(QStringLiteral("TRUE"), true)
                                                    : Cell(QStringLiteral("FALSE"), false));
        else if (m_type == "e")
            failedFormula();
        else if (m_type == "d")
            isoDate();
        else
            number(style);
    }

    [[nodiscard]] QString valueString() const
    {
        return QString::fromUtf8(m_value.data(), qsizetype(m_value.size()));
    }

    void sharedText()
    {
        size_t index = m_context.sharedTexts.size();
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (index >= m_context.sharedTexts.size()) {
            refuse(Error::Kind::Damaged,
                   QT_TRANSLATE_NOOP("exchange",
                                     "The file is damaged: in sheet %1 the text of cell "
                                     "%2 is missing."),
                   cellName(m_row, m_column));
            return;
        }
        put(Cell(m_context.sharedTexts[index]));
    }

    void failedFormula()
    {
        ++m_losses.failedFormulas;
        put(Cell(valueString(), Cell::Failed()));
    }

    void isoDate()
    {
        const QString text = valueString();
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        if (date.isValid() && (text.size() <= 10 || instant.time() == QTime(0, 0)))
            put(Cell(date.toString(Qt::ISODate), date));
        else if (instant.isValid())
            put(Cell(instant.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                     Cell::Moment(instant.date(), instant.time())));
        else
            put(Cell(text));
    }

    void number(int style)
    {
        double number = 0;
        const char* end = m_value.data() + m_value.size();
        const auto [stop, problem] = std::from_chars(m_value.data(), end, number);
        if (problem != std::errc() || stop != end) {
            // Not what the format allows, but still somebody's text.
            put(Cell(valueString()));
            return;
        }
        static const NumberFormat general = NumberFormat::builtIn(0);
        const bool isKnown = style >= 0 && size_t(style) < m_context.formats.size();
        put((isKnown ? m_context.formats[size_t(style)] : general)
                .cell(number, m_context.date1904));
    }

    void missingValue()
    {
        if (m_losses.formulasWithoutValue++ == 0)
            m_losses.firstFormulaWithoutValue = cellName(m_row, m_column);
    }

    void tooLong()
    {
        refuse(Error::Kind::Limit,
               QT_TRANSLATE_NOOP("exchange",
                                 "In sheet %1, cell %2 holds more text than is safe to read."),
               cellName(m_row, m_column));
    }

    void put(Cell cell)
    {
        if (cell.isEmpty())
            return;
        if (m_sheet.rows.size() <= size_t(m_row)) {
            // An empty row costs as much as half a cell.
            m_cellsLeft -= (m_row + 1 - qint64(m_sheet.rows.size())) / 2;
            if (m_cellsLeft >= 0)
                m_sheet.rows.resize(size_t(m_row) + 1);
        }
        if (m_cellsLeft >= 0) {
            std::vector<Cell>& cells = m_sheet.rows[size_t(m_row)];
            if (cells.size() == size_t(m_column) && cells.size() < cells.capacity()) {
                --m_cellsLeft;
                cells.push_back(std::move(cell));
                return;
            }
            const size_t width = size_t(m_column) + 1;
            if (cells.size() < width) {
                m_cellsLeft -= qint64(width - cells.size());
                if (cells.capacity() < width)
                    cells.reserve(std::max(width, m_usualWidth));
                if (m_cellsLeft >= 0)
                    cells.resize(width);
            }
            if (m_cellsLeft >= 0) {
                m_usualWidth = std::max(std::min(width, size_t(64)), m_usualWidth);
                cells[size_t(m_column)] = std::move(cell);
                return;
            }
        }
        refuse(Error::Kind::Limit,
               QT_TRANSLATE_NOOP("exchange",
                                 "Sheet %1 is larger than can be read at once (cell %2). "
                                 "Split the workbook."),
               cellName(m_row, m_column));
    }

    XmlScanner m_xml;
    qint64 m_size;
    QString m_part;
    const XlsxSheetContext& m_context;
    Sheet& m_sheet;
    qint64& m_cellsLeft;
    XlsxSheetLosses m_losses;
    std::optional<Error> m_error;
    std::string_view m_value;
    std::string m_joined; // behind m_value where it had to be put together
    std::string_view m_type;
    size_t m_usualWidth = 0;
    int m_row = -1;
    int m_column = -1;
    int m_rowsRead = 0;
};

} // namespace

Result<XlsxSheetLosses> readXlsxSheet(const QByteArray& utf8, const QString& part,
                                      const XlsxSheetContext& context, Sheet& sheet,
                                      qint64& cellsLeft)
{
    return XlsxSheetReader(utf8, part, context, sheet, cellsLeft).read();
}

} // namespace ringbinder
