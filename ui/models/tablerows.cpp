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

void TableRows::group(const QList<Level>& levels)
{
    const auto pathOf = [this](size_t group) {
        const Group& one = m_groups[group];
        return one.parent < 0 ? std::pair(Value(), one.value)
                              : std::pair(m_groups[size_t(one.parent)].value, one.value);
    };
    QList<std::pair<int, std::pair<Value, Value>>> collapsed;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].collapsed)
            collapsed.append({m_groups[i].depth, pathOf(i)});
    }
    m_groups.clear();
    std::vector<int> open(size_t(levels.size()), -1); // the group at each depth
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        bool isNew = false;
        for (size_t depth = 0; depth < open.size(); ++depth) {
            const Level& level = levels[qsizetype(depth)];
            const Value value = level.valueOf(m_order[i]);
            isNew = isNew || open[depth] < 0 || m_groups[size_t(open[depth])].value != value;
            if (isNew) {
                Group made{value, level.textOf(value), i};
                made.depth = int(depth);
                made.parent = depth > 0 ? open[depth - 1] : -1;
                made.hasGroups = depth + 1 < open.size();
                open[depth] = int(m_groups.size());
                m_groups.push_back(std::move(made));
                m_groups.back().collapsed =
                    collapsed.contains({int(depth), pathOf(m_groups.size() - 1)});
            }
            ++m_groups[size_t(open[depth])].count;
        }
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
        const int parent = m_groups[g].parent;
        if (parent >= 0 && m_groups[size_t(parent)].collapsed)
            continue;
        m_cells.push_back({qint32(g), -1});
        if (m_groups[g].collapsed || m_groups[g].hasGroups)
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

int TableRows::rowsUnder(int row) const
{
    if (kind(row) != Kind::Group)
        return 0;
    const int at = m_cells[size_t(row)].group;
    if (!m_groups[size_t(at)].hasGroups)
        return int(m_groups[size_t(at)].count);
    int rows = 0;
    for (const Group& group : m_groups) {
        if (group.parent == at)
            rows += 1 + (group.collapsed ? 0 : int(group.count));
    }
    return rows;
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
