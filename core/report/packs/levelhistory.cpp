// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/levelhistory.h"

#include "core/registers/risks/risk.h"
#include "core/rules/snapshot.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

struct RatedRisk {
    int likelihood = 0;
    int impact = 0;
    bool isClosed = false;
};

bool isClosedToken(const QString& token)
{
    return token == QLatin1String(risk::kStatusChoices[size_t(risk::Status::Closed)].token);
}

RatedRisk ratedOf(const Record& record)
{
    return {int(record.value(risk::likelihood).integer()),
            int(record.value(risk::impact).integer()),
            record.get(risk::status) == risk::Status::Closed};
}

// Walks the history backwards over the risks as they are now.
class LevelWalk final {
public:
    LevelWalk(const Snapshot& snapshot, QList<QDateTime> moments)
        : m_snapshot(snapshot)
        , m_moments(std::move(moments))
    {
        for (const Record& record : snapshot.records(risk::def))
            m_risks.insert(record.uid().toString(), ratedOf(record));
        take(snapshot.asOf());
    }

    // The newest change first. What stood at a moment is known before the first change after it is
    // taken back.
    [[nodiscard]] Result<> takeBack(const Binder& binder, const HistoryEntry& set)
    {
        reach(set.at);
        const auto items = binder.historyItems(set.id);
        if (!items)
            return fail(items.error());
        for (auto item = items->crbegin(); item != items->crend(); ++item) {
            if (item->registerKey == risk::def.name())
                takeBack(*item);
        }
        return {};
    }

    // The moments at or after a change, which lie before all that was taken back so far.
    void reach(const QDateTime& changed)
    {
        while (!m_moments.isEmpty() && m_moments.last() >= changed)
            take(m_moments.takeLast());
    }
    // What stood before all of it.
    void reachAll()
    {
        while (!m_moments.isEmpty())
            take(m_moments.takeLast());
    }

    [[nodiscard]] QList<LevelHistory::Point> points() { return std::move(m_points); }

private:
    void take(const QDateTime& at)
    {
        const RiskMethod& method = m_snapshot.method();
        LevelHistory::Point point{at, QList<int>(method.bands().size(), 0)};
        for (const RatedRisk& rated : std::as_const(m_risks)) {
            const auto level = levelOf(method, rated.likelihood, rated.impact);
            if (level && !rated.isClosed)
                ++point.byBand[level->band.rank];
        }
        m_points.prepend(point);
    }

    void takeBack(const HistoryItem& item)
    {
        if (item.op == Change::Op::Add) {
            m_risks.remove(item.recordUid);
            return;
        }
        if (item.op == Change::Op::Remove) {
            if (const auto record = recordFromJson(risk::def, item.before))
                m_risks.insert(item.recordUid, ratedOf(*record));
            return;
        }
        if (item.op != Change::Op::Set || !m_risks.contains(item.recordUid))
            return;
        RatedRisk& rated = m_risks[item.recordUid];
        const Value before = valueFromCanonical(item.before);
        if (item.fieldKey == risk::likelihood.name())
            rated.likelihood = int(before.integer());
        else if (item.fieldKey == risk::impact.name())
            rated.impact = int(before.integer());
        else if (item.fieldKey == risk::status.name())
            rated.isClosed = isClosedToken(before.text());
    }

    const Snapshot& m_snapshot;
    QList<QDateTime> m_moments; // the earliest first; those still to be reached
    QHash<QString, RatedRisk> m_risks;
    QList<LevelHistory::Point> m_points;
};

// The ends of the months before this one.
QList<QDateTime> monthEnds(QDate today)
{
    QList<QDateTime> ends;
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int back = LevelHistory::kMonths - 1; back >= 1; --back)
        ends.append(thisMonth.addMonths(1 - back).addDays(-1).endOfDay().toUTC());
    return ends;
}

} // namespace

Result<std::shared_ptr<const Insight>> LevelHistory::look(const Binder& binder, const Evaluation&,
                                                          const Snapshot& snapshot)
{
    QList<QDateTime> moments = monthEnds(snapshot.today());
    const auto sets = binder.history(
        {.record = {}, .since = moments.first(), .until = snapshot.asOf(), .limit = 0});
    if (!sets)
        return fail(sets.error());
    LevelWalk walk(snapshot, moments);
    for (const HistoryEntry& set : *sets) {
        if (const auto done = walk.takeBack(binder, set); !done)
            return fail(done.error());
    }
    walk.reachAll();
    auto history = std::make_shared<LevelHistory>();
    history->points = walk.points();
    // Before the first risk there was nothing to count.
    while (history->points.size() > 1 &&
           std::all_of(history->points.first().byBand.cbegin(),
                       history->points.first().byBand.cend(), [](int count) { return count == 0; }))
        history->points.removeFirst();
    return history;
}

} // namespace ringbinder
