// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/compliance.h"

#include "core/registers/assets/asset.h"
#include "core/registers/binder/setting.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/approved_software.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/subjects.h"
#include "core/registers/technical/technical_finding.h"
#include "core/technical/compliancewalk.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace ringbinder {

namespace {

// What the walk ended with, as results.
class ComplianceResults final {
public:
    explicit ComplianceResults(const ComplianceWalk& walk)
        : m_walk(walk)
    {
    }

    [[nodiscard]] QList<RuleResult> all() const
    {
        QList<RuleResult> results;
        const std::vector<size_t> places = byName();
        for (int rule = 0; rule < int(m_walk.rules().size()); ++rule) {
            if (const auto& error = m_walk.rules()[size_t(rule)].error()) {
                results.append({.rule = m_walk.rules()[size_t(rule)].uid(),
                                .outcome = Outcome::Error,
                                .reason = *error});
                continue;
            }
            for (const size_t place : places) {
                if (auto result = resultOf(rule, m_walk.places()[place]))
                    results.append(std::move(*result));
            }
        }
        return results;
    }

private:
    [[nodiscard]] std::vector<size_t> byName() const
    {
        const std::vector<PlaceStanding>& places = m_walk.places();
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(places.size());
        for (const PlaceStanding& place : places)
            keys.push_back(collator.sortKey(place.place.name));
        std::vector<size_t> order(places.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
        return order;
    }

    // Nothing where the rule has nothing to do with the place.
    [[nodiscard]] std::optional<RuleResult> resultOf(int index, const PlaceStanding& place) const
    {
        const RuleJudge& rule = m_walk.rules()[size_t(index)];
        if (!rule.isInScope(m_walk.book(), place.place))
            return {};
        const RuleStanding* stands = place.rules.empty() ? nullptr : &place.rules[size_t(index)];
        if (stands && stands->error)
            return refused(rule, place, *stands);
        if (!stands || !stands->isJudged)
            return unscanned(rule, place);
        return judged(rule, place, *stands);
    }

    [[nodiscard]] RuleResult started(const RuleJudge& rule, const PlaceStanding& place,
                                     int import) const
    {
        RuleResult result{.rule = rule.uid(), .place = place.known};
        if (import >= 0) {
            const TakenImport& taken = m_walk.imports()[import];
            result.import = taken.uid;
            result.checkedAt = taken.at;
            result.isExpired =
                taken.at.toLocalTime().date().daysTo(m_walk.day()) > taken.limit(m_walk.limits());
        }
        return result;
    }

    [[nodiscard]] RuleResult refused(const RuleJudge& rule, const PlaceStanding& place,
                                     const RuleStanding& stands) const
    {
        RuleResult result = started(rule, place, stands.import);
        result.outcome = Outcome::Error;
        result.reason = *stands.error;
        return result;
    }

    // Every host that is an asset is asked for by every kind of scan of hosts; of a host that
    // nobody knows, and of lists, only what was said counts.
    [[nodiscard]] std::optional<RuleResult> unscanned(const RuleJudge& rule,
                                                      const PlaceStanding& place) const
    {
        bool isOfHosts = false;
        bool wasSpokenOf = false;
        for (const int subject : rule.subjects()) {
            const auto source = subjects()[size_t(subject)].source;
            isOfHosts = isOfHosts ||
                        (source != SubjectDef::Source::List && source != SubjectDef::Source::Any);
            wasSpokenOf = wasSpokenOf || place.spoken.contains(subject);
        }
        if (!wasSpokenOf && (!isOfHosts || place.place.host < 0 || place.place.asset < 0))
            return {};
        RuleResult result = started(rule, place, -1);
        result.reason =
            wasSpokenOf
                ? Message("compliance",
                          QT_TRANSLATE_NOOP("compliance",
                                            "No scan speaks of it since the rule is valid."))
                : Message("compliance", QT_TRANSLATE_NOOP("compliance", "No scan speaks of it."));
        return result;
    }

    [[nodiscard]] RuleResult judged(const RuleJudge& rule, const PlaceStanding& place,
                                    const RuleStanding& stands) const
    {
        RuleResult result = started(rule, place, stands.import);
        if (rule.looksAtRegisters())
            tellFromRegisters(result, place);
        if (stands.fails)
            putItems(result, rule, stands);
        else if (stands.unknown)
            result.reason =
                Message("compliance", QT_TRANSLATE_NOOP("compliance", "\"%1\" is not known here."))
                    .arg(stands.unknown->labelText());
        else if (stands.unasked && !stands.unasked->isEmpty())
            result.reason =
                Message("compliance",
                        QT_TRANSLATE_NOOP("compliance", "No scan has asked for %1 here."))
                    .arg(stands.unasked->text());
        else
            result.outcome = Outcome::Pass;
        if (stands.fails)
            result.change =
                stands.failedBefore ? RuleResult::Change::Persisting : RuleResult::Change::New;
        else if (stands.failedBefore)
            result.change = RuleResult::Change::Gone;
        return result;
    }

    // What registers say is as of today; the import is the newest that saw the place.
    void tellFromRegisters(RuleResult& result, const PlaceStanding& place) const
    {
        const bool isZone = place.place.asset < 0 && place.place.zone >= 0;
        result.import = isZone ? m_walk.sightings().lastImportOfZone(place.place.zone)
                        : place.place.asset >= 0
                            ? m_walk.sightings().lastImportOfAsset(place.place.asset)
                            : std::nullopt;
        result.checkedAt = QDateTime(m_walk.day(), QTime(12, 0)).toUTC();
        result.isExpired = false;
    }

    void putItems(RuleResult& result, const RuleJudge& rule, const RuleStanding& stands) const
    {
        result.items = stands.items;
        bool isAllowed = true;
        for (FailingItem& item : result.items) {
            item.exception =
                m_walk.exceptions().exceptionFor(rule.uid(), result.place, item.item, m_walk.day());
            isAllowed = isAllowed && item.exception;
        }
        std::stable_sort(
            result.items.begin(), result.items.end(),
            [](const FailingItem& a, const FailingItem& b) { return !a.exception && b.exception; });
        result.outcome = isAllowed ? Outcome::Exception : Outcome::Fail;
        for (const FailingItem& item : std::as_const(result.items)) {
            const bool counts = isAllowed || !item.exception;
            if (counts && (!result.since.isValid() || item.since < result.since))
                result.since = item.since;
        }
        const int days = rule.fixDays(m_walk.limits());
        for (FailingItem& item : result.items) {
            if (!item.exception)
                item.due = item.since.toLocalTime().date().addDays(days);
        }
        if (!isAllowed)
            result.due = result.since.toLocalTime().date().addDays(days);
    }

    const ComplianceWalk& m_walk;
};

} // namespace

Result<ComplianceState> complianceOf(const RecordSource& source, const ComplianceWants& wants,
                                     const Progress* progress)
{
    const auto walk = ComplianceWalk::start(source, wants);
    if (!walk)
        return fail(walk.error());
    if (const auto done = (*walk)->run(progress); !done)
        return fail(done.error());
    ComplianceState state;
    state.results = ComplianceResults(**walk).all();
    state.zones = (*walk)->sightings().coverage((*walk)->limits(), (*walk)->day());
    state.unknownHosts = (*walk)->sightings().unknownHosts();
    state.unseenAssets = (*walk)->sightings().unseenAssets();
    state.trend = (*walk)->trend();
    state.limits = (*walk)->limits();
    for (const RuleJudge& rule : (*walk)->rules())
        state.severities.insert(rule.uid(), rule.severity());
    return state;
}

QList<const RegisterDef*> technicalRegisters()
{
    return {&technical_rule::def,
            &network_zone::def,
            &network_host::def,
            &scan_import::def,
            &host_observation::def,
            &technical_finding::def,
            &approved_software::def,
            &policy_exception::def,
            &asset::def,
            &person::def,
            &action::def,
            &setting::def};
}

} // namespace ringbinder
