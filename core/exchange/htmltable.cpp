// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/htmltable.h"

#include "core/exchange/htmltext.h"
#include "core/exchange/numberformat.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace ringbinder {
namespace {

constexpr char16_t kNoteTag[] = u"comment"; // a word of Calc, no register of ours
constexpr int kWidestSpan = 1000;           // of columns, as browsers have it
constexpr int kTallestSpan = 65'534;        // of rows

// "mso-number-format:"yyyy\\-mm\\-dd"" in a style; CSS escapes resolved.
QString msoNumberFormat(QStringView style)
{
    const qsizetype key = style.indexOf(u"mso-number-format:", 0, Qt::CaseInsensitive);
    if (key < 0)
        return {};
    QStringView value = style.mid(key + 18).trimmed();
    QString code;
    const QChar quote = value.isEmpty() ? QChar() : value[0];
    const bool isQuoted = quote == u'"' || quote == u'\'';
    for (qsizetype i = isQuoted; i < value.size(); ++i) {
        if (value[i] == (isQuoted ? quote : QChar(u';')) || (!isQuoted && value[i] == u'}'))
            break;
        if (value[i] != u'\\') {
            code += value[i];
            continue;
        }
        qsizetype hex = i + 1;
        while (hex < value.size() && hex <= i + 4 && value[hex].isDigit())
            ++hex;
        if (hex == i + 5) { // "\0022" stands for a quote
            code += QChar(char16_t(value.mid(i + 1, 4).toUInt(nullptr, 16)));
            i = hex - 1;
        } else if (i + 1 < value.size()) {
            code += value[++i];
        }
    }
    return code.trimmed();
}

// Excel's names for formats that follow the user's locale.
NumberFormat msoFormat(const QString& code)
{
    if (code.endsWith(QLatin1String(" Date")))
        return NumberFormat::builtIn(14);
    if (code.endsWith(QLatin1String(" Time")))
        return NumberFormat::builtIn(20);
    if (code == QLatin1String("Percent"))
        return NumberFormat::builtIn(9);
    for (const char* plain :
         {"Fixed", "Standard", "Scientific", "Currency", "Yes/No", "True/False"}) {
        if (code == QLatin1String(plain))
            return NumberFormat::builtIn(0);
    }
    return NumberFormat::fromCode(code);
}

// Calc writes day, month and year with the letters of the format's language.
QString withEnglishLetters(const QString& code, int language)
{
    struct Letters {
        int language; // primary language of Windows' numbering
        const char* theirs;
        const char* english;
    };
    static constexpr Letters kLetters[] = {
        {0x07, "TJ", "DY"}, {0x0C, "JA", "DY"}, {0x0A, "A", "Y"},      {0x10, "GA", "DY"},
        {0x16, "A", "Y"},   {0x13, "J", "Y"},   {0x0B, "PKVT", "DMYH"}};
    const auto* found =
        std::find_if(std::begin(kLetters), std::end(kLetters),
                     [&](const auto& entry) { return entry.language == (language & 0x3FF); });
    if (found == std::end(kLetters))
        return code;
    QString english;
    bool isQuoted = false;
    bool isBracket = false;
    for (const QChar c : code) {
        isQuoted = isQuoted != (c == u'"');
        isBracket = (isBracket || c == u'[') && c != u']';
        const qsizetype at = QLatin1String(found->theirs).indexOf(c.toUpper());
        english += at < 0 || isQuoted || isBracket ? c : QChar(QLatin1Char(found->english[at]));
    }
    return english;
}

// sdval and sdnum of Calc: "1033;0;YYYY-MM-DD", "1033;1031;TT.MM.JJ", "1033;".
Cell calcCell(double number, const QString& sdnum)
{
    const int program = sdnum.section(u';', 0, 0).toInt();
    const int own = sdnum.section(u';', 1, 1).toInt();
    const QString code = sdnum.section(u';', 2);
    if (code == QLatin1String("BOOLEAN") || code == QLatin1String("LOGISCH"))
        return number != 0 ? Cell(QStringLiteral("TRUE"), true)
                           : Cell(QStringLiteral("FALSE"), false);
    return NumberFormat::fromCode(withEnglishLetters(code, own ? own : program))
        .cell(number, false);
}

class HtmlTableReader final {
public:
    HtmlTableReader(const QString& html, const TableLimits& limits)
        : m_scanner(html)
        , m_limits(limits)
        , m_cellsLeft(limits.cells)
    {
    }

