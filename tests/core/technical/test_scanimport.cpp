// SPDX-License-Identifier: GPL-3.0-or-later
// Scans taken in: hosts known again, matched with assets, one change set that undo takes back
// whole, findings that are gone or back, older scans. The file itself is in test_scanevidence.cpp.
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/handover.h"
#include "tests/core/technical/scanbench.h"

namespace ringbinder {

namespace {

using test::NmapHost;
using test::nmapXml;
using By = HostMatch::By;
using Decision = network_host::Decision;

} // namespace

class TestScanImport final : public QObject, test::ScanBench {
    Q_OBJECT

    [[nodiscard]] Record host(const char* name)
    {
        for (const Record& each : records(network_host::def)) {
            if (each.title() == QString::fromUtf8(name))
                return each;
        }
        qFatal("no host %s", name);
    }
    Uid asset(const char* name, const Field<QString>& field, const char* value)
    {
        return m_bench->add(asset::def, name,
                            [&](Record& record) { record.set(field, QString::fromUtf8(value)); });
    }
    Uid telnetRule(const std::function<void(Record&)>& more = {})
    {
        return m_bench->add(technical_rule::def, "No telnet", [&](Record& rule) {
            rule.set(technical_rule::active, true);
            rule.set(technical_rule::severity, technical_rule::Severity::High);
            rule.set(technical_rule::sources, QStringList{QStringLiteral("nmap")});
            rule.set(technical_rule::condition,
                     QStringLiteral("[{\"look_at\":\"port\",\"all\":[[\"port\",\"in\",\"23\"]]}]"));
            if (more)
                more(rule);
        });
    }
    void set(const Record& before, const std::function<void(Record&)>& change)
    {
        Record after = before;
        change(after);
        ChangeSet set({ChangeLabel::Act::Edit, QString(before.def().name()), before.code(), 1});
        set.update(before, after);
        m_bench->apply(std::move(set));
    }

private slots:
    void init() { begin(); }

    void previewSaysAllAndWritesNothing()
    {
        const Uid web = asset("Web server", asset::hostNames, "web-01");
        asset("Printer", asset::networkAddresses, "10.1.0.90");
        m_bench->add(network_zone::def, "Servers", [](Record& zone) {
            zone.set(network_zone::ranges, QStringLiteral("10.1.0.0/25"));
        });
        const ScanImport scan = read(nmapXml(
            0,
            {{.address = QStringLiteral("10.1.0.7"),
              .names = {QStringLiteral("web-01.example.org")},
              .ports = {80, 443}},
             {.address = QStringLiteral("10.1.0.8"), .card = QStringLiteral("52:54:00:00:00:08")}},
            QStringLiteral("10.1.0.0/24 192.0.2.0/24")));
        const ScanPreview& preview = scan.preview();
        QCOMPARE(preview.about.tool, QStringLiteral("nmap"));
        QCOMPARE(preview.about.toolVersion, QStringLiteral("7.93"));
        QCOMPARE(preview.about.scannedAt.toUTC().date(), QDate(2025, 11, 2));
        QCOMPARE(preview.sha256.size(), 64);
        QVERIFY(!preview.sameFile);
        QCOMPARE(preview.hosts.size(), 2);
        QCOMPARE(preview.hosts[0].asset, std::optional(web));
        QCOMPARE(preview.hosts[0].assetName, QStringLiteral("Web server"));
        QCOMPARE(preview.hosts[0].by, By::Name);
        QVERIFY(!preview.hosts[1].asset);
        QCOMPARE(preview.facts.value(QStringLiteral("port")), 3);
        QCOMPARE(preview.newHosts, 2);
        QCOMPARE(preview.matched, 1);
        QCOMPARE(preview.unmatched, 1);
        QCOMPARE(preview.zones, QStringList{QStringLiteral("Servers")});
        QCOMPARE(preview.uncoveredRanges, QStringList{QStringLiteral("192.0.2.0/24")});
        QCOMPARE(preview.missedAssets, QStringList{QStringLiteral("Printer")});

        NoProgress nobody;
        const auto outcome = scan.outcome(binder(), true, nobody);
        QVERIFY(outcome);
        QCOMPARE(outcome->newHosts, 2);
        QCOMPARE(outcome->setId, 0);
        QVERIFY(records(network_host::def).isEmpty());
        QVERIFY(records(scan_import::def).isEmpty());
        QVERIFY(binder().attachments()->isEmpty());
    }

