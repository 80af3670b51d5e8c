// SPDX-License-Identifier: GPL-3.0-or-later
// What scans covered: zones, unknown hosts, missed assets, the trend, many hosts.
#include "core/technical/compliance.h"
#include "tests/support/scanbench.h"

#include <QTest>

namespace ringbinder {

class TestScanCoverage final : public QObject {
    Q_OBJECT

private slots:
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

    void aZoneIsCoveredByWholeRangesAlone_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<QString>("recent"); // what was looked at a day ago
        QTest::addColumn<QString>("older");  // and twenty days before
        QTest::addColumn<QString>("covers"); // whole, partly or nothing
        const auto row = [](const char* name, const char* ranges, const char* recent,
                            const char* older, const char* covers) {
            QTest::newRow(name) << QString::fromLatin1(ranges) << QString::fromLatin1(recent)
                                << QString::fromLatin1(older) << QString::fromLatin1(covers);
        };
        row("the same", "10.5.0.0/24", "10.5.0.0/24", "", "whole");
        row("wider", "10.5.0.0/24", "10.0.0.0/8", "", "whole");
        row("one host", "10.5.0.0/24", "10.5.0.7", "", "partly");
        row("one of two ranges", "10.5.0.0/24, 10.6.0.0/24", "10.5.0.0/24", "", "partly");
        row("together", "10.5.0.0/24, 10.6.0.0/24", "10.5.0.0/24", "10.6.0.0/24", "whole");
        row("halves", "10.5.0.0/24", "10.5.0.0/25", "10.5.0.128/25", "whole");
        row("elsewhere", "10.5.0.0/24", "10.6.0.0/24", "", "nothing");
        row("nothing to look at", "", "10.6.0.0/24", "", "nothing");
    }
    void aZoneIsCoveredByWholeRangesAlone()
    {
        QFETCH(QString, ranges);
        QFETCH(QString, recent);
        QFETCH(QString, older);
        QFETCH(QString, covers);
        ScanBench bench;
        const Uid made = bench.addZone(QStringLiteral("Made"), network_zone::Kind::Client, ranges);
        const Uid rule = bench.addRule(
            QStringLiteral(R"([{"look_at":"zone","all":[["days_since_scan","more","35"]]},)"
                           R"({"look_at":"zone","all":[["days_since_scan","is_empty"]]}])"));
        if (!older.isEmpty())
            bench.addImport(21, ScanBench::Format::Nmap, {}, older);
        bench.addImport(1, ScanBench::Format::Nmap, {}, recent);
        const auto zoneIn = [&made](const ComplianceState& state) {
            for (const ZoneCoverage& one : state.zones) {
                if (one.zone == made)
                    return one;
            }
            return ZoneCoverage();
        };
        ComplianceState state = bench.state();
        QCOMPARE(zoneIn(state).isCovered, covers == u"whole");
        QCOMPARE(zoneIn(state).isPartly, covers == u"partly");
        QCOMPARE(ScanBench::resultIn(state, rule, QStringLiteral("Made"))->outcome,
                 covers == u"whole" ? Outcome::Pass : Outcome::Fail);
        if (older.isEmpty() || covers != u"whole")
            return;
        // Three weeks later half of it is too old.
        state = bench.state({.upTo = bench.addImport(-20)});
        QVERIFY(!zoneIn(state).isCovered);
        QVERIFY(zoneIn(state).isPartly);
    }

    void aListOfHostsCoversWhatPeopleSay()
    {
        ScanBench bench;
        const Uid scan = bench.addImport(1, ScanBench::Format::NessusCsv, {},
                                         QStringLiteral("10.1.0.7\n10.1.0.8"));
        bench.observe(scan, bench.host, QString());
        const auto server = [&bench] {
            for (const ZoneCoverage& one : bench.state().zones) {
                if (one.zone == bench.server)
                    return one;
            }
            return ZoneCoverage();
        };
        QVERIFY(!server().isCovered);
        QVERIFY(server().isPartly);
        QCOMPARE(server().lastImport, scan);
        bench.edit(scan_import::def, scan, [&bench](Record& import) {
            import.set(scan_import::zones, QList<Uid>{bench.server});
        });
        QVERIFY(server().isCovered);
        QVERIFY(!server().isPartly);
    }

    void theSmallestOfZonesThatOverlapWins()
    {
        ScanBench bench;
        const Uid all = bench.addZone(QStringLiteral("All"), network_zone::Kind::Other,
                                      QStringLiteral("10.0.0.0/8"));
        const Uid inner = bench.addZone(QStringLiteral("Inner"), network_zone::Kind::Admin,
                                        QStringLiteral("10.1.0.0/29, 10.64.0.0/10"));
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(1, {22}); // 10.1.0.7
        bench.scanPorts(1, bench.addHost(QStringLiteral("next"), QStringLiteral("10.1.0.8")), {});
        bench.scanPorts(1, bench.addHost(QStringLiteral("far"), QStringLiteral("10.9.0.1")), {});
        const ComplianceState state = bench.state();
        const auto zoneOf = [&](const char* name) {
            return ScanBench::resultIn(state, rule, QString::fromLatin1(name))->place.zone;
        };
        QCOMPARE(zoneOf("mail"), inner);
        QCOMPARE(zoneOf("next"), bench.server);
        QCOMPARE(zoneOf("far"), all);
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
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScanCoverage)
#include "test_scancoverage.moc"