    [[nodiscard]] Result<QList<Sheet>> read()
    {
        HtmlScanner::Piece piece = m_scanner.next();
        for (; piece != HtmlScanner::Piece::Finished && !m_isTooLarge; piece = m_scanner.next()) {
            if (piece == HtmlScanner::Piece::Text)
                addText(m_scanner.text());
            else
                tag(m_scanner.tag());
        }
        endTable();
        if (m_isTooLarge) {
            return fail(Error::Kind::Limit,
                        Message("exchange", QT_TRANSLATE_NOOP(
                                                "exchange", "The table on the clipboard is larger "
                                                            "than can be pasted at once. Save it "
                                                            "as a file and import that.")));
        }
        return std::move(m_sheets);
    }

private:
    void tag(const HtmlTag& tag)
    {
        if (QStringView(kNoteTag) == tag.name)
            tag.isEnd ? endNote() : beginNote();
        else if (tag.name == u"table")
            tag.isEnd ? leaveTable() : enterTable();
        else if (m_depth != 1)
            innerTag(tag);
        else if (tag.name == u"tr")
            tag.isEnd ? endCell() : beginRow();
        else if (tag.name == u"td" || tag.name == u"th")
            tag.isEnd ? endCell() : beginCell(tag);
        else
            innerTag(tag);
    }

    // Calc puts the note of a cell into its text.
    void beginNote()
    {
        m_isInNote = m_isInCell;
        m_beforeNote = std::exchange(m_text, QString());
    }

    void endNote()
    {
        if (m_isInNote && !m_text.trimmed().isEmpty())
            m_sheet.notes.append({m_row, m_column, {}, {}, m_text.trimmed()});
        if (m_isInNote)
            m_text = m_beforeNote;
        m_isInNote = false;
        m_pendingBlank = false;
    }

    void enterTable()
    {
        if (++m_depth > 1) {
            breakLine();
            return;
        }
        m_sheet = Sheet();
        m_covered.clear();
        m_row = -1;
    }

    void leaveTable()
    {
        if (m_depth == 1)
            endTable();
        m_depth = std::max(m_depth - 1, 0);
    }

    void endTable()
    {
        endCell();
        if (m_row >= 0)
            m_sheets.append(std::move(m_sheet));
        m_sheet = Sheet();
        m_row = -1;
    }

    void beginRow()
    {
        endCell();
        ++m_row;
        m_column = 0;
        m_sheet.rows.emplace_back();
        for (int& rows : m_covered)
            rows = std::max(rows - 1, 0);
        m_isTooLarge = m_isTooLarge || --m_cellsLeft < 0;
    }

    void beginCell(const HtmlTag& tag)
    {
        endCell();
        if (m_row < 0)
            beginRow();
        while (size_t(m_column) < m_covered.size() && m_covered[size_t(m_column)] > 0)
            ++m_column; // a cell above reaches down to here
        const int width =
            std::clamp(tag.attribute(QLatin1String("colspan")).toInt(), 1, kWidestSpan);
        const int height =
            std::clamp(tag.attribute(QLatin1String("rowspan")).toInt(), 1, kTallestSpan);
        m_cellsLeft -= width;
        if (m_cellsLeft < 0 || m_column + width > m_limits.columns) {
            m_isTooLarge = true;
            return;
        }
        if (width > 1 || height > 1)
            m_sheet.merged.append({m_row, m_column, m_row + height - 1, m_column + width - 1});
        if (height > 1) {
            m_covered.resize(std::max(m_covered.size(), size_t(m_column + width)), 0);
            std::fill_n(m_covered.begin() + m_column, width, height);
        }
        m_cellTag = tag;
        m_cellWidth = width;
        m_text.clear();
        m_pendingBlank = false;
        m_isInCell = true;
    }

    void endCell()
    {
        if (!m_isInCell)
            return;
        if (m_isInNote)
            endNote();
        m_isInCell = false;
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        std::vector<Cell>& cells = m_sheet.rows[size_t(m_row)];
        Cell cell = typedCell();
        if (!cell.isEmpty()) {
            cells.resize(std::max(cells.size(), size_t(m_column) + 1));
            cells[size_t(m_column)] = std::move(cell);
        }
        m_column += m_cellWidth;
    }

