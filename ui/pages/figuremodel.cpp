// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figuremodel.h"

#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

namespace ringbinder {

FigureModel::FigureModel(const QStringList& headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{
}

void FigureModel::show(const QList<FigureTable::Row>& rows, const QList<int>& places)
{
    beginResetModel();
    m_rows = rows;
    m_places = places;
    endResetModel();
}

const FigureTable::Row* FigureModel::row(int row) const
{
    return row >= 0 && row < int(m_places.size()) ? &m_rows[m_places[row]] : nullptr;
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    const FigureTable::Row* shown = row(index.row());
    if (!shown || index.column() >= int(shown->cells.size()))
        return {};
    const FigureTable::Cell& cell = shown->cells[index.column()];
    switch (role) {
    case Qt::DisplayRole: {
        const QString mark = theme::toneMark(cell.tone);
        return mark.isEmpty() ? cell.text : QString(mark + QLatin1Char(' ') + cell.text);
    }
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case Qt::AccessibleTextRole:
        // Where a cell is empty its heading says what it is empty of.
        return cell.text.isEmpty() ? QVariant(tr("%1: none").arg(m_headings[index.column()]))
                                   : QVariant();
    case Qt::TextAlignmentRole:
        return cell.sort.isValid() ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kInkRole:
        return int(cell.tone);
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= int(m_headings.size()))
        return {};
    return m_headings[section];
}

} // namespace ringbinder