    void oneChangeSetThatUndoTakesBack()
    {
        const Uid proven = m_bench->add(control::def, "Networks security", [](Record& record) {
            record.setCode(QStringLiteral("A.8.20"));
        });
        const Uid other = m_bench->add(control::def, "Backup", [](Record& record) {
            record.setCode(QStringLiteral("A.8.13"));
        });
        telnetRule([&](Record& rule) { rule.set(technical_rule::controls, QList<Uid>{proven}); });
        m_bench->add(technical_rule::def, "Backups run", [&](Record& rule) {
            rule.set(technical_rule::active, true);
            rule.set(technical_rule::sources, QStringList{QStringLiteral("list")});
            rule.set(technical_rule::controls, QList<Uid>{other});
            rule.set(technical_rule::condition,
                     QStringLiteral("[{\"look_at\":\"backup\",\"all\":[[\"result\",\"is\","
                                    "\"failed\"]]}]"));
        });
        const Uid zone = m_bench->add(network_zone::def, "Servers", [](Record& record) {
            record.set(network_zone::ranges, QStringLiteral("10.1.0.0/24"));
        });
        const QString text = nmapXml(0, {{.address = QStringLiteral("10.1.0.7"),
                                          .card = QStringLiteral("52:54:00:12:34:56"),
                                          .names = {QStringLiteral("web-01.example.org")},
                                          .ports = {22, 80},
                                          .vendor = QStringLiteral("QEMU virtual NIC")}});
        const ScanImport::Done done = take(text);
        QVERIFY(done.setId > 0);
        QCOMPARE(done.newHosts, 1);
        QCOMPARE(done.observations, 1);

        const Record import = record(scan_import::def, done.import);
        QCOMPARE(import.title(), QStringLiteral("nmap 10.1.0.0/24"));
        QCOMPARE(import.get(scan_import::format), scan_import::Format::Nmap);
        QCOMPARE(import.get(scan_import::zones), QList<Uid>{zone});
        QCOMPARE(import.get(scan_import::hostsSeen), 1);
        QCOMPARE(import.get(scan_import::items), 2);
        QCOMPARE(import.text(scan_import::coverage),
                 QStringLiteral("10.1.0.0/24\nports: tcp/1-65535"));
        QCOMPARE(import.get(scan_import::evidence), done.evidence);

        const Record seen = host("web-01.example.org");
        QCOMPARE(seen.get(network_host::decision), Decision::Open);
        QCOMPARE(seen.text(network_host::addresses), QStringLiteral("10.1.0.7"));
        QCOMPARE(seen.text(network_host::hardwareAddress), QStringLiteral("52:54:00:12:34:56"));
        QCOMPARE(seen.text(network_host::vendor), QStringLiteral("QEMU virtual NIC"));
        QCOMPARE(seen.get(network_host::firstSeen), QDate(2025, 11, 2));

        const Record observed = records(host_observation::def).first();
        QCOMPARE(observed.get(host_observation::importField), done.import);
        QCOMPARE(observed.get(host_observation::host), seen.uid());
        const auto facts = factsOf(observed.text(host_observation::facts));
        QVERIFY(facts);
        QCOMPARE(std::count_if(facts->cbegin(), facts->cend(),
                               [](const Fact& fact) { return fact.kind == u"port"; }),
                 2);

        const Record proof = record(evidence::def, *done.evidence);
        QCOMPARE(proof.get(evidence::type), evidence::Type::Scan);
        QCOMPARE(proof.get(evidence::validFrom), QDate(2025, 11, 2));
        QCOMPARE(proof.get(evidence::validUntil), QDate(2025, 11, 2).addDays(35));
        QCOMPARE(proof.get(evidence::size), text.toUtf8().size());
        QCOMPARE(binder().attachment(proof.text(evidence::sha256)).value(), text.toUtf8());
        QCOMPARE(record(control::def, proven).get(control::evidence), QList<Uid>{*done.evidence});
        QVERIFY(!record(control::def, other).get(control::evidence));

        const auto history = binder().history({{}, {}, {}, 1});
        QVERIFY(history);
        QCOMPARE(history->first().kind, ChangeKind::Import);
        QCOMPARE(history->first().id, done.setId);
        QVERIFY(binder().session().undo());
        for (const RegisterDef* def :
             {&scan_import::def, &network_host::def, &host_observation::def, &evidence::def})
            QVERIFY2(records(*def).isEmpty(), def->key);
        QVERIFY(!record(control::def, proven).get(control::evidence));
        QVERIFY(binder().session().redo());
        QCOMPARE(records(network_host::def).size(), 1);
    }

