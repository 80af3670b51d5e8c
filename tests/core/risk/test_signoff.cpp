// SPDX-License-Identifier: GPL-3.0-or-later
// A signature holds for what was signed: not for more, and again after an undo.
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/risk/method.h"
#include "core/risk/signoff.h"
#include "core/store/binder.h"

#include <QTest>

#include <functional>

namespace ringbinder {

namespace {

const QDate kSigningDay(2031, 3, 3);
using RiskChange = std::function<void(Record&)>;

} // namespace

class TestSignoff final : public QObject {
    Q_OBJECT

    std::unique_ptr<Binder> m_binder;
    RiskMethod m_method = RiskMethod::standard(Language());
    std::optional<Uid> m_owner, m_risk, m_action;

    void apply(ChangeSet set) { QVERIFY(m_binder->session().apply(std::move(set))); }
    static ChangeSet edit(const RegisterDef& def)
    {
        return ChangeSet({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), {}, 1});
    }
    Record held(const RegisterDef& def, const Uid& uid) { return **m_binder->find(def, uid); }
    void change(const RegisterDef& def, const Uid& uid, const RiskChange& make)
    {
        const Record before = held(def, uid);
        Record after = before;
        make(after);
        ChangeSet set = edit(def);
        set.update(before, after);
        apply(std::move(set));
    }
    // An acceptance signed now by the owner.
    Record sign(acceptance::Kind kind)
    {
        Record record(acceptance::def);
        record.set(acceptance::title, QStringLiteral("Signed"));
        record.set(acceptance::kind, kind);
        record.set(acceptance::risk, *m_risk);
        record.set(acceptance::person, *m_owner);
        record.set(acceptance::signedOn, kSigningDay);
        const auto signoff = signoffOf(*m_binder, held(risk::def, *m_risk), kind, m_method);
        setSignoff(record, *signoff);
        return record;
    }
    SignoffState state(const Record& record, QDate today = kSigningDay)
    {
        const auto found = stateOf(*m_binder, record, m_method, today);
        return found ? *found : SignoffState::Incomplete;
    }

private slots:
    void init()
    {
        auto made = Binder::inMemory(registers(), {});
        QVERIFY(made);
        m_binder = std::move(*made);
        Record owner(person::def);
        owner.set(person::name, QStringLiteral("Renate Vogel"));
        Record step(action::def);
        step.set(action::title, QStringLiteral("Move to the successor"));
        step.set(action::due, kSigningDay.addDays(90));
        Record record(risk::def);
        record.set(risk::title, QStringLiteral("Accounting without support"));
        record.set(risk::owner, owner.uid());
        record.set(risk::likelihood, Rating{3});
        record.set(risk::impact, Rating{4});
        record.set(risk::residualLikelihood, Rating{2});
        record.set(risk::residualImpact, Rating{4});
        record.set(risk::actions, QList<Uid>{step.uid()});
        m_owner = owner.uid();
        m_risk = record.uid();
        m_action = step.uid();
        ChangeSet set = edit(risk::def);
        set.add(std::move(owner));
        set.add(std::move(step));
        set.add(std::move(record));
        apply(std::move(set));
    }

    void saysTheLevelSigned()
    {
        const Record now = held(risk::def, *m_risk);
        const auto plan = signoffOf(*m_binder, now, acceptance::Kind::TreatmentPlan, m_method);
        const auto rest = signoffOf(*m_binder, now, acceptance::Kind::ResidualRisk, m_method);
        QVERIFY(plan && rest);
        QCOMPARE(plan->level, QStringLiteral("High (12)"));
        QCOMPARE(rest->level, QStringLiteral("Medium (8)"));
        QCOMPARE(plan->fingerprint.size(), 64);
        QVERIFY(plan->fingerprint != rest->fingerprint);
        QCOMPARE(signoffOf(*m_binder, now, acceptance::Kind::TreatmentPlan, m_method)->fingerprint,
                 plan->fingerprint);
    }

