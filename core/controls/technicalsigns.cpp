// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/technicalsigns.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"
#include "core/technical/compliance.h"

#include <QLoggingCategory>

namespace ringbinder {

namespace {

Q_LOGGING_CATEGORY(lcTechnicalSigns, "ringbinder.controls")

using SignEffect = control::Effectiveness;

// Of the rules that show one control.
struct ControlTally {
    std::optional<Uid> rule; // of the gravest failure, else the first
    QString ruleCode;
    bool isGrave = false;
    int failing = 0;
    int passing = 0; // and exceptions
    int expired = 0;
};

ControlSign signOf(const ControlTally& tally)
{
    const auto sign = [&](SignEffect says, const Message& sentence) {
        return ControlSign{says, *tally.rule, sentence};
    };
    if (tally.failing > 0)
        return sign(tally.isGrave ? SignEffect::Ineffective : SignEffect::PartlyEffective,
                    Message("effect", QT_TRANSLATE_NOOP("effect", "technical rule %1 fails "
                                                                  "(failing results: %2)"))
                        .arg(tally.ruleCode)
                        .arg(qint64(tally.failing)));
    if (tally.expired > 0)
        return sign(SignEffect::NotTested,
                    Message("effect", QT_TRANSLATE_NOOP("effect", "results of technical rule %1 "
                                                                  "are too old"))
                        .arg(tally.ruleCode));
    return sign(SignEffect::Effective,
                Message("effect", QT_TRANSLATE_NOOP("effect", "technical rules pass (results: "
                                                              "%1)"))
                    .arg(qint64(tally.passing)));
}

void count(ControlTally& tally, const Record& rule, const RuleResult& result)
{
    const auto severity = rule.get(technical_rule::severity);
    const bool isGrave = severity == technical_rule::Severity::High ||
                         severity == technical_rule::Severity::Critical;
    const auto cite = [&] {
        tally.rule = rule.uid();
        tally.ruleCode = rule.code();
    };
    if (!tally.rule)
        cite();
    if (result.outcome == Outcome::Fail) {
        if (tally.failing == 0 || (isGrave && !tally.isGrave))
            cite();
        ++tally.failing;
        tally.isGrave = tally.isGrave || isGrave;
    } else if (result.outcome == Outcome::Pass || result.outcome == Outcome::Exception) {
        if (result.isExpired && tally.failing == 0 && tally.expired == 0)
            cite();
        ++(result.isExpired ? tally.expired : tally.passing);
    }
}

} // namespace

QHash<Uid, ControlSign> signsOfScans(const Binder& binder)
{
    const auto state = complianceOf(binder, {.trend = false});
    const auto rules = binder.records(technical_rule::def);
    if (!state || !rules) {
        qCWarning(lcTechnicalSigns).noquote()
            << "Results of technical rules cannot be judged:"
            << (state ? rules.error() : state.error()).message.plain();
        return {};
    }
    QHash<Uid, const Record*> byUid;
    for (const Record& rule : *rules)
        byUid.insert(rule.uid(), &rule);
    QHash<Uid, ControlTally> tallies;
    for (const RuleResult& result : state->results) {
        const Record* rule = byUid.value(result.rule);
        if (!rule)
            continue;
        for (const Uid& control : rule->get(technical_rule::controls).value_or(QList<Uid>()))
            count(tallies[control], *rule, result);
    }
    QHash<Uid, ControlSign> signs;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        if (it->failing + it->passing + it->expired > 0)
            signs.insert(it.key(), signOf(*it));
    }
    return signs;
}

bool concernsTechnicalSigns(const ChangeNotice& notice)
{
    for (const RegisterDef* def : technicalRegisters()) {
        const auto* touched = notice.touched(*def);
        if (!touched)
            continue;
        // Assets are edited all day; only what places and describes them on the network counts.
        if (def != &asset::def || !touched->added.isEmpty() || !touched->removed.isEmpty())
            return true;
        for (const FieldDef* field : {static_cast<const FieldDef*>(&asset::type),
                                      static_cast<const FieldDef*>(&asset::zone),
                                      static_cast<const FieldDef*>(&asset::tags),
                                      static_cast<const FieldDef*>(&asset::status),
                                      static_cast<const FieldDef*>(&asset::inScope),
                                      static_cast<const FieldDef*>(&asset::approvedPorts),
                                      static_cast<const FieldDef*>(&asset::hostNames),
                                      static_cast<const FieldDef*>(&asset::networkAddresses),
                                      static_cast<const FieldDef*>(&asset::hardwareAddresses)}) {
            if (touched->fields.contains(field))
                return true;
        }
    }
    return false;
}

} // namespace ringbinder
