// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codenumbers.h"

namespace ringbinder {

namespace {
constexpr int kDigitsOfCode = 4;
}

Result<qint64*> CodeNumbers::next(const QString& prefix)
{
    const auto known = m_next.find(prefix);
    if (known != m_next.end())
        return &known.value();
    auto select = m_connection.prepare(QStringLiteral("SELECT next FROM counter WHERE prefix = ?"));
    if (!select)
        return fail(select.error());
    select->bind(1, prefix);
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    return &m_next.insert(prefix, *row ? select->integer(0) : 1).value();
}

Result<> CodeNumbers::give(Record& record)
{
    const QString prefix = QString::fromLatin1(record.def().prefix);
    const auto counter = next(prefix);
    if (!counter)
        return fail(counter.error());
    qint64& next = **counter;
    if (record.code().isEmpty()) {
        if (prefix.isEmpty()) {
            return fail(
                Error::Kind::Invalid,
                Message("store", QT_TRANSLATE_NOOP("store", "A record of \"%1\" needs a code, such "
                                                            "as A.5.1 or OWN-01."))
                    .arg(record.def().pluralText()));
        }
        const QString number = QString::number(next++);
        record.setCode(prefix + QLatin1Char('-') +
                       number.rightJustified(kDigitsOfCode, QLatin1Char('0')));
        return {};
    }
    // A code brought along (undo, import, the sample) must never be given out again.
    const QStringView number = QStringView(record.code()).mid(prefix.size() + 1);
    bool isNumber = false;
    const qint64 given = number.toLongLong(&isNumber);
    if (!prefix.isEmpty() && isNumber && given >= next)
        next = given + 1;
    return {};
}

Result<> CodeNumbers::write() const
{
    if (m_next.isEmpty())
        return {};
    auto upsert =
        m_connection.prepare(QStringLiteral("INSERT INTO counter (prefix, next) VALUES (?, ?) "
                                            "ON CONFLICT (prefix) DO UPDATE SET next = "
                                            "excluded.next"));
    if (!upsert)
        return fail(upsert.error());
    for (auto it = m_next.cbegin(); it != m_next.cend(); ++it) {
        upsert->bind(1, it.key());
        upsert->bind(2, it.value());
        if (const auto done = upsert->run(); !done)
            return done;
    }
    return {};
}

} // namespace ringbinder