    void holdsWhileNothingSignedChanges_data()
    {
        QTest::addColumn<acceptance::Kind>("kind");
        QTest::addColumn<bool>("ofAction");
        QTest::addColumn<RiskChange>("make");
        QTest::addColumn<SignoffState>("expected");
        const auto plan = acceptance::Kind::TreatmentPlan;
        const auto rest = acceptance::Kind::ResidualRisk;
        const RiskChange notes = [](Record& r) { r.set(risk::notes, QStringLiteral("Seen")); };
        const RiskChange current = [](Record& r) { r.set(risk::likelihood, Rating{5}); };
        const RiskChange residual = [](Record& r) { r.set(risk::residualImpact, Rating{5}); };
        const RiskChange progress = [](Record& r) { r.set(action::progress, qint64(40)); };
        const RiskChange due = [](Record& r) { r.set(action::due, kSigningDay.addDays(200)); };
        QTest::newRow("plan, notes") << plan << false << notes << SignoffState::Valid;
        QTest::newRow("plan, level") << plan << false << current << SignoffState::Outdated;
        QTest::newRow("plan, residual") << plan << false << residual << SignoffState::Valid;
        QTest::newRow("plan, progress") << plan << true << progress << SignoffState::Valid;
        QTest::newRow("plan, due day") << plan << true << due << SignoffState::Outdated;
        QTest::newRow("rest, level") << rest << false << current << SignoffState::Valid;
        QTest::newRow("rest, residual") << rest << false << residual << SignoffState::Outdated;
        QTest::newRow("rest, due day") << rest << true << due << SignoffState::Valid;
    }

    void holdsWhileNothingSignedChanges()
    {
        QFETCH(acceptance::Kind, kind);
        QFETCH(bool, ofAction);
        QFETCH(RiskChange, make);
        QFETCH(SignoffState, expected);
        const Record record = sign(kind);
        QCOMPARE(state(record), SignoffState::Valid);
        change(ofAction ? action::def : risk::def, ofAction ? *m_action : *m_risk, make);
        QCOMPARE(state(record), expected);
        QVERIFY(m_binder->session().undo());
        QCOMPARE(state(record), SignoffState::Valid);
    }

    void knowsTheOwnerAndTheLastDay()
    {
        Record record = sign(acceptance::Kind::ResidualRisk);
        record.set(acceptance::expires, kSigningDay.addDays(10));
        QCOMPARE(state(record, kSigningDay.addDays(9)), SignoffState::Valid);
        QCOMPARE(state(record, kSigningDay.addDays(10)), SignoffState::Expired);
        record.set(acceptance::person, *m_action);
        QCOMPARE(state(record), SignoffState::NotTheOwner);
        record.set(acceptance::person, std::optional<Uid>());
        QCOMPARE(state(record), SignoffState::Incomplete);
    }

    void refusesAListItDoesNotKnow()
    {
        Record record = sign(acceptance::Kind::ResidualRisk);
        record.set(acceptance::fingerprintVersion, qint64(kSignoffVersion + 1));
        const auto found = stateOf(*m_binder, record, m_method, kSigningDay);
        QVERIFY(!found && found.error().kind == Error::Kind::Newer);
    }

    void matchesWhatIsTypedFromASheet()
    {
        const QString whole = sign(acceptance::Kind::ResidualRisk).text(acceptance::fingerprint);
        const QString printed = shortFingerprint(whole);
        QCOMPARE(printed.size(), 9);
        QVERIFY(matchesFingerprint(printed, whole));
        QVERIFY(matchesFingerprint(QLatin1Char(' ') + printed.toUpper(), whole));
        QVERIFY(!matchesFingerprint(printed.left(6), whole));
        QVERIFY(!matchesFingerprint(QStringLiteral("0000-0000"), whole));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSignoff)
#include "test_signoff.moc"
