// SPDX-License-Identifier: GPL-3.0-or-later
// Views as of a date: a private binder in memory with the same schema, written from the history up
// to that instant, so that every query, rule and pack runs on it unchanged. Kept files are not
// copied; their bytes are read from the binder's own file.
#include "core/schema/canonical.h"
#include "core/store/binder_p.h"
#include "core/store/digest.h"
#include "core/store/historyreplay.h"
#include "core/store/migrations.h"
#include "core/store/rowbatch.h"

#include <sqlite3.h>

#include <array>
#include <span>

namespace ringbinder {

namespace {

// All rows of a table that both files have; `where` may hold one parameter.
Result<> copyRows(const Connection& from, const Connection& to, const QString& table,
                  const QStringList& columns, const QString& where = {}, qint64 parameter = 0)
{
    const QString names = columns.join(QLatin1String(", "));
    const QString marks =
        QStringList(columns.size(), QStringLiteral("?")).join(QLatin1String(", "));
    auto rows = from.prepare(QStringLiteral("SELECT %1 FROM %2 %3").arg(names, table, where));
    if (!rows)
        return fail(rows.error());
    auto insert =
        to.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names, marks));
    if (!insert)
        return fail(insert.error());
    if (!where.isEmpty())
        rows->bind(1, parameter);
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        for (int column = 0; column < columns.size(); ++column)
            insert->bindColumn(column + 1, *rows, column);
        if (const auto done = insert->run(); !done)
            return done;
    }
}

