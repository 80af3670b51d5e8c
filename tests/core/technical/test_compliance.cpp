// SPDX-License-Identifier: GPL-3.0-or-later
// Results of technical rules: which import counts, scope, exceptions, limits, what is new and gone,
// ages, coverage, unknown hosts, missed assets.
#include "core/technical/compliance.h"
#include "core/technical/ruleedit.h"
#include "tests/support/figurebinder.h"
#include "tests/support/scanbench.h"

#include <QTest>

namespace ringbinder {

namespace {

using ResultChange = RuleResult::Change;

const QString kMail = QStringLiteral("mail");

} // namespace

class TestCompliance final : public QObject {
    Q_OBJECT

private slots:
    void theNewestImportThatSpeaksCounts()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(20, {22});
        const Uid opened = bench.scanPorts(10, {22, 23});
        // Later, but of another kind: it says nothing about ports.
        bench.observe(bench.addImport(5, ScanBench::Format::Lynis), bench.host,
                      QStringLiteral("hardening hardening_index=70\n"));
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QVERIFY(result);
        QCOMPARE(result->outcome, Outcome::Fail);
        QCOMPARE(result->import, opened);
        QCOMPARE(result->checkedAt, ScanBench::at(10));
        QCOMPARE(result->change, ResultChange::New);
        QCOMPARE(result->items.size(), 1);
        QCOMPARE(result->items[0].item, QStringLiteral("tcp/23"));
        QCOMPARE(result->place.host, bench.host);
        QCOMPARE(result->place.asset, bench.asset);
        QCOMPARE(result->place.zone, bench.server);

        bench.scanPorts(3, {22, 23, 8080});
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->change, ResultChange::Persisting);
        QCOMPARE(result->since, ScanBench::at(10)); // unbroken

