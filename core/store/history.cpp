// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the history of a Binder.
#include "core/store/binder_p.h"

#include <array>

namespace ringbinder {

namespace {

constexpr std::array<const char*, 5> kOpTokens = {"add", "remove", "set", "link", "unlink"};

Change::Op opOf(const QString& token)
{
    for (size_t i = 0; i < kOpTokens.size(); ++i) {
        if (token == QLatin1String(kOpTokens[i]))
            return static_cast<Change::Op>(i);
    }
    return Change::Op::Set;
}

Result<QList<HistoryItem>> readItems(Statement& statement)
{
    QList<HistoryItem> items;
    while (true) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return items;
        items.append({statement.integer(0), statement.text(1), statement.text(2),
                      opOf(statement.text(3)), statement.text(4), statement.utf8(5).toByteArray(),
                      statement.utf8(6).toByteArray()});
    }
}

constexpr const char* kItemColumns =
    "SELECT set_id, register, record_uid, op, field, before, after FROM change_item ";

} // namespace

Result<QList<HistoryEntry>> Binder::history(const HistoryFilter& filter) const
{
    QString sql = QStringLiteral("SELECT id, at_utc, actor, label, kind, reverts, hash, "
                                 "(SELECT count(*) FROM change_item WHERE set_id = change_set.id) "
                                 "FROM change_set WHERE 1 = 1");
    if (filter.record)
        sql += QLatin1String(" AND id IN (SELECT set_id FROM change_item WHERE record_uid = ?1)");
    if (filter.since.isValid())
        sql += QLatin1String(" AND at_utc >= ?2");
    if (filter.until.isValid())
        sql += QLatin1String(" AND at_utc <= ?3");
    sql += QLatin1String(" ORDER BY id DESC");
    if (filter.limit > 0)
        sql += QLatin1String(" LIMIT ?4");
    auto statement = d->connection->prepare(sql);
    if (!statement)
        return fail(statement.error());
    if (filter.record)
        statement->bind(1, filter.record->toString());
    if (filter.since.isValid())
        statement->bind(2, instantToText(filter.since));
    if (filter.until.isValid())
        statement->bind(3, instantToText(filter.until));
    if (filter.limit > 0)
        statement->bind(4, qint64(filter.limit));
    QList<HistoryEntry> entries;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return entries;
        HistoryEntry entry;
        entry.id = statement->integer(0);
        entry.at = instantFromText(statement->text(1));
        entry.actor = statement->text(2);
        entry.label = ChangeLabel::fromStored(statement->text(3));
        entry.kind = changeKindOf(statement->text(4)).value_or(ChangeKind::Edit);
        if (!statement->isNull(5))
            entry.reverts = statement->integer(5);
        entry.hash = statement->text(6);
        entry.items = int(statement->integer(7));
        entry.actorUid = statement->text(8);
        entries.append(entry);
    }
}

Result<QList<HistoryItem>> Binder::historyItems(qint64 setId) const
{
    auto statement = d->connection->prepare(QLatin1String(kItemColumns) +
                                            QLatin1String("WHERE set_id = ? ORDER BY seq"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, setId);
    return readItems(*statement);
}

Result<QList<HistoryItem>> Binder::historyItems(const Uid& record) const
{
    auto statement = d->connection->prepare(
        QLatin1String(kItemColumns) + QLatin1String("WHERE record_uid = ? ORDER BY set_id, seq"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, record.toString());
    return readItems(*statement);
}

QDateTime Binder::lastChange() const
{
    const auto text = d->connection->scalar(
        QStringLiteral("SELECT at_utc FROM change_set ORDER BY id DESC LIMIT 1"));
    return text ? instantFromText(*text) : QDateTime();
}

} // namespace ringbinder
