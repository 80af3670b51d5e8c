// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditors.h"

#include "ui/forms/markedtext.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QAbstractTextDocumentLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QWidgetAction>

namespace ringbinder {

namespace {

constexpr int kFewestLines = 3;
constexpr int kMostLines = 14;
constexpr int kTextAir = 12;
constexpr int kNarrowestText = 80;
constexpr int kNarrowestLine = 60;

QHBoxLayout* bareRow(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    return row;
}

} // namespace

// ---------------------------------------------------------------- line

LineFieldEditor::LineFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(labelOf(field, context));
    m_line->setMinimumWidth(kNarrowestLine);
    bareRow(this)->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

void LineFieldEditor::setValue(const Value& value)
{
    // In a form numbers and money stand without grouping, so that editing one digit is enough.
    m_held = formatValue(m_field, value, formatContext(m_context));
    m_line->setText(m_held);
    m_line->setCursorPosition(0);
}

void LineFieldEditor::setPendingText(const QString& text)
{
    m_line->setText(text);
}

bool LineFieldEditor::isChanged() const
{
    return m_line->text() != m_held;
}

CellWriter::Entry LineFieldEditor::entry(const Uid& uid) const
{
    return {uid, &m_field, m_line->text(), std::nullopt, {}};
}

QString LineFieldEditor::draft() const
{
    return isChanged() ? m_line->text() : QString();
}

void LineFieldEditor::restoreDraft(const QString& text)
{
    m_line->setText(text);
}

QWidget* LineFieldEditor::focusTarget()
{
    return m_line;
}

void LineFieldEditor::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
}

// ---------------------------------------------------------------- date

DateFieldEditor::DateFieldEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : LineFieldEditor(context, field, parent)
    , m_button(new QToolButton(this))
{
    m_line->setPlaceholderText(tr("date, or +2w"));
    m_button->setIcon(themedIcon(QStringLiteral("calendar")));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same
    const QString name = tr("Choose a date for %1").arg(labelOf(field, context));
    m_button->setAccessibleName(name);
    m_button->setToolTip(plainToolTip(name));
    layout()->addWidget(m_button);
    auto* open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &DateFieldEditor::openCalendar);
    connect(m_button, &QToolButton::clicked, this, &DateFieldEditor::openCalendar);
}

void DateFieldEditor::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(m_context.language.locale().firstDayOfWeek());
    const QDate held = QDate::fromString(m_line->text(), Qt::ISODate);
    calendar->setSelectedDate(held.isValid() ? held : m_context.binder.clock().today());
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate day) {
        m_line->setText(day.toString(Qt::ISODate));
        menu->close();
        emit left();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateFieldEditor::setReadOnly(bool on)
{
    LineFieldEditor::setReadOnly(on);
    m_button->setEnabled(!on);
}

// ---------------------------------------------------------------- long text

LongTextFieldEditor::LongTextFieldEditor(const OpenContext& context, const FieldDef& field,
                                         QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_marked(new MarkedText(this))
{
    for (QWidget* part : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_marked)}) {
        part->setAccessibleName(labelOf(field, context));
        part->setMinimumWidth(kNarrowestText);
    }
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_marked->hide();
    QHBoxLayout* row = bareRow(this);
    row->addWidget(m_edit);
    row->addWidget(m_marked);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextFieldEditor::fitHeight);
    connect(m_marked, &MarkedText::entered, this, &LongTextFieldEditor::startTyping);
    fitHeight();
}

void LongTextFieldEditor::fitHeight()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    const int least = kFewestLines * line + kTextAir;
    const int most = kMostLines * line + kTextAir;
    const QTextDocument* document = m_edit->document();
    int lines = 0;
    for (QTextBlock block = document->begin(); block.isValid() && lines < kMostLines;
         block = block.next()) {
        document->documentLayout()->blockBoundingRect(block); // lays it out
        lines += std::max(1, block.lineCount());
    }
    m_edit->setFixedHeight(std::clamp((lines + 1) * line + kTextAir, least, most));
    m_marked->setFixedHeight(std::clamp(m_marked->textHeight(), least, most));
}

void LongTextFieldEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    fitHeight(); // other lines at another width
}

// The editor keeps the text; the marks are only another look at it.
void LongTextFieldEditor::showMarks()
{
    const bool marked = !m_edit->hasFocus() && !isChanged() && MarkedText::isMarked(m_held);
    if (marked)
        m_marked->showText(m_held);
    m_marked->setVisible(marked);
    m_edit->setVisible(!marked);
    setFocusProxy(marked ? static_cast<QWidget*>(m_marked) : m_edit);
    fitHeight();
}

void LongTextFieldEditor::startTyping()
{
    if (m_edit->isReadOnly())
        return;
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_marked->hide();
    setFocusProxy(m_edit);
}

bool LongTextFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Once it has laid its lines out at the new width.
    if (watched == m_edit && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LongTextFieldEditor::fitHeight, Qt::QueuedConnection);
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (!m_edit->isReadOnly())
            emit left();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &LongTextFieldEditor::showMarks, Qt::QueuedConnection);
    }
    return FieldEditor::eventFilter(watched, event);
}

void LongTextFieldEditor::setValue(const Value& value)
{
    m_held = formatValue(m_field, value, formatContext(m_context));
    if (m_edit->toPlainText() != m_held)
        m_edit->setPlainText(m_held);
    showMarks();
}

bool LongTextFieldEditor::isChanged() const
{
    return m_edit->toPlainText() != m_held;
}

CellWriter::Entry LongTextFieldEditor::entry(const Uid& uid) const
{
    return {uid, &m_field, {}, Value(m_edit->toPlainText()), {}};
}

QString LongTextFieldEditor::draft() const
{
    return isChanged() ? m_edit->toPlainText() : QString();
}

void LongTextFieldEditor::restoreDraft(const QString& text)
{
    m_edit->setPlainText(text);
}

QWidget* LongTextFieldEditor::focusTarget()
{
    return m_marked->isHidden() ? static_cast<QWidget*>(m_edit) : m_marked;
}

void LongTextFieldEditor::setReadOnly(bool on)
{
    m_edit->setReadOnly(on);
}

} // namespace ringbinder