        bench.scanPorts(2, {22});
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Pass);
        QCOMPARE(result->change, ResultChange::Gone);

        bench.scanPorts(1, {23});
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->change, ResultChange::New);
        QCOMPARE(result->since, ScanBench::at(1)); // a new row
    }

    void nothingFoundIsSaidToo()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(10, {23});
        bench.observe(bench.addImport(1), bench.host, QString());
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
    }

    void whatNoScanSpeaksOfIsNotApplicable()
    {
        ScanBench bench;
        const Uid lynis = bench.addRule(
            QStringLiteral(R"([{"look_at":"hardening","all":[["hardening_index","less","70"]]}])"));
        const Uid accounts =
            bench.addRule(QStringLiteral(R"([{"look_at":"account","all":[["mfa","is","no"]]}])"));
        const Uid stranger = bench.addHost(QStringLiteral("stranger"), QStringLiteral("10.1.0.9"));
        bench.scanPorts(2, {22});
        bench.scanPorts(1, stranger, {22});
        const ComplianceState state = bench.state();
        const auto mail = ScanBench::resultIn(state, lynis, kMail);
        QVERIFY(mail);
        QCOMPARE(mail->outcome, Outcome::NotApplicable);
        QCOMPARE(mail->reason.plain(), QStringLiteral("No scan speaks of it."));
        QVERIFY(!mail->import);
        // Nobody expects a report of a host that nobody knows, nor a list of every host.
        QVERIFY(!ScanBench::resultIn(state, lynis, QStringLiteral("stranger")));
        QVERIFY(!ScanBench::resultIn(state, accounts, kMail));
        QCOMPARE(state.rate().checked(), 0);
        QVERIFY(!state.rate().percent());
    }

    void scopeLeavesPlacesOut_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("its zone") << "server" << true;
        QTest::newRow("another zone") << "dmz" << false;
        QTest::newRow("its type") << "type server" << true;
        QTest::newRow("another type") << "type network_device" << false;
        QTest::newRow("tag of the asset") << "tag Mail" << true;
        QTest::newRow("tag of the zone") << "tag inner" << true;
        QTest::newRow("another tag") << "tag outer" << false;
        QTest::newRow("not active") << "off" << false;
        QTest::newRow("ignored host") << "ignored" << false;
    }
    void scopeLeavesPlacesOut()
    {
        QFETCH(QString, field);
        QFETCH(bool, isIn);
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        bench.edit(asset::def, bench.asset,
                   [](Record& server) { server.set(asset::tags, QStringLiteral("mail, core")); });
        bench.edit(network_zone::def, bench.server,
                   [](Record& zone) { zone.set(network_zone::tags, QStringLiteral("inner")); });
        bench.edit(technical_rule::def, rule, [&](Record& record) {
            if (field == QLatin1String("server"))
                record.set(technical_rule::zones, QList<Uid>{bench.server});
            else if (field == QLatin1String("dmz"))
                record.set(technical_rule::zones, QList<Uid>{bench.dmz});
            else if (field.startsWith(QLatin1String("type ")))
                record.set(technical_rule::assetTypes, QStringList{field.mid(5)});
            else if (field.startsWith(QLatin1String("tag ")))
                record.set(technical_rule::tags, field.mid(4));
            else if (field == QLatin1String("off"))
                record.set(technical_rule::active, false);
        });
        if (field == QLatin1String("ignored")) {
            bench.edit(network_host::def, bench.host, [](Record& host) {
                host.set(network_host::decision, network_host::Decision::Ignored);
            });
        }
        bench.scanPorts(1, {23});
        const ComplianceState state = bench.state();
        QCOMPARE(!state.results.isEmpty(), isIn);
        if (isIn)
            QCOMPARE(state.results.first().outcome, Outcome::Fail);
    }

    void scansBeforeTheRuleWasValidDoNotCount()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        bench.edit(technical_rule::def, rule, [](Record& record) {
            record.set(technical_rule::validFrom, ScanBench::today().addDays(-5));
        });
        bench.scanPorts(10, {23});
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::NotApplicable);
        QCOMPARE(result->reason.plain(),
                 QStringLiteral("No scan speaks of it since the rule is valid."));
        bench.scanPorts(5, {23});
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Fail);
    }

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
        QCOMPARE(set->changes().first().op, ringbinder::Change::Op::Set);
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

    void aQuickScanHidesNothing()
    {
        ScanBench bench;
        const Uid rule = bench.addRule(
            QStringLiteral(R"([{"look_at":"port","all":[["tls_versions","in","TLSv1.0"]]}])"));
        bench.observe(bench.addImport(5), bench.host,
                      QStringLiteral("port port=443 protocol=tcp tls_versions=TLSv1.0,TLSv1.2\n"));
        bench.scanPorts(4, {443});
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Fail);
        bench.observe(bench.addImport(3), bench.host,
                      QStringLiteral("port port=443 protocol=tcp tls_versions=TLSv1.2\n"));
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
    }

    void whatTheBinderDoesNotSayIsNotApplicable()
    {
        ScanBench bench;
        const Uid rule =
            bench.addRule(QStringLiteral(R"([{"look_at":"port","all":[["approved","is","no"]]}])"));
        bench.scanPorts(1, {22, 23});
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::NotApplicable);
        QCOMPARE(result->reason.plain(), QStringLiteral("\"Approved\" is not known here."));
        bench.edit(asset::def, bench.asset, [](Record& server) {
            server.set(asset::approvedPorts, QStringLiteral("tcp/22"));
        });
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->items.size(), 1);
        QCOMPARE(result->items.first().item, QStringLiteral("tcp/23"));
        bench.edit(network_zone::def, bench.server, [](Record& zone) {
            zone.set(network_zone::approvedPorts, QStringLiteral("tcp/20-25"));
        });
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
    }

    void whatCannotBeReadIsAnError()
    {
        ScanBench bench;
        const Uid broken = bench.addRule(QStringLiteral("not a condition"));
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(2, {23});
        ComplianceState state = bench.state();
        const auto error = ScanBench::resultIn(state, broken, QString());
        QVERIFY(error);
        QCOMPARE(error->outcome, Outcome::Error);
        QVERIFY(error->reason.plain().contains(QLatin1String("not a condition")));
        QCOMPARE(ScanBench::resultIn(state, rule, kMail)->outcome, Outcome::Fail);

        bench.observe(bench.addImport(1), bench.host, QStringLiteral("port port=\"23\n"));
        state = bench.state();
        const auto damaged = ScanBench::resultIn(state, rule, kMail);
        QCOMPARE(damaged->outcome, Outcome::Error);
        QVERIFY(damaged->reason.plain().contains(u'1'));
        bench.scanPorts(0, {22});
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
    }

    void anEarlierStateAndATrial()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        const Uid first = bench.scanPorts(40, {23});
        bench.scanPorts(1, {22});
        const ComplianceState then = bench.state({.upTo = first});
        const auto result = ScanBench::resultIn(then, rule, kMail);
        QCOMPARE(result->outcome, Outcome::Fail);
        QVERIFY(!result->isExpired); // as of that day
        QCOMPARE(then.trend.size(), 1);
        QVERIFY(!complianceOf(bench.source(), {.upTo = Uid::generate()}));

        Record trial = bench.record(technical_rule::def, rule);
        trial.set(technical_rule::condition, ScanBench::portCondition(22));
        trial.set(technical_rule::active, false);
        const ComplianceState tried = bench.state({.trial = trial});
        QCOMPARE(tried.results.size(), 1);
        QCOMPARE(tried.results.first().outcome, Outcome::Fail);
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
    }

    void theTrendHasAPointForEachImport()
    {
        ScanBench bench;
        bench.addPortRule(23);
        bench.addPortRule(21);
        const Uid stranger = bench.addHost(QStringLiteral("stranger"), QStringLiteral("10.1.0.9"));
        bench.scanPorts(30, {21, 23});
        const Uid second = bench.scanPorts(20, {23});
        bench.observe(second, stranger, ScanBench::portFacts({22}));
        bench.observe(bench.addImport(1), bench.host, ScanBench::portFacts({22}));
        const ComplianceState state = bench.state();
        QCOMPARE(state.trend.size(), 3);
        QCOMPARE(state.trend[0].rate.fail, 2);
        QCOMPARE(state.trend[0].unknownHosts, 0);
        QCOMPARE(state.trend[1].rate.fail, 1);
        QCOMPARE(state.trend[1].rate.pass, 3);
        QCOMPARE(state.trend[1].unknownHosts, 1);
        QCOMPARE(state.trend[2].rate.pass, state.rate().pass);
        QCOMPARE(*state.rate().percent(), 100.0);
        QCOMPARE(state.trend[1].import, second);
        QCOMPARE(state.trend[1].at, ScanBench::at(20));
    }

    void whoIsUnknownAndWhoIsMissed()
    {
        ScanBench bench;
        const Uid stranger = bench.addHost(QStringLiteral("stranger"), QStringLiteral("10.1.0.9"));
        const Uid elsewhere =
            bench.addHost(QStringLiteral("elsewhere"), QStringLiteral("192.168.7.1"));
        const Uid silent = bench.addAsset(QStringLiteral("Silent"), QStringLiteral("server"),
                                          QStringLiteral("10.1.0.20"));
        bench.addAsset(QStringLiteral("Paper"), QStringLiteral("paper_file"));
        const Uid first = bench.scanPorts(10, {22});
        bench.observe(first, stranger, QString());
        bench.observe(bench.addImport(9), elsewhere, QString());
        ComplianceState state = bench.state();
        QCOMPARE(state.unknownHosts, (QList<Uid>{stranger, elsewhere}));
        QCOMPARE(state.unseenAssets, QList<Uid>{silent});
        // A scan of the network no longer sees the stranger; it says nothing about elsewhere.
        bench.scanPorts(1, {22});
        state = bench.state();
        QCOMPARE(state.unknownHosts, QList<Uid>{elsewhere});
        const Uid seen =
            bench.addHost(QStringLiteral("silent"), QStringLiteral("10.1.0.20"), silent);
        bench.scanPorts(0, seen, {22});
        QCOMPARE(bench.state().unseenAssets, QList<Uid>{bench.asset});
    }

    void coverageOfZones()
    {
        ScanBench bench;
        const Uid outside = bench.addHost(QStringLiteral("outside"), QStringLiteral("192.168.7.1"));
        const Uid scan = bench.scanPorts(40, {22});
        bench.observe(scan, outside, QString());
        const Uid named = bench.addImport(2, ScanBench::Format::Nmap);
        bench.edit(scan_import::def, named, [&bench](Record& import) {
            import.set(scan_import::zones, QList<Uid>{bench.dmz});
        });
        const ComplianceState state = bench.state();
        QCOMPARE(state.zones.size(), 4);
        const auto zone = [&state](const std::optional<Uid>& uid) {
            for (const ZoneCoverage& one : state.zones) {
                if (one.zone == uid)
                    return one;
            }
            return ZoneCoverage();
        };
        QCOMPARE(zone(bench.server).lastImport, scan);
        QCOMPARE(zone(bench.server).hosts, 1);
        QVERIFY(!zone(bench.server).isCovered); // too long ago
        QVERIFY(zone(bench.server).inScope);
        QCOMPARE(zone(bench.dmz).lastImport, named);
        QVERIFY(zone(bench.dmz).isCovered);
        QVERIFY(!zone(bench.admin).lastImport);
        QVERIFY(!zone(bench.admin).isCovered);
        QVERIFY(!state.zones.last().zone);
        QCOMPARE(state.zones.last().hosts, 1);
    }

    void listsSpeakOfSystems()
    {
        ScanBench bench;
        const Uid rule = bench.addRule(
            QStringLiteral(R"([{"look_at":"account","all":[["enabled","is","yes"]]}])"));
        const Uid directory = bench.addAsset(QStringLiteral("Directory"), QStringLiteral("server"));
        bench.observe(bench.addImport(1, ScanBench::Format::Csv, ScanBench::ListKind::Accounts), {},
                      QStringLiteral("account account=a enabled=yes\n"), directory);
        const auto result = ScanBench::resultIn(bench.state(), rule, QStringLiteral("Directory"));
        QVERIFY(result);
        QVERIFY(!result->place.host);
        QCOMPARE(result->place.asset, directory);
        QCOMPARE(result->items.first().item, QStringLiteral("a"));
    }

    void thousandsOfHosts()
    {
        // Not a measurement: that it ends at all, and that every host is judged.
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        const Uid import = bench.addImport(1);
        const QString facts = ScanBench::portFacts({22, 23, 80, 443});
        for (int i = 0; i < 2000; ++i) {
            bench.observe(import,
                          bench.addHost(QStringLiteral("h%1").arg(i),
                                        QStringLiteral("10.1.%1.%2").arg(i / 250).arg(i % 250)),
                          facts);
        }
        const ComplianceState state = bench.state();
        QCOMPARE(state.rate().fail, 2000);
        QCOMPARE(ScanBench::resultIn(state, rule, QStringLiteral("h7"))->outcome, Outcome::Fail);
        // By name, numbers as numbers.
        QCOMPARE(state.results[10].place.name, QStringLiteral("h10"));
    }

    void aConditionChangesWithItsVersion()
    {
        FigureBinder open;
        const Uid uid = open.add(technical_rule::def, QStringLiteral("Ports"), [](Record& record) {
            record.set(technical_rule::condition, ScanBench::portCondition(23));
            record.set(technical_rule::sources, QStringList{QStringLiteral("nmap")});
            record.set(technical_rule::version, qint64(1));
        });
        const auto condition = conditionFrom(
            QStringLiteral(R"([{"look_at":"hardening","all":[["hardening_index","less","70"]]}])"));
        QVERIFY(condition);
        auto set = changeCondition(open.binder(), uid, *condition);
        QVERIFY(set);
        FigureBinder::must(open.session().apply(std::move(*set)));
        const Record rule = open.record(technical_rule::def, uid);
        QCOMPARE(rule.text(technical_rule::condition), condition->text());
        QCOMPARE(rule.get(technical_rule::version), qint64(2));
        QCOMPARE(rule.get(technical_rule::sources), QStringList{QStringLiteral("lynis")});
        QVERIFY(!changeCondition(open.binder(), uid, *condition)); // the same already
        QVERIFY(!changeCondition(open.binder(), Uid::generate(), *condition));
    }

    void factsInWords_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("words");
        QTest::newRow("port")
            << "port port=23 product=\"Linux telnetd\" protocol=tcp service=telnet"
            << "tcp/23 telnet (Linux telnetd)";
        QTest::newRow("bare port") << "port port=23 protocol=tcp"
                                   << "tcp/23";
        QTest::newRow("account") << "account account=aw person=\"Anna Weiss\""
                                 << "aw (Anna Weiss)";
        QTest::newRow("hardening") << "hardening hardening_index=61"
                                   << "61";
        QTest::newRow("unknown kind") << "later thing=1"
                                      << "";
    }
    void factsInWords()
    {
        QFETCH(QString, facts);
        QFETCH(QString, words);
        const auto read = factsOf(facts);
        QVERIFY(read);
        QCOMPARE(wordsOf(read->first()), words);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestCompliance)
#include "test_compliance.moc"
