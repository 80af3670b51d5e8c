// SPDX-License-Identifier: GPL-3.0-or-later
// Find and replace in the cells of one table. Replacing shows every change before it is made and is
// one step of undo.
#pragma once

#include "ui/models/tablecommands.h"
#include "ui/models/tablelayout.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ringbinder {

class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(TableLayout& layout, TableCommands& commands, QWidget* parent = nullptr);

    void open(bool replacing);
    void findNext(bool backward = false);
    // What a replacement would change: texts of editable text cells that are shown.
    struct Change {
        Uid uid;
        const FieldDef* field = nullptr;
        QString before;
        QString after;
    };
    [[nodiscard]] QList<Change> changes() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCount();
    [[nodiscard]] bool matches(int row, int column) const;
    [[nodiscard]] QSet<Uid> candidates() const;
    void previewReplace();
    void closeBar();

    TableLayout& m_layout;
    TableCommands& m_commands;
    RegisterTableModel& m_model;
    QLineEdit* m_find;
    QLineEdit* m_replace;
    QWidget* m_replaceRow;
    QLabel* m_count;
};

} // namespace ringbinder