    void aHostIsKnownAgain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        const QString card = QStringLiteral("52:54:00:12:34:56");
        const QString name = QStringLiteral("web-01.example.org");
        QTest::newRow("card, other address")
            << QStringLiteral("10.1.0.99") << card << QString() << true;
        QTest::newRow("card, other name")
            << QStringLiteral("10.1.0.99") << card << QStringLiteral("db-02") << true;
        QTest::newRow("name") << QStringLiteral("10.1.0.99") << QString() << name << true;
        QTest::newRow("first label")
            << QStringLiteral("10.1.0.99") << QString() << QStringLiteral("WEB-01") << true;
        QTest::newRow("address") << QStringLiteral("10.1.0.7") << QString() << QString() << true;
        QTest::newRow("address, other name")
            << QStringLiteral("10.1.0.7") << QString() << QStringLiteral("db-02") << false;
        QTest::newRow("address, other card")
            << QStringLiteral("10.1.0.7") << QStringLiteral("52:54:00:99:99:99") << QString()
            << false;
        QTest::newRow("nothing") << QStringLiteral("10.1.0.99") << QString() << QString() << false;
    }
    void aHostIsKnownAgain()
    {
        QFETCH(QString, address);
        QFETCH(QString, card);
        QFETCH(QString, name);
        QFETCH(bool, isKnown);
        take(nmapXml(0, {{.address = QStringLiteral("10.1.0.7"),
                          .card = QStringLiteral("52:54:00:12:34:56"),
                          .names = {QStringLiteral("web-01.example.org")}}}));
        const ScanImport scan =
            read(nmapXml(7, {{.address = address,
                              .card = card,
                              .names = name.isEmpty() ? QStringList() : QStringList{name}}}));
        QCOMPARE(scan.preview().hosts.first().host.has_value(), isKnown);
        apply(scan);
        QCOMPARE(records(network_host::def).size(), isKnown ? 1 : 2);
    }

    void aMachineThatIsOnlyLocalhostIsKnownAgain()
    {
        const NmapHost local{.address = QStringLiteral("127.0.0.1"),
                             .names = {QStringLiteral("localhost")}};
        take(nmapXml(0, {local}, QStringLiteral("127.0.0.1")));
        NmapHost open = local;
        open.ports = {22, 23};
        const ScanImport::Done done = take(nmapXml(1, {open}, QStringLiteral("127.0.0.1")));
        QCOMPARE(done.newHosts, 0);
        QCOMPARE(done.sameHosts, 1);
        // But nobody is taken for it who has a name of his own.
        take(nmapXml(2, {{.address = QStringLiteral("10.1.0.7"),
                          .names = {QStringLiteral("localhost"), QStringLiteral("web-01")}}}));
        QCOMPARE(records(network_host::def).size(), 2);
    }

