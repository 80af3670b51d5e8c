// SPDX-License-Identifier: GPL-3.0-or-later
// Which record stands in which row: the order the index gave, cut into collapsible groups, and
// groups within them, when asked, and one row at the end for typing a new record. Plain data, no Qt
// model; RegisterTableModel alone uses it.
#pragma once

#include "core/base/uid.h"
#include "core/schema/value.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ringbinder {

class TableRows final {
public:
    enum class Kind { Record, Group, Ghost };
    struct Group {
        Value value;
        QString text;
        qsizetype first = 0; // position in order()
        qsizetype count = 0;
        bool collapsed = false;
        int depth = 0;
        int parent = -1;        // position among the groups
        bool hasGroups = false; // its records stand in groups of their own
    };
    // By what to cut, the outer first.
    struct Level {
        std::function<Value(const Uid&)> valueOf;
        std::function<QString(const Value&)> textOf;
    };

    [[nodiscard]] const QList<Uid>& order() const { return m_order; }
    void setOrder(QList<Uid> order);
    void append(const QList<Uid>& uids);
    void removeAt(qsizetype position, qsizetype count);

    // Cuts the order where a value changes; the order must be sorted by them. Groups that were
    // collapsed and are still there stay collapsed.
    void group(const QList<Level>& levels);
    void ungroup();
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);
    [[nodiscard]] const Group* groupAt(int row) const; // null unless the row is a group's head
    // Rows that stand under a group's head while it is not collapsed.
    [[nodiscard]] int rowsUnder(int row) const;

    void setGhost(bool on) { m_ghost = on; }
    [[nodiscard]] bool hasGhost() const { return m_ghost; }

    [[nodiscard]] int count() const;
    [[nodiscard]] Kind kind(int row) const;
    [[nodiscard]] std::optional<Uid> uidAt(int row) const;
    // Rows of records that are in sight; linear in the number of rows.
    [[nodiscard]] int rowOf(const Uid& uid) const;
    [[nodiscard]] QList<int> rowsOf(const QSet<Uid>& uids) const;

private:
    struct Cell {
        qint32 group = -1;    // of a head
        qint32 position = -1; // in m_order
    };
    void layOut();
    [[nodiscard]] int dataRows() const;

    QList<Uid> m_order;
    std::vector<Group> m_groups;
    std::vector<Cell> m_cells; // only while grouped
    bool m_grouped = false;
    bool m_ghost = false;
};

} // namespace ringbinder
