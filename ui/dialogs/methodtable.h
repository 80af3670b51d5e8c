// SPDX-License-Identifier: GPL-3.0-or-later
// A table of words in the method editor: lines break, Tab goes through the cells and leaves at the
// end, and showing the same rows again keeps the cell at hand. It knows nothing of methods.
#pragma once

#include <QTableWidget>

namespace ringbinder {

class MethodTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit MethodTable(QWidget* parent);
    // Replaces what differs; no cellEdited() comes of it.
    void show(const QStringList& columns, const QStringList& rowNames,
              const QList<QStringList>& rows);

signals:
    void cellEdited(int row, int column, const QString& text);

private:
    bool m_isShowing = false;
};

} // namespace ringbinder
