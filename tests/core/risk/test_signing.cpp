// SPDX-License-Identifier: GPL-3.0-or-later
// Signing for several risks at once, taking it back, and saying what has changed since; and the
// fields of risks that follow from it.
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/risk/evaluation.h"
#include "core/risk/signing.h"
#include "core/store/binder.h"

#include <QTest>

#include <functional>

namespace ringbinder {

namespace {

const QDate kToday(2031, 3, 3);

} // namespace

class TestSigning final : public QObject {
    Q_OBJECT

    FixedClock m_clock{QDateTime(kToday, QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::optional<Uid> m_owner, m_first, m_second, m_action, m_control;

    static ChangeSet edit() { return ChangeSet({ChangeLabel::Act::Edit, {}, {}, 1}); }
    void apply(ChangeSet set)
    {
        const auto done = m_binder->session().apply(std::move(set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }
    Record held(const RegisterDef& def, const Uid& uid) { return **m_binder->find(def, uid); }
    void change(const RegisterDef& def, const Uid& uid, const std::function<void(Record&)>& make)
    {
        const Record before = held(def, uid);
        Record after = before;
        make(after);
        ChangeSet set = edit();
        set.update(before, after);
        apply(std::move(set));
    }
    Record riskNamed(const char* title)
    {
        Record record(risk::def);
        record.set(risk::title, QString::fromLatin1(title));
        record.set(risk::owner, *m_owner);
        record.set(risk::treatment, risk::Treatment::Modify);
        record.set(risk::likelihood, Rating{3});
        record.set(risk::impact, Rating{4});
        record.set(risk::residualLikelihood, Rating{2});
        record.set(risk::residualImpact, Rating{3});
        return record;
    }
    SigningAct act(const QList<SigningAct::Item>& items)
    {
        SigningAct made;
        made.items = items;
        made.terms.set(acceptance::person, *m_owner);
        made.terms.set(acceptance::signedOn, kToday);
        made.terms.set(acceptance::method, acceptance::Method::Signature);
        made.terms.set(acceptance::remark, QStringLiteral("Agreed."));
        return made;
    }
    Result<int> sign(const SigningAct& made)
    {
        return signRisks(*m_binder, m_evaluation->scales(), Language(), made);
    }
    QString said(const Uid& uid, const FieldDef& field)
    {
        Record record = held(risk::def, uid);
        m_evaluation->derive(record);
        return record.value(field).text();
    }
    QStringList changed(const Uid& uid, acceptance::Kind kind)
    {
        const auto records = signoffsOf(*m_binder, uid, kind);
        const auto changes = changesSinceSigning(*m_binder, records->first());
        QStringList texts;
        for (const SignedChange& one : *changes)
            texts.append(QStringLiteral("%1: %2 > %3")
                             .arg(QLatin1String(one.field->key))
                             .arg(QString::fromUtf8(one.before.isInteger()
                                                        ? QByteArray::number(one.before.integer())
                                                        : one.before.text().toUtf8()))
                             .arg(one.after.isInteger() ? QString::number(one.after.integer())
                                                        : one.after.text()));
        return texts;
    }

private slots:
    void init()
    {
        Binder::Options options;
        options.clock = &m_clock;
        auto made = Binder::inMemory(registers(), options);
        QVERIFY(made);
        m_binder = std::move(*made);
        Record owner(person::def);
        owner.set(person::name, QStringLiteral("Renate Vogel"));
        m_owner = owner.uid();
        Record step(action::def);
        step.set(action::title, QStringLiteral("Move to the successor"));
        m_action = step.uid();
        Record control(control::def);
        control.setCode(QStringLiteral("X.1"));
        control.set(control::title, QStringLiteral("Spare parts"));
        m_control = control.uid();
        Record first = riskNamed("Accounting without support");
        first.set(risk::actions, QList<Uid>{step.uid()});
        m_first = first.uid();
        Record second = riskNamed("Lost laptop");
        m_second = second.uid();
        ChangeSet set = edit();
        for (Record* record : {&owner, &step, &control, &first, &second})
            set.add(*record);
        apply(std::move(set));
        auto evaluation = Evaluation::of(*m_binder, Language());
        QVERIFY(evaluation);
        m_evaluation = std::move(*evaluation);
        connect(&m_binder->session(), &Session::changed, this, [this](const ChangeNotice& notice) {
            if (m_evaluation)
                QVERIFY(m_evaluation->update(notice));
        });
    }

    void aDutyNeedsItsGround()
    {
        change(risk::def, *m_first, [](Record& record) { record.set(risk::legalFlag, true); });
        SigningAct bare = act({{*m_first, acceptance::Kind::ResidualRisk}});
        const auto refused = sign(bare);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.plain().contains(QLatin1String("what permits it")));
        QCOMPARE(*m_binder->count(acceptance::def), 0);
        // The plan may be approved all the same; what remains needs the ground stated.
        QCOMPARE(sign(act({{*m_first, acceptance::Kind::TreatmentPlan}})).value_or(0), 1);
        bare.terms.set(acceptance::conditions, QStringLiteral("Agreed with the authority."));
        QCOMPARE(sign(bare).value_or(0), 1);
    }
    void cleanup()
    {
        m_evaluation.reset();
        m_binder.reset();
    }

    void severalRisksInOneActThatUndoLeavesAlone()
    {
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("not_given"));
        SigningAct made = act({{*m_first, acceptance::Kind::TreatmentPlan},
                               {*m_first, acceptance::Kind::ResidualRisk},
                               {*m_second, acceptance::Kind::ResidualRisk}});
        made.sheet = EvidenceSource{QStringLiteral("sheet.pdf"), QByteArray("%PDF-1.7"), {}};
        const auto done = sign(made);
        QVERIFY(done);
        QCOMPARE(*done, 3);
        QCOMPARE(*m_binder->count(acceptance::def), 3);
        QCOMPARE(*m_binder->count(evidence::def), 1);
        const auto kept = signoffsOf(*m_binder, *m_first, acceptance::Kind::ResidualRisk);
        QCOMPARE(kept->size(), 1);
        const Record& record = kept->first();
        QCOMPARE(record.text(acceptance::title), QStringLiteral("Residual risk of RSK-0001"));
        QCOMPARE(record.text(acceptance::stageLevel), QStringLiteral("Medium (6)"));
        QCOMPARE(record.text(acceptance::remark), QStringLiteral("Agreed."));
        QCOMPARE(record.get(acceptance::evidence)->size(), 1);
        const auto history = m_binder->history({{}, {}, {}, 1});
        QCOMPARE(history->first().kind, ChangeKind::SignOff);
        QCOMPARE(history->first().label.count, 2);
        QCOMPARE(said(*m_first, risk::planConsent), QStringLiteral("given"));
        QCOMPARE(said(*m_second, risk::planConsent), QStringLiteral("not_given"));
        QCOMPARE(said(*m_second, risk::residualAcceptance), QStringLiteral("given"));
        (void)m_binder->session().undo();
        QCOMPARE(*m_binder->count(acceptance::def), 3);
    }

    void whatChangedIsNamed()
    {
        QVERIFY(sign(act({{*m_first, acceptance::Kind::TreatmentPlan},
                          {*m_first, acceptance::Kind::ResidualRisk}})));
        QVERIFY(changed(*m_first, acceptance::Kind::TreatmentPlan).isEmpty());
        change(risk::def, *m_first, [](Record& r) { r.set(risk::residualImpact, Rating{4}); });
        change(risk::def, *m_first, [](Record& r) { r.set(risk::residualImpact, Rating{5}); });
        change(risk::def, *m_first, [](Record& r) { r.set(risk::notes, QStringLiteral("x")); });
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("outdated"));
        QCOMPARE(said(*m_first, risk::planConsent), QStringLiteral("given"));
        QCOMPARE(changed(*m_first, acceptance::Kind::ResidualRisk),
                 QStringList{QStringLiteral("residual_impact: 3 > 5")});

        change(action::def, *m_action, [](Record& r) { r.set(action::due, kToday.addDays(30)); });
        QCOMPARE(said(*m_first, risk::planConsent), QStringLiteral("outdated"));
        QCOMPARE(changed(*m_first, acceptance::Kind::TreatmentPlan),
                 QStringList{QStringLiteral("due:  > 2031-04-02")});
        QVERIFY(m_binder->session().undo());
        QCOMPARE(said(*m_first, risk::planConsent), QStringLiteral("given"));

        ChangeSet link = edit();
        link.link(risk::def, *m_first, risk::controls, *m_control);
        link.unlink(risk::def, *m_first, risk::actions, *m_action);
        apply(std::move(link));
        const auto plan = signoffsOf(*m_binder, *m_first, acceptance::Kind::TreatmentPlan);
        const auto changes = changesSinceSigning(*m_binder, plan->first());
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().field, &risk::controls);
        QVERIFY(changes->first().before.isNull());
        QCOMPARE(changes->first().after.list(), QStringList{m_control->toString()});
        QCOMPARE(changes->last().field, &risk::actions);
        QCOMPARE(changes->last().before.list(), QStringList{m_action->toString()});
        QVERIFY(changes->last().after.isNull());
    }

