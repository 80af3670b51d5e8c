// SPDX-License-Identifier: GPL-3.0-or-later
// What owners have signed, and the method that risks are judged by: each rule finds what it is
// about, and nothing else.
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/registers/risks/risk_impact.h"
#include "core/risk/method.h"
#include "core/risk/signoff.h"
#include "tests/core/rules/rulebench.h"

namespace ringbinder {

namespace {

const QDate kSigned(2031, 2, 20);
const QStringList kNobody;

} // namespace

class TestTreatmentRules final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void impactFollowsFromItsDimensions();
    void criteriaAreApproved();
    void assessmentUsedTheApprovedMethod();
    void reductionNeedsAnAction();
    void residualIsAccepted();
    void ownersSignThemselves();
    void signaturesCoverWhatIs();
    void signaturesExpire();
    void plansAreApproved();
    void whatIsKeptHasNoPlan();

private:
    [[nodiscard]] Record rated(int likelihood, int impact) const;
    [[nodiscard]] Record treated() const;
    [[nodiscard]] Record finished() const;
    Record sign(const Record& risk, acceptance::Kind kind, const Record& person,
                const QDate& expires = {}, const QString& delegation = {});
    Record addMethod(method::Status status);

    std::unique_ptr<RuleBench> m_bench;
    std::optional<Record> m_owner;
    std::optional<Record> m_other;
};

void TestTreatmentRules::init()
{
    m_bench = std::make_unique<RuleBench>();
    Record owner(person::def);
    owner.set(person::name, QStringLiteral("Zoë Rivera"));
    m_owner = m_bench->add(owner);
    Record other(person::def);
    other.set(person::name, QStringLiteral("Ivo Brandt"));
    m_other = m_bench->add(other);
}

Record TestTreatmentRules::rated(int likelihood, int impact) const
{
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Lost laptop"));
    risk.set(risk::owner, m_owner->uid());
    risk.set(risk::likelihood, Rating{likelihood});
    risk.set(risk::impact, Rating{impact});
    return risk;
}

// A plan is ahead.
Record TestTreatmentRules::treated() const
{
    Record risk = rated(3, 3);
    risk.set(risk::treatment, risk::Treatment::Modify);
    risk.set(risk::status, risk::Status::InTreatment);
    return risk;
}

// The plan was carried out, and what remains is rated.
Record TestTreatmentRules::finished() const
{
    Record risk = treated();
    risk.set(risk::residualLikelihood, Rating{3});
    risk.set(risk::residualImpact, Rating{3});
    return risk;
}

Record TestTreatmentRules::sign(const Record& risk, acceptance::Kind kind, const Record& person,
                                const QDate& expires, const QString& delegation)
{
    Record given(acceptance::def);
    given.set(acceptance::title, QStringLiteral("Sheet"));
    given.set(acceptance::kind, kind);
    given.set(acceptance::risk, risk.uid());
    given.set(acceptance::person, person.uid());
    given.set(acceptance::signedOn, kSigned);
    if (expires.isValid())
        given.set(acceptance::expires, expires);
    if (!delegation.isEmpty())
        given.set(acceptance::delegation, delegation);
    setSignoff(given, *signoffOf(m_bench->binder(), risk, kind, RiskMethod::standard(Language())));
    return m_bench->add(given);
}

Record TestTreatmentRules::addMethod(method::Status status)
{
    Record method(method::def);
    method.set(method::title, QStringLiteral("Five by five"));
    method.set(method::version, QStringLiteral("1.0"));
    method.set(method::status, status);
    method.set(method::definition, QString::fromUtf8(RiskMethod::standard(Language()).toJson()));
    return m_bench->add(method);
}

void TestTreatmentRules::impactFollowsFromItsDimensions()
{
    const Record risk = m_bench->add(rated(2, 3));
    const QString dimension =
        RiskMethod::standard(Language()).definition().dimensions.first().token;
    Record rating(risk_impact::def);
    rating.set(risk_impact::label, QStringLiteral("Current"));
    rating.set(risk_impact::risk, risk.uid());
    rating.set(risk_impact::stage, risk_impact::Stage::Current);
    rating.set(risk_impact::dimension, dimension);
    rating.set(risk_impact::value, Rating{4});
    m_bench->add(rating);
    QCOMPARE(m_bench->found("L032"), QStringList{risk.code()});

    Record corrected = risk;
    corrected.set(risk::impact, Rating{4});
    m_bench->change(risk, corrected);
    QCOMPARE(m_bench->found("L032"), kNobody);
}

void TestTreatmentRules::criteriaAreApproved()
{
    m_bench->add(rated(2, 2));
    QCOMPARE(m_bench->found("L044"), QStringList{QStringLiteral("-")});

    const Record method = addMethod(method::Status::Approved);
    QCOMPARE(m_bench->found("L044"), QStringList{method.code()}); // nobody has approved it
    Record approved = method;
    approved.set(method::approvedBy, m_owner->uid());
    approved.set(method::approvedOn, kSigned);
    m_bench->change(method, approved);
    QCOMPARE(m_bench->found("L044"), kNobody);
}

