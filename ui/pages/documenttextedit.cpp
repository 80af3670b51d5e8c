// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documenttextedit.h"

#include "core/documents/templatefields.h"
#include "ui/shell/theme.h"

#include <QFocusEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace ringbinder {

namespace {

class MarkdownColours final : public QSyntaxHighlighter {
public:
    explicit MarkdownColours(QPlainTextEdit& edit)
        : QSyntaxHighlighter(edit.document())
        , m_edit(edit)
    {
    }

protected:
    void highlightBlock(const QString& text) override
    {
        static const QRegularExpression kLineMark(
            QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])(?=\\s)|^\\|?[-:| ]+\\|$"));
        static const QRegularExpression kInline(QStringLiteral("\\*\\*[^*]+\\*\\*"));
        const QPalette palette = m_edit.palette();
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        if (text.startsWith(QLatin1Char('#'))) {
            strong.setForeground(palette.color(QPalette::Link));
            setFormat(0, int(text.size()), strong);
            return;
        }
        QTextCharFormat quiet;
        quiet.setForeground(theme::muted(palette));
        if (const auto mark = kLineMark.match(text); mark.hasMatch())
            setFormat(int(mark.capturedStart()), int(mark.capturedLength()), quiet);
        for (auto marks = kInline.globalMatch(text); marks.hasNext();) {
            const auto mark = marks.next();
            setFormat(int(mark.capturedStart()), int(mark.capturedLength()), strong);
        }
        QTextCharFormat gapFormat;
        gapFormat.setBackground(theme::warningFill(palette));
        const QStringList gaps = gapsIn(text);
        for (const QString& gap : gaps) {
            for (qsizetype at = text.indexOf(gap); at >= 0; at = text.indexOf(gap, at + 1))
                setFormat(int(at), int(gap.size()), gapFormat);
        }
    }

private:
    QPlainTextEdit& m_edit;
};

} // namespace

DocumentTextEdit::DocumentTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_colours(new MarkdownColours(*this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

bool DocumentTextEdit::goToNextGap()
{
    const QString text = toPlainText();
    const QStringList gaps = gapsIn(text);
    qsizetype at = -1;
    qsizetype length = 0;
    for (const qsizetype from : {qsizetype(textCursor().selectionEnd()), qsizetype(0)}) {
        for (const QString& gap : gaps) {
            const qsizetype place = text.indexOf(gap, from);
            if (place >= 0 && (at < 0 || place < at)) {
                at = place;
                length = gap.size();
            }
        }
        if (at >= 0)
            break;
    }
    if (at < 0)
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void DocumentTextEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu or another window over it is not leaving the text.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void DocumentTextEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colours->rehighlight();
}

} // namespace ringbinder
