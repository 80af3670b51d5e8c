// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that allow a rule to fail, limits by which results expire and failures have to be
// gone, and ages.
#include "core/technical/compliance.h"
#include "tests/support/scanbench.h"

#include <QTest>

namespace ringbinder {

namespace {

const QString kMail = QStringLiteral("mail");

} // namespace

class TestRuleExceptions final : public QObject {
    Q_OBJECT

private slots:
    void exceptionsAllowItems_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("place"); // host, asset, other or nothing
        QTest::addColumn<int>("lastDay");   // days from today
        QTest::addColumn<int>("outcome");
        const int exception = int(Outcome::Exception);
        const int fails = int(Outcome::Fail);
        QTest::newRow("whole rule, everywhere") << ""
                                                << "" << 30 << exception;
        QTest::newRow("both items") << "TCP/23, tcp/21"
                                    << "" << 30 << exception;
        QTest::newRow("one item") << "tcp/23"
                                  << "" << 30 << fails;
        QTest::newRow("this host") << ""
                                   << "host" << 30 << exception;
        QTest::newRow("this asset") << ""
                                    << "asset" << 30 << exception;
        QTest::newRow("another host") << ""
                                      << "other" << 30 << fails;
        QTest::newRow("last day") << ""
                                  << "" << 0 << exception;
        QTest::newRow("expired") << ""
                                 << "" << -1 << fails;
    }
    void exceptionsAllowItems()
    {
        QFETCH(QString, items);
        QFETCH(QString, place);
        QFETCH(int, lastDay);
        QFETCH(int, outcome);
        ScanBench bench;
        const Uid rule =
            bench.addRule(QStringLiteral(R"([{"look_at":"port","all":[["port","in","21, 23"]]}])"));
        const Uid other = bench.addHost(QStringLiteral("other"), QStringLiteral("10.1.0.9"));
        const Uid made = bench.addException(rule, items, ScanBench::today().addDays(lastDay));
        bench.edit(policy_exception::def, made, [&](Record& record) {
            if (place == QLatin1String("asset"))
                record.set(policy_exception::assets, QList<Uid>{bench.asset});
            else if (!place.isEmpty())
                record.set(policy_exception::hosts,
                           QList<Uid>{place == QLatin1String("host") ? bench.host : other});
        });
        bench.scanPorts(1, {21, 23});
        const auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(int(result->outcome), outcome);
        QCOMPARE(result->items.size(), 2);
        if (items == QLatin1String("tcp/23")) { // exceptions last
            QCOMPARE(result->items[0].item, QStringLiteral("tcp/21"));
            QVERIFY(!result->items[0].exception);
            QCOMPARE(result->items[1].exception, made);
        }
        QCOMPARE(result->due.isValid(), result->outcome == Outcome::Fail);
        const PassRate rate = bench.state().rate();
        QCOMPARE(rate.exception, outcome == int(Outcome::Exception) ? 1 : 0);
    }

    void onlyApprovedExceptionsCount()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        const Uid made = bench.addException(rule);
        bench.scanPorts(1, {23});
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Exception);
        bench.edit(policy_exception::def, made, [](Record& record) {
            record.set(policy_exception::status, policy_exception::Status::Requested);
        });
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Fail);
        bench.edit(policy_exception::def, made, [](Record& record) {
            record.set(policy_exception::status, policy_exception::Status::Approved);
            record.set(policy_exception::endedOn, ScanBench::today());
        });
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Fail);
    }

    void resultsExpire_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<int>("days");
        QTest::newRow("scan") << int(ScanBench::Format::Nmap) << ScanBench::portCondition(23)
                              << ScanBench::portFacts({23}) << 35;
        QTest::newRow("benchmark")
            << int(ScanBench::Format::Xccdf)
            << QStringLiteral(R"([{"look_at":"benchmark","all":[["score","less","80"]]}])")
            << QStringLiteral("benchmark benchmark=b score=10\n") << 90;
    }
    void resultsExpire()
    {
        QFETCH(int, format);
        QFETCH(QString, condition);
        QFETCH(QString, facts);
        QFETCH(int, days);
        for (const int late : {0, 1}) {
            ScanBench bench;
            const Uid rule = bench.addRule(condition);
            bench.observe(bench.addImport(days + late, ScanBench::Format(format)), bench.host,
                          facts);
            const auto result = ScanBench::resultIn(bench.state(), rule, kMail);
            QCOMPARE(result->isExpired, late == 1);
            QCOMPARE(result->outcome, Outcome::Fail); // gone only when a scan says so
        }
    }

    void dueFollowsSeverityOrTheRule()
    {
        ScanBench bench;
        const Uid high = bench.addPortRule(23);
        const Uid critical =
            bench.addRule(ScanBench::portCondition(23), technical_rule::Severity::Critical);
        const Uid own = bench.addPortRule(23);
        bench.edit(technical_rule::def, own,
                   [](Record& record) { record.set(technical_rule::fixDays, qint64(3)); });
        bench.scanPorts(8, {23});
        const ComplianceState state = bench.state();
        const QDate seen = ScanBench::today().addDays(-8);
        QCOMPARE(ScanBench::resultIn(state, high, kMail)->due, seen.addDays(30));
        QCOMPARE(ScanBench::resultIn(state, critical, kMail)->due, seen.addDays(7));
        QCOMPARE(ScanBench::resultIn(state, own, kMail)->due, seen.addDays(3));
        const auto failures = state.failures();
        QCOMPARE(failures.size(), 3);
        QCOMPARE(failures.first()->rule, critical);
    }

    void limitsAreASettingOfTheBinder()
    {
        ScanBench bench;
        QCOMPARE(*technicalLimits(bench.source()), TechnicalLimits());
        TechnicalLimits limits;
        limits.scanDays = 10;
        limits.fixDays[3] = 2;
        auto set = changeTechnicalLimits(bench.source(), limits);
        QVERIFY(set);
        bench.add(*set->changes().first().record);
        QCOMPARE(*technicalLimits(bench.source()), limits);
        limits.benchmarkDays = 0;
        QVERIFY(!changeTechnicalLimits(bench.source(), limits));
        limits.benchmarkDays = 30;
        set = changeTechnicalLimits(bench.source(), limits);
        QVERIFY(set);
        QCOMPARE(set->changes().size(), 1);
        QCOMPARE(set->changes().first().op, Change::Op::Set);
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(11, {23});
        QVERIFY(ScanBench::resultIn(bench.state(), rule, kMail)->isExpired);
    }

    void weaknessesAgeUntilToday()
    {
        ScanBench bench;
        const Uid rule = bench.addRule(QStringLiteral(
            R"([{"look_at":"weakness","all":[["severity","is","critical"],["age_days","more","7"]]}])"));
        const QString facts = QStringLiteral("weakness plugin=1 severity=critical title=t\n");
        bench.observe(bench.addImport(20, ScanBench::Format::NessusCsv), bench.host, facts);
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Fail); // no scan came since, but the days went by
        QCOMPARE(result->since, ScanBench::at(20));
        // Not there for a while: the age begins anew.
        bench.observe(bench.addImport(15, ScanBench::Format::NessusCsv), bench.host, QString());
        bench.observe(bench.addImport(4, ScanBench::Format::NessusCsv), bench.host, facts);
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Pass);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestRuleExceptions)
#include "test_ruleexceptions.moc"
