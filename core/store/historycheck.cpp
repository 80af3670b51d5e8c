// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of ContentCheck that read the history: its chain of hashes, and what it leads to.
#include "core/schema/canonical.h"
#include "core/store/connection.h"
#include "core/store/contentcheck.h"
#include "core/store/historychain.h"
#include "core/store/historyreplay.h"

namespace ringbinder {

namespace {

// Of one register; more would only repeat themselves.
constexpr int kMostNamed = 20;

} // namespace

Result<> ContentCheck::chain()
{
    const auto broken =
        firstBrokenSet(m_binder.connection(), m_binder.fileId().toLatin1(), m_progress);
    if (!broken)
        return fail(broken.error());
    if (*broken != 0) {
        found(Message("verify",
                      QT_TRANSLATE_NOOP("verify", "The history was altered or damaged: change "
                                                  "number %1 is not what was written, or the one "
                                                  "before it is missing."))
                  .arg(*broken));
    }
    return {};
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
