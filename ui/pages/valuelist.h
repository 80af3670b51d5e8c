// SPDX-License-Identifier: GPL-3.0-or-later
// The list under a column's heading: sort, and tick which values to show, with counts and a search.
// Ticking writes the filter row's own text, so there is one kind of filter.
#pragma once

#include "ui/models/tablelayout.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ringbinder {

class ValueList final : public QFrame {
    Q_OBJECT
public:
    ValueList(TableLayout& layout, const FieldDef* field, QWidget* parent = nullptr);

    // Opens under this point; it deletes itself when closed.
    void openAt(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry {
        QString text;
        int count = 0;
        bool ticked = true;
    };
    [[nodiscard]] QList<Entry> entries() const;
    void fill(const QString& search);
    void tickAll(Qt::CheckState state);
    void itemChanged(QListWidgetItem* item);
    void showAllState();
    void accept();

    TableLayout& m_layout;
    const FieldDef* m_field;
    QLineEdit* m_search;
    QListWidget* m_list;
    QList<Entry> m_entries;
    bool m_filling = false;
};

} // namespace ringbinder
