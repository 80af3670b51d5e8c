// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse on FilterHeader: clicks that sort or open the list of values, and frozen sections,
// whose events are handed to QHeaderView as if nothing were scrolled.
#include "ui/models/filterheader.h"

#include <QApplication>
#include <QMouseEvent>

namespace ringbinder {

namespace {
constexpr int kHeaderListButton = 20;
constexpr int kHeaderResizeMargin = 4;
} // namespace

QMouseEvent FilterHeader::unfrozen(QMouseEvent* event) const
{
    const bool dragging =
        event->buttons() != Qt::NoButton || event->type() == QEvent::MouseButtonRelease;
    const int section = sectionAt(int(event->position().x()));
    const bool frozen = dragging && event->type() != QEvent::MouseButtonPress
                            ? m_frozenPress
                            : section >= 0 && section < m_frozenCount;
    QPointF position = event->position();
    if (frozen)
        position.rx() += isRightToLeft() ? offset() : -offset();
    return QMouseEvent(event->type(), position, event->globalPosition(), event->button(),
                       event->buttons(), event->modifiers());
}

QRect FilterHeader::listButtonRect(int section) const
{
    const QRect rect = sectionRect(section);
    if (isRightToLeft())
        return {rect.left() + kHeaderResizeMargin, 0, kHeaderListButton, rect.height()};
    return {rect.right() - kHeaderListButton - kHeaderResizeMargin, 0, kHeaderListButton,
            rect.height()};
}

void FilterHeader::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = sectionAt(at.x());
    m_pressedAt = at;
    m_frozenPress = m_pressed >= 0 && m_pressed < m_frozenCount;
    if (event->button() == Qt::LeftButton && m_pressed >= 0 &&
        listButtonRect(m_pressed).contains(at) && cursor().shape() != Qt::SplitHCursor) {
        emit listRequested(m_pressed);
        m_pressed = -1;
        return;
    }
    QMouseEvent moved = unfrozen(event);
    QHeaderView::mousePressEvent(&moved);
}

void FilterHeader::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() == Qt::NoButton) {
        const int hovered = sectionAt(at.x());
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->update();
        }
    } else if ((at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed = -1; // a drag, not a click
    }
    QMouseEvent moved = unfrozen(event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QMouseEvent moved = unfrozen(event);
    QHeaderView::mouseReleaseEvent(&moved);
    const QPoint at = event->position().toPoint();
    const bool onEdge = cursor().shape() == Qt::SplitHCursor;
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && !onEdge &&
        sectionAt(at.x()) == m_pressed)
        emit sortRequested(m_pressed, event->modifiers() & Qt::ShiftModifier);
    m_pressed = -1;
    m_frozenPress = false;
}

void FilterHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent moved = unfrozen(event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

bool FilterHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace ringbinder
