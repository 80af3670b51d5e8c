// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule finds what it is about, and nothing else.
#include "core/catalogue/seed.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"
#include "core/store/binder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace ringbinder {

class TestRulebook final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void eachRuleIsWhole();
    void exclusionNeedsAReason();
    void inclusionNeedsAReason();
    void everyControlOnce();
    void applicabilityIsDecided();
    void implementedNeedsValidEvidence();
    void excludedControlInTreatment();
    void ratingsLieOnTheScale();
    void risksHaveOwners();
    void ownersAreStillHere();
    void keptRisksNeedAnException();
    void aboveTheCriterionNeedsTreatment();
    void actionsHavePersonAndDate();
    void gravestFirst();

private:
    void add(const Record& record);
    void change(const Record& before, const Record& after);
    [[nodiscard]] QStringList found(const char* rule) const;
    [[nodiscard]] Record control(const QString& code) const;

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
};

void TestRulebook::init()
{
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::inMemory(registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    ChangeSet set({ChangeLabel::Act::Seed, QStringLiteral("control"), {}, 93});
    for (Record& record : annexAControls(shippedCatalogue())) {
        record.set(control::applicable, control::Applicable::Yes);
        record.set(control::inclusionReasons, QStringList{QStringLiteral("br")});
        set.add(record);
    }
    QVERIFY(m_binder->session().apply(set));
}

void TestRulebook::add(const Record& record)
{
    ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
    set.add(record);
    const auto done = m_binder->session().apply(set);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
}

void TestRulebook::change(const Record& before, const Record& after)
{
    ChangeSet set({ChangeLabel::Act::Edit, before.def().name(), before.code(), 1});
    set.update(before, after);
    QVERIFY(m_binder->session().apply(set));
}

// The codes that a rule complains about; "-" for a finding about no record.
QStringList TestRulebook::found(const char* rule) const
{
    const auto snapshot = Snapshot::take(*m_binder, Language());
    QStringList codes;
    if (!snapshot)
        return {snapshot.error().message.plain(), snapshot.error().detail};
    for (const Finding& finding : findingsOf(*snapshot)) {
        if (QLatin1String(finding.rule->id) != QLatin1String(rule))
            continue;
        const Record* record = snapshot->find(finding.record);
        codes.append(record ? record->code() : QStringLiteral("-"));
    }
    return codes;
}

Record TestRulebook::control(const QString& code) const
{
    return **m_binder->findByCode(code);
}

void TestRulebook::eachRuleIsWhole()
{
    QSet<QString> ids;
    for (const Rule* rule : rulebook()) {
        const QString id = QString::fromLatin1(rule->id);
        QVERIFY2(QRegularExpression(QStringLiteral("^L[0-9]{3}$")).match(id).hasMatch(), rule->id);
        QVERIFY2(!ids.contains(id), rule->id);
        ids.insert(id);
        QVERIFY(*rule->clause && *rule->title && *rule->packs && rule->run);
    }
    QCOMPARE(ids.size(), rulebook().size());
}

void TestRulebook::exclusionNeedsAReason()
{
    const Record before = control(QStringLiteral("A.8.30"));
    Record after = before;
    after.set(control::applicable, control::Applicable::No);
    after.set(control::exclusionJustification, QStringLiteral("  not needed        "));
    change(before, after);
    QCOMPARE(found("L011"), QStringList{QStringLiteral("A.8.30")});
    Record reasoned = after;
    reasoned.set(control::exclusionJustification,
                 QStringLiteral("No software is developed, neither here nor for us."));
    change(after, reasoned);
    QCOMPARE(found("L011"), QStringList());
}

void TestRulebook::inclusionNeedsAReason()
{
    QCOMPARE(found("L012"), QStringList());
    const Record before = control(QStringLiteral("A.5.7"));
    Record after = before;
    after.setValue(control::inclusionReasons, Value());
    change(before, after);
    QCOMPARE(found("L012"), QStringList{QStringLiteral("A.5.7")});
}

void TestRulebook::everyControlOnce()
{
    QCOMPARE(found("L013"), QStringList());
    ChangeSet set({ChangeLabel::Act::Remove, QStringLiteral("control"), {}, 1});
    set.remove(control(QStringLiteral("A.7.1")));
    QVERIFY(m_binder->session().apply(set));
    QCOMPARE(found("L013"), QStringList{QStringLiteral("-")});
}

void TestRulebook::applicabilityIsDecided()
{
    const Record before = control(QStringLiteral("A.6.1"));
    Record after = before;
    after.set(control::applicable, control::Applicable::Undecided);
    change(before, after);
    QCOMPARE(found("L014"), QStringList{QStringLiteral("A.6.1")});
}

void TestRulebook::implementedNeedsValidEvidence()
{
    Record proof(evidence::def);
    proof.set(evidence::title, QStringLiteral("Restore test"));
    proof.set(evidence::status, evidence::Status::Accepted);
    proof.set(evidence::validUntil, QDate(2031, 3, 31));
    add(proof);
    const Record before = control(QStringLiteral("A.8.13"));
    Record after = before;
    after.set(control::status, control::Status::Implemented);
    change(before, after);
    QCOMPARE(found("L015"), QStringList{QStringLiteral("A.8.13")});
    Record proven = after;
    proven.set(control::evidence, QList<Uid>{proof.uid()});
    change(after, proven);
    QCOMPARE(found("L015"), QStringList());
    m_clock.set(QDateTime(QDate(2031, 5, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(found("L015"), QStringList{QStringLiteral("A.8.13")});
    m_clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));
}

void TestRulebook::excludedControlInTreatment()
{
    const Record before = control(QStringLiteral("A.8.24"));
    Record after = before;
    after.set(control::applicable, control::Applicable::No);
    change(before, after);
    QCOMPARE(found("L016"), QStringList());
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Theft of a laptop"));
    risk.set(risk::controls, QList<Uid>{before.uid()});
    add(risk);
    QCOMPARE(found("L016"), QStringList{QStringLiteral("A.8.24")});
}

void TestRulebook::ratingsLieOnTheScale()
{
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Flood"));
    risk.set(risk::likelihood, Rating{3});
    add(risk);
    const Record before = **m_binder->find(risk::def, risk.uid());
    QCOMPARE(found("L029"), QStringList{before.code()});
    Record after = before;
    after.set(risk::impact, Rating{2});
    change(before, after);
    QCOMPARE(found("L029"), QStringList());
}

void TestRulebook::risksHaveOwners()
{
    Record person(person::def);
    person.set(person::name, QStringLiteral("Jürgen Öztürk"));
    add(person);
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Flood"));
    add(risk);
    const Record before = **m_binder->find(risk::def, risk.uid());
    QCOMPARE(found("L030"), QStringList{before.code()});
    Record owned = before;
    owned.set(risk::owner, person.uid());
    change(before, owned);
    QCOMPARE(found("L030"), QStringList());
    Record closed = owned;
    closed.setValue(risk::owner, Value());
    closed.set(risk::status, risk::Status::Closed);
    change(owned, closed);
    QCOMPARE(found("L030"), QStringList());
}

void TestRulebook::ownersAreStillHere()
{
    Record person(person::def);
    person.set(person::name, QStringLiteral("Jürgen Öztürk"));
    person.set(person::endDate, QDate(2031, 3, 1)); // the last day is today
    add(person);
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Flood"));
    risk.set(risk::owner, person.uid());
    add(risk);
    QCOMPARE(found("L031"), QStringList());
    const Record here = **m_binder->find(person::def, person.uid());
    Record gone = here;
    gone.set(person::endDate, QDate(2031, 2, 28));
    change(here, gone);
    const Record owned = **m_binder->find(risk::def, risk.uid());
    QCOMPARE(found("L031"), QStringList{owned.code()});
    Record inactive = gone;
    inactive.setValue(person::endDate, Value());
    inactive.set(person::active, false);
    change(gone, inactive);
    QCOMPARE(found("L031"), QStringList{owned.code()});
    Record closed = owned;
    closed.set(risk::status, risk::Status::Closed);
    change(owned, closed);
    QCOMPARE(found("L031"), QStringList());
}

void TestRulebook::keptRisksNeedAnException()
{
    Record high(risk::def);
    high.set(risk::title, QStringLiteral("Ransomware"));
    high.set(risk::likelihood, Rating{5});
    high.set(risk::impact, Rating{5});
    high.set(risk::treatment, risk::Treatment::Retain);
    add(high);
    Record low(risk::def);
    low.set(risk::title, QStringLiteral("Late report to the authority"));
    low.set(risk::likelihood, Rating{1});
    low.set(risk::impact, Rating{1});
    low.set(risk::decision, risk::Decision::Acceptable);
    add(low);
    const Record keptHigh = **m_binder->find(risk::def, high.uid());
    const Record keptLow = **m_binder->find(risk::def, low.uid());
    QCOMPARE(found("L048"), QStringList{keptHigh.code()});
    // A duty of law overrides the criterion, however low the level is.
    Record duty = keptLow;
    duty.set(risk::legalFlag, true);
    change(keptLow, duty);
    QCOMPARE(found("L048"), (QStringList{keptHigh.code(), duty.code()}));
    const auto accept = [&](const Record& risk, const QString& conditions, QDate end) {
        Record one(acceptance::def);
        one.set(acceptance::title, QStringLiteral("Exception"));
        one.set(acceptance::kind, acceptance::Kind::ResidualRisk);
        one.set(acceptance::risk, risk.uid());
        one.set(acceptance::conditions, conditions);
        one.set(acceptance::expires, end);
        add(one);
    };
    accept(keptHigh, {}, QDate(2031, 2, 28)); // over
    accept(duty, {}, QDate(2032, 3, 1));      // does not say what permits it
    QCOMPARE(found("L048"), (QStringList{keptHigh.code(), duty.code()}));
    accept(keptHigh, {}, QDate(2032, 3, 1));
    accept(duty, QStringLiteral("Agreed with the authority."), QDate(2032, 3, 1));
    QCOMPARE(found("L048"), QStringList());
}

void TestRulebook::aboveTheCriterionNeedsTreatment()
{
    Record low(risk::def);
    low.set(risk::title, QStringLiteral("Coffee on a keyboard"));
    low.set(risk::likelihood, Rating{1});
    low.set(risk::impact, Rating{1});
    add(low);
    QCOMPARE(found("L047"), QStringList());
    Record high(risk::def);
    high.set(risk::title, QStringLiteral("Ransomware"));
    high.set(risk::likelihood, Rating{5});
    high.set(risk::impact, Rating{5});
    add(high);
    const Record before = **m_binder->find(risk::def, high.uid());
    QCOMPARE(found("L047"), QStringList{before.code()});
    Record treated = before;
    treated.set(risk::treatment, risk::Treatment::Modify);
    change(before, treated);
    QCOMPARE(found("L047"), QStringList());
}

void TestRulebook::actionsHavePersonAndDate()
{
    Record person(person::def);
    person.set(person::name, QStringLiteral("Ada Lovelace"));
    add(person);
    Record action(action::def);
    action.set(action::title, QStringLiteral("Encrypt all laptops"));
    action.set(action::owner, person.uid());
    add(action);
    const Record before = **m_binder->find(action::def, action.uid());
    QCOMPARE(found("L051"), QStringList{before.code()});
    Record dated = before;
    dated.set(action::due, QDate(2031, 6, 30));
    change(before, dated);
    QCOMPARE(found("L051"), QStringList());
    Record orphan = dated;
    orphan.setValue(action::owner, Value());
    change(dated, orphan);
    QCOMPARE(found("L051"), QStringList{before.code()});
}

void TestRulebook::gravestFirst()
{
    const Record before = control(QStringLiteral("A.8.13"));
    Record after = before;
    after.set(control::status, control::Status::Implemented); // L015, major
    change(before, after);
    Record risk(risk::def);
    risk.set(risk::title, QStringLiteral("Flood"));
    add(risk); // L029 and L030, blockers
    const auto snapshot = Snapshot::take(*m_binder, Language());
    QVERIFY(snapshot);
    const QList<Finding> findings = findingsOf(*snapshot);
    QCOMPARE(findings.size(), 3);
    QCOMPARE(QByteArray(findings.last().rule->id), QByteArray("L015"));
    QCOMPARE(findingsOf(*snapshot, QStringLiteral("soa")).size(), 1);
    QCOMPARE(findingsOf(*snapshot, QStringLiteral("risk-assessment")).size(), 2);
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRulebook)
#include "test_rulebook.moc"
