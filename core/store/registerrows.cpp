// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registerrows.h"

namespace ringbinder {

Result<> RegisterRows::prepare(Statement& statement, const QString& sql) const
{
    auto prepared = m_connection.prepare(sql);
    if (!prepared)
        return fail(prepared.error());
    statement = std::move(*prepared);
    return {};
}

Result<std::optional<Record>> RegisterRows::read(const Uid& uid)
{
    if (const auto done = flush(); !done)
        return fail(done.error());
    if (!m_read.isPrepared()) {
        if (const auto done = prepare(m_read, m_table.select(QStringLiteral("WHERE uid = ?")));
            !done)
            return fail(done.error());
    }
    m_read.bind(1, uid);
    const auto row = m_read.step();
    if (!row)
        return fail(row.error());
    std::optional<Record> record;
    if (*row) {
        auto read = m_table.read(m_read, &m_pool);
        if (!read) {
            m_read.reset();
            return fail(read.error());
        }
        record = std::move(*read);
    }
    m_read.reset();
    return record;
}

Result<> RegisterRows::insert(const Record& record)
{
    m_table.put(m_new, record);
    m_waiting.push_back(&record);
    return m_new.isFull() ? flush() : Result<>();
}

Result<> RegisterRows::flush()
{
    const std::vector<const Record*> waiting = std::exchange(m_waiting, {});
    const auto done = m_new.write();
    if (done || done.error().kind != Error::Kind::Invalid)
        return done;
    return fail(
        Error::Kind::Conflict,
        Message("store", QT_TRANSLATE_NOOP(
                             "store", "%1 could not be added: there is already a record with that "
                                      "code or with a value that must be unique."))
            .arg(waiting[size_t(m_new.written())]->code()),
        done.error().detail);
}

Result<> RegisterRows::update(const Record& after, const QList<const FieldDef*>& columns,
                              bool withExtra)
{
    if (const auto done = flush(); !done)
        return done;
    if (!m_update.isPrepared() || columns != m_updated || withExtra != m_updatesExtra) {
        if (const auto done = prepare(m_update, m_table.updateSql(columns, withExtra)); !done)
            return done;
        m_updated = columns;
        m_updatesExtra = withExtra;
    }
    int index = 0;
    for (const FieldDef* column : columns)
        m_update.bind(++index, after.value(*column));
    if (withExtra) {
        const QByteArray extra = RegisterTable::extraJson(after.extras());
        if (extra.isEmpty())
            m_update.bindNull(++index);
        else
            m_update.bind(++index, QByteArrayView(extra));
    }
    m_update.bind(++index, after.uid());
    return m_update.run();
}

Result<> RegisterRows::erase(const Uid& uid)
{
    if (const auto done = flush(); !done)
        return done;
    if (!m_erase.isPrepared()) {
        const QString sql =
            QStringLiteral("DELETE FROM %1 WHERE uid = ?").arg(m_table.def().name());
        if (const auto done = prepare(m_erase, sql); !done)
            return done;
    }
    m_erase.bind(1, uid);
    return m_erase.run();
}

} // namespace ringbinder
