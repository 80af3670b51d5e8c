// SPDX-License-Identifier: GPL-3.0-or-later
// Cursor, keys and in-place editing of RegisterTableView.
#include "ui/models/celleditor.h"
#include "ui/models/registertableview.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace ringbinder {

QList<int> RegisterTableView::selectedRows() const
{
    QSet<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model.rows().kind(row) == TableRows::Kind::Record)
                rows.insert(row);
        }
    }
    const int current = currentIndex().row();
    if (rows.isEmpty() && current >= 0 && m_model.rows().kind(current) == TableRows::Kind::Record)
        rows.insert(current);
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<Uid> RegisterTableView::selectedUids() const
{
    QList<Uid> uids;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        uids.append(*m_model.uidAt(row));
    return uids;
}

QList<int> RegisterTableView::selectedColumns() const
{
    QSet<int> columns;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    if (columns.isEmpty() && currentIndex().isValid())
        columns.insert(currentIndex().column());
    QList<int> sorted(columns.cbegin(), columns.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

std::optional<Uid> RegisterTableView::currentUid() const
{
    return currentIndex().isValid() ? m_model.uidAt(currentIndex().row()) : std::nullopt;
}

void RegisterTableView::select(const QList<Uid>& uids)
{
    QItemSelection selection;
    const QList<int> rows = m_model.rows().rowsOf(QSet<Uid>(uids.cbegin(), uids.cend()));
    const int last = m_model.columnCount() - 1;
    for (const int row : rows)
        selection.append(QItemSelectionRange(m_model.index(row, 0), m_model.index(row, last)));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RegisterTableView::goTo(const Uid& uid, const QString& fieldKey)
{
    const int row = m_model.rowOf(uid);
    if (row < 0)
        return;
    int column = m_model.columnOfKey(fieldKey);
    if (column < 0)
        column = currentIndex().isValid() ? currentIndex().column() : 1;
    goToCell(row, column);
}

void RegisterTableView::goToCell(int row, int column)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex index = m_model.index(row, std::clamp(column, 0, m_model.columnCount() - 1));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void RegisterTableView::goToNewRow()
{
    if (!m_model.rows().hasGhost())
        return;
    finishEditing();
    const bool givenCode = *m_model.def().prefix == '\0';
    goToCell(m_model.rowCount() - 1, givenCode ? 0 : m_model.columnOf(&m_model.def().nameField()));
    setFocus(Qt::ShortcutFocusReason);
}

void RegisterTableView::editCurrent(bool openList)
{
    if (!currentIndex().isValid())
        return;
    QAbstractItemView::edit(currentIndex());
    if (!openList || state() != EditingState)
        return;
    QWidget* editor = QApplication::focusWidget();
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->showPopup();
    } else if (editor && viewport()->isAncestorOf(editor)) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
        QApplication::sendEvent(editor, &down);
    }
}

void RegisterTableView::finishEditing()
{
    if (state() != EditingState)
        return;
    for (QWidget* child :
         viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isHidden() || !dynamic_cast<CellEditor*>(child))
            continue; // one that was left is only waiting to be deleted
        commitData(child);
        closeEditor(child, QAbstractItemDelegate::NoHint);
    }
    setFocus(Qt::OtherFocusReason);
}

bool RegisterTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const FieldDef* field = index.isValid() ? m_model.fieldAt(index.column()) : nullptr;
    if (field && field->type == FieldType::Attachment) {
        // A file is chosen, not typed: what can be done with it is a menu, on a read-only file too.
        const bool wanted = trigger == AllEditTriggers ||
                            trigger & editTriggers() & (DoubleClicked | EditKeyPressed);
        if (wanted && m_model.uidAt(index.row()))
            emit attachmentRequested(index);
        return false;
    }
    if (index.isValid() && (trigger & (AnyKeyPressed | EditKeyPressed | DoubleClicked)) &&
        !(m_model.flags(index) & Qt::ItemIsEditable)) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const bool typed = !key || trigger == EditKeyPressed ||
                           (!key->text().isEmpty() && key->text().at(0).isPrint());
        if (typed)
            m_model.context().host.hint(m_model.lockReason(index.row(), index.column()));
        return false;
    }
    const bool opens = trigger & editTriggers() || trigger == AllEditTriggers;
    if (index.isValid() && opens && m_model.flags(index) & Qt::ItemIsEditable)
        scrollTo(index); // out from under the columns that stand still
    return QTableView::edit(index, trigger, event);
}

