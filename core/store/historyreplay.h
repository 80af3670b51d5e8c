// SPDX-License-Identifier: GPL-3.0-or-later
// The state that follows from the history alone: every register and link as the change sets left
// them. Held against the tables by verify, written into a new file by views as of a date and by
// recovery. Reads only.
#pragma once

#include "core/base/progress.h"
#include "core/schema/record.h"
#include "core/store/connection.h"

#include <QHash>
#include <QMap>

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace ringbinder {

class HistoryReplay final {
public:
    // Register, field, from, to; as stored.
    using Link = std::tuple<QByteArray, QByteArray, QByteArray, QByteArray>;

    explicit HistoryReplay(const Registry& registry)
        : m_registry(&registry)
    {
    }

    // Takes in the items of the sets up to and including `lastSet`, in order. Stops at the first
    // that does not fit what went before. Error: Kind::Damaged naming the set; Cancelled.
    [[nodiscard]] Result<> run(const Connection& connection, qint64 lastSet, Progress& progress);
    // The same set by set from a damaged file: what cannot be read or does not fit is left out.
    // False where something was. Error: Cancelled alone.
    [[nodiscard]] Result<bool> runLeniently(const Connection& connection, qint64 lastSet,
                                            Progress& progress);

    // In the order in which they were added; References fields are not filled, see links().
    [[nodiscard]] QList<Record> records(const RegisterDef& def) const;
    [[nodiscard]] const std::set<Link>& links() const { return m_links; }
    // The next number of each prefix as every code ever given leaves it.
    [[nodiscard]] const QMap<QString, qint64>& counters() const { return m_counters; }

private:
    struct Item {
        QByteArray op, field, before, after;
        const RegisterDef* def = nullptr;
        Uid uid;
    };
    // Nothing where the row names no register or record of ours.
    [[nodiscard]] std::optional<Item> readItem(const Statement& row) const;
    [[nodiscard]] bool take(const Item& item);
    [[nodiscard]] bool add(const Item& item);
    [[nodiscard]] bool set(const Item& item);
    void countCode(const RegisterDef& def, const QString& code);

    struct Rows {
        std::vector<std::optional<Record>> records; // by order of adding; empty where removed
        QHash<Uid, size_t> index;
    };
    const Registry* m_registry;
    std::map<const RegisterDef*, Rows> m_rows;
    std::set<Link> m_links;
    QMap<QString, qint64> m_counters;
};

} // namespace ringbinder
