// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodtable.h"

#include <QHeaderView>

namespace ringbinder {

MethodTable::MethodTable(QWidget* parent)
    : QTableWidget(parent)
{
    setWordWrap(true);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // set here, once widths are known
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_isShowing)
            emit cellEdited(item->row(), item->column(), item->text());
    });
}

void MethodTable::show(const QStringList& columns, const QStringList& rowNames,
                       const QList<QStringList>& rows)
{
    m_isShowing = true;
    setColumnCount(int(columns.size()));
    setRowCount(int(rows.size()));
    setHorizontalHeaderLabels(columns);
    setVerticalHeaderLabels(rowNames);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            const QString text = rows[row].value(column);
            if (!item(row, column))
                setItem(row, column, new QTableWidgetItem(text));
            else if (item(row, column)->text() != text)
                item(row, column)->setText(text);
        }
    }
    m_isShowing = false;
    resizeRowsToContents();
}

} // namespace ringbinder
