// SPDX-License-Identifier: GPL-3.0-or-later
// The grid: fixed row heights, the first columns standing still, cells edited in place, cursor and
// selection kept by record and field when rows or columns change. What keys do to records is in
// TableCommands; which columns and filters there are, in TableLayout. It asks no questions.
#pragma once

#include "ui/models/filterheader.h"
#include "ui/models/registerdelegate.h"

#include <QTableView>

namespace ringbinder {

class RegisterTableView final : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact, Normal };

    explicit RegisterTableView(RegisterTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] RegisterTableModel& table() const { return m_model; }
    [[nodiscard]] FilterHeader* header() const { return m_header; }
    void setDensity(Density density);
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

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    // A double click or Enter on what names the record.
    void openRequested(const ringbinder::Uid& uid);
    // Ctrl+Enter in an editor: the value is written, the rest of the selection should follow.
    void fillRequested();
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
};

} // namespace ringbinder
