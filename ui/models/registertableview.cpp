// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registertableview.h"

#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ringbinder {

namespace {
// Restoring more than this after each keystroke of a filter would be felt.
constexpr int kRememberedRows = 500;
} // namespace

RegisterTableView::RegisterTableView(RegisterTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new FilterHeader(this))
    , m_delegate(new RegisterDelegate(model, this))
{
    setObjectName(QStringLiteral("registerTable"));
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table, unless a cell is being edited
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setMouseTracking(true); // the fill handle shows what it is
    setFrozenCount(2);
    applyRowHeight();
    setAccessibleName(model.def().pluralText().in(model.context().language));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &RegisterTableView::rememberPlace);
    // After QTableView's own reset, which clears cursor and selection.
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTableView::restorePlace);
    connect(m_delegate, &RegisterDelegate::editorLeft, this,
            [this](QWidget*, RegisterDelegate::Leave how) { editorLeft(how); });
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        emit headerMenuRequested(m_header->sectionAt(at.x()), m_header->mapToGlobal(at));
    });
    connect(m_header, &FilterHeader::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::follow);
    m_fitLater.setSingleShot(true);
    m_fitLater.setInterval(60);
    connect(&m_fitLater, &QTimer::timeout, this, &RegisterTableView::fitAllRows);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        m_heights.clear();
        if (m_density == Density::Wrapped)
            m_fitLater.start();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                if (m_density == Density::Wrapped)
                    fitRows(from.row(), to.row());
            });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                if (m_density == Density::Wrapped)
                    fitRows(first, last);
            });
}

void RegisterTableView::setFrozenCount(int count)
{
    m_header->setFrozenCount(count);
    viewport()->update();
}

// ---- geometry: frozen columns stand still

QRect RegisterTableView::scrolledArea() const
{
    const int still = m_header->frozenWidth();
    return isRightToLeft() ? viewport()->rect().adjusted(0, 0, -still, 0)
                           : viewport()->rect().adjusted(still, 0, 0, 0);
}

QRect RegisterTableView::visualRect(const QModelIndex& index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && index.column() < frozenCount())
        rect.moveLeft(m_header->sectionRect(index.column()).left());
    return rect;
}

QModelIndex RegisterTableView::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    const int column = m_header->sectionAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

void RegisterTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < frozenCount()) {
        bar->setValue(before);
        return;
    }
    const QRect cell = QTableView::visualRect(index);
    const QRect area = scrolledArea();
    const int hidden = isRightToLeft() ? cell.right() - area.right() : area.left() - cell.left();
    if (hidden > 0)
        bar->setValue(bar->value() - hidden);
}

QRegion RegisterTableView::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect(); // a page is painted in a few milliseconds
}

// ---- painting

void RegisterTableView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int firstRow = std::max(0, rowAt(event->rect().top()));
    int lastRow = rowAt(event->rect().bottom());
    if (lastRow < 0)
        lastRow = m_model.rowCount() - 1;
    const int columns = m_model.columnCount();
    const int frozen = std::min(frozenCount(), columns);
    int first = frozen;
    int last = columns - 1;
    const QRect area = scrolledArea();
    if (area.width() > 0 && frozen < columns) {
        const int near = m_header->logicalIndexAt(isRightToLeft() ? area.right() : area.left());
        const int far = m_header->logicalIndexAt(isRightToLeft() ? area.left() : area.right());
        first = std::max(frozen, near);
        last = far < 0 ? columns - 1 : far;
    }
    painter.setClipRect(area);
    for (int row = firstRow; row <= lastRow; ++row)
        paintRow(painter, option, row, first, last);
    painter.setClipping(false);
    for (int row = firstRow; row <= lastRow; ++row)
        paintRow(painter, option, row, 0, frozen - 1);
    for (int row = firstRow; row <= lastRow; ++row) {
        if (m_model.rows().kind(row) != TableRows::Kind::Group)
            continue;
        option.rect = QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        m_delegate->paintGroup(&painter, option, row);
        painter.setPen(theme::gridLine(palette()));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (currentIndex().row() == row && hasFocus()) {
            painter.setPen(QPen(theme::focusRing(palette()), 2));
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
    }
    paintFill(painter);
}

