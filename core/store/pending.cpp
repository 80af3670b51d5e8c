// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pending.h"

#include "core/store/binder.h"
#include "core/store/connection.h"

#include <sqlite3.h>

namespace ringbinder {

namespace {

// What waits: never taken in, or taken in by a change set whose newest undo was not redone.
constexpr char kPendingWaits[] =
    "(taken_in IS NULL OR EXISTS (SELECT 1 FROM change_set AS undone WHERE undone.kind = 'undo' "
    "AND undone.reverts = pending_entry.taken_in AND undone.id = (SELECT max(id) FROM change_set "
    "WHERE kind = 'undo' AND reverts = pending_entry.taken_in) AND NOT EXISTS (SELECT 1 FROM "
    "change_set AS redone WHERE redone.kind = 'redo' AND redone.reverts = undone.id)))";

Result<> runWith(const Connection& connection, const QString& sql,
                 const std::function<void(Statement&)>& bind)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    bind(*statement);
    return statement->run();
}

} // namespace

Result<PendingEntry> PendingEntries::insert(const RegisterDef& def, PendingEntry entry)
{
    const Connection& connection = m_binder.connection();
    if (entry.record) {
        if (auto gone = discard(def, *entry.record, entry.fieldKey); !gone)
            return fail(gone.error());
    }
    entry.at = m_binder.clock().nowUtc();
    const auto done = runWith(
        connection,
        QStringLiteral("INSERT INTO pending_entry(register, record_uid, field, text, batch, "
                       "row_json, at_utc) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        [&](Statement& statement) {
            statement.bind(1, QString::fromLatin1(def.key));
            if (entry.record)
                statement.bind(2, entry.record->toString());
            else
                statement.bindNull(2);
            statement.bind(3, entry.fieldKey);
            statement.bind(4, entry.text);
            statement.bind(5, entry.batch);
            statement.bind(6, QByteArrayView(entry.rowJson));
            statement.bind(7, instantToText(entry.at));
        });
    if (!done)
        return fail(done.error());
    entry.id = sqlite3_last_insert_rowid(connection.handle());
    return entry;
}

Result<PendingEntry> PendingEntries::put(const RegisterDef& def, PendingEntry entry)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return fail(may.error());
    auto transaction = Transaction::begin(m_binder.connection());
    if (!transaction)
        return fail(transaction.error());
    auto stored = insert(def, std::move(entry));
    if (!stored)
        return stored;
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return stored;
}

Result<> PendingEntries::putAll(const RegisterDef& def, const QList<PendingEntry>& entries)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    auto transaction = Transaction::begin(m_binder.connection());
    if (!transaction)
        return fail(transaction.error());
    for (const PendingEntry& entry : entries) {
        if (auto stored = insert(def, entry); !stored)
            return fail(stored.error());
    }
    return transaction->commit();
}

Result<> PendingEntries::discard(const RegisterDef& def, const Uid& record, const QString& fieldKey)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(m_binder.connection(),
                   QStringLiteral("DELETE FROM pending_entry WHERE register = ? AND record_uid = ? "
                                  "AND field = ?"),
                   [&](Statement& statement) {
                       statement.bind(1, QString::fromLatin1(def.key));
                       statement.bind(2, record.toString());
                       statement.bind(3, fieldKey);
                   });
}

Result<> PendingEntries::discard(qint64 id)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(m_binder.connection(), QStringLiteral("DELETE FROM pending_entry WHERE id = ?"),
                   [&](Statement& statement) { statement.bind(1, id); });
}

Result<> PendingEntries::discardBatch(const RegisterDef& def, const QString& batch)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(m_binder.connection(),
                   QStringLiteral("DELETE FROM pending_entry WHERE register = ? AND batch = ? "
                                  "AND record_uid IS NULL AND taken_in IS NULL"),
                   [&](Statement& statement) {
                       statement.bind(1, QString::fromLatin1(def.key));
                       statement.bind(2, batch);
                   });
}

Result<> PendingEntries::discardRow(qint64 id, const QString& batch)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(m_binder.connection(),
                   QStringLiteral("DELETE FROM pending_entry WHERE id = ? AND batch = ? "
                                  "AND record_uid IS NULL"),
                   [&](Statement& statement) {
                       statement.bind(1, id);
                       statement.bind(2, batch);
                   });
}

Result<> PendingEntries::takeInRow(qint64 id, const QString& batch, qint64 setId)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(
        m_binder.connection(),
        QStringLiteral("UPDATE pending_entry SET taken_in = ? WHERE id = ? AND batch = ? "
                       "AND record_uid IS NULL"),
        [&](Statement& statement) {
            statement.bind(1, setId);
            statement.bind(2, id);
            statement.bind(3, batch);
        });
}

Result<> PendingEntries::replaceRow(qint64 id, const QString& batch, const QString& text,
                                    const QByteArray& rowJson)
{
    if (const auto may = m_binder.checkWritable(); !may)
        return may;
    return runWith(m_binder.connection(),
                   QStringLiteral("UPDATE pending_entry SET text = ?, row_json = ? WHERE id = ? "
                                  "AND batch = ? AND record_uid IS NULL"),
                   [&](Statement& statement) {
                       statement.bind(1, text);
                       statement.bind(2, QByteArrayView(rowJson));
                       statement.bind(3, id);
                       statement.bind(4, batch);
                   });
}

Result<QList<PendingEntry>> PendingEntries::of(const RegisterDef& def) const
{
    auto statement = m_binder.connection().prepare(
        QStringLiteral("SELECT id, record_uid, field, text, batch, row_json, at_utc "
                       "FROM pending_entry WHERE register = ? AND %1 ORDER BY id")
            .arg(QLatin1String(kPendingWaits)));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QString::fromLatin1(def.key));
    QList<PendingEntry> entries;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return entries;
        PendingEntry entry;
        entry.id = statement->integer(0);
        if (!statement->isNull(1))
            entry.record = statement->uid(1);
        entry.fieldKey = statement->text(2);
        entry.text = statement->text(3);
        entry.batch = statement->text(4);
        entry.rowJson = statement->utf8(5).toByteArray();
        entry.at = instantFromText(statement->text(6));
        entries.append(entry);
    }
}

Result<qint64> PendingEntries::count() const
{
    return m_binder.connection().integer(
        QStringLiteral("SELECT count(*) FROM pending_entry WHERE %1")
            .arg(QLatin1String(kPendingWaits)));
}

Result<qint64> PendingEntries::countRows(const RegisterDef& def) const
{
    auto statement = m_binder.connection().prepare(
        QStringLiteral("SELECT count(*) FROM pending_entry WHERE register = ? AND "
                       "record_uid IS NULL AND %1")
            .arg(QLatin1String(kPendingWaits)));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QString::fromLatin1(def.key));
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    return statement->integer(0);
}

} // namespace ringbinder
