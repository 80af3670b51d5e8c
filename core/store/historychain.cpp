// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historychain.h"

#include "core/store/digest.h"

namespace ringbinder {

namespace {

constexpr qint64 kChainReportEvery = 500;

// Adds the items of the set; false when one is missing in between.
Result<bool> addItems(Statement& items, qint64 setId, HistoryHasher& hasher)
{
    items.reset();
    items.bind(1, setId);
    qint64 seq = 0;
    bool isInOrder = true;
    while (true) {
        const auto row = items.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return isInOrder;
        isInOrder = isInOrder && items.integer(0) == ++seq;
        hasher.addItem(items.utf8(1), items.utf8(2), items.utf8(3), items.utf8(4), items.utf8(5),
                       items.utf8(6));
    }
}

} // namespace

Result<qint64> firstBrokenSet(const Connection& connection, const QByteArray& fileId,
                              Progress& progress)
{
    const auto total = connection.integer(QStringLiteral("SELECT count(*) FROM change_set"));
    if (!total)
        return fail(total.error());
    auto sets = connection.prepare(QStringLiteral(
        "SELECT id, at_utc, actor, actor_uid, label, kind, reverts, quoted, prev_hash, hash "
        "FROM change_set ORDER BY id"));
    if (!sets)
        return fail(sets.error());
    auto items = connection.prepare(
        QStringLiteral("SELECT seq, register, record_uid, op, field, before, after "
                       "FROM change_item WHERE set_id = ? ORDER BY seq"));
    if (!items)
        return fail(items.error());
    QByteArray previous = HistoryHasher::genesis(fileId);
    qint64 expectedId = 1;
    while (true) {
        const auto row = sets->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return 0;
        const auto text = [&sets](int column) { return sets->utf8(column).toByteArray(); };
        const HistoryHasher::Head head{sets->integer(0), text(1), text(2), text(3),
                                       text(4),          text(5), text(6), text(7)};
        HistoryHasher hasher(previous, head);
        const auto isInOrder = addItems(*items, head.id, hasher);
        if (!isInOrder)
            return fail(isInOrder.error());
        const QByteArray hash = text(9);
        if (head.id != expectedId || text(8) != previous || !*isInOrder || hasher.hex() != hash)
            return head.id;
        previous = hash;
        ++expectedId;
        if (head.id % kChainReportEvery != 0)
            continue;
        progress.report(head.id, *total,
                        Message("verify", QT_TRANSLATE_NOOP("verify", "Checking the history")));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
}

} // namespace ringbinder