void RegisterTableView::paintRow(QPainter& painter, QStyleOptionViewItem& option, int row,
                                 int first, int last)
{
    if (m_model.rows().kind(row) == TableRows::Kind::Group)
        return;
    const int y = rowViewportPosition(row);
    const int height = rowHeight(row);
    for (int column = first; column <= last; ++column) {
        const QRect section = m_header->sectionRect(column);
        option.rect = QRect(section.left(), y, section.width(), height);
        paintCell(painter, option, m_model.index(row, column));
    }
}

void RegisterTableView::paintCell(QPainter& painter, QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const QRect whole = option.rect;
    const bool current = index == currentIndex();
    const bool mirrored = isRightToLeft();
    option.rect = mirrored ? whole.adjusted(1, 0, 0, -1) : whole.adjusted(0, 0, -1, -1);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    painter.fillRect(
        whole, palette().color(index.row() % 2 != 0 ? QPalette::AlternateBase : QPalette::Base));
    m_delegate->paint(&painter, option, index);
    painter.setPen(theme::gridLine(palette()));
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    const bool edge = index.column() == frozenCount() - 1;
    painter.setPen(edge ? theme::strongLine(palette()) : theme::gridLine(palette()));
    const int x = mirrored ? whole.left() : whole.right();
    painter.drawLine(x, whole.top(), x, whole.bottom());
    if (current) {
        const bool strong = hasFocus() || viewport()->hasFocus();
        painter.setPen(
            QPen(strong ? theme::focusRing(palette()) : theme::strongLine(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, 0, 0));
    }
}

// ---- place: what a reset must not lose

void RegisterTableView::rememberPlace()
{
    m_place = Place();
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    m_place.row = current.row();
    m_place.fieldKey = m_model.keyAt(current.column());
    m_place.uid = m_model.uidAt(current.row());
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        const bool wholeRows = range.width() == m_model.columnCount();
        for (int row = range.top(); wholeRows && row <= range.bottom(); ++row) {
            if (m_place.selected.size() >= kRememberedRows)
                return;
            if (const auto uid = m_model.uidAt(row))
                m_place.selected.append(*uid);
        }
    }
}

void RegisterTableView::restorePlace()
{
    fitAllRows();
    m_header->setFrozenCount(m_header->frozenCount());
    const Place place = m_place;
    if (place.row < 0 || m_model.rowCount() == 0) {
        emit selectionMoved();
        return;
    }
    int row = place.uid ? m_model.rowOf(*place.uid) : -1;
    if (row < 0)
        row = std::clamp(place.row, 0, m_model.rowCount() - 1);
    const int column = std::max(0, m_model.columnOfKey(place.fieldKey));
    const QModelIndex index = m_model.index(row, column);
    if (place.selected.isEmpty()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        select(place.selected);
    }
    scrollTo(index);
}

void RegisterTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
        applyRowHeight();
    }
}

// ---- mouse

void RegisterTableView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton &&
        fillHandle().adjusted(-2, -2, 2, 2).contains(event->position().toPoint())) {
        m_fillFrom = fillSource();
        m_fillTo = m_fillFrom;
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        m_model.rows().kind(index.row()) == TableRows::Kind::Group) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Clear);
        toggleGroup(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void RegisterTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool names = index.isValid() && !m_model.fieldAt(index.column());
    const auto uid = names ? m_model.uidAt(index.row()) : std::nullopt;
    if (uid)
        emit openRequested(*uid);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void RegisterTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    emit cellMenuRequested(index, at);
}

bool RegisterTableView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (index.isValid() && tip.isEmpty()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        if (m_delegate->isCut(option, index)) {
            tip =
                QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
                    .arg(m_model.editText(index.row(), index.column()).left(2000).toHtmlEscaped());
        }
    }
    QToolTip::showText(help->globalPos(), tip, viewport(), visualRect(index));
    return true;
}

void RegisterTableView::selectionChanged(const QItemSelection& selected,
                                         const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RegisterTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column())
        m_header->viewport()->update();
    viewport()->update(); // the ring around the old cell
    emit selectionMoved();
}

} // namespace ringbinder
