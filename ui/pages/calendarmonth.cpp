// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarmonth.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kDayPadding = 3;
constexpr int kChipGap = 2;

class CalendarDayDelegate final : public QStyledItemDelegate {
public:
    explicit CalendarDayDelegate(CalendarMonthView& view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        m_view.paintDay(painter, option, index);
    }

private:
    CalendarMonthView& m_view;
};

} // namespace

CalendarMonthView::CalendarMonthView(const OpenContext& context, CalendarMonthModel& model,
                                     QWidget* parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CalendarDayDelegate(*this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Month"));
}

// ---------------------------------------------------------------- where things are

int CalendarMonthView::lineHeight() const
{
    return fontMetrics().height() + kChipGap;
}

QRect CalendarMonthView::lineRect(const QRect& cell, int line) const
{
    return {cell.left() + kDayPadding, cell.top() + kDayPadding + lineHeight() * line,
            cell.width() - 2 * kDayPadding, lineHeight() - kChipGap};
}

// Line 0 has the number of the day.
CalendarMonthView::DayLayout CalendarMonthView::layoutOf(const QRect& cell, int entries) const
{
    const int lines = std::max(0, (cell.height() - 2 * kDayPadding) / lineHeight() - 1);
    if (entries <= lines)
        return {entries, 0};
    const int shown = std::max(0, lines - 1);
    return {shown, entries - shown};
}

QRect CalendarMonthView::entryRect(QDate day, int n) const
{
    const QRect cell = visualRect(m_model.indexOf(day));
    const DayLayout layout = layoutOf(cell, int(m_model.entriesOn(day).size()));
    return n >= 0 && n < layout.shown ? lineRect(cell, n + 1) : QRect();
}

QRect CalendarMonthView::moreRect(QDate day) const
{
    const QRect cell = visualRect(m_model.indexOf(day));
    const DayLayout layout = layoutOf(cell, int(m_model.entriesOn(day).size()));
    return layout.more > 0 ? lineRect(cell, layout.shown + 1) : QRect();
}

int CalendarMonthView::entryAt(const QPoint& at, QDate day) const
{
    const int count = int(m_model.entriesOn(day).size());
    for (int n = 0; n < count; ++n) {
        const QRect chip = entryRect(day, n);
        if (chip.isEmpty())
            return -1;
        if (chip.contains(at))
            return n;
    }
    return -1;
}

// ---------------------------------------------------------------- painting

void CalendarMonthView::paintDay(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const QDate day = m_model.dayAt(index);
    const QDate today = m_model.today();
    const QPalette& colours = option.palette;
    const QRect cell = option.rect;
    const bool isOfMonth = day.month() == m_model.month().month();
    const bool isCurrent = index == currentIndex();
    painter->save();
    painter->fillRect(cell, colours.color(isOfMonth ? QPalette::Base : QPalette::Window));
    if (day == today)
        painter->fillRect(cell, theme::infoFill(colours));
    painter->setPen(theme::gridLine(colours));
    painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    QFont font = option.font;
    font.setBold(day == today);
    painter->setFont(font);
    painter->setPen(isOfMonth ? colours.color(QPalette::Text) : theme::muted(colours));
    painter->drawText(lineRect(cell, 0), Qt::AlignRight | Qt::AlignVCenter,
                      day == today ? tr("%1 · today").arg(day.day()) : QString::number(day.day()));
    font.setBold(false);

    const QList<DueEntry> entries = m_model.entriesOn(day);
    const DayLayout layout = layoutOf(cell, int(entries.size()));
    for (int n = 0; n < layout.shown; ++n) {
        const DueEntry& entry = entries[n];
        const Tone tone = toneOfDue(entry, today);
        const QRect chip = lineRect(cell, n + 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::toneFill(tone, colours));
        painter->drawRoundedRect(chip, 3, 3);
        font.setStrikeOut(entry.state == DueEntry::State::Done);
        painter->setFont(font);
        painter->setPen(theme::tone(tone, colours));
        const QString mark =
            entry.isOverdue(today) ? theme::toneMark(Tone::Bad) + QLatin1Char(' ') : QString();
        const QRect room = chip.adjusted(4, 0, -2, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(mark + subjectOfDue(entry, m_context),
                                                            Qt::ElideRight, room.width()));
    }
    font.setStrikeOut(false);
    painter->setFont(font);
    if (layout.more > 0) {
        painter->setPen(theme::muted(colours));
        painter->drawText(lineRect(cell, layout.shown + 1).adjusted(4, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, tr("+%n more", nullptr, layout.more));
    }
    if (isCurrent || (m_isDragging && day == m_target)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme::focusRing(colours), 2,
                             m_isDragging && day == m_target ? Qt::DashLine : Qt::SolidLine));
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

// ---------------------------------------------------------------- keys and mouse

void CalendarMonthView::keyPressEvent(QKeyEvent* event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        endDrag();
        return;
    }
    const QDate day = m_model.dayAt(currentIndex());
    if (!day.isValid() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        emit dayWanted(day.addDays(isRightToLeft() ? 1 : -1));
        return;
    case Qt::Key_Right:
        emit dayWanted(day.addDays(isRightToLeft() ? -1 : 1));
        return;
    case Qt::Key_Up:
        emit dayWanted(day.addDays(-CalendarMonthModel::kDays));
        return;
    case Qt::Key_Down:
        emit dayWanted(day.addDays(CalendarMonthModel::kDays));
        return;
    case Qt::Key_PageUp:
        emit dayWanted(day.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        emit dayWanted(day.addMonths(1));
        return;
    case Qt::Key_Home:
        emit dayWanted(m_model.today());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened(day, -1);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void CalendarMonthView::mousePressEvent(QMouseEvent* event)
{
    const QDate day = m_model.dayAt(indexAt(event->pos()));
    if (event->button() != Qt::LeftButton || !day.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    const int n = entryAt(event->pos(), day);
    if (n >= 0) {
        m_pressed = m_model.entriesOn(day).at(n);
        m_pressedAt = event->pos();
    }
    setFocus(Qt::MouseFocusReason);
    // The month does not turn under the mouse: a double click or a drag may follow.
    setCurrentIndex(m_model.indexOf(day));
    emit entryPressed(day, n);
}

void CalendarMonthView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_isDragging &&
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (!m_isDragging)
        return;
    const QDate target = m_model.dayAt(indexAt(event->pos()));
    if (target != m_target) {
        m_target = target;
        viewport()->update();
    }
}

void CalendarMonthView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<DueEntry> entry = m_isDragging ? m_pressed : std::nullopt;
    const QDate target = m_model.dayAt(indexAt(event->pos()));
    endDrag();
    if (entry && target.isValid() && target != entry->day)
        emit dropped(*entry, target);
}

void CalendarMonthView::endDrag()
{
    m_pressed.reset();
    m_isDragging = false;
    m_target = {};
    unsetCursor();
    viewport()->update();
}

void CalendarMonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QDate day = m_model.dayAt(indexAt(event->pos()));
    endDrag();
    if (day.isValid())
        emit opened(day, entryAt(event->pos(), day));
}

} // namespace ringbinder
