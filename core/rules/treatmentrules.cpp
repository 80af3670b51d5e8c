// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the method that risks are judged by, and about what their owners have signed.
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/registers/risks/risk_impact.h"
#include "core/risk/impactdimensions.h"
#include "core/risk/signoff.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

bool isClosedRisk(const Record& risk)
{
    return risk.get(risk::status) == risk::Status::Closed;
}

// ---- the method

// Level and score are always computed from the ratings; what can be at odds with the method is the
// overall impact where it has to follow from its dimensions.
void impactNotFromDimensions(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const RiskMethod& method = snapshot.method();
    if (method.definition().overallImpact == OverallImpact::Explicit)
        return;
    QHash<Uid, ImpactRatings> ratings;
    for (const Record& rating : snapshot.records(risk_impact::def)) {
        if (const auto risk = rating.get(risk_impact::risk))
            ratings[*risk].add(rating);
    }
    for (const Record& risk : snapshot.records(risk::def)) {
        if (isClosedRisk(risk))
            continue;
        for (const RiskStage stage : kRiskStages) {
            const int follows = highestImpact(method, ratings.value(risk.uid()).at(stage));
            const FieldDef* field = risk.def().field(QString(keysOf(stage).impact));
            const qint64 overall = risk.value(*field).integer();
            if (follows == 0 || overall == 0 || overall == follows)
                continue;
            addFinding(
                findings, rule, risk, field,
                Message("rule", QT_TRANSLATE_NOOP("rule", "The level of %1 does not follow from "
                                                          "the method: its impact is %2, but its "
                                                          "dimensions say %3."))
                    .arg(risk.code())
                    .arg(overall)
                    .arg(qint64(follows)));
            break;
        }
    }
}

// The newest assessment that has been completed.
const Record* lastAssessment(const Snapshot& snapshot)
{
    const Record* last = nullptr;
    for (const Record& one : snapshot.records(risk_assessment::def)) {
        const auto status = one.get(risk_assessment::status);
        const bool isDone = status == risk_assessment::Status::Completed ||
                            status == risk_assessment::Status::Approved;
        if (isDone && (!last || last->get(risk_assessment::date) <= one.get(risk_assessment::date)))
            last = &one;
    }
    return last;
}

bool isApprovedMethod(const Snapshot& snapshot, const Record& method)
{
    return method.get(method::status) == method::Status::Approved &&
           snapshot.find(method.get(method::approvedBy)) && method.get(method::approvedOn);
}

void unapprovedCriteria(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    const QList<Record>& risks = snapshot.records(risk::def);
    const auto rated = std::count_if(risks.cbegin(), risks.cend(), [&](const Record& risk) {
        return !isClosedRisk(risk) && snapshot.level(risk, RiskStage::Current);
    });
    if (rated == 0)
        return;
    const Record* inForce = snapshot.methodRecord();
    if (!inForce) {
        findings.append(
            {&rule, std::nullopt, nullptr,
             Message("rule", QT_TRANSLATE_N_NOOP("rule", "%n risks are judged by criteria that "
                                                         "nobody has approved: no method is "
                                                         "recorded."))
                 .count(int(rated))});
        return;
    }
    if (!isApprovedMethod(snapshot, *inForce)) {
        addFinding(findings, rule, *inForce, &method::status,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1, by which risks are judged, is "
                                                             "not approved by a person on a "
                                                             "recorded day."))
                       .arg(inForce->code()));
        return;
    }
    const Record* last = lastAssessment(snapshot);
    const Record* used = last ? snapshot.find(last->get(risk_assessment::method)) : nullptr;
    if (used && used != inForce)
        addFinding(findings, rule, *last, &risk_assessment::method,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 was done by %2, but %3 is the "
                                                             "method that is approved."))
                       .arg(last->code())
                       .arg(used->code())
                       .arg(inForce->code()));
}

// ---- treatment

void reducedWithoutAction(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& risk : snapshot.records(risk::def)) {
        const auto now = snapshot.level(risk, RiskStage::Current);
        const auto after = snapshot.level(risk, RiskStage::Residual);
        if (isClosedRisk(risk) || risk.get(risk::treatment) != risk::Treatment::Modify || !now ||
            !after || now->score == after->score || !risk.value(risk::actions).list().isEmpty())
            continue;
        addFinding(findings, rule, risk, &risk::actions,
                   Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is rated %2 today and %3 after "
                                                             "treatment, but no action leads "
                                                             "there."))
                       .arg(risk.code())
                       .arg(qint64(now->score))
                       .arg(qint64(after->score)));
    }
}

// ---- sign-offs

// The risks for which somebody else has signed with a written delegation that still holds.
QSet<Uid> delegatedRisks(const Snapshot& snapshot, acceptance::Kind kind)
{
    const FindSigned find = [&snapshot](const Uid& uid) -> Result<std::optional<Record>> {
        const Record* record = snapshot.find(uid);
        return record ? std::optional<Record>(*record) : std::nullopt;
    };
    QSet<Uid> risks;
    for (const Record& given : snapshot.records(acceptance::def)) {
        const auto risk = given.get(acceptance::risk);
        const auto end = given.get(acceptance::expires);
        if (!risk || given.get(acceptance::kind) != kind || (end && *end <= snapshot.today()) ||
            given.text(acceptance::delegation).trimmed().isEmpty())
            continue;
        const auto state = stateOf(find, given, snapshot.method(), snapshot.today());
        if (state && *state == SignoffState::NotTheOwner)
            risks.insert(*risk);
    }
    return risks;
}

