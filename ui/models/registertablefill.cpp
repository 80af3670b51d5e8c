// SPDX-License-Identifier: GPL-3.0-or-later
// RegisterTableView: the handle that repeats cells over others when it is dragged, and rows as high
// as their texts.
#include "ui/models/registertableview.h"
#include "ui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace ringbinder {

namespace {
constexpr int kHandleSize = 7;
// Measuring the texts of more rows would be felt: they all get the same few lines.
constexpr int kMostFittedRows = 1500;
constexpr int kLinesOfManyRows = 3;
constexpr int kWrappedRowAir = 7; // as a row of one line has
} // namespace

// ---- the fill handle

QRect RegisterTableView::fillSource() const
{
    const QItemSelection selection = selectionModel()->selection();
    QRect cells;
    if (selection.size() == 1) {
        const QItemSelectionRange& range = selection.first();
        cells = QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    } else if (selection.isEmpty() && currentIndex().isValid()) {
        cells = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    }
    if (cells.isEmpty() || m_model.rows().kind(cells.top()) != TableRows::Kind::Record ||
        m_model.rows().kind(cells.bottom()) != TableRows::Kind::Record)
        return {};
    return cells;
}

QRect RegisterTableView::fillHandle() const
{
    if (!m_model.canEdit() || state() == EditingState || !viewport()->isVisible())
        return {};
    const QRect cells = fillSource();
    if (cells.isEmpty())
        return {};
    const QRect corner = visualRect(m_model.index(cells.bottom(), cells.right()));
    const QPoint at = isRightToLeft() ? corner.bottomLeft() : corner.bottomRight();
    const QRect handle(at.x() - kHandleSize / 2 - 1, at.y() - kHandleSize / 2 - 1, kHandleSize,
                       kHandleSize);
    const bool isFrozen = cells.right() < frozenCount();
    const QRect area = isFrozen ? viewport()->rect() : scrolledArea();
    return area.contains(at) ? handle : QRect();
}

// Down and up, or right and left: whichever way the mouse went further out of the source.
void RegisterTableView::dragFill(const QPoint& at)
{
    const int lastRow = m_model.rowCount() - (m_model.rows().hasGhost() ? 2 : 1);
    int row = rowAt(std::clamp(at.y(), 0, viewport()->height() - 1));
    row = row < 0 ? lastRow : std::min(row, lastRow);
    int column = m_header->sectionAt(std::clamp(at.x(), 0, viewport()->width() - 1));
    column = column < 0 ? m_model.columnCount() - 1 : column;
    const QRect from = visualRect(m_model.index(m_fillFrom.top(), m_fillFrom.left())) |
                       visualRect(m_model.index(m_fillFrom.bottom(), m_fillFrom.right()));
    const int down = std::max(at.y() - from.bottom(), from.top() - at.y());
    const int across = std::max(at.x() - from.right(), from.left() - at.x());
    m_fillTo = m_fillFrom;
    if (down > 0 && down >= across)
        m_fillTo |= QRect(m_fillFrom.left(), row, m_fillFrom.width(), 1);
    else if (across > 0)
        m_fillTo |= QRect(column, m_fillFrom.top(), 1, m_fillFrom.height());
    scrollTo(m_model.index(row, column));
    viewport()->update();
}

void RegisterTableView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!m_fillFrom.isEmpty()) {
        dragFill(at);
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        const bool over = fillHandle().adjusted(-2, -2, 2, 2).contains(at);
        viewport()->setCursor(over ? Qt::CrossCursor : Qt::ArrowCursor);
    }
    QTableView::mouseMoveEvent(event);
}

void RegisterTableView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_fillFrom.isEmpty()) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QRect from = std::exchange(m_fillFrom, {});
    const QRect to = std::exchange(m_fillTo, {});
    viewport()->update();
    if (to != from)
        emit fillDragged(from, to);
}

void RegisterTableView::paintFill(QPainter& painter)
{
    if (!m_fillFrom.isEmpty()) {
        const QRect area = visualRect(m_model.index(m_fillTo.top(), m_fillTo.left())) |
                           visualRect(m_model.index(m_fillTo.bottom(), m_fillTo.right()));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::focusRing(palette()), 2, Qt::DashLine));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
        return;
    }
    const QRect handle = fillHandle();
    if (handle.isEmpty() || !(hasFocus() || viewport()->hasFocus()))
        return;
    painter.fillRect(handle.adjusted(-1, -1, 1, 1), palette().color(QPalette::Base));
    painter.fillRect(handle, theme::focusRing(palette()));
}

// ---- row heights

void RegisterTableView::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    m_delegate->setWrapping(density == Density::Wrapped);
    applyRowHeight();
}

void RegisterTableView::applyRowHeight()
{
    const bool compact = m_density == Density::Compact;
    const int height = std::max(compact ? 22 : 24, fontMetrics().height() + (compact ? 4 : 7));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    fitAllRows();
}

int RegisterTableView::fittingHeight(int row) const
{
    const int least = verticalHeader()->minimumSectionSize();
    const auto uid = m_model.uidAt(row);
    if (!uid)
        return least;
    int height = least;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldDef* field = m_model.fieldAt(column);
        if (!field || (field->type != FieldType::Text && field->type != FieldType::LongText))
            continue;
        const QString text = m_model.wholeText(m_model.index(row, column));
        const int needed = RegisterDelegate::wrappedHeight(text, font(), columnWidth(column));
        height = std::max(height, needed + kWrappedRowAir);
    }
    return height;
}

void RegisterTableView::fitRows(int first, int last)
{
    if (m_model.rowCount() > kMostFittedRows)
        return; // all alike
    QHeaderView* heights = verticalHeader();
    for (int row = first; row <= last && row < m_model.rowCount(); ++row) {
        if (const auto uid = m_model.uidAt(row))
            m_heights.remove(*uid);
        heights->resizeSection(row, fittingHeight(row));
    }
}

void RegisterTableView::fitAllRows()
{
    QHeaderView* heights = verticalHeader();
    if (m_density != Density::Wrapped) {
        if (!m_heights.isEmpty()) {
            m_heights.clear();
            heights->reset();
        }
        return;
    }
    const int rows = m_model.rowCount();
    if (rows > kMostFittedRows) {
        heights->setDefaultSectionSize(kLinesOfManyRows * fontMetrics().height() + kWrappedRowAir);
        return;
    }
    heights->setUpdatesEnabled(false); // else each row would move all below it
    for (int row = 0; row < rows; ++row) {
        const auto uid = m_model.uidAt(row);
        const auto known = uid ? m_heights.constFind(*uid) : m_heights.constEnd();
        const int height = known != m_heights.constEnd() ? *known : fittingHeight(row);
        if (uid)
            m_heights.insert(*uid, height);
        heights->resizeSection(row, height);
    }
    heights->setUpdatesEnabled(true);
    updateGeometries();
    viewport()->update();
}

} // namespace ringbinder