    void whatAHostLearnsStandsInFront()
    {
        const QString card = QStringLiteral("52:54:00:12:34:56");
        take(nmapXml(7, {{.address = QStringLiteral("10.1.0.7"), .card = card}}));
        QCOMPARE(host("10.1.0.7").get(network_host::firstSeen), QDate(2025, 11, 9));
        const ScanImport::Done newer = take(nmapXml(14, {{.address = QStringLiteral("10.1.0.8"),
                                                          .card = card,
                                                          .names = {QStringLiteral("web-01")},
                                                          .vendor = QStringLiteral("Newer")}}));
        QCOMPARE(newer.updatedHosts, 1);
        // The address was only its name for want of another.
        QCOMPARE(host("web-01").text(network_host::addresses),
                 QStringLiteral("10.1.0.8, 10.1.0.7"));
        QCOMPARE(host("web-01").get(network_host::firstSeen), QDate(2025, 11, 9));
        // An older scan knows less: it fills in, and does not overrule.
        take(nmapXml(0, {{.address = QStringLiteral("10.1.0.6"),
                          .card = card,
                          .names = {QStringLiteral("old-name")},
                          .vendor = QStringLiteral("Older")}}));
        const Record known = host("web-01");
        QCOMPARE(known.text(network_host::addresses),
                 QStringLiteral("10.1.0.8, 10.1.0.7, 10.1.0.6"));
        QCOMPARE(known.text(network_host::names), QStringLiteral("web-01, old-name"));
        QCOMPARE(known.text(network_host::vendor), QStringLiteral("Newer"));
        QCOMPARE(known.get(network_host::firstSeen), QDate(2025, 11, 2));
        // And nothing new is nothing written.
        const ScanImport::Done same = take(nmapXml(15, {{.address = QStringLiteral("10.1.0.8"),
                                                         .card = card,
                                                         .names = {QStringLiteral("web-01")},
                                                         .vendor = QStringLiteral("Newer")}}));
        QCOMPARE(same.sameHosts, 1);
        QCOMPARE(same.updatedHosts, 0);
        QCOMPARE(records(network_host::def).size(), 1);
    }

    void anAssetIsFound_data()
    {
        QTest::addColumn<const Field<QString>*>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<By>("by");
        QTest::newRow("card") << &asset::hardwareAddresses
                              << QStringLiteral("00-11-22-33-44-55, 5254.0012.3456")
                              << By::HardwareAddress;
        QTest::newRow("name") << &asset::hostNames << QStringLiteral("srv, WEB-01.example.org")
                              << By::Name;
        QTest::newRow("first label") << &asset::hostNames << QStringLiteral("web-01") << By::Name;
        QTest::newRow("title") << &asset::name << QStringLiteral("Web-01") << By::Name;
        QTest::newRow("address") << &asset::networkAddresses << QStringLiteral("10.9.9.9, 10.1.0.7")
                                 << By::Address;
        QTest::newRow("range") << &asset::networkAddresses << QStringLiteral("10.1.0.0/28")
                               << By::Address;
        QTest::newRow("old field, address")
            << &asset::serialOrAddress << QStringLiteral("10.1.0.7") << By::Address;
        QTest::newRow("old field, name")
            << &asset::serialOrAddress << QStringLiteral("web-01.example.org") << By::Name;
        QTest::newRow("old field, web address")
            << &asset::serialOrAddress << QStringLiteral("https://web-01.example.org/shop")
            << By::Name;
        QTest::newRow("old field, card")
            << &asset::serialOrAddress << QStringLiteral("52:54:00:12:34:56")
            << By::HardwareAddress;
    }
    void anAssetIsFound()
    {
        QFETCH(const Field<QString>*, field);
        QFETCH(QString, value);
        QFETCH(By, by);
        asset("Somebody else", asset::hostNames, "db-01");
        const Uid wanted = asset("The one", *field, qPrintable(value));
        const ScanImport scan =
            read(nmapXml(0, {{.address = QStringLiteral("10.1.0.7"),
                              .card = QStringLiteral("52:54:00:12:34:56"),
                              .names = {QStringLiteral("web-01.example.org")}}}));
        QCOMPARE(scan.preview().hosts.first().asset, std::optional(wanted));
        QCOMPARE(scan.preview().hosts.first().by, by);
        apply(scan);
        const Record seen = host("web-01.example.org");
        QCOMPARE(seen.get(network_host::decision), Decision::Matched);
        QCOMPARE(seen.get(network_host::asset), wanted);
    }

