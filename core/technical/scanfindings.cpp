// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scanfindings.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/technical_finding.h"
#include "core/store/binder.h"
#include "core/technical/compliance.h"

#include <algorithm>

namespace ringbinder {

namespace {

// The binder as it will be.
RecordSource sourceAfterImport(const Binder& binder, const std::function<void(Record&)>& derive,
                               const ChangeSet& set, const QHash<Uid, const Record*>& changed)
{
    const auto walk = [&binder, &derive, &set, &changed](
                          const RegisterDef& def, const RecordSource::Visit& visit) -> Result<> {
        bool goesOn = true;
        const auto done = binder.forEach(def, [&](const Record& record) {
            const Record* after = changed.value(record.uid(), nullptr);
            if (derive && &def == &asset::def) {
                // Conditions ask for the needs that assets inherit.
                Record derived = after ? *after : record;
                derive(derived);
                goesOn = visit(derived);
            } else {
                goesOn = visit(after ? *after : record);
            }
            return goesOn;
        });
        if (!done)
            return fail(done.error());
        for (const Change& change : set.changes()) {
            if (!goesOn)
                break;
            if (change.op == Change::Op::Add && change.def == &def)
                goesOn = visit(*change.record);
        }
        return {};
    };
    QHash<Uid, QString> added;
    for (const Change& change : set.changes()) {
        if (change.op == Change::Op::Add)
            added.insert(change.uid, change.record->title());
    }
    const auto name = [&binder, added](const Uid& uid) {
        if (const auto own = added.constFind(uid); own != added.cend())
            return *own;
        const auto known = binder.name(uid);
        return known ? known->title : QString();
    };
    return {walk, name, binder.clock().today()};
}

bool isAboutPlaceOf(const RuleResult& result, const Record& finding)
{
    if (finding.get(technical_finding::rule) != result.rule)
        return false;
    if (const auto host = finding.get(technical_finding::host))
        return result.place.host == host;
    const auto of = finding.get(technical_finding::asset);
    return of && result.place.asset == of;
}

// Whether the item, or for a finding about the rule as a whole anything, still fails.
enum class ItemShown { No, Yes, Allowed };
ItemShown itemShownBy(const RuleResult& result, const QString& item)
{
    if (item.isEmpty()) {
        return result.outcome == Outcome::Fail   ? ItemShown::Yes
               : result.outcome == Outcome::Pass ? ItemShown::No
                                                 : ItemShown::Allowed;
    }
    const auto held = std::find_if(result.items.cbegin(), result.items.cend(),
                                   [&item](const FailingItem& each) { return each.item == item; });
    if (held == result.items.cend())
        return ItemShown::No;
    return held->exception ? ItemShown::Allowed : ItemShown::Yes;
}

bool isVerdict(Outcome outcome)
{
    return outcome == Outcome::Pass || outcome == Outcome::Fail || outcome == Outcome::Exception;
}

} // namespace

Result<FindingChanges> settleFindings(const Binder& binder, const ScanImport::DerivedBy& derived,
                                      const Uid& import, const QList<Record>& changed,
                                      ChangeSet& set)
{
    const auto findings = binder.records(technical_finding::def);
    if (!findings)
        return fail(findings.error());
    FindingChanges made;
    // Judging everything takes a while, and most imports have nothing to close.
    if (findings->isEmpty())
        return made;
    std::function<void(Record&)> derive;
    if (derived) {
        auto filled = derived(binder);
        if (!filled)
            return fail(filled.error());
        derive = std::move(*filled);
    }
    QHash<Uid, const Record*> after;
    for (const Record& record : changed)
        after.insert(record.uid(), &record);
    const auto state =
        complianceOf(sourceAfterImport(binder, derive, set, after), {.trend = false});
    if (!state)
        return fail(state.error());
    QList<const RuleResult*> decided;
    for (const RuleResult& result : state->results) {
        if (result.import == import && isVerdict(result.outcome))
            decided.append(&result);
    }
    for (const Record& finding : *findings) {
        const auto of =
            std::find_if(decided.cbegin(), decided.cend(), [&finding](const RuleResult* result) {
                return isAboutPlaceOf(*result, finding);
            });
        if (of == decided.cend())
            continue;
        const bool isClosed = finding.get(technical_finding::closedOn).has_value();
        const ItemShown shown = itemShownBy(**of, finding.text(technical_finding::item));
        Record settled = finding;
        if (!isClosed && shown == ItemShown::No) {
            settled.set(technical_finding::closedOn, (*of)->checkedAt.toLocalTime().date());
            settled.set(technical_finding::closedBy, import);
            ++made.closed;
        } else if (isClosed && shown == ItemShown::Yes) {
            settled.setValue(technical_finding::closedOn, {});
            settled.setValue(technical_finding::closedBy, {});
            ++made.reopened;
        }
        set.update(finding, settled);
    }
    return made;
}

} // namespace ringbinder
