// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixmodel.h"

#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QFont>

#include <algorithm>

namespace ringbinder {

namespace {

bool isSameShape(const MatrixSheet& a, const MatrixSheet& b)
{
    const auto sameRow = [](const MatrixRow& x, const MatrixRow& y) {
        return x.key == y.key && x.isHeading == y.isHeading;
    };
    const auto sameColumn = [](const MatrixColumn& x, const MatrixColumn& y) {
        return x.key == y.key;
    };
    return std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), b.rows.cend(), sameRow) &&
           std::equal(a.columns.cbegin(), a.columns.cend(), b.columns.cbegin(), b.columns.cend(),
                      sameColumn);
}

QString titleAndDetail(const QString& title, const QString& detail)
{
    return detail.isEmpty() ? title : QStringLiteral("%1\n%2").arg(title, detail);
}

} // namespace

void MatrixModel::setSheet(MatrixSheet sheet)
{
    if (isSameShape(m_sheet, sheet)) {
        m_sheet = std::move(sheet);
        if (!m_sheet.rows.isEmpty() && !m_sheet.columns.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow& row = m_sheet.rows[index.row()];
    if (row.isHeading)
        return role == kFillRole ? QVariant(int(Tone::Neutral)) : QVariant();
    if (index.column() >= row.cells.size())
        return {};
    const MatrixCell& cell = row.cells[index.column()];
    const MatrixColumn& column = m_sheet.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return int(column.isWide ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    case Qt::ToolTipRole:
        return plainToolTip(
            titleAndDetail(QStringLiteral("%1 – %2").arg(row.title, column.title), cell.detail));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(row.title, column.title, cell.detail.isEmpty() ? cell.text : cell.detail);
    case kInkRole:
        return int(cell.tone);
    case kFillRole:
        return cell.isFilled ? QVariant(int(cell.tone)) : QVariant();
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    const QString& title = isColumn ? m_sheet.columns[section].title : m_sheet.rows[section].title;
    switch (role) {
    case Qt::DisplayRole:
        return isColumn ? title : m_sheet.rows[section].heading();
    case Qt::AccessibleTextRole:
        return title;
    case Qt::ToolTipRole:
        return plainToolTip(titleAndDetail(title, isColumn ? m_sheet.columns[section].detail
                                                           : m_sheet.rows[section].detail));
    case Qt::FontRole: {
        QFont font;
        font.setBold(!isColumn && m_sheet.rows[section].isHeading);
        return font;
    }
    case Qt::TextAlignmentRole:
        return int(isColumn ? Qt::AlignCenter | Qt::TextWordWrap
                            : Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_sheet.rows[index.row()].isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ringbinder
