// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a FigureTable as its view reads them: which of them, in which order. Nothing is made
// of a row before it is looked at, so hundreds of thousands cost no more than a few. Of FigureTable
// alone.
#pragma once

#include "ui/pages/figuretable.h"

#include <QAbstractTableModel>

namespace ringbinder {

class FigureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    FigureModel(const QStringList& headings, QObject* parent);

    // Only these rows, in this order.
    void show(const QList<FigureTable::Row>& rows, const QList<int>& places);
    // The row of the table; null where there is none.
    [[nodiscard]] const FigureTable::Row* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_headings;
    QList<FigureTable::Row> m_rows;
    QList<int> m_places;
};

} // namespace ringbinder
