// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/compliancewalk.h"

#include "core/registers/technical/subjects.h"
#include "core/technical/scan.h"

#include <algorithm>

namespace ringbinder {

namespace {

QDate dayOf(const QDateTime& at)
{
    return at.toLocalTime().date();
}

// Noon, which is the same day in UTC for most of the world and everywhere once it is local again.
QDateTime momentOf(QDate day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

void addToRate(PassRate& rate, Outcome outcome, int sign)
{
    switch (outcome) {
    case Outcome::Pass:
        rate.pass += sign;
        return;
    case Outcome::Fail:
        rate.fail += sign;
        return;
    case Outcome::Exception:
        rate.exception += sign;
        return;
    case Outcome::NotApplicable:
    case Outcome::Error:
        return;
    }
}

} // namespace

ComplianceWalk::ComplianceWalk(PlaceBook book, FactBook facts, ExceptionBook exceptions)
    : m_book(std::move(book))
    , m_facts(std::move(facts))
    , m_exceptions(std::move(exceptions))
    , m_sightings(m_book)
{
}

Result<> ComplianceWalk::run(const Progress* progress)
{
    for (int import = 0; import < m_imports.size(); ++import) {
        if (progress && progress->isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        take(import);
    }
    judgeAges();
    judgeRegisters(-1, momentOf(m_day));
    return {};
}

void ComplianceWalk::take(int import)
{
    const TakenImport& taken = m_imports[import];
    QList<int> spoken;
    for (const QString& key : subjectsOf(taken.format, taken.listKind)) {
        const bool isAsked = key == QLatin1String("host") || !taken.ports.isEmpty();
        if (const int subject = subjectIndex(key); isAsked && m_rulesBySubject.contains(subject))
            spoken.append(subject);
    }
    QSet<int> hosts;
    QSet<int> assets;
    QHash<size_t, QSet<int>> touched; // places, with the subjects it speaks of there
    const QList<Observation> observations = m_observations.take(taken.uid);
    for (const Observation& seen : observations) {
        if (seen.host >= 0)
            hosts.insert(seen.host);
        const int asset = seen.host >= 0 ? m_book.hosts()[seen.host].asset : seen.asset;
        if (asset >= 0)
            assets.insert(asset);
        if (seen.host < 0 || !m_book.hosts()[seen.host].isIgnored)
            takeFacts(seen, import, spoken, touched);
    }
    m_sightings.take(taken, hosts, assets);
    for (auto one = touched.cbegin(); one != touched.cend(); ++one)
        judgePlace(one.key(), one.value(), import);
    judgeRegisters(import, taken.at);
    if (m_wantsTrend)
        m_trend.append({taken.uid, taken.at, m_rate, int(m_sightings.unknownHosts().size())});
}

void ComplianceWalk::takeFacts(const Observation& seen, int import, const QList<int>& spoken,
                               QHash<size_t, QSet<int>>& touched)
{
    const size_t index = placeOf(seen);
    QSet<int>& subjects = touched[index];
    const auto begin = [&](int subject) {
        PlaceStanding::Spoken& said = m_places[index].spoken[subject];
        if (said.import != import) {
            said.before = std::move(said.facts);
            said.facts.clear();
            said.import = import;
        }
        subjects.insert(subject);
        return &said;
    };
    for (const int subject : spoken)
        (void)begin(subject);
    auto facts = factsOf(seen.facts);
    if (!facts) {
        refuse(index, subjects, import, facts.error().message);
        return;
    }
    for (Fact& fact : *facts) {
        const int subject = subjectIndex(fact.kind);
        if (subject < 0 || !m_rulesBySubject.contains(subject))
            continue;
        QString item = fact.item();
        begin(subject)->facts.append({std::move(fact), std::move(item)});
    }
}

void ComplianceWalk::refuse(size_t place, const QSet<int>& subjects, int import,
                            const Message& reason)
{
    for (const int subject : subjects) {
        for (const int rule : m_rulesBySubject.value(subject)) {
            RuleStanding& stands = standing(m_places[place], rule);
            stands.error = reason;
            stands.import = import;
        }
    }
}

void ComplianceWalk::judgePlace(size_t place, const QSet<int>& subjects, int import)
{
    PlaceStanding& here = m_places[place];
    const QDateTime at = m_imports[import].at;
    QSet<int> rules;
    for (const int subject : subjects) {
        PlaceStanding::Spoken& said = here.spoken[subject];
        // A port that was not asked for is as it was.
        const PortRanges& asked = m_imports[import].ports;
        const qsizetype found = said.facts.size();
        for (const JudgedFact& known : std::as_const(said.before)) {
            const auto end = said.facts.cbegin() + found;
            const auto isSame = [&known](const JudgedFact& one) { return one.item == known.item; };
            if (!isAskedFor(asked, known.fact) && std::none_of(said.facts.cbegin(), end, isSame))
                said.facts.append(known);
        }
        m_facts.complete(m_book, here.place, said.facts, said.before, at);
        said.before.clear();
        for (const int rule : m_rulesBySubject.value(subject))
            rules.insert(rule);
    }
    for (const int rule : rules) {
        RuleStanding& stands = standing(here, rule);
        const bool isRefused = stands.error && stands.import == import;
        if (!isRefused)
            judge(here, rule, import, at, true);
    }
}

void ComplianceWalk::judge(PlaceStanding& place, int rule, int import, const QDateTime& at,
                           bool isNewScan)
{
    const RuleJudge& judge = m_rules[size_t(rule)];
    if (!judge.isInScope(m_book, place.place) ||
        (judge.validFrom().isValid() && dayOf(at) < judge.validFrom()))
        return;
    const RuleVerdict verdict = judge.judge(m_book, place.place, [&place](int subject) {
        const auto said = place.spoken.constFind(subject);
        return said == place.spoken.constEnd() ? nullptr : &said->facts;
    });
    RuleStanding& stands = standing(place, rule);
    QHash<QString, QDateTime> since;
    for (const FailingItem& item : std::as_const(stands.items))
        since.insert(item.item, item.since);
    const bool wasAsked = !isNewScan || noteAsked(stands, judge, import);
    const bool isAsItWas =
        verdict.items.size() == stands.items.size() &&
        std::all_of(verdict.items.begin(), verdict.items.end(),
                    [&since](const RuleVerdict::Item& item) { return since.contains(item.item); });
    if (!wasAsked && stands.isJudged && isAsItWas)
        return;
    QList<FailingItem> items;
    for (const RuleVerdict::Item& item : verdict.items) {
        const QDateTime first = item.begun.isValid() ? item.begun : since.value(item.item, at);
        items.append({item.item, item.words, first, std::nullopt});
    }
    if (isNewScan) {
        stands.failedBefore = stands.isJudged && stands.fails;
        stands.import = import;
    }
    stands.isJudged = true;
    stands.fails = !items.isEmpty();
    stands.items = std::move(items);
    stands.unknown = verdict.unknown;
    stands.error.reset();
    count(place, rule, dayOf(at));
}

// Whether the scan asked for a port that the rule names; keeps which of them none has asked for.
bool ComplianceWalk::noteAsked(RuleStanding& stands, const RuleJudge& judge, int import) const
{
    if (!judge.ports())
        return true;
    const PortRanges& asked = m_imports[import].ports;
    if (!stands.unasked)
        stands.unasked = *judge.ports();
    if (!stands.unasked->isEmpty())
        stands.unasked = stands.unasked->without(asked);
    return judge.ports()->touches(asked);
}

// Keeps the rate of the trend.
void ComplianceWalk::count(PlaceStanding& place, int rule, QDate day)
{
    if (!m_wantsTrend)
        return;
    RuleStanding& stands = standing(place, rule);
    const bool isTold = !stands.unknown && (!stands.unasked || stands.unasked->isEmpty());
    Outcome now = isTold ? Outcome::Pass : Outcome::NotApplicable;
    if (stands.fails) {
        const bool isAllowed =
            std::all_of(stands.items.begin(), stands.items.end(), [&](const FailingItem& item) {
                return m_exceptions
                    .exceptionFor(m_rules[size_t(rule)].uid(), place.known, item.item, day)
                    .has_value();
            });
        now = isAllowed ? Outcome::Exception : Outcome::Fail;
    }
    addToRate(m_rate, stands.counted, -1);
    addToRate(m_rate, now, 1);
    stands.counted = now;
}

void ComplianceWalk::judgeRegisters(int import, const QDateTime& at)
{
    const int ofAssets = subjectIndex(u"asset");
    const int ofZones = subjectIndex(u"zone");
    const QDate day = dayOf(at);
    const auto judgeAt = [&](size_t index, int subject, JudgedFact fact) {
        PlaceStanding& place = m_places[index];
        place.spoken[subject] = {import, {std::move(fact)}, {}};
        for (const int rule : m_rulesBySubject.value(subject))
            judge(place, rule, import, at, import >= 0);
    };
    for (int zone = 0; zone < m_book.zones().size() && m_rulesBySubject.contains(ofZones); ++zone)
        judgeAt(placeOfZone(zone), ofZones, m_sightings.zoneFact(zone, day));
    const QList<int> rules = m_rulesBySubject.value(ofAssets);
    const bool isForAll = std::any_of(rules.begin(), rules.end(), [this](int rule) {
        return m_rules[size_t(rule)].isForAssetTypes();
    });
    for (int asset = 0; asset < m_book.assets().size() && !rules.isEmpty(); ++asset) {
        const BookedAsset& booked = m_book.assets()[asset];
        if (!booked.isLive || (!booked.isNetworked && !isForAll))
            continue;
        judgeAt(placeOfAsset(asset), ofAssets, m_sightings.assetFact(asset, day));
    }
}

void ComplianceWalk::judgeAges()
{
    const QDateTime at = momentOf(m_day);
    const int weakness = subjectIndex(u"weakness");
    QList<int> aging;
    for (const int rule : m_rulesBySubject.value(weakness)) {
        if (m_rules[size_t(rule)].asksForAge())
            aging.append(rule);
    }
    if (aging.isEmpty())
        return;
    for (PlaceStanding& place : m_places) {
        const auto said = place.spoken.find(weakness);
        if (said == place.spoken.end())
            continue;
        FactBook::age(said->facts, m_day);
        for (const int rule : std::as_const(aging)) {
            const RuleStanding& stands = standing(place, rule);
            if (stands.isJudged && !stands.error)
                judge(place, rule, stands.import, at, false);
        }
    }
}

size_t ComplianceWalk::placeOf(const Observation& seen)
{
    if (seen.host >= 0) {
        return placeAt(QStringLiteral("h%1").arg(seen.host), m_book.ofHost(seen.host));
    }
    if (seen.asset >= 0)
        return placeOfAsset(seen.asset);
    BookedPlace place;
    place.name = seen.name;
    return placeAt(QStringLiteral("n%1").arg(seen.name.toLower()), place);
}

size_t ComplianceWalk::placeOfAsset(int asset)
{
    return placeAt(QStringLiteral("a%1").arg(asset), m_book.ofAsset(asset));
}

size_t ComplianceWalk::placeOfZone(int zone)
{
    return placeAt(QStringLiteral("z%1").arg(zone), m_book.ofZone(zone));
}

size_t ComplianceWalk::placeAt(const QString& key, const BookedPlace& place)
{
    const auto known = m_placeIndex.constFind(key);
    if (known != m_placeIndex.constEnd())
        return *known;
    const size_t index = m_places.size();
    m_placeIndex.insert(key, index);
    m_places.push_back({place, m_book.placeOf(place), {}, {}});
    return index;
}

RuleStanding& ComplianceWalk::standing(PlaceStanding& place, int rule)
{
    if (place.rules.empty())
        place.rules.resize(m_rules.size());
    return place.rules[size_t(rule)];
}

} // namespace ringbinder