void TestTreatmentRules::assessmentUsedTheApprovedMethod()
{
    m_bench->add(rated(2, 2));
    const Record former = addMethod(method::Status::Superseded);
    const Record method = addMethod(method::Status::Approved);
    Record approved = method;
    approved.set(method::approvedBy, m_owner->uid());
    approved.set(method::approvedOn, kSigned);
    m_bench->change(method, approved);
    Record assessment(risk_assessment::def);
    assessment.set(risk_assessment::title, QStringLiteral("Yearly"));
    assessment.set(risk_assessment::status, risk_assessment::Status::Completed);
    assessment.set(risk_assessment::date, kSigned);
    assessment.set(risk_assessment::method, former.uid());
    const Record done = m_bench->add(assessment);
    QCOMPARE(m_bench->found("L044"), QStringList{done.code()});

    Record again = done;
    again.set(risk_assessment::method, method.uid());
    m_bench->change(done, again);
    QCOMPARE(m_bench->found("L044"), kNobody);
}

void TestTreatmentRules::reductionNeedsAnAction()
{
    Record risk = treated();
    risk.set(risk::residualLikelihood, Rating{1});
    risk.set(risk::residualImpact, Rating{3});
    const Record claimed = m_bench->add(risk);
    QCOMPARE(m_bench->found("L049"), QStringList{claimed.code()});

    Record action(action::def);
    action.set(action::title, QStringLiteral("Encrypt the disks"));
    m_bench->add(action);
    Record planned = claimed;
    planned.set(risk::actions, QList<Uid>{action.uid()});
    m_bench->change(claimed, planned);
    QCOMPARE(m_bench->found("L049"), kNobody);
}

void TestTreatmentRules::residualIsAccepted()
{
    const Record risk = m_bench->add(finished());
    QCOMPARE(m_bench->found("L052"), QStringList{risk.code()});
    QCOMPARE(m_bench->found("L056"), kNobody); // one complaint, not two

    sign(risk, acceptance::Kind::ResidualRisk, *m_owner);
    QCOMPARE(m_bench->found("L052"), kNobody);

    const Record withdrawn = m_bench->add(finished());
    Record given = sign(withdrawn, acceptance::Kind::ResidualRisk, *m_owner);
    Record takenBack = given;
    takenBack.set(acceptance::withdrawnOn, kSigned.addDays(1));
    m_bench->change(given, takenBack);
    QCOMPARE(m_bench->found("L052"), QStringList{withdrawn.code()});

    Record closed = **m_bench->binder().find(risk::def, withdrawn.uid());
    const Record before = closed;
    closed.set(risk::status, risk::Status::Closed);
    m_bench->change(before, closed);
    QCOMPARE(m_bench->found("L052"), kNobody);
}

void TestTreatmentRules::ownersSignThemselves()
{
    const Record risk = m_bench->add(finished());
    sign(risk, acceptance::Kind::ResidualRisk, *m_other);
    QCOMPARE(m_bench->found("L053"), QStringList{risk.code()});
    QCOMPARE(m_bench->found("L052"), kNobody);

    sign(risk, acceptance::Kind::ResidualRisk, *m_other, {},
         QStringLiteral("Letter of 2031-02-01"));
    QCOMPARE(m_bench->found("L053"), kNobody);

    const Record planned = m_bench->add(treated());
    sign(planned, acceptance::Kind::TreatmentPlan, *m_other);
    QCOMPARE(m_bench->found("L053"), QStringList{planned.code()});
}

void TestTreatmentRules::signaturesCoverWhatIs()
{
    const Record risk = m_bench->add(finished());
    sign(risk, acceptance::Kind::ResidualRisk, *m_owner);
    QCOMPARE(m_bench->found("L054"), kNobody);

    Record changed = risk;
    changed.set(risk::residualImpact, Rating{4});
    m_bench->change(risk, changed);
    QCOMPARE(m_bench->found("L054"), QStringList{risk.code()});
    QCOMPARE(m_bench->found("L052"), kNobody);

    const Record back = **m_bench->binder().find(risk::def, risk.uid());
    Record restored = back;
    restored.set(risk::residualImpact, Rating{3});
    m_bench->change(back, restored);
    QCOMPARE(m_bench->found("L054"), kNobody);
}

void TestTreatmentRules::signaturesExpire()
{
    const Record risk = m_bench->add(finished());
    sign(risk, acceptance::Kind::ResidualRisk, *m_owner, QDate(2031, 3, 1));
    QCOMPARE(m_bench->found("L055"), QStringList{risk.code()});
    sign(risk, acceptance::Kind::ResidualRisk, *m_owner, QDate(2031, 3, 2));
    QCOMPARE(m_bench->found("L055"), kNobody);
}

void TestTreatmentRules::plansAreApproved()
{
    const Record risk = m_bench->add(treated());
    QCOMPARE(m_bench->found("L056"), QStringList{risk.code()});
    QCOMPARE(m_bench->found("L052"), kNobody);

    sign(risk, acceptance::Kind::ResidualRisk, *m_owner); // the other statement
    QCOMPARE(m_bench->found("L056"), QStringList{risk.code()});
    sign(risk, acceptance::Kind::TreatmentPlan, *m_owner);
    QCOMPARE(m_bench->found("L056"), kNobody);
}

void TestTreatmentRules::whatIsKeptHasNoPlan()
{
    Record kept = rated(1, 2);
    kept.set(risk::treatment, risk::Treatment::Retain);
    m_bench->add(kept);
    m_bench->add(rated(1, 1)); // nothing decided yet
    Record accepted = treated();
    accepted.set(risk::status, risk::Status::Accepted);
    m_bench->add(accepted);
    for (const char* rule : {"L052", "L053", "L054", "L055", "L056"})
        QCOMPARE(m_bench->found(rule), kNobody);
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTreatmentRules)
#include "test_treatmentrules.moc"
