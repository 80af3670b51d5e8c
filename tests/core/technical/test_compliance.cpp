// SPDX-License-Identifier: GPL-3.0-or-later
// Results of technical rules: which import counts, what is new and gone, scope, what cannot be
// told, earlier states and trials; the condition of a rule changes with its version.
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

    void portsNotAskedForAreAsTheyWere_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("asks");
        QTest::newRow("unknown call") << "" << true;
        QTest::newRow("usual ports") << "nmap -sV -oX a.xml 10.1.0.0/24" << true;
        QTest::newRow("hosts only") << "nmap -sn 10.1.0.0/24" << false;
        QTest::newRow("other ports") << "nmap -p 22,80-90 10.1.0.0/24" << false;
        QTest::newRow("this port") << "nmap -p20-25 10.1.0.0/24" << true;
        QTest::newRow("usual ports, unnamed") << "nmap -F 10.1.0.0/24" << false;
        QTest::newRow("all ports") << "nmap -p- 10.1.0.0/24" << true;
        QTest::newRow("UDP only") << "nmap -sU 10.1.0.0/24" << false;
        QTest::newRow("UDP too") << "nmap -sSU -p T:23,U:161 10.1.0.0/24" << true;
        QTest::newRow("UDP of this number") << "nmap -sSU -p T:22,U:23 10.1.0.0/24" << false;
    }
    void portsNotAskedForAreAsTheyWere()
    {
        QFETCH(QString, call);
        QFETCH(bool, asks);
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        bench.scanPorts(9, {23});
        const Uid later = bench.scanPorts(1, {});
        bench.edit(scan_import::def, later,
                   [&call](Record& import) { import.set(scan_import::arguments, call); });
        const auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, asks ? Outcome::Pass : Outcome::Fail);
        if (!asks)
            QCOMPARE(result->since, ScanBench::at(9));
    }

    void whatTheImportKeepsOfPortsCounts_data()
    {
        QTest::addColumn<QString>("ports");
        QTest::addColumn<bool>("asks");
        QTest::newRow("this port") << "ports: tcp/22, tcp/23" << true;
        QTest::newRow("span") << "ports: tcp/1-1000" << true;
        QTest::newRow("other ports") << "ports: tcp/22, tcp/80-90" << false;
        QTest::newRow("UDP of this number") << "ports: udp/23" << false;
        QTest::newRow("hosts only") << "ports: none" << false;
    }
    void whatTheImportKeepsOfPortsCounts()
    {
        QFETCH(QString, ports);
        QFETCH(bool, asks);
        const auto scanned = [&ports](ScanBench& bench, int daysAgo) {
            const Uid scan = bench.scanPorts(daysAgo, {});
            bench.edit(scan_import::def, scan, [&ports](Record& import) {
                import.set(scan_import::arguments, QStringLiteral("nmap -F 10.1.0.0/24"));
                import.set(scan_import::coverage, QString(QLatin1String("10.1.0.0/24\n") + ports));
            });
            return scan;
        };
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        const Uid first = bench.scanPorts(9, {23});
        const Uid later = scanned(bench, 1);
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, asks ? Outcome::Pass : Outcome::Fail);
        QCOMPARE(result->import, asks ? later : first);
        // Nor does it pass where nothing was known before.
        ScanBench fresh;
        const Uid same = fresh.addPortRule(23);
        scanned(fresh, 1);
        result = ScanBench::resultIn(fresh.state(), same, kMail);
        QCOMPARE(result->outcome, asks ? Outcome::Pass : Outcome::NotApplicable);
    }

    void everyPortThatARuleNamesHasToBeAskedFor()
    {
        ScanBench bench;
        const Uid rule = bench.addRule(
            QStringLiteral(R"([{"look_at":"port","all":[["port","in","23, 512-514"]]},)"
                           R"({"look_at":"port","all":[["service","is","telnet"]]}])"));
        const auto scanned = [&bench](int daysAgo, const char* ports, const char* facts) {
            const Uid scan = bench.addImport(daysAgo);
            bench.edit(scan_import::def, scan, [ports](Record& import) {
                import.set(scan_import::coverage,
                           QString(QLatin1String("10.1.0.0/24\nports: ") + QLatin1String(ports)));
            });
            bench.observe(scan, bench.host, QString::fromLatin1(facts));
        };
        scanned(9, "tcp/23, tcp/512", "");
        auto result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::NotApplicable);
        QCOMPARE(result->reason.plain(), QStringLiteral("No scan has asked for tcp/513-514 here."));
        scanned(8, "tcp/513-600", "");
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Pass);
        QCOMPARE(result->checkedAt, ScanBench::at(8));
        // One of the others shows it all the same.
        scanned(7, "tcp/2323", "port port=2323 protocol=tcp service=telnet state=open\n");
        result = ScanBench::resultIn(bench.state(), rule, kMail);
        QCOMPARE(result->outcome, Outcome::Fail);
        QCOMPARE(result->items.first().due, result->due);
        scanned(6, "tcp/23", "");
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Fail);
        scanned(5, "tcp/2323", "");
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::Pass);
        QCOMPARE(bench.state().trend.last().rate.pass, 1);
        QVERIFY(bench.state({.trend = false}).trend.isEmpty());
    }

    void judgingStopsWhenCancelled()
    {
        class Stopped final : public Progress {
        public:
            void report(qint64, qint64, const Message&) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        ScanBench bench;
        bench.scanPorts(1, {23});
        const Stopped stopped;
        const auto state = complianceOf(bench.source(), {}, &stopped);
        QVERIFY(!state);
        QCOMPARE(state.error().kind, Error::Kind::Cancelled);
    }

    void lookingForHostsSaysNothingOfPorts()
    {
        ScanBench bench;
        const Uid rule = bench.addPortRule(23);
        const Uid scan = bench.scanPorts(1, {});
        bench.edit(scan_import::def, scan, [](Record& import) {
            import.set(scan_import::arguments, QStringLiteral("nmap -sn 10.1.0.0/24"));
        });
        QCOMPARE(ScanBench::resultIn(bench.state(), rule, kMail)->outcome, Outcome::NotApplicable);
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
        QTest::newRow("host without a name")
            << "host address=10.1.0.7 name=10.1.0.7 operating_system=Linux"
            << "10.1.0.7 (Linux)";
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