Result<> writeDigest(const Connection& connection, const QByteArray& name, const Sum256& sum,
                     qint64 rows)
{
    auto insert = connection.prepare(
        QStringLiteral("INSERT INTO register_digest (register, rows, sum) VALUES (?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    insert->bind(1, QByteArrayView(name));
    insert->bind(2, rows);
    insert->bind(3, QByteArrayView(sum.toHex()));
    return insert->run();
}

Result<> writeRegister(const Connection& connection, const RegisterDef& def,
                       const QList<Record>& records)
{
    const RegisterTable table(def);
    const CanonicalWriter writer(def);
    RowBatch rows(connection, def.name(), table.columns());
    Sum256 sum;
    for (const Record& record : records) {
        table.put(rows, record);
        if (rows.isFull()) {
            if (const auto done = rows.write(); !done)
                return done;
        }
        sum.add(rowDigest(def, writer.write(record)));
    }
    if (const auto done = rows.write(); !done)
        return done;
    return writeDigest(connection, def.key, sum, records.size());
}

Result<> writeLinks(const Connection& connection, const std::set<HistoryReplay::Link>& links)
{
    auto insert = connection.prepare(
        QStringLiteral("INSERT INTO link (register, field, from_uid, to_uid) VALUES (?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    Sum256 sum;
    for (const auto& [registerKey, field, from, to] : links) {
        insert->bind(1, QByteArrayView(registerKey));
        insert->bind(2, QByteArrayView(field));
        insert->bind(3, QByteArrayView(from));
        insert->bind(4, QByteArrayView(to));
        if (const auto done = insert->run(); !done)
            return done;
        sum.add(linkDigest(registerKey, field, from, to));
    }
    return writeDigest(connection, kLinkDigestName, sum, qint64(links.size()));
}

Result<> writeCounters(const Connection& connection, const QMap<QString, qint64>& counters)
{
    auto insert =
        connection.prepare(QStringLiteral("INSERT INTO counter (prefix, next) VALUES (?, ?)"));
    if (!insert)
        return fail(insert.error());
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter) {
        insert->bind(1, counter.key());
        insert->bind(2, counter.value());
        if (const auto done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<> writeState(const Connection& connection, const Registry& registry,
                    const HistoryReplay& replay)
{
    for (const RegisterDef* def : registry.all()) {
        if (const auto done = writeRegister(connection, *def, replay.records(*def)); !done)
            return done;
    }
    if (const auto done = writeLinks(connection, replay.links()); !done)
        return done;
    return writeCounters(connection, replay.counters());
}

// Files are copied only where there is no file on disk to read them from later.
Result<> writePast(const Connection& source, const Connection& target, qint64 lastSet,
                   const Registry& registry, const HistoryReplay& replay, bool withFiles)
{
    struct Copy {
        const char* table;
        const char* columns;
        const char* where;
    };
    static constexpr std::array<Copy, 3> always = {
        {{"meta", "key,value", ""},
         {"change_set", "id,at_utc,actor,actor_uid,label,kind,reverts,quoted,prev_hash,hash",
          "WHERE id <= ? ORDER BY id"},
         {"change_item", "set_id,seq,register,record_uid,op,field,before,after",
          "WHERE set_id <= ?"}}};
    static constexpr std::array<Copy, 2> files = {
        {{"attachment", "sha256,size,chunks", ""}, {"attachment_chunk", "sha256,seq,bytes", ""}}};
    auto writing = Transaction::begin(target);
    if (!writing)
        return fail(writing.error());
    const auto copyAll = [&](std::span<const Copy> copies) -> Result<> {
        for (const Copy& copy : copies) {
            const auto done = copyRows(source, target, QLatin1String(copy.table),
                                       QString::fromLatin1(copy.columns).split(QLatin1Char(',')),
                                       QLatin1String(copy.where), lastSet);
            if (!done)
                return done;
        }
        return {};
    };
    if (const auto done = copyAll(always); !done)
        return done;
    if (const auto done = writeState(target, registry, replay); !done)
        return done;
    if (withFiles) {
        if (const auto done = copyAll(files); !done)
            return done;
    }
    return writing->commit();
}

// The last change set of that instant, by number: clocks go back, numbers don't.
Result<qint64> lastSetAt(const Connection& connection, const QDateTime& instant)
{
    auto last = connection.prepare(
        QStringLiteral("SELECT coalesce(max(id), 0) FROM change_set WHERE at_utc <= ?"));
    if (!last)
        return fail(last.error());
    last->bind(1, instantToText(instant));
    const auto row = last->step();
    if (!row)
        return fail(row.error());
    return last->integer(0);
}

} // namespace

Result<std::unique_ptr<Binder>> Binder::asOf(const QDateTime& instant) const
{
    const Connection& source = *d->connection;
    auto reading = Transaction::beginRead(source);
    if (!reading)
        return fail(reading.error());
    const auto lastSet = lastSetAt(source, instant);
    if (!lastSet)
        return fail(lastSet.error());
    if (*lastSet == 0) {
        return fail(
            Error::Kind::NotFound,
            Message("store", QT_TRANSLATE_NOOP("store", "Nothing was recorded in this binder "
                                                        "before %1."))
                .arg(instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    NoProgress none;
    HistoryReplay replay(*d->registry);
    if (const auto done = replay.run(source, *lastSet, none); !done)
        return fail(done.error());

    std::unique_ptr<Binder> past(new Binder);
    Private& inside = *past->d;
    inside.path = d->path;
    inside.registry = d->registry;
    inside.ownClock = std::make_unique<FixedClock>(instant);
    inside.clock = inside.ownClock.get();
    auto memory = Connection::open({}, Connection::Mode::Memory);
    if (!memory)
        return fail(memory.error());
    inside.connection = std::move(*memory);
    const Connection& target = *inside.connection;
    if (const auto done = migrate(target, 0, newestSchema()); !done)
        return fail(done.error());

    // A view of a view reads the files where the first one does.
    const QString file = QString::fromUtf8(sqlite3_db_filename(d->files().handle(), "main"));
    if (const auto done = writePast(source, target, *lastSet, *d->registry, replay, file.isEmpty());
        !done)
        return fail(done.error());
    if (!file.isEmpty()) {
        auto files = Connection::open(file, Connection::Mode::ReadOnly);
        if (!files)
            return fail(files.error());
        inside.keptFiles = std::move(*files);
        inside.recoveredCopy = d->recoveredCopy;
    }
    inside.readOnly = true;
    Options options;
    options.actor = d->session->actor();
    if (const auto opened = inside.finishOpening(*past, options); !opened)
        return fail(opened.error());
    return past;
}

} // namespace ringbinder
