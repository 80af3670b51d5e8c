// SPDX-License-Identifier: GPL-3.0-or-later
// What another method would do to the ratings on record, told before it is saved.
#include "core/registers/registry.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/risk/methodchange.h"
#include "core/store/binder.h"

#include <QTest>

using namespace ringbinder;

class TestMethodChange final : public QObject {
    Q_OBJECT

private:
    Language m_language;

    static void addRisk(Binder& binder, int likelihood, int impact)
    {
        Record record(risk::def);
        record.set(risk::title, QStringLiteral("%1 by %2").arg(likelihood).arg(impact));
        if (likelihood > 0)
            record.set(risk::likelihood, Rating{likelihood});
        if (impact > 0)
            record.set(risk::impact, Rating{impact});
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("risk"), {}, 1});
        set.add(record);
        QVERIFY(binder.session().apply(std::move(set)).has_value());
    }
    RiskMethod preset(RiskMethod::Preset preset) { return RiskMethod::preset(preset, m_language); }

private slots:
    void ratingsAreCountedAndCompared()
    {
        auto binder = Binder::inMemory(registers(), {});
        QVERIFY(binder.has_value());
        for (const auto& [likelihood, impact] : {std::pair(1, 1), {5, 5}, {3, 3}, {3, 3}, {4, 0}})
            addRisk(**binder, likelihood, impact);
        const auto rated = RatedRecords::of(**binder);
        QVERIFY(rated.has_value());
        QCOMPARE(rated->rated(), 4);
        const RiskMethod five = preset(RiskMethod::Preset::FiveByFive);
        const RiskMethod four = preset(RiskMethod::Preset::FourByFour);
        QCOMPARE(rated->changedLevels(five, five), 0);
        QVERIFY(rated->offScale(five, five).isEmpty());
        // 1 by 1 stays low; 5 by 5 is beyond the scale; 9 was medium and is high of 16.
        QCOMPARE(rated->changedLevels(five, four), 3);
        const auto lost = rated->offScale(five, four);
        QCOMPARE(lost.size(), 2); // likelihood and impact of one risk
        QCOMPARE(lost[0].value, 5);
        QCOMPARE(rated->offScale(five, preset(RiskMethod::Preset::ThreeByThree)).size(), 3);
        // What the method in force does not know either is nobody's loss.
        QVERIFY(rated->offScale(four, four).isEmpty());
    }

    void theNextNumber_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("minor") << "1.0"
                               << "1.1";
        QTest::newRow("carries") << "2.9"
                                 << "2.10";
        QTest::newRow("whole") << "3"
                               << "4";
        QTest::newRow("word") << "final"
                              << "final 2";
        QTest::newRow("none") << ""
                              << "1.0";
    }
    void theNextNumber()
    {
        QFETCH(QString, before);
        QTEST(nextMethodVersion(before), "after");
    }

    void anApprovalWithoutAPersonIsRefused()
    {
        auto binder = Binder::inMemory(registers(), {});
        QVERIFY(binder.has_value());
        MethodVersion version;
        version.version = QStringLiteral("1.0");
        version.isApproved = true;
        const RiskMethod five = preset(RiskMethod::Preset::FiveByFive);
        const auto refused = methodChange(**binder, five, version);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(problemsOf(**binder, version).size(), 2);
        version.isApproved = false;
        QVERIFY(methodChange(**binder, five, version).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMethodChange)
#include "test_methodchange.moc"