    void severalAssetsAreAskedAbout()
    {
        const Uid first = asset("First", asset::hostNames, "web-01");
        const Uid second = asset("Second", asset::hostNames, "web-01");
        const QString text = nmapXml(
            0, {{.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("web-01")}}});
        ScanImport scan = read(text);
        const HostMatch& match = scan.preview().hosts.first();
        QVERIFY(!match.asset);
        QCOMPARE(match.candidates, (QList<Uid>{first, second}));
        QCOMPARE(scan.preview().unmatched, 1);
        scan.setAsset(0, second);
        QCOMPARE(scan.preview().matched, 1);
        QCOMPARE(scan.preview().hosts.first().assetName, QStringLiteral("Second"));
        apply(scan);
        QCOMPARE(host("web-01").get(network_host::matchedBy), network_host::MatchedBy::Hand);
        QCOMPARE(host("web-01").get(network_host::asset), second);
    }

    void theNextSignNarrowsDown()
    {
        asset("First", asset::hostNames, "web-01");
        const Uid second = m_bench->add(asset::def, "Second", [](Record& record) {
            record.set(asset::hostNames, QStringLiteral("web-01"));
            record.set(asset::networkAddresses, QStringLiteral("10.1.0.7"));
        });
        const ScanImport scan = read(nmapXml(
            0, {{.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("web-01")}}}));
        QCOMPARE(scan.preview().hosts.first().asset, std::optional(second));
    }

    void anAddressIsNotBelievedAgainstTheName()
    {
        const Uid file = m_bench->add(asset::def, "File server", [](Record& record) {
            record.set(asset::hostNames, QStringLiteral("file-01"));
            record.set(asset::networkAddresses, QStringLiteral("10.1.0.7"));
        });
        const ScanImport scan = read(nmapXml(
            0, {{.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("web-01")}}}));
        QVERIFY(!scan.preview().hosts.first().asset);
        QCOMPARE(scan.preview().hosts.first().candidates, QList<Uid>{file});
    }

    void decisionsStand()
    {
        const QList<NmapHost> hosts{
            {.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("phone")}},
            {.address = QStringLiteral("10.1.0.8"), .names = {QStringLiteral("laptop")}}};
        take(nmapXml(0, hosts));
        set(host("phone"), [](Record& record) {
            record.set(network_host::decision, Decision::Ignored);
            record.set(network_host::ignoredReason, QStringLiteral("Guest"));
        });
        const Uid notebook = m_bench->add(asset::def, "Notebook 12");
        set(host("laptop"), [&](Record& record) {
            record.set(network_host::decision, Decision::Matched);
            record.set(network_host::asset, notebook);
            record.set(network_host::matchedBy, network_host::MatchedBy::Hand);
        });
        // By their names they would be other assets.
        asset("Phone", asset::hostNames, "phone");
        asset("Laptop", asset::hostNames, "laptop");
        ScanImport scan = read(nmapXml(1, hosts));
        QCOMPARE(scan.preview().ignored, 1);
        QCOMPARE(scan.preview().matched, 1);
        QCOMPARE(scan.preview().hosts[1].asset, std::optional(notebook));
        QCOMPARE(scan.preview().hosts[1].by, By::Earlier);
        apply(scan);
        QCOMPARE(host("phone").get(network_host::decision), Decision::Ignored);
        QCOMPARE(host("laptop").get(network_host::asset), notebook);
        QCOMPARE(host("laptop").get(network_host::matchedBy), network_host::MatchedBy::Hand);
        // Until somebody says otherwise.
        ScanImport again = read(nmapXml(2, hosts));
        again.setAsset(1, {});
        QCOMPARE(again.preview().unmatched, 1);
        apply(again);
        QCOMPARE(host("laptop").get(network_host::decision), Decision::Open);
        QVERIFY(!host("laptop").get(network_host::asset));
    }

    void aNameOfSeveralTellsNone()
    {
        const QList<NmapHost> pool{
            {.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("dhcp.example.org")}},
            {.address = QStringLiteral("10.1.0.8"), .names = {QStringLiteral("dhcp.example.org")}}};
        take(nmapXml(0, {pool.first()}));
        const ScanImport::Done done = take(nmapXml(1, pool));
        QCOMPARE(done.newHosts, 1);
        QCOMPARE(done.sameHosts, 1);
        QCOMPARE(take(nmapXml(2, pool)).sameHosts, 2);
    }

    void aHostOfSeveralPiecesIsOne()
    {
        const ScanImport scan =
            read(nmapXml(0, {{.address = QStringLiteral("10.1.0.7"), .ports = {22}},
                             {.address = QStringLiteral("10.1.0.8"), .ports = {25}},
                             {.address = QStringLiteral("10.1.0.7"),
                              .names = {QStringLiteral("web-01")},
                              .ports = {22, 80}}}));
        QCOMPARE(scan.preview().hosts.size(), 2);
        QCOMPARE(scan.preview().facts.value(QStringLiteral("port")), 3);
        const ScanImport::Done done = apply(scan);
        QCOMPARE(done.observations, 2);
        QCOMPARE(record(scan_import::def, done.import).get(scan_import::items), 3);
    }

    void aListedSystemIsNoHost()
    {
        const Uid erp = m_bench->add(asset::def, "ERP system");
        NoProgress nobody;
        const auto scan = ScanImport::read(
            binder(),
            write(QStringLiteral("System,Account,Enabled\nerp system,aweiss,yes\n"
                                 "Payroll,bmeyer,no\nERP system,cschulz,yes\n")),
            scan_import::Format::Csv, {.listKind = scan_import::ListKind::Accounts}, nobody);
        QVERIFY2(scan, scan ? "" : qPrintable(scan.error().message.plain()));
        QCOMPARE(scan->preview().hosts.size(), 2);
        QCOMPARE(scan->preview().newHosts, 0);
        QCOMPARE(scan->preview().hosts.first().asset, std::optional(erp));
        QCOMPARE(scan->preview().hosts.first().facts, 2);
        QVERIFY(scan->preview().zones.isEmpty());
        const ScanImport::Done done = apply(*scan);
        QCOMPARE(done.observations, 2);
        QVERIFY(records(network_host::def).isEmpty());
        const QList<Record> observed = records(host_observation::def);
        QCOMPARE(observed[0].get(host_observation::asset), std::optional(erp));
        QVERIFY(!observed[0].get(host_observation::host));
        QVERIFY(!observed[1].get(host_observation::asset));
        QCOMPARE(record(scan_import::def, done.import).get(scan_import::listKind),
                 scan_import::ListKind::Accounts);
    }

    void whatChangedMeanwhileIsNoticed()
    {
        NoProgress nobody;
        const ScanImport scan = read(nmapXml(
            0, {{.address = QStringLiteral("10.1.0.7"), .names = {QStringLiteral("web-01")}}}));
        const Uid late = asset("Web server", asset::hostNames, "web-01");
        const auto refused = scan.apply(binder(), true, nobody);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(records(scan_import::def).isEmpty());
        m_bench->apply([&] {
            ChangeSet set({ChangeLabel::Act::Remove, QStringLiteral("asset"), {}, 1});
            set.remove(record(asset::def, late));
            return set;
        }());
        QVERIFY(scan.apply(binder(), true, nobody));
    }

    void manyFactsAreSeveralRecords()
    {
        NmapHost busy{.address = QStringLiteral("10.1.0.7"), .ports = {}};
        for (int port = 1; port <= 20'000; ++port)
            busy.ports.append(port);
        const ScanImport::Done done = take(nmapXml(0, {busy}));
        QVERIFY(done.observations > 1);
        int ports = 0;
        for (const Record& each : records(host_observation::def)) {
            QVERIFY(each.text(host_observation::facts).size() <= 500'000);
            const auto facts = factsOf(each.text(host_observation::facts));
            QVERIFY(facts);
            ports += int(std::count_if(facts->cbegin(), facts->cend(),
                                       [](const Fact& fact) { return fact.kind == u"port"; }));
        }
        QCOMPARE(ports, 20'000);
        QCOMPARE(record(scan_import::def, done.import).get(scan_import::items), 20'000);
    }

    void hostileTextIsTamed()
    {
        NmapHost hostile{
            .address = QStringLiteral("10.1.0.7"),
            .card = QStringLiteral("52:54:00:12:34:56"),
            .names = {QString(5000, u'a'), QStringLiteral("x&#x202E;gpj.exe&#x2028;y, z")},
            .vendor = QString(2000, QChar(0xe4))};
        take(nmapXml(0, {hostile}));
        const Record seen = records(network_host::def).first();
        QVERIFY(seen.title().size() <= 500);
        QVERIFY(seen.text(network_host::vendor).size() <= 500);
        const QString names = seen.text(network_host::names);
        QVERIFY(!names.contains(QChar(0x202e)));
        QVERIFY(!names.contains(QChar(0x2028)));
    }

    void aFindingIsClosedOnlyByAScanThatNoLongerShowsIt()
    {
        const Uid rule = telnetRule();
        const NmapHost bad{.address = QStringLiteral("10.1.0.7"),
                           .names = {QStringLiteral("switch-2")},
                           .ports = {22, 23}};
        NmapHost good = bad;
        good.ports = {22};
        take(nmapXml(0, {bad}));
        const Uid finding = m_bench->add(technical_finding::def, "Telnet", [&](Record& record) {
            record.set(technical_finding::rule, rule);
            record.set(technical_finding::host, host("switch-2").uid());
            record.set(technical_finding::item, QStringLiteral("tcp/23"));
            record.set(technical_finding::firstSeen, QDate(2025, 11, 2));
        });
        const auto closedOn = [&] {
            return record(technical_finding::def, finding).get(technical_finding::closedOn);
        };
        // Still there; then a scan of somebody else; then an older one that did not show it.
        QCOMPARE(take(nmapXml(1, {bad})).closedFindings, 0);
        QCOMPARE(take(nmapXml(2, {{.address = QStringLiteral("10.1.0.9")}})).closedFindings, 0);
        QCOMPARE(take(nmapXml(-5, {good})).closedFindings, 0);
        QVERIFY(!closedOn());
        const ScanImport::Done gone = take(nmapXml(7, {good}));
        QCOMPARE(gone.closedFindings, 1);
        QCOMPARE(closedOn(), std::optional(QDate(2025, 11, 9)));
        QCOMPARE(record(technical_finding::def, finding).get(technical_finding::closedBy),
                 std::optional(gone.import));
        const ScanImport::Done back = take(nmapXml(14, {bad}));
        QCOMPARE(back.reopenedFindings, 1);
        QVERIFY(!closedOn());
        // Undo takes the import back and what it said about the finding.
        QVERIFY(binder().session().undo());
        QCOMPARE(closedOn(), std::optional(QDate(2025, 11, 9)));
    }

    void anotherThreadMayWriteIt()
    {
        const QString path = m_folder->filePath(QStringLiteral("Mandant Übung.isms"));
        Binder::Options options;
        options.clock = &m_bench->clock;
        options.backupFolder = m_folder->filePath(QStringLiteral("backups"));
        auto made = Binder::create(path, registers(), options);
        QVERIFY(made);
        NoProgress nobody;
        const auto scan = ScanImport::read(
            **made, write(nmapXml(0, {{.address = QStringLiteral("10.1.0.7")}})), {}, {}, nobody);
        QVERIFY(scan);
        auto lent = (*made)->session().handOver(Message("test", "A scan is taken in."));
        QVERIFY(lent);
        std::optional<ScanImport::Done> done;
        const auto run = (*lent)->run(
            [&](Binder& other, Progress& progress) -> Result<> {
                auto applied = scan->apply(other, true, progress);
                if (!applied)
                    return fail(applied.error());
                done = *applied;
                return {};
            },
            nobody);
        QVERIFY(run);
        QVERIFY((*made)->session().takeBack());
        QVERIFY(done);
        QVERIFY((*made)->find(scan_import::def, done->import)->has_value());
        made->reset();
        auto reopened = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY(reopened);
        QCOMPARE(*(*reopened)->count(network_host::def), 1);
        QVERIFY((*reopened)->session().undo());
        QCOMPARE(*(*reopened)->count(network_host::def), 0);
        QVERIFY((*reopened)->verify(nobody)->isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        NoProgress nobody;
        const auto none = ScanImport::read(
            binder(), m_folder->filePath(QStringLiteral("fehlt.xml")), {}, {}, nobody);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NoFile);
        const auto folder = ScanImport::read(binder(), m_folder->path(), {}, {}, nobody);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::NoFile);
        const auto other =
            ScanImport::read(binder(), write(QStringLiteral("%PDF-1.7\n\u0001")), {}, {}, nobody);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Invalid);
    }

    void cancelledIsUntouched()
    {
        class Impatient final : public Progress {
        public:
            void report(qint64, qint64, const Message&) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } impatient;
        const ScanImport scan = read(nmapXml(0, {{.address = QStringLiteral("10.1.0.7")}}));
        const auto done = scan.apply(binder(), true, impatient);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(records(scan_import::def).isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScanImport)
#include "test_scanimport.moc"