    [[nodiscard]] Cell typedCell()
    {
        bool isNumber = false;
        const double calc = m_cellTag.attribute(QLatin1String("sdval")).toDouble(&isNumber);
        if (isNumber)
            return calcCell(calc, m_cellTag.attribute(QLatin1String("sdnum")));
        if (m_cellTag.has(QLatin1String("x:num"))) {
            // Without a value the cell shows the number itself.
            const QString value = m_cellTag.attribute(QLatin1String("x:num"));
            const double excel = (value.isEmpty() ? m_text : value).toDouble(&isNumber);
            if (isNumber)
                return msoFormat(cellFormat()).cell(excel, false);
        }
        if (m_cellTag.has(QLatin1String("x:bool")))
            return m_cellTag.attribute(QLatin1String("x:bool"))
                               .compare(u"true", Qt::CaseInsensitive) == 0
                       ? Cell(QStringLiteral("TRUE"), true)
                       : Cell(QStringLiteral("FALSE"), false);
        if (m_cellTag.has(QLatin1String("x:err")))
            return Cell(m_text, Cell::Failed());
        return Cell(m_text);
    }

    // From the cell's own style or from its class in the style sheet.
    [[nodiscard]] QString cellFormat()
    {
        const QString own = msoNumberFormat(m_cellTag.attribute(QLatin1String("style")));
        const QString name = m_cellTag.attribute(QLatin1String("class"));
        if (!own.isEmpty() || name.isEmpty())
            return own;
        if (!m_classFormats.contains(name)) {
            const QString selector(u'.' + name);
            QString format;
            const qsizetype at = m_scanner.styles().indexOf(selector);
            const qsizetype from = at < 0 ? -1 : m_scanner.styles().indexOf(u'{', at);
            const qsizetype to = from < 0 ? -1 : m_scanner.styles().indexOf(u'}', from);
            if (to > 0)
                format = msoNumberFormat(QStringView(m_scanner.styles()).mid(from, to - from));
            m_classFormats.insert(name, format);
        }
        return m_classFormats.value(name);
    }

    void innerTag(const HtmlTag& tag)
    {
        if (!m_isInCell)
            return;
        if (tag.name == u"br") {
            m_text += u'\n';
            m_pendingBlank = false;
        } else if (tag.name == u"p" || tag.name == u"div" || tag.name == u"li" ||
                   tag.name == u"tr") {
            breakLine();
        } else if (tag.name == u"td" && !tag.isEnd) {
            m_pendingBlank = !m_text.isEmpty();
        }
    }

    void breakLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
        m_pendingBlank = false;
    }

    // Line breaks and indentation of the source are blanks, blanks in a row are one; those written
    // as &nbsp; are meant.
    void addText(QStringView raw)
    {
        if (!m_isInCell)
            return;
        if (m_isInNote) {
            m_text += resolveHtmlEntities(raw); // Calc writes its line breaks as they are
            m_isTooLarge = m_isTooLarge || m_text.size() > m_limits.cellBytes;
            return;
        }
        qsizetype i = 0;
        while (i < raw.size()) {
            qsizetype end = i;
            while (end < raw.size() && !isSourceBlank(raw[end]))
                ++end;
            if (end > i) {
                if (m_pendingBlank && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                    m_text += u' ';
                m_pendingBlank = false;
                m_text += resolveHtmlEntities(raw.mid(i, end - i));
                i = end;
            }
            while (i < raw.size() && isSourceBlank(raw[i])) {
                m_pendingBlank = true;
                ++i;
            }
        }
        m_isTooLarge = m_isTooLarge || m_text.size() > m_limits.cellBytes;
    }

    [[nodiscard]] static bool isSourceBlank(QChar c)
    {
        return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
    }

    HtmlScanner m_scanner;
    TableLimits m_limits;
    qint64 m_cellsLeft;
    bool m_isTooLarge = false;
    QList<Sheet> m_sheets;
    Sheet m_sheet;
    int m_depth = 0; // of tables
    int m_row = -1;
    int m_column = 0;
    std::vector<int> m_covered; // rows for which a cell above still reaches down, by column
    HtmlTag m_cellTag;
    int m_cellWidth = 1;
    bool m_isInCell = false;
    bool m_isInNote = false;
    QString m_beforeNote;
    bool m_pendingBlank = false;
    QString m_text;
    QHash<QString, QString> m_classFormats;
};

} // namespace

Result<QList<Sheet>> readHtmlTables(const QString& html, const TableLimits& limits)
{
    return HtmlTableReader(html, limits).read();
}

} // namespace ringbinder
