// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentpreview.h"

#include "core/documents/templatefields.h"
#include "core/report/packs/documenttext.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace ringbinder {

namespace {

constexpr int kCellPadding = 4;
constexpr int kNumberDigits = 4;

// Puts blocks into a text document one after the other.
class PreviewWriter final {
public:
    PreviewWriter(QTextDocument& document, const QPalette& palette, const QFont& font,
                  const QStringList& gaps)
        : m_cursor(&document)
        , m_palette(palette)
        , m_font(font)
        , m_gaps(gaps)
        , m_gap(QFontMetrics(font).height() / 2)
    {
    }

    void write(const report::Block& block)
    {
        if (const auto* heading = std::get_if<report::Heading>(&block))
            writeHeading(*heading);
        else if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            writeParagraph(*paragraph);
        else if (const auto* list = std::get_if<report::BulletList>(&block))
            writeList(*list);
        else if (const auto* table = std::get_if<report::Table>(&block))
            writeTable(*table);
    }

private:
    void nextBlock(int above)
    {
        QTextBlockFormat format;
        format.setTopMargin(m_isFirst ? 0 : above);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat()); // not that of the heading before
        m_isFirst = false;
    }
    // Text with its gaps marked, so that nobody overlooks one.
    void insert(const QString& text, const QTextCharFormat& format)
    {
        qsizetype from = 0;
        while (from < text.size()) {
            qsizetype at = -1;
            QString found;
            for (const QString& gap : m_gaps) {
                const qsizetype place = text.indexOf(gap, from);
                if (place >= 0 && (at < 0 || place < at)) {
                    at = place;
                    found = gap;
                }
            }
            m_cursor.insertText(text.mid(from, at < 0 ? -1 : at - from), format);
            if (at < 0)
                return;
            QTextCharFormat marked = format;
            marked.setBackground(theme::warningFill(m_palette));
            marked.setForeground(m_palette.color(QPalette::Text));
            m_cursor.insertText(found, marked);
            from = at + found.size();
        }
    }
    void insert(const QList<report::TextRun>& runs)
    {
        for (const report::TextRun& run : runs) {
            QTextCharFormat format;
            format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
            format.setFontItalic(run.italic);
            QString text = run.text;
            insert(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
        }
    }
    void writeHeading(const report::Heading& heading)
    {
        nextBlock(heading.level == 1 ? 3 * m_gap : 2 * m_gap);
        QTextCharFormat format;
        const double growth = heading.level == 1 ? 1.45 : heading.level == 2 ? 1.2 : 1.05;
        format.setFontPointSize(m_font.pointSizeF() * growth);
        format.setFontWeight(QFont::DemiBold);
        insert(heading.text, format);
    }
    void writeParagraph(const report::Paragraph& paragraph)
    {
        nextBlock(m_gap);
        insert(paragraph.runs);
    }
    void writeList(const report::BulletList& list)
    {
        QTextListFormat marks;
        marks.setStyle(list.mark == report::BulletList::Mark::Number ? QTextListFormat::ListDecimal
                                                                     : QTextListFormat::ListDisc);
        marks.setIndent(1);
        QTextList* made = nullptr;
        for (const QList<report::TextRun>& item : list.items) {
            nextBlock(made ? 2 : m_gap);
            if (made)
                made->add(m_cursor.block());
            else
                made = m_cursor.createList(marks);
            insert(item);
        }
    }
    void writeTable(const report::Table& table)
    {
        nextBlock(m_gap);
        QTextTableFormat format;
        format.setCellPadding(kCellPadding);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme::gridLine(m_palette));
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* made =
            m_cursor.insertTable(int(table.rows.count) + 1, int(table.columns.size()), format);
        QTextCharFormat head;
        head.setFontWeight(QFont::DemiBold);
        for (int column = 0; column < int(table.columns.size()); ++column)
            fill(*made, 0, column, table.columns[column].title, head);
        for (int row = 0; row < int(table.rows.count); ++row) {
            const report::Row cells = table.rows.at(row);
            for (int column = 0; column < int(cells.cells.size()); ++column)
                fill(*made, row + 1, column, cells.cells[column].text, {});
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    void fill(QTextTable& table, int row, int column, const QString& text,
              const QTextCharFormat& format)
    {
        const QTextCursor outside = m_cursor;
        m_cursor = table.cellAt(row, column).firstCursorPosition();
        insert(text, format);
        m_cursor = outside;
    }

    QTextCursor m_cursor;
    const QPalette& m_palette;
    const QFont& m_font;
    const QStringList& m_gaps;
    int m_gap;
    bool m_isFirst = true;
};

} // namespace

DocumentPreview::DocumentPreview(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
}

void DocumentPreview::showText(const QString& markdown)
{
    if (!m_isDiff && m_text == markdown)
        return;
    m_text = markdown;
    m_isDiff = false;
    const int place = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(place);
}

void DocumentPreview::showDiff(const TextDiff& diff)
{
    m_diff = diff;
    m_isDiff = true;
    render();
}

void DocumentPreview::clearAll()
{
    m_text.clear();
    m_diff = {};
    m_isDiff = false;
    clear();
}

void DocumentPreview::render()
{
    clear();
    if (m_isDiff)
        renderDiff();
    else
        renderText();
    moveCursor(QTextCursor::Start);
}

void DocumentPreview::renderText()
{
    const QStringList gaps = gapsIn(m_text);
    PreviewWriter writer(*document(), palette(), font(), gaps);
    const QList<report::Block> blocks = report::documentBlocks(m_text);
    for (const report::Block& block : blocks)
        writer.write(block);
}

// "  12  + text": a number, a sign and a fill, so that colour is never alone.
void DocumentPreview::renderDiff()
{
    QTextCursor cursor(document());
    QTextCharFormat quiet;
    quiet.setForeground(theme::muted(palette()));
    bool isFirst = true;
    for (const DiffLine& line : m_diff.lines) {
        const bool isAdded = line.kind == DiffLine::Kind::Added;
        const bool isSame = line.kind == DiffLine::Kind::Same;
        const Tone tone = isAdded ? Tone::Good : Tone::Bad;
        QTextBlockFormat block;
        block.setTextIndent(-1.0 * QFontMetrics(font()).horizontalAdvance(QStringLiteral("00000")));
        block.setLeftMargin(-block.textIndent());
        if (!isSame)
            block.setBackground(theme::toneFill(tone, palette()));
        if (isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        isFirst = false;
        const int number = line.newNumber > 0 ? line.newNumber : line.oldNumber;
        cursor.insertText(QStringLiteral("%1 ").arg(number, kNumberDigits), quiet);
        QTextCharFormat sign;
        sign.setFontWeight(QFont::Bold);
        if (!isSame)
            sign.setForeground(theme::tone(tone, palette()));
        cursor.insertText(isSame    ? QStringLiteral("   ")
                          : isAdded ? QStringLiteral("+ ")
                                    : QStringLiteral("\u2212 "),
                          sign);
        for (const DiffRun& run : line.runs) {
            QTextCharFormat format;
            // A line told as a whole needs no marks within.
            if (run.kind != DiffRun::Kind::Same && line.runs.size() > 1) {
                format.setFontWeight(QFont::Bold);
                format.setForeground(theme::tone(tone, palette()));
                format.setFontUnderline(run.kind == DiffRun::Kind::Added);
                format.setFontStrikeOut(run.kind == DiffRun::Kind::Removed);
            }
            cursor.insertText(run.text, format);
        }
    }
}

void DocumentPreview::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ringbinder
