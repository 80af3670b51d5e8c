// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registersums.h"

namespace ringbinder {

Result<RegisterSums::Row*> RegisterSums::row(const QByteArray& name)
{
    const auto known = m_rows.find(name);
    if (known != m_rows.end())
        return &known->second;
    auto select = m_connection.prepare(
        QStringLiteral("SELECT sum, rows FROM register_digest WHERE register = ?"));
    if (!select)
        return fail(select.error());
    select->bind(1, QByteArrayView(name));
    const auto found = select->step();
    if (!found)
        return fail(found.error());
    Row row;
    if (*found) {
        const auto sum = Sum256::fromHex(select->utf8(0));
        if (!sum) {
            return fail(
                Error::Kind::Damaged,
                Message("store", QT_TRANSLATE_NOOP("store", "The checksum of a register is "
                                                            "damaged; nothing was written.")),
                QString::fromLatin1(name));
        }
        row.sum = *sum;
        row.rows = select->integer(1);
    }
    return &m_rows.emplace(name, row).first->second;
}

Result<> RegisterSums::rowAdded(const QByteArray& name, QByteArrayView digest)
{
    auto row = this->row(name);
    if (!row)
        return fail(row.error());
    (*row)->sum.add(digest);
    ++(*row)->rows;
    return {};
}

Result<> RegisterSums::rowRemoved(const QByteArray& name, QByteArrayView digest)
{
    auto row = this->row(name);
    if (!row)
        return fail(row.error());
    (*row)->sum.subtract(digest);
    --(*row)->rows;
    return {};
}

Result<> RegisterSums::rowChanged(const QByteArray& name, QByteArrayView before,
                                  QByteArrayView after)
{
    auto row = this->row(name);
    if (!row)
        return fail(row.error());
    (*row)->sum.subtract(before);
    (*row)->sum.add(after);
    return {};
}

Result<> RegisterSums::write() const
{
    auto upsert = m_connection.prepare(QStringLiteral(
        "INSERT INTO register_digest (register, rows, sum) VALUES (?, ?, ?) "
        "ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, sum = excluded.sum"));
    if (!upsert)
        return fail(upsert.error());
    for (const auto& [name, row] : m_rows) {
        upsert->bind(1, QByteArrayView(name));
        upsert->bind(2, row.rows);
        upsert->bind(3, QByteArrayView(row.sum.toHex()));
        if (const auto done = upsert->run(); !done)
            return done;
    }
    return {};
}

} // namespace ringbinder