int RegisterTableView::nextEditableColumn(int row, int column, int step) const
{
    for (int at = column + step; at >= 0 && at < m_model.columnCount(); at += step) {
        if (m_model.lockReason(row, at).isEmpty())
            return at;
    }
    return -1;
}

void RegisterTableView::editorLeft(RegisterDelegate::Leave how)
{
    setFocus(Qt::OtherFocusReason);
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    switch (how) {
    case RegisterDelegate::Leave::Down:
        if (at.row() + 1 < m_model.rowCount())
            goToCell(at.row() + 1, at.column());
        break;
    case RegisterDelegate::Leave::Up:
        if (at.row() > 0)
            goToCell(at.row() - 1, at.column());
        break;
    case RegisterDelegate::Leave::Right: {
        const int next = nextEditableColumn(at.row(), at.column(), 1);
        if (next >= 0)
            goToCell(at.row(), next);
        else if (at.row() + 1 < m_model.rowCount())
            goToCell(at.row() + 1, std::max(0, nextEditableColumn(at.row() + 1, -1, 1)));
        break;
    }
    case RegisterDelegate::Leave::Left: {
        const int next = nextEditableColumn(at.row(), at.column(), -1);
        if (next >= 0)
            goToCell(at.row(), next);
        break;
    }
    case RegisterDelegate::Leave::Fill:
        emit fillRequested();
        break;
    case RegisterDelegate::Leave::Cancelled:
        break;
    }
}

void RegisterTableView::toggleGroup(int row, std::optional<bool> collapsed)
{
    if (const TableRows::Group* group = m_model.rows().groupAt(row))
        m_model.setCollapsed(row, collapsed.value_or(!group->collapsed));
}

QModelIndex RegisterTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || !(modifiers & Qt::ControlModifier))
        return QTableView::moveCursor(action, modifiers);
    // Ctrl with an arrow goes to the edge of the data, as in spreadsheets; the row for a new record
    // is beyond it.
    const int lastRow = std::max(0, m_model.rowCount() - (m_model.rows().hasGhost() ? 2 : 1));
    const int lastColumn = m_model.columnCount() - 1;
    const bool mirrored = isRightToLeft();
    switch (action) {
    case MoveUp:
        return m_model.index(0, at.column());
    case MoveDown:
        return m_model.index(lastRow, at.column());
    case MoveLeft:
        return m_model.index(at.row(), mirrored ? lastColumn : 0);
    case MoveRight:
        return m_model.index(at.row(), mirrored ? 0 : lastColumn);
    case MoveHome:
        return m_model.index(0, 0);
    case MoveEnd:
        return m_model.index(lastRow, lastColumn);
    case MovePageUp:
    case MovePageDown:
    case MoveNext:
    case MovePrevious:
        break;
    }
    return QTableView::moveCursor(action, modifiers);
}

void RegisterTableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool onGroup = at.isValid() && m_model.rows().kind(at.row()) == TableRows::Kind::Group;
    const bool forward = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool backward = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (onGroup && (forward || backward)) {
        toggleGroup(at.row(), backward);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (onGroup) {
            toggleGroup(at.row());
        } else if (at.isValid() && !m_model.fieldAt(at.column()) && m_model.uidAt(at.row())) {
            emit openRequested(*m_model.uidAt(at.row()));
        } else if (at.isValid()) {
            goToCell(at.row() + (event->modifiers() & Qt::ShiftModifier ? -1 : 1), at.column());
        }
        return;
    case Qt::Key_Backspace:
        // As in spreadsheets: empties the cell and stays in it.
        if (at.isValid() && edit(at, EditKeyPressed, nullptr)) {
            if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
                line->clear();
        }
        return;
    case Qt::Key_Space:
        if (onGroup)
            toggleGroup(at.row());
        else if (event->modifiers() == Qt::NoModifier)
            QTableView::keyPressEvent(event);
        return;
    case Qt::Key_Escape:
        if (!m_fillFrom.isEmpty()) {
            m_fillFrom = m_fillTo = QRect();
            viewport()->update();
            return;
        }
        emit escapePressed();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace ringbinder
