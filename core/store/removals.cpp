// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removals.h"

#include "core/store/pointers.h"

#include <QSet>

#include <map>
#include <vector>

namespace ringbinder {

namespace {

class LooseEnds final {
public:
    LooseEnds(const Connection& connection, const Binder& binder, const QSet<Uid>& removed,
              Statement linksAt)
        : m_connection(connection)
        , m_binder(binder)
        , m_removed(removed)
        , m_linksAt(std::move(linksAt))
    {
    }

    // The change points elsewhere what pointed at a record: nothing is left to do for it.
    void note(const Change& change)
    {
        if (change.op == Change::Op::Set && change.field->type == FieldType::Reference)
            m_loosened.insert(pointing(change.uid, *change.field, change.before.text()));
    }

    [[nodiscard]] Result<> takeOff(const Change& removal, QList<Change>& changes)
    {
        if (const auto done = takeOffLinks(removal.uid, changes); !done)
            return done;
        return takeOffReferences(*removal.def, removal.uid, changes);
    }

private:
    [[nodiscard]] static QString pointing(const Uid& from, const FieldDef& field, const QString& to)
    {
        return QStringLiteral("%1|%2|%3").arg(from.toString(), QLatin1String(field.key), to);
    }

    [[nodiscard]] Result<> takeOffLinks(const Uid& uid, QList<Change>& changes)
    {
        m_linksAt.bind(1, uid);
        while (true) {
            const auto row = m_linksAt.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            const RegisterDef* def = m_binder.registry().find(m_linksAt.text(0));
            const FieldDef* field = def ? def->field(m_linksAt.text(1)) : nullptr;
            const auto from = m_linksAt.uid(2);
            if (field && from)
                changes.append(
                    {Change::Op::Unlink, def, *from, field, Value(m_linksAt.text(3)), {}, {}});
        }
        m_linksAt.reset();
        return {};
    }

    [[nodiscard]] Result<> takeOffReferences(const RegisterDef& def, const Uid& uid,
                                             QList<Change>& changes)
    {
        const auto holders = holdersOf(def);
        if (!holders)
            return fail(holders.error());
        const Value pointed(uid.toString());
        for (Holders& holder : **holders) {
            holder.select.bind(1, uid);
            while (true) {
                const auto row = holder.select.step();
                if (!row)
                    return fail(row.error());
                if (!*row)
                    break;
                const auto from = holder.select.uid(0);
                const bool isLeft =
                    from && !m_removed.contains(*from) &&
                    !m_loosened.contains(pointing(*from, *holder.field, uid.toString()));
                if (isLeft)
                    changes.append(
                        {Change::Op::Set, holder.def, *from, holder.field, pointed, {}, {}});
            }
            holder.select.reset();
        }
        return {};
    }

    // Who holds a reference to a record, by field; asked for each record that goes.
    struct Holders {
        const RegisterDef* def;
        const FieldDef* field;
        Statement select;
    };
    [[nodiscard]] Result<std::vector<Holders>*> holdersOf(const RegisterDef& def)
    {
        const auto known = m_holders.find(&def);
        if (known != m_holders.end())
            return &known->second;
        std::vector<Holders> holders;
        for (const Registry::Pointer& pointer : pointersTo(m_binder, def)) {
            if (pointer.field->type != FieldType::Reference)
                continue;
            const QString sql =
                pointer.field->extra
                    ? QStringLiteral("SELECT uid FROM \"%1\" WHERE json_extract(extra, '$.%2') = ? "
                                     "ORDER BY id")
                    : QStringLiteral("SELECT uid FROM \"%1\" WHERE \"%2\" = ? ORDER BY id");
            auto select =
                m_connection.prepare(sql.arg(pointer.from->name(), pointer.field->name()));
            if (!select)
                return fail(select.error());
            holders.push_back({pointer.from, pointer.field, std::move(*select)});
        }
        return &m_holders.emplace(&def, std::move(holders)).first->second;
    }

    const Connection& m_connection;
    const Binder& m_binder;
    const QSet<Uid>& m_removed;
    Statement m_linksAt;
    QSet<QString> m_loosened;
    std::map<const RegisterDef*, std::vector<Holders>> m_holders; // by register pointed at
};

} // namespace

Result<QList<Change>> withLooseEnds(const Transaction&, const Connection& connection,
                                    const Binder& binder, QList<Change> changes)
{
    QSet<Uid> removed;
    for (const Change& change : std::as_const(changes)) {
        if (change.op == Change::Op::Remove)
            removed.insert(change.uid);
    }
    if (removed.isEmpty())
        return changes;
    auto linksAt = connection.prepare(QStringLiteral(
        "SELECT register, field, from_uid, to_uid FROM link WHERE from_uid = ?1 OR to_uid = ?1"));
    if (!linksAt)
        return fail(linksAt.error());
    LooseEnds ends(connection, binder, removed, std::move(*linksAt));
    QList<Change> expanded;
    expanded.reserve(changes.size());
    for (const Change& change : std::as_const(changes)) {
        if (change.op == Change::Op::Remove) {
            if (const auto done = ends.takeOff(change, expanded); !done)
                return fail(done.error());
        } else {
            ends.note(change);
        }
        expanded.append(change);
    }
    return expanded;
}

} // namespace ringbinder
