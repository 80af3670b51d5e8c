// SPDX-License-Identifier: GPL-3.0-or-later
// The grid: rows of one height or wrapped, the first columns standing still, cells edited in place,
// cursor and selection kept by record and field when rows or columns change. What keys do to
// records is in TableCommands; which columns and filters there are, in TableLayout. It asks no
// questions.
#pragma once

#include "core/schema/viewdefinition.h"
#include "ui/models/filterheader.h"
#include "ui/models/registerdelegate.h"

#include <QTableView>
#include <QTimer>

namespace ringbinder {

class RegisterTableView final : public QTableView {
    Q_OBJECT
public:
    using Density = ViewDefinition::Rows;

    explicit RegisterTableView(RegisterTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] RegisterTableModel& table() const { return m_model; }
    [[nodiscard]] FilterHeader* header() const { return m_header; }
    [[nodiscard]] RegisterDelegate& cells() const { return *m_delegate; }
    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    void setFrozenCount(int count);
    [[nodiscard]] int frozenCount() const { return m_header->frozenCount(); }

    // ---- what is selected
    [[nodiscard]] QList<int>
    selectedRows() const; // rows of records with any selected cell, ascending
    [[nodiscard]] QList<Uid> selectedUids() const;
    // Columns with any selected cell, ascending.
    [[nodiscard]] QList<int> selectedColumns() const;
    [[nodiscard]] std::optional<Uid> currentUid() const;
    void select(const QList<Uid>& uids);
    // Makes the cell current and visible; an empty key keeps the column.
    void goTo(const Uid& uid, const QString& fieldKey = {});
    void goToCell(int row, int column);
    // The row for typing a new record, its name column.
    void goToNewRow();
    // Starts editing the current cell, with the list open where it has one.
    void editCurrent(bool openList = false);
    // Commits the editor that is open, if any.
    void finishEditing();

    // ---- dragging cells over others
    // What the handle would repeat: the selected block of cells, or the current cell; in columns
    // and rows. Empty where there is nothing to repeat.
    [[nodiscard]] QRect fillSource() const;
    // The small square at its corner, in the viewport; empty when it is not in sight.
    [[nodiscard]] QRect fillHandle() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    // A double click or Enter on what names the record.
    void openRequested(const ringbinder::Uid& uid);
    // Ctrl+Enter in an editor: the value is written, the rest of the selection should follow.
    void fillRequested();
    // The handle was dragged: what stands in `source` should stand in all of `target`.
    void fillDragged(const QRect& source, const QRect& target);
    // A file cell is to be edited: what can be done with a file is a menu.
    void attachmentRequested(const QModelIndex& index);
    // The cursor or the selection is elsewhere; coalesced by nobody.
    void selectionMoved();
    void escapePressed();
    void cellMenuRequested(const QModelIndex& index, const QPoint& globalPosition);
    void headerMenuRequested(int section, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place { // survives a reset
        std::optional<Uid> uid;
        QString fieldKey;
        int row = -1;
        QList<Uid> selected; // whole rows only
    };
    void rememberPlace();
    void restorePlace();
    void applyRowHeight();
    void fitRows(int first, int last);
    void fitAllRows();
    [[nodiscard]] int fittingHeight(int row) const;
    void dragFill(const QPoint& at);
    void paintFill(QPainter& painter);
    void paintRow(QPainter& painter, QStyleOptionViewItem& option, int row, int first, int last);
    void paintCell(QPainter& painter, QStyleOptionViewItem& option, const QModelIndex& index);
    void toggleGroup(int row, std::optional<bool> collapsed = {});
    void editorLeft(RegisterDelegate::Leave how);
    [[nodiscard]] int nextEditableColumn(int row, int column, int step) const;
    [[nodiscard]] QRect scrolledArea() const;

    RegisterTableModel& m_model;
    FilterHeader* m_header;
    RegisterDelegate* m_delegate;
    Place m_place;
    Density m_density = Density::Normal;
    QHash<Uid, int> m_heights; // of wrapped rows at the present widths
    QTimer m_fitLater;
    QRect m_fillFrom; // while the handle is dragged
    QRect m_fillTo;
};

} // namespace ringbinder
