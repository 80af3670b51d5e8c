// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about risks, their treatment and its actions.
#include "core/registers/improvements/action.h"
#include "core/registers/logic/presence.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <algorithm>

namespace ringbinder {

namespace {

bool isClosed(const Record& risk)
{
    return risk.get(risk::status) == risk::Status::Closed;
}

void ratedOffTheScale(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        if (isClosed(risk) || snapshot.level(risk, RiskStage::Current))
            continue;
        const bool hasLikelihood = !risk.value(risk::likelihood).isNull();
        addFinding(
            findings, rule, risk, hasLikelihood ? &risk::impact : &risk::likelihood,
            Message("rule", QT_TRANSLATE_NOOP("rule", "%1 has no likelihood and impact inside "
                                                      "the scales of the method."))
                .arg(risk.code()));
    }
}

void withoutOwner(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        if (!isClosed(risk) && !snapshot.find(risk.get(risk::owner)))
            addFinding(findings, rule, risk, &risk::owner,
                       Message("rule", QT_TRANSLATE_NOOP("rule", "%1 has no risk owner."))
                           .arg(risk.code()));
    }
}

void ownerHasLeft(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        const Record* owner = snapshot.find(risk.get(risk::owner));
        if (isClosed(risk) || !owner || !hasLeft(*owner, snapshot.today()))
            continue;
        addFinding(findings, rule, risk, &risk::owner,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 belongs to %2, who has left."))
                       .arg(risk.code())
                       .arg(snapshot.name(*owner)));
    }
}

// Kept as it is: by the treatment chosen, or because it was decided so without treating it.
bool isKept(const Record& risk)
{
    const auto option = risk.get(risk::treatment);
    return option == risk::Treatment::Retain ||
           (!option && (risk.get(risk::decision) == risk::Decision::Acceptable ||
                        risk.get(risk::status) == risk::Status::Accepted));
}

// An exception names its end; where a duty is at stake, also what permits it.
bool hasException(const Snapshot& snapshot, const Record& risk, bool isDutyAtStake)
{
    const QList<Record>& all = snapshot.records(acceptance::def);
    return std::any_of(all.cbegin(), all.cend(), [&](const Record& one) {
        const auto end = one.get(acceptance::expires);
        return one.get(acceptance::risk) == risk.uid() &&
               one.get(acceptance::kind) == acceptance::Kind::ResidualRisk &&
               !one.get(acceptance::withdrawnOn) && end && *end >= snapshot.today() &&
               (!isDutyAtStake || !one.text(acceptance::conditions).trimmed().isEmpty());
    });
}

void keptWithoutException(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        const auto level = snapshot.level(risk, RiskStage::Current);
        const bool isDutyAtStake = risk.get(risk::legalFlag).value_or(false);
        const auto acceptance =
            level ? snapshot.method().acceptanceOf(level->score, isDutyAtStake) : std::nullopt;
        if (isClosed(risk) || !isKept(risk) || acceptance != Acceptance::Exception ||
            hasException(snapshot, risk, isDutyAtStake))
            continue;
        addFinding(findings, rule, risk, &risk::treatment,
                   Message("rule",
                           isDutyAtStake
                               ? QT_TRANSLATE_NOOP("rule", "%1 is %2 and is kept although a law or "
                                                           "contract forbids it; no exception "
                                                           "states what permits it and until when.")
                               : QT_TRANSLATE_NOOP("rule", "%1 is %2, above the acceptance "
                                                           "criterion, and is kept without an "
                                                           "exception that has an end date."))
                       .arg(risk.code())
                       .arg(level->band.label));
    }
}

void untreatedAboveCriterion(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        const auto level = snapshot.level(risk, RiskStage::Current);
        if (isClosed(risk) || !level || !snapshot.method().isAboveAppetite(level->score) ||
            !risk.value(risk::treatment).isNull())
            continue;
        addFinding(findings, rule, risk, &risk::treatment,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is %2, above the acceptance "
                                                             "criterion, and has no treatment."))
                       .arg(risk.code())
                       .arg(level->band.label));
    }
}

void actionOfNobody(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& action : snapshot.records(action::def)) {
        if (action.get(action::status) == action::Status::Cancelled)
            continue;
        const bool hasOwner = snapshot.find(action.get(action::owner)) != nullptr;
        if (hasOwner && !action.value(action::due).isNull())
            continue;
        addFinding(findings, rule, action,
                   hasOwner ? static_cast<const FieldDef*>(&action::due) : &action::owner,
                   Message("rule", hasOwner
                                       ? QT_TRANSLATE_NOOP("rule", "%1 has no due date.")
                                       : QT_TRANSLATE_NOOP("rule", "%1 has no person responsible."))
                       .arg(action.code()));
    }
}

constexpr Rule kRiskRules[] = {
    {"L029", Severity::Blocker, "6.1.2", QT_TRANSLATE_NOOP("rule", "Rating outside the scale"),
     "risk-assessment", ratedOffTheScale},
    {"L030", Severity::Blocker, "6.1.2 c", QT_TRANSLATE_NOOP("rule", "Risk without owner"),
     "risk-assessment treatment-plan", withoutOwner},
    {"L031", Severity::Major, "6.1.2 c", QT_TRANSLATE_NOOP("rule", "Risk owner has left"),
     "risk-assessment treatment-plan", ownerHasLeft},
    {"L047", Severity::Blocker, "6.1.3 a",
     QT_TRANSLATE_NOOP("rule", "Risk above the acceptance criterion without treatment"),
     "treatment-plan", untreatedAboveCriterion},
    {"L048", Severity::Blocker, "6.1.3 f",
     QT_TRANSLATE_NOOP("rule", "Unacceptable risk kept without exception"), "treatment-plan",
     keptWithoutException},
    {"L051", Severity::Blocker, "6.1.3 e",
     QT_TRANSLATE_NOOP("rule", "Action without person or date"), "treatment-plan", actionOfNobody},
};

} // namespace

RuleSet riskRules()
{
    return {kRiskRules};
}

} // namespace ringbinder
