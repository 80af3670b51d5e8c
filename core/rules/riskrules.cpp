// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about risks, their treatment and its actions.
#include "core/registers/action.h"
#include "core/registers/risk.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

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
    {"L047", Severity::Blocker, "6.1.3 a",
     QT_TRANSLATE_NOOP("rule", "Risk above the acceptance criterion without treatment"),
     "treatment-plan", untreatedAboveCriterion},
    {"L051", Severity::Blocker, "6.1.3 e",
     QT_TRANSLATE_NOOP("rule", "Action without person or date"), "treatment-plan", actionOfNobody},
};

} // namespace

std::span<const Rule> riskRules()
{
    return kRiskRules;
}

} // namespace ringbinder
