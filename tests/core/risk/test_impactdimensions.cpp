// SPDX-License-Identifier: GPL-3.0-or-later
// The impact by dimension: what is written, what follows, and how it is said.
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder {

class TestImpactDimensions final : public QObject {
    Q_OBJECT

    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::optional<Uid> m_risk;

    static RiskMethod judgedOnItsOwn()
    {
        MethodDefinition definition = RiskMethod::standard(Language()).definition();
        definition.overallImpact = OverallImpact::Explicit;
        return *RiskMethod::make(definition);
    }
    Record held()
    {
        Record record = **m_binder->find(risk::def, *m_risk);
        m_evaluation->derive(record);
        return record;
    }
    void write(const RiskMethod& method, const ImpactRatings& ratings)
    {
        auto set = impactChange(*m_binder, method, *m_risk, ratings, Language());
        QVERIFY(set);
        const auto done = m_binder->session().apply(std::move(*set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain()));
    }

private slots:
    void init()
    {
        auto made = Binder::inMemory(registers(), {});
        QVERIFY(made);
        m_binder = std::move(*made);
        Record record(risk::def);
        record.set(risk::title, QStringLiteral("Lost laptop"));
        record.set(risk::likelihood, Rating{2});
        m_risk = record.uid();
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("risk"), {}, 1});
        set.add(std::move(record));
        QVERIFY(m_binder->session().apply(std::move(set)));
        m_evaluation = std::move(*Evaluation::of(*m_binder, Language()));
        connect(&m_binder->session(), &Session::changed, this, [this](const ChangeNotice& notice) {
            if (m_evaluation)
                QVERIFY(m_evaluation->update(notice));
        });
    }
    void cleanup()
    {
        m_evaluation.reset();
        m_binder.reset();
    }

    void theHighestBecomesTheImpact()
    {
        const RiskMethod& method = m_evaluation->method();
        ImpactRatings ratings;
        ratings.set(RiskStage::Current, QStringLiteral("financial"), {2, {}});
        ratings.set(RiskStage::Current, QStringLiteral("legal"), {4, QStringLiteral("GDPR")});
        write(method, ratings);
        QCOMPARE(held().get(risk::impact), Rating{4});
        QCOMPARE(held().get(risk::score), qint64(8));
        QVERIFY(!held().get(risk::inherentImpact));
        const auto read = ImpactRatings::of(*m_binder, *m_risk);
        QVERIFY(read && *read == ratings);
        QCOMPARE(impactReason(method, read->at(RiskStage::Current), 4).plain(),
                 QStringLiteral("4, from Law and contract"));
        QCOMPARE(held().text(risk::impactByDimension),
                 QStringLiteral("Current risk: Financial 2, Law and contract 4"));
        QCOMPARE(*m_binder->count(risk_impact::def), 2);

        // One undo takes the ratings and what followed from them back.
        QVERIFY(m_binder->session().undo());
        QVERIFY(!held().get(risk::impact));
        QCOMPARE(*m_binder->count(risk_impact::def), 0);
        QVERIFY(held().text(risk::impactByDimension).isEmpty());
    }

    void clearingTheLastTakesTheImpactAway()
    {
        const RiskMethod& method = m_evaluation->method();
        ImpactRatings ratings;
        ratings.set(RiskStage::Residual, QStringLiteral("legal"), {3, {}});
        write(method, ratings);
        QCOMPARE(held().get(risk::residualImpact), Rating{3});
        ratings.set(RiskStage::Residual, QStringLiteral("legal"), {});
        write(method, ratings);
        QVERIFY(!held().get(risk::residualImpact));
        QCOMPARE(*m_binder->count(risk_impact::def), 0);
    }

    void aReasonAloneLeavesTheImpact()
    {
        const RiskMethod& method = m_evaluation->method();
        ImpactRatings ratings;
        ratings.set(RiskStage::Current, QStringLiteral("legal"), {3, {}});
        write(method, ratings);
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("risk"), {}, 1});
        set.set(risk::def, *m_risk, risk::impact, Value(3), Value(5));
        QVERIFY(m_binder->session().apply(std::move(set)));
        ratings.set(RiskStage::Current, QStringLiteral("legal"), {3, QStringLiteral("A fine")});
        write(method, ratings);
        QCOMPARE(held().get(risk::impact), Rating{5});
        QCOMPARE(impactReason(method, ratings.at(RiskStage::Current), 5).plain(),
                 QStringLiteral("set by hand; the dimensions say 3, from Law and contract"));
    }

    void aMethodThatJudgesOnItsOwnKeepsTheOverall()
    {
        const RiskMethod method = judgedOnItsOwn();
        ImpactRatings ratings;
        ratings.set(RiskStage::Current, QStringLiteral("financial"), {5, {}});
        write(method, ratings);
        QVERIFY(!held().get(risk::impact));
        QCOMPARE(impactReason(method, ratings.at(RiskStage::Current), 2).plain(),
                 QStringLiteral("judged on its own; the highest dimension is 5, Financial"));
        QVERIFY(impactReason(method, {}, 2).isEmpty());
    }

    void aDimensionTheMethodLostIsLeftAlone()
    {
        MethodDefinition definition = m_evaluation->method().definition();
        ImpactRatings ratings;
        ratings.set(RiskStage::Current, QStringLiteral("legal"), {4, {}});
        ratings.set(RiskStage::Current, QStringLiteral("financial"), {2, {}});
        write(m_evaluation->method(), ratings);
        erase_if(definition.dimensions, [](const ImpactDimension& dimension) {
            return dimension.token == QLatin1String("legal");
        });
        const auto fewer = RiskMethod::make(definition);
        QVERIFY(fewer);
        ratings.set(RiskStage::Current, QStringLiteral("financial"), {3, {}});
        write(*fewer, ratings);
        QCOMPARE(held().get(risk::impact), Rating{3});
        QCOMPARE(*m_binder->count(risk_impact::def), 2);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestImpactDimensions)
#include "test_impactdimensions.moc"
