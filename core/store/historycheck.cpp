// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of ContentCheck that read the history: its chain of hashes, and what it leads to.
#include "core/schema/canonical.h"
#include "core/store/connection.h"
#include "core/store/contentcheck.h"
#include "core/store/digest.h"
#include "core/store/historyreplay.h"

namespace ringbinder {

namespace {

// Of one register; more would only repeat themselves.
constexpr int kMostNamed = 20;

// Damage shows as findings of its own, so that the other checks still run.
Message brokenAt(qint64 setId)
{
    return Message("verify",
                   QT_TRANSLATE_NOOP("verify", "The history was altered or damaged: change "
                                               "number %1 is not what was written, or the one "
                                               "before it is missing."))
        .arg(setId);
}

} // namespace

Result<> ContentCheck::chain()
{
    const Connection& connection = m_binder.connection();
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
    QByteArray previous = HistoryHasher::genesis(m_binder.fileId().toLatin1());
    qint64 expectedId = 1;
    while (true) {
        const auto row = sets->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto text = [&sets](int column) { return sets->utf8(column).toByteArray(); };
        HistoryHasher::Head head;
        head.id = sets->integer(0);
        head.at = text(1);
        head.actor = text(2);
        head.actorUid = text(3);
        head.label = text(4);
        head.kind = text(5);
        head.reverts = text(6);
        head.quoted = text(7);
        HistoryHasher hasher(previous, head);
        items->reset();
        items->bind(1, head.id);
        qint64 seq = 0;
        bool isInOrder = true;
        while (true) {
            const auto item = items->step();
            if (!item)
                return fail(item.error());
            if (!*item)
                break;
            isInOrder = isInOrder && items->integer(0) == ++seq;
            hasher.addItem(items->utf8(1), items->utf8(2), items->utf8(3), items->utf8(4),
                           items->utf8(5), items->utf8(6));
        }
        const QByteArray hash = text(9);
        if (head.id != expectedId || text(8) != previous || !isInOrder || hasher.hex() != hash) {
            found(brokenAt(head.id));
            return {};
        }
        previous = hash;
        ++expectedId;
        if (const auto done =
                step(head.id, *total, QT_TRANSLATE_NOOP("verify", "Checking the history"));
            !done)
            return done;
    }
}

Result<> ContentCheck::compareRecords(const RegisterDef& def, const QList<Record>& expected)
{
    const CanonicalWriter writer(def);
    QHash<Uid, QByteArray> byHistory;
    for (const Record& record : expected)
        byHistory.insert(record.uid(), writer.write(record));
    int named = 0;
    const auto name = [&](const QString& code) {
        if (named++ < kMostNamed) {
            found(Message("verify",
                          QT_TRANSLATE_NOOP("verify", "%1 is not what its history leads to."))
                      .arg(code));
        }
    };
    qint64 count = 0;
    Result<> stepped;
    const auto done = m_binder.forEach(def, [&](const Record& record) {
        if (byHistory.take(record.uid()) != writer.write(record))
            name(record.code());
        stepped = step(++count, expected.size(),
                       QT_TRANSLATE_NOOP("verify", "Comparing the records with the history"));
        return stepped.has_value();
    });
    if (!done)
        return done;
    if (!stepped)
        return stepped;
    for (auto missing = byHistory.cbegin(); missing != byHistory.cend(); ++missing) {
        const auto record = recordFromJson(def, *missing);
        name(record ? record->code() : missing.key().toString());
    }
    return {};
}

Result<> ContentCheck::replay()
{
    const Connection& connection = m_binder.connection();
    HistoryReplay replay(m_binder.registry());
    const auto ran = replay.run(connection, std::numeric_limits<qint64>::max(), m_progress);
    if (!ran && ran.error().kind == Error::Kind::Damaged) {
        found(ran.error().message);
        return {};
    }
    if (!ran)
        return ran;
    for (const RegisterDef* def : m_binder.registry().all()) {
        if (const auto done = compareRecords(*def, replay.records(*def)); !done)
            return done;
    }

    std::set<HistoryReplay::Link> missing = replay.links();
    bool areSame = true;
    auto links =
        connection.prepare(QStringLiteral("SELECT register, field, from_uid, to_uid FROM link"));
    if (!links)
        return fail(links.error());
    while (true) {
        const auto row = links->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        areSame =
            missing.erase({links->utf8(0).toByteArray(), links->utf8(1).toByteArray(),
                           links->utf8(2).toByteArray(), links->utf8(3).toByteArray()}) == 1 &&
            areSame;
    }
    if (!areSame || !missing.empty()) {
        found(
            Message("verify", QT_TRANSLATE_NOOP("verify", "The links between records are not what "
                                                          "their history leads to.")));
    }

    QMap<QString, qint64> counters;
    auto rows = connection.prepare(QStringLiteral("SELECT prefix, next FROM counter"));
    if (!rows)
        return fail(rows.error());
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        counters.insert(rows->text(0), rows->integer(1));
    }
    if (counters != replay.counters()) {
        found(
            Message("verify", QT_TRANSLATE_NOOP("verify", "The next free code numbers are not what "
                                                          "the history leads to.")));
    }
    return {};
}

} // namespace ringbinder
