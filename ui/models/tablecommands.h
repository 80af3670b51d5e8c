// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and menus do to the selected cells and rows: fill, clear, copy, paste, duplicate,
// remove, today. Each is one change set and one step of undo. Every command is a QAction, so that
// the window can put the same one into its menus; shortcuts hold only inside the table.
#pragma once

#include "core/exchange/grid.h"
#include "ui/models/registertableview.h"

#include <QAction>

namespace ringbinder {

class TableCommands final : public QObject {
    Q_OBJECT
public:
    explicit TableCommands(RegisterTableView& view, QObject* parent = nullptr);

    QAction* const newRow;
    QAction* const duplicate;
    QAction* const removeRows;
    QAction* const clear;
    QAction* const cut;
    QAction* const copy;
    QAction* const copyWithHeaders;
    QAction* const paste;
    QAction* const pasteMapped;
    QAction* const fillDown;
    QAction* const fillRight;
    QAction* const fillSelection;
    QAction* const today;
    QAction* const selectColumn;
    QAction* const selectRow;
    QAction* const openList;
    // In the order of a menu; null stands for a separator.
    [[nodiscard]] QList<QAction*> menu() const;

    // Writes and tells of what was refused; false when the file could not take it.
    bool write(const QList<CellWriter::Entry>& entries, ChangeLabel::Act act,
               const QList<Record>& added = {});

    // A table on its way into cells.
    struct Block {
        QList<QStringList> texts;
        QList<QList<std::optional<Value>>> values; // typed cells of a spreadsheet, where known
        int firstRow = 0;
        int firstColumn = 0;
        int newRows = 0; // beyond the last record
    };
    // What stands in `source` repeated over all of `target`; both in columns and rows.
    void fillOver(const QRect& source, const QRect& target);
    // The answer to pasteGrows().
    void pasteAll(const Block& block) { pasteInto(block, true); }
    void pasteIntoExisting(const Block& block) { pasteInto(block, false); }

signals:
    // More rows than the table has from here: ask in the page, then pasteAll or pasteIntoExisting.
    void pasteGrows(const ringbinder::TableCommands::Block& block);
    // Headings, more columns than there are, or a wish: the import mapper takes the clipboard.
    void mapperRequested();

private:
    QAction* command(const QString& text, const char* icon, const QKeySequence& keys,
                     void (TableCommands::*run)());
    void runNewRow();
    void runDuplicate();
    void runRemoveRows();
    void runClear();
    void runCut();
    void runCopy();
    void runCopyWithHeaders();
    void runPaste();
    void runPasteMapped();
    void runFillDown();
    void runFillRight();
    void runFillSelection();
    void runToday();
    void runSelectColumn();
    void runSelectRow();
    void runOpenList();

    void copyCells(bool headers);
    void pasteInto(const Block& block, bool grow);
    void pasteOne(const Cell& cell);
    void fillBlock(Block& block, const Sheet& sheet, int selectedRows, int selectedColumns) const;
    [[nodiscard]] bool hasHeadings(const QStringList& firstRow) const;
    [[nodiscard]] bool namesNewRows(const Block& block) const;
    [[nodiscard]] CellWriter::Entry sourceEntry(int row, int column) const;
    void appendFill(QList<CellWriter::Entry>& entries, int fromRow, int fromColumn, int row,
                    int column) const;
    [[nodiscard]] QList<QModelIndex> selectedCells() const;
    [[nodiscard]] bool readOnly() const;
    void updateEnabled();

    RegisterTableView& m_view;
    RegisterTableModel& m_model;
};

} // namespace ringbinder
