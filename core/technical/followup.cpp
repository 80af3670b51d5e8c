// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/followup.h"

#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"
#include "core/technical/technicalfailure.h"

#include <algorithm>

namespace ringbinder {

namespace {

QString keyOfPlace(const std::optional<Uid>& rule, const std::optional<Uid>& host,
                   const std::optional<Uid>& asset)
{
    const std::optional<Uid>& place = host ? host : asset;
    return (rule ? rule->toString() : QString()) + QLatin1Char('/') +
           (place ? place->toString() : QString());
}

QString keyOfResult(const RuleResult& result)
{
    return keyOfPlace(result.rule, result.place.host, result.place.asset);
}

} // namespace

const Field<QList<Uid>>& fieldOf(FollowUp what)
{
    switch (what) {
    case FollowUp::Risk:
        return technical_finding::risks;
    case FollowUp::Action:
        return technical_finding::actions;
    case FollowUp::Nonconformity:
        return technical_finding::nonconformities;
    case FollowUp::Exception:
        return technical_finding::exceptions;
    }
    Q_UNREACHABLE();
}

Result<TakenUp> TakenUp::of(const RecordSource& source)
{
    TakenUp taken;
    const auto read = source.forEach(technical_finding::def, [&taken](const Record& record) {
        taken
            .m_findings[keyOfPlace(record.get(technical_finding::rule),
                                   record.get(technical_finding::host),
                                   record.get(technical_finding::asset))]
            .append(record);
        return true;
    });
    if (!read)
        return fail(read.error());
    return taken;
}

const Record* TakenUp::finding(const RuleResult& result, const QString& item) const
{
    const Record* closed = nullptr;
    for (const Record* record : findings(result)) {
        if (record->text(technical_finding::item) != item)
            continue;
        if (!record->get(technical_finding::closedOn))
            return record;
        closed = record;
    }
    return closed;
}

QList<const Record*> TakenUp::findings(const RuleResult& result) const
{
    QList<const Record*> found;
    const auto here = m_findings.constFind(keyOfResult(result));
    if (here == m_findings.constEnd())
        return found;
    for (const Record& record : *here) {
        const QString item = record.text(technical_finding::item);
        const bool isOfResult =
            item.isEmpty() ||
            std::any_of(result.items.cbegin(), result.items.cend(),
                        [&item](const FailingItem& one) { return one.item == item; });
        // A finding has no zone: its title tells those of two zones apart.
        const bool isHere =
            result.place.host || result.place.asset || record.title().contains(result.place.name);
        if (isOfResult && isHere)
            found.append(&record);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        return a->text(technical_finding::item) < b->text(technical_finding::item);
    });
    return found;
}

QList<const Record*> TakenUp::openAt(const Uid& asset) const
{
    QList<const Record*> found;
    for (const QList<Record>& here : m_findings) {
        for (const Record& record : here) {
            if (record.get(technical_finding::asset) == asset &&
                !record.get(technical_finding::closedOn))
                found.append(&record);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Record* a, const Record* b) { return a->code() < b->code(); });
    return found;
}

Result<FollowUpChange> followUp(const Binder& binder, const RuleResult& result, const QString& item,
                                FollowUp what, const Language& texts)
{
    const auto failure = TechnicalFailure::of(binder, result, item, texts);
    if (!failure)
        return fail(failure.error());
    const auto taken = TakenUp::of(binder);
    if (!taken)
        return fail(taken.error());
    std::optional<Record> known;
    if (const Record* record = taken->finding(result, item))
        known = *record;
    auto made = failure->made(what, known);
    if (!made)
        return fail(made.error());
    Record finding = known ? *known : failure->newFinding();
    QList<Uid> led = finding.get(fieldOf(what)).value_or(QList<Uid>());
    led.append(made->uid());
    finding.set(fieldOf(what), led);
    // It is back, whatever an earlier scan said.
    finding.set(technical_finding::closedOn, std::optional<QDate>());
    finding.set(technical_finding::closedBy, std::optional<Uid>());
    FollowUpChange change{
        ChangeSet({ChangeLabel::Act::Add, QString::fromLatin1(made->def().key), made->title(), 1}),
        made->uid(), finding.uid()};
    change.set.add(std::move(*made));
    if (known)
        change.set.update(*known, finding);
    else
        change.set.add(std::move(finding));
    return change;
}

QHash<Uid, ControlResults> resultsByControl(const RecordSource& source,
                                            const ComplianceState& state)
{
    QHash<Uid, ControlResults> byControl;
    QHash<Uid, QList<Uid>> controlsOf;
    // What cannot be read shows nothing; the state itself was read from the same source.
    const auto read = source.forEach(technical_rule::def, [&](const Record& rule) {
        if (!rule.get(technical_rule::active).value_or(false))
            return true;
        const QList<Uid> controls = rule.get(technical_rule::controls).value_or(QList<Uid>());
        for (const Uid& control : controls)
            ++byControl[control].rules;
        controlsOf.insert(rule.uid(), controls);
        return true;
    });
    if (!read)
        return {};
    for (const RuleResult& result : state.results) {
        for (const Uid& control : controlsOf.value(result.rule)) {
            ControlResults& shown = byControl[control];
            shown.rate.pass += result.outcome == Outcome::Pass ? 1 : 0;
            shown.rate.fail += result.outcome == Outcome::Fail ? 1 : 0;
            shown.rate.exception += result.outcome == Outcome::Exception ? 1 : 0;
            shown.expired += result.isExpired ? 1 : 0;
            if (result.checkedAt.isValid() &&
                (!shown.lastChecked.isValid() || shown.lastChecked < result.checkedAt))
                shown.lastChecked = result.checkedAt;
        }
    }
    return byControl;
}

} // namespace ringbinder
