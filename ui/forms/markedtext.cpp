// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/markedtext.h"

#include "core/report/packs/packtext.h"

#include <QTextBlock>
#include <QTextList>

#include <cmath>

namespace ringbinder {

namespace {

void insertRuns(QTextCursor& cursor, const QList<report::TextRun>& runs)
{
    for (const report::TextRun& run : runs) {
        QTextCharFormat format;
        format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(run.italic);
        QString text = run.text;
        cursor.insertText(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
    }
}

bool hasMarks(const QList<report::TextRun>& runs)
{
    return std::any_of(runs.cbegin(), runs.cend(),
                       [](const report::TextRun& run) { return run.bold || run.italic; });
}

} // namespace

MarkedText::MarkedText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::NoTextInteraction); // typing happens in the plain text
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(4);
}

bool MarkedText::isMarked(const QString& markdown)
{
    const QList<report::Block> blocks = report::textBlocks(markdown);
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const report::Block& block) {
        const auto* paragraph = std::get_if<report::Paragraph>(&block);
        return paragraph ? hasMarks(paragraph->runs)
                         : std::holds_alternative<report::BulletList>(block);
    });
}

void MarkedText::showText(const QString& markdown)
{
    clear();
    QTextCursor cursor(document());
    bool isFirst = true;
    const auto nextBlock = [&](int above) {
        QTextBlockFormat format;
        format.setTopMargin(isFirst ? 0 : above);
        if (isFirst)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        isFirst = false;
    };
    const int gap = fontMetrics().height() / 2;
    const QList<report::Block> blocks = report::textBlocks(markdown);
    for (const report::Block& block : blocks) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) {
            nextBlock(gap);
            insertRuns(cursor, paragraph->runs);
        } else if (const auto* list = std::get_if<report::BulletList>(&block)) {
            QTextListFormat marks;
            marks.setStyle(list->mark == report::BulletList::Mark::Number
                               ? QTextListFormat::ListDecimal
                               : QTextListFormat::ListDisc);
            marks.setIndent(1);
            QTextList* made = nullptr;
            for (const QList<report::TextRun>& item : list->items) {
                nextBlock(made ? 1 : gap);
                if (made)
                    made->add(cursor.block());
                else
                    made = cursor.createList(marks);
                insertRuns(cursor, item);
            }
        }
    }
}

int MarkedText::textHeight() const
{
    return int(std::ceil(document()->size().height())) + 2 * frameWidth();
}

void MarkedText::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    emit entered();
}

} // namespace ringbinder
