// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/rates.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/network_zone.h"

#include <algorithm>

namespace ringbinder {

namespace {

// What each result counts for.
class RateGroups final {
public:
    [[nodiscard]] static Result<RateGroups> of(const RecordSource& source, RateBy by)
    {
        RateGroups groups(by);
        const auto rules = source.forEach(technical_rule::def, [&groups](const Record& rule) {
            groups.m_controls.insert(rule.uid(),
                                     rule.get(technical_rule::controls).value_or(QList<Uid>()));
            groups.m_owners.insert(rule.uid(), rule.get(technical_rule::owner));
            return true;
        });
        if (!rules)
            return fail(rules.error());
        if (by != RateBy::Owner)
            return groups;
        const auto assets = source.forEach(asset::def, [&groups](const Record& record) {
            if (const auto owner = record.get(asset::owner))
                groups.m_owners.insert(record.uid(), owner);
            return true;
        });
        if (!assets)
            return fail(assets.error());
        return groups;
    }

    [[nodiscard]] QList<std::optional<Uid>> groupsOf(const RuleResult& result) const
    {
        switch (m_by) {
        case RateBy::Zone:
            return {result.place.zone};
        case RateBy::Control: {
            QList<std::optional<Uid>> controls;
            for (const Uid& control : m_controls.value(result.rule))
                controls.append(control);
            return controls.isEmpty() ? QList<std::optional<Uid>>{std::nullopt} : controls;
        }
        case RateBy::Owner: {
            const auto own =
                result.place.asset ? m_owners.value(*result.place.asset) : std::optional<Uid>();
            return {own ? own : m_owners.value(result.rule)};
        }
        }
        Q_UNREACHABLE();
    }

private:
    explicit RateGroups(RateBy by)
        : m_by(by)
    {
    }

    RateBy m_by;
    QHash<Uid, QList<Uid>> m_controls;       // of rules
    QHash<Uid, std::optional<Uid>> m_owners; // of rules and assets
};

} // namespace

Text labelOf(RateBy by)
{
    switch (by) {
    case RateBy::Zone:
        return {"technical_rates", QT_TRANSLATE_NOOP("technical_rates", "By zone")};
    case RateBy::Control:
        return {"technical_rates", QT_TRANSLATE_NOOP("technical_rates", "By control")};
    case RateBy::Owner:
        return {"technical_rates", QT_TRANSLATE_NOOP("technical_rates", "By owner")};
    }
    Q_UNREACHABLE();
}

const RegisterDef& registerOf(RateBy by)
{
    switch (by) {
    case RateBy::Zone:
        return network_zone::def;
    case RateBy::Control:
        return control::def;
    case RateBy::Owner:
        return person::def;
    }
    Q_UNREACHABLE();
}

Result<QList<RateRow>> ratesBy(const RecordSource& source, const ComplianceState& state, RateBy by)
{
    const auto groups = RateGroups::of(source, by);
    if (!groups)
        return fail(groups.error());
    QHash<QString, RateRow> rows; // by uid; "" for none
    for (const RuleResult& result : state.results) {
        const bool isChecked = result.outcome == Outcome::Pass || result.outcome == Outcome::Fail ||
                               result.outcome == Outcome::Exception;
        if (!isChecked)
            continue;
        for (const std::optional<Uid>& group : groups->groupsOf(result)) {
            RateRow& row = rows[group ? group->toString() : QString()];
            row.uid = group;
            row.rate.pass += result.outcome == Outcome::Pass ? 1 : 0;
            row.rate.fail += result.outcome == Outcome::Fail ? 1 : 0;
            row.rate.exception += result.outcome == Outcome::Exception ? 1 : 0;
            row.expired += result.isExpired ? 1 : 0;
        }
    }
    QList<RateRow> sorted;
    for (RateRow& row : rows) {
        if (row.uid)
            row.name = source.name(*row.uid);
        sorted.append(row);
    }
    std::sort(sorted.begin(), sorted.end(), [](const RateRow& a, const RateRow& b) {
        const double first = a.rate.percent().value_or(100);
        const double second = b.rate.percent().value_or(100);
        return first != second ? first < second : a.name < b.name;
    });
    return sorted;
}

} // namespace ringbinder