// There is something left after a treatment, and the plan has been carried out.
bool hasResidual(const Snapshot& snapshot, const Record& risk)
{
    return !isClosedRisk(risk) && !risk.value(risk::treatment).isNull() &&
           snapshot.level(risk, RiskStage::Residual);
}

// A plan is ahead that its owner has to agree to. What is kept as it is has no plan, and what was
// accepted afterwards needs none any more.
bool hasPlanAhead(const Snapshot& snapshot, const Record& risk)
{
    const auto option = risk.get(risk::treatment);
    return !isClosedRisk(risk) && risk.get(risk::status) != risk::Status::Accepted && option &&
           option != risk::Treatment::Retain && !hasResidual(snapshot, risk);
}

// What a rule says of a state, where it says anything.
struct SignedSentences {
    const char* ofResidual;
    const char* ofPlan;
};

// One finding for each risk whose sign-off that is due by now stands like this.
void signedBadly(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings,
                 const QList<risk::SignedState>& states, const SignedSentences& sentences)
{
    const QSet<Uid> delegatedPlans = delegatedRisks(snapshot, acceptance::Kind::TreatmentPlan);
    const QSet<Uid> delegatedRest = delegatedRisks(snapshot, acceptance::Kind::ResidualRisk);
    for (const Record& risk : snapshot.records(risk::def)) {
        const bool isRest = hasResidual(snapshot, risk);
        const char* sentence = isRest ? sentences.ofResidual : sentences.ofPlan;
        if (!sentence || (!isRest && !hasPlanAhead(snapshot, risk)))
            continue;
        const auto& field = isRest ? risk::residualAcceptance : risk::planConsent;
        const auto state = risk.get(field).value_or(risk::SignedState::NotGiven);
        const bool isDelegated = state == risk::SignedState::NotTheOwner &&
                                 (isRest ? delegatedRest : delegatedPlans).contains(risk.uid());
        if (states.contains(state) && !isDelegated)
            addFinding(findings, rule, risk, &field, Message("rule", sentence).arg(risk.code()));
    }
}

void residualNotAccepted(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    signedBadly(
        snapshot, rule, findings, {risk::SignedState::NotGiven, risk::SignedState::Withdrawn},
        {QT_TRANSLATE_NOOP("rule", "What remains of %1 is not accepted by its owner."), nullptr});
}

void signedBySomebodyElse(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    signedBadly(snapshot, rule, findings, {risk::SignedState::NotTheOwner},
                {QT_TRANSLATE_NOOP("rule", "What remains of %1 was accepted by somebody who is not "
                                           "its owner, without a written delegation."),
                 QT_TRANSLATE_NOOP("rule", "The plan for %1 was approved by somebody who is not "
                                           "its owner, without a written delegation.")});
}

void signedBeforeAChange(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    signedBadly(snapshot, rule, findings, {risk::SignedState::Outdated},
                {QT_TRANSLATE_NOOP("rule", "%1 was changed after its owner accepted what remains."),
                 QT_TRANSLATE_NOOP("rule", "%1 was changed after its owner approved the plan.")});
}

void signatureExpired(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    signedBadly(snapshot, rule, findings, {risk::SignedState::Expired},
                {QT_TRANSLATE_NOOP("rule", "The acceptance of what remains of %1 has expired."),
                 QT_TRANSLATE_NOOP("rule", "The approval of the plan for %1 has expired.")});
}

void planNotApproved(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    signedBadly(snapshot, rule, findings,
                {risk::SignedState::NotGiven, risk::SignedState::Withdrawn},
                {nullptr, QT_TRANSLATE_NOOP("rule", "The treatment plan for %1 is not approved by "
                                                    "its owner.")});
}

constexpr Rule kTreatmentRules[] = {
    {"L032", Severity::Blocker, "6.1.2 d",
     QT_TRANSLATE_NOOP("rule", "Level does not follow from the method"), "risk-assessment",
     impactNotFromDimensions},
    {"L044", Severity::Blocker, "6.1.2 a",
     QT_TRANSLATE_NOOP("rule", "Risks judged with unapproved criteria"), "risk-assessment",
     unapprovedCriteria},
    {"L049", Severity::Blocker, "6.1.3 e",
     QT_TRANSLATE_NOOP("rule", "Reduction claimed without action"), "treatment-plan",
     reducedWithoutAction},
    {"L052", Severity::Blocker, "6.1.3 f",
     QT_TRANSLATE_NOOP("rule", "Residual risk not accepted by its owner"), "treatment-plan",
     residualNotAccepted},
    {"L053", Severity::Blocker, "6.1.3 f",
     QT_TRANSLATE_NOOP("rule", "Accepted by someone who is not the owner"), "treatment-plan",
     signedBySomebodyElse},
    {"L054", Severity::Blocker, "6.1.3 f",
     QT_TRANSLATE_NOOP("rule", "Acceptance outdated by a change"), "treatment-plan",
     signedBeforeAChange},
    {"L055", Severity::Major, "6.1.3 f", QT_TRANSLATE_NOOP("rule", "Acceptance has expired"),
     "treatment-plan", signatureExpired},
    {"L056", Severity::Blocker, "6.1.3 f",
     QT_TRANSLATE_NOOP("rule", "Plan not approved by the risk owner"), "treatment-plan",
     planNotApproved},
};

constexpr const RegisterDef* kTreatmentRegisters[] = {&risk_assessment::def};

} // namespace

RuleSet treatmentRules()
{
    return {kTreatmentRules, kTreatmentRegisters};
}

} // namespace ringbinder
