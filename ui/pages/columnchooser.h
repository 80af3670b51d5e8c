// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows and in what order: ticks, a search, dragging or Ctrl+Up and
// Ctrl+Down.
#pragma once

#include "ui/models/tablelayout.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ringbinder {

class ColumnChooser final : public QFrame {
    Q_OBJECT
public:
    explicit ColumnChooser(TableLayout& layout, QWidget* parent = nullptr);
    void openAt(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void search(const QString& text);
    void apply();

    TableLayout& m_layout;
    QLineEdit* m_search;
    QListWidget* m_list;
    QList<const FieldDef*> m_fields; // by the position stored in the items
    bool m_filling = false;
};

} // namespace ringbinder