    void isTakenBackByANewActOnly()
    {
        const auto kind = acceptance::Kind::ResidualRisk;
        QVERIFY(sign(act({{*m_first, kind}})));
        const auto taken =
            withdrawSignoffs(*m_binder, *m_first, kind, QStringLiteral("Rated too low"));
        QVERIFY(taken);
        QCOMPARE(*taken, 1);
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("withdrawn"));
        const Record record = signoffsOf(*m_binder, *m_first, kind)->first();
        QCOMPARE(record.text(acceptance::withdrawalReason), QStringLiteral("Rated too low"));
        QCOMPARE(record.get(acceptance::withdrawnOn), kToday);
        QCOMPARE(m_binder->history({{}, {}, {}, 1})->first().kind, ChangeKind::SignOff);
        QCOMPARE(*withdrawSignoffs(*m_binder, *m_first, kind, {}), 0);
        QVERIFY(sign(act({{*m_first, kind}})));
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("given"));
    }

    void refusesWhatCannotBeSigned_data()
    {
        QTest::addColumn<QString>("flaw");
        for (const char* flaw : {"nothing ticked", "nobody", "no day", "a day to come",
                                 "expires at once", "residual not rated"})
            QTest::newRow(flaw) << QString::fromLatin1(flaw);
    }

    void refusesWhatCannotBeSigned()
    {
        QFETCH(QString, flaw);
        SigningAct made = act({{*m_first, acceptance::Kind::ResidualRisk}});
        if (flaw == QLatin1String("nothing ticked"))
            made.items.clear();
        else if (flaw == QLatin1String("nobody"))
            made.terms.set(acceptance::person, std::optional<Uid>());
        else if (flaw == QLatin1String("no day"))
            made.terms.set(acceptance::signedOn, std::optional<QDate>());
        else if (flaw == QLatin1String("a day to come"))
            made.terms.set(acceptance::signedOn, kToday.addDays(1));
        else if (flaw == QLatin1String("expires at once"))
            made.terms.set(acceptance::expires, kToday);
        else
            change(risk::def, *m_first,
                   [](Record& r) { r.set(risk::residualImpact, std::optional<Rating>()); });
        const auto done = sign(made);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QCOMPARE(*m_binder->count(acceptance::def), 0);
    }

    void anotherSignerThanTheOwnerIsSaid()
    {
        Record other(person::def);
        other.set(person::name, QStringLiteral("Somebody New"));
        SigningAct made = act({{*m_first, acceptance::Kind::ResidualRisk}});
        made.terms.set(acceptance::person, other.uid());
        made.people.append(other);
        QVERIFY(sign(made));
        QCOMPARE(said(*m_first, risk::residualAcceptance), QStringLiteral("not_the_owner"));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSigning)
#include "test_signing.moc"
