// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablerows.h"

namespace ringbinder {

void TableRows::setOrder(QList<Uid> order)
{
    m_order = std::move(order);
}

void TableRows::append(const QList<Uid>& uids)
{
    m_order.append(uids);
}

void TableRows::removeAt(qsizetype position, qsizetype count)
{
    m_order.remove(position, count);
}

void TableRows::group(const std::function<Value(const Uid&)>& valueOf,
                      const std::function<QString(const Value&)>& textOf)
{
    QList<Value> collapsed;
    for (const Group& group : m_groups) {
        if (group.collapsed)
            collapsed.append(group.value);
    }
    m_groups.clear();
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const Value value = valueOf(m_order[i]);
        if (m_groups.empty() || m_groups.back().value != value)
            m_groups.push_back({value, textOf(value), i, 0, collapsed.contains(value)});
        ++m_groups.back().count;
    }
    m_grouped = true;
    layOut();
}

void TableRows::ungroup()
{
    m_grouped = false;
    m_groups.clear();
    m_cells.clear();
}

void TableRows::layOut()
{
    m_cells.clear();
    for (size_t g = 0; g < m_groups.size(); ++g) {
        m_cells.push_back({qint32(g), -1});
        if (m_groups[g].collapsed)
            continue;
        for (qsizetype i = 0; i < m_groups[g].count; ++i)
            m_cells.push_back({-1, qint32(m_groups[g].first + i)});
    }
}

void TableRows::setCollapsed(int row, bool collapsed)
{
    if (kind(row) != Kind::Group)
        return;
    m_groups[size_t(m_cells[size_t(row)].group)].collapsed = collapsed;
    layOut();
}

void TableRows::setAllCollapsed(bool collapsed)
{
    for (Group& group : m_groups)
        group.collapsed = collapsed;
    layOut();
}

const TableRows::Group* TableRows::groupAt(int row) const
{
    return kind(row) == Kind::Group ? &m_groups[size_t(m_cells[size_t(row)].group)] : nullptr;
}

int TableRows::dataRows() const
{
    return m_grouped ? int(m_cells.size()) : int(m_order.size());
}

int TableRows::count() const
{
    return dataRows() + (m_ghost ? 1 : 0);
}

TableRows::Kind TableRows::kind(int row) const
{
    if (row >= dataRows())
        return Kind::Ghost;
    if (m_grouped && row >= 0 && m_cells[size_t(row)].group >= 0)
        return Kind::Group;
    return Kind::Record;
}

std::optional<Uid> TableRows::uidAt(int row) const
{
    if (row < 0 || row >= dataRows() || kind(row) != Kind::Record)
        return std::nullopt;
    return m_order[m_grouped ? m_cells[size_t(row)].position : row];
}

int TableRows::rowOf(const Uid& uid) const
{
    const qsizetype position = m_order.indexOf(uid);
    if (position < 0 || !m_grouped)
        return int(position);
    for (size_t row = 0; row < m_cells.size(); ++row) {
        if (m_cells[row].position == position)
            return int(row);
    }
    return -1;
}

QList<int> TableRows::rowsOf(const QSet<Uid>& uids) const
{
    QList<int> rows;
    if (uids.isEmpty())
        return rows;
    if (uids.size() == 1) { // comparing is much cheaper than hashing every row
        const int row = rowOf(*uids.cbegin());
        return row < 0 ? rows : QList<int>{row};
    }
    const int last = dataRows();
    for (int row = 0; row < last && rows.size() < uids.size(); ++row) {
        if (m_grouped && m_cells[size_t(row)].group >= 0)
            continue;
        if (uids.contains(m_order[m_grouped ? m_cells[size_t(row)].position : row]))
            rows.append(row);
    }
    return rows;
}

} // namespace ringbinder
