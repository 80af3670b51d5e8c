// SPDX-License-Identifier: GPL-3.0-or-later
// Every starter rule has a set of scans that fails it and one that passes it, judged by the rule as
// it is shipped.
#include "core/catalogue/technicalrules.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/approved_software.h"
#include "core/technical/compliance.h"
#include "tests/support/figurebinder.h"
#include "tests/support/scanbench.h"

#include <QTest>

namespace ringbinder {

namespace {

using Format = scan_import::Format;
using ListKind = scan_import::ListKind;

struct Scanned {
    int daysAgo;
    Format format;
    std::optional<ListKind> list;
    const char* facts;
    const char* address = "10.1.0.7"; // 10.1 servers, 10.2 DMZ, 10.3 administration
    bool isAsset = true;
};

struct RuleCase {
    const char* id;
    std::vector<Scanned> fails;
    std::vector<Scanned> passes;
};

Scanned nmap(const char* facts, const char* address = "10.1.0.7", bool isAsset = true)
{
    return {1, Format::Nmap, {}, facts, address, isAsset};
}
Scanned lynis(const char* facts)
{
    return {1, Format::Lynis, {}, facts};
}
Scanned xccdf(const char* facts, int daysAgo = 1)
{
    return {daysAgo, Format::Xccdf, {}, facts};
}
Scanned nessus(const char* facts, int daysAgo = 1)
{
    return {daysAgo, Format::NessusCsv, {}, facts};
}
Scanned listed(ListKind kind, const char* facts)
{
    return {1, Format::Csv, kind, facts};
}
// A scan of the network of servers that saw nobody there.
Scanned missed(int daysAgo)
{
    return {daysAgo, Format::Nmap, {}, "host name=other\n", "10.1.0.99", false};
}

std::vector<RuleCase> ruleCases()
{
    return {
        {"TR01",
         {nmap("port port=23 protocol=tcp state=open service=telnet\n")},
         {nmap("port port=22 protocol=tcp state=open service=ssh\n")}},
        {"TR02",
         {nmap("port port=69 protocol=udp state=open service=tftp\n")},
         {nmap("port encrypted=yes port=21 protocol=tcp state=open service=ftp\n")}},
        {"TR03",
         {nmap("port port=80 protocol=tcp state=open service=http\n")},
         {nmap("port port=80 protocol=tcp state=open service=http\n"
               "port encrypted=yes port=443 protocol=tcp state=open service=http\n")}},
        {"TR04",
         {nmap("port port=5901 protocol=tcp state=open service=vnc\n")},
         {nmap("port port=3389 protocol=tcp state=open service=ms-wbt-server\n", "10.3.0.7")}},
        {"TR05",
         {nmap("port port=445 protocol=tcp state=open\n", "10.2.0.7")},
         {nmap("port port=445 protocol=tcp state=open\n")}},
        {"TR06",
         {nmap("port port=5432 protocol=tcp state=open\n", "10.2.0.7")},
         {nmap("port port=5432 protocol=tcp state=open\n")}},
        {"TR07",
         {nmap("port port=8443 protocol=tcp state=open\n")},
         {nmap("port port=22 protocol=tcp state=open\n")}},
        {"TR08", {nmap("host name=stranger\n", "10.1.0.50", false)}, {nmap("host name=mail\n")}},
        {"TR09",
         {nmap("host name=mail\n"), missed(0), missed(0)},
         {missed(3), missed(2), nmap("host name=mail\n")}},
        {"TR10",
         {nmap("port port=161 protocol=udp snmp_version=2c state=open\n")},
         {nmap("port port=161 protocol=udp snmp_version=3 state=open\n")}},
        {"TR11",
         {nmap("host accuracy=98 name=mail operating_system=\"Microsoft Windows 7 SP1\"\n")},
         {nmap("host accuracy=98 name=mail operating_system=\"Linux 6.1\"\n"),
          nessus("weakness plugin=1 severity=low title=\"Something small\"\n")}},
        {"TR12",
         {nmap("port port=443 protocol=tcp state=open tls_versions=TLSv1.0,TLSv1.2\n")},
         {nmap("port port=443 protocol=tcp state=open tls_versions=TLSv1.2,TLSv1.3\n")}},
        {"TR13",
         {nmap("port certificate_expires=2026-07-20 encrypted=yes port=443 protocol=tcp "
               "state=open\n")},
         {nmap("port certificate_expires=2027-07-20 encrypted=yes port=443 protocol=tcp "
               "state=open\n")}},
        {"TR14", {{60, Format::Nmap, {}, "host name=mail\n"}}, {nmap("host name=mail\n")}},
        {"TR15",
         {xccdf("benchmark benchmark=b score=61.5\n")},
         {xccdf("benchmark benchmark=b score=91\n")}},
        {"TR16",
         {xccdf("benchmark_rule id=r1 result=fail severity=high title=\"No root login\"\n")},
         {xccdf("benchmark_rule id=r1 result=pass severity=high title=\"No root login\"\n"
                "benchmark_rule id=r2 result=fail severity=low title=\"A banner\"\n")}},
        {"TR17",
         {xccdf("benchmark benchmark=b score=90 unanswered_share=25\n")},
         {xccdf("benchmark benchmark=b score=90 unanswered_share=3\n")}},
        {"TR18",
         {xccdf("benchmark benchmark=b score=90\n", 120)},
         {xccdf("benchmark benchmark=b score=90\n")}},
        {"TR19",
         {lynis("hardening hardening_index=55\n")},
         {lynis("hardening hardening_index=82\n")}},
        {"TR20",
         {lynis("hardening hardening_index=82\nadvice kind=warning message=m test=KRNL-5830\n")},
         {lynis("hardening hardening_index=82\nadvice kind=suggestion message=m test=A-1\n")}},
        {"TR21",
         {lynis("hardening firewall_active=yes firewall_empty_ruleset=yes\n")},
         {lynis("hardening firewall_active=yes firewall_empty_ruleset=no\n")}},
        {"TR22",
         {lynis("hardening hardening_index=82\n")},
         {lynis("hardening malware_scanner=clamav\n")}},
        {"TR23",
         {lynis("hardening auditd_running=no\n")},
         {lynis("hardening auditd_running=yes\n")}},
        {"TR24", {lynis("hardening remote_syslog=no\n")}, {lynis("hardening remote_syslog=yes\n")}},
        {"TR25",
         {lynis("hardening vulnerable_packages=2\n")},
         {lynis("hardening vulnerable_packages=0\n")}},
        {"TR26",
         {lynis("hardening uid_zero_accounts=toor\n")},
         {lynis("hardening hardening_index=82\n")}},
        {"TR27",
         {lynis("hardening hardening_index=82\n")},
         {lynis("hardening file_integrity_tool=aide\n")}},
        {"TR28",
         {nessus("weakness plugin=1 severity=critical title=t\n", 10)},
         {nessus("weakness plugin=1 severity=critical title=t\n", 3)}},
        {"TR29",
         {nessus("weakness plugin=1 severity=high title=t\n", 40),
          nessus("weakness plugin=1 severity=high title=t\n", 2)},
         {nessus("weakness plugin=1 severity=high title=t\n", 10)}},
        {"TR30",
         {nessus("weakness plugin=1 severity=medium title=t\n", 100)},
         {nessus("weakness plugin=1 severity=medium title=t\n", 80)}},
        {"TR31",
         {nessus("weakness_scan authenticated=no\n")},
         {nessus("weakness_scan authenticated=yes\n")}},
        {"TR32",
         {nessus("weakness plugin=1 severity=critical title=\"Default Password 'admin' Found\"\n")},
         {nessus("weakness plugin=1 severity=critical title=\"A buffer overflow\"\n")}},
        {"TR33",
         {listed(ListKind::Devices, "device encrypted=no name=nb-1 type=laptop\n")},
         {listed(ListKind::Devices, "device encrypted=yes name=nb-1 type=laptop\n"
                                    "device encrypted=no name=pc-1 type=desktop\n")}},
        {"TR34",
         {listed(ListKind::Accounts, "account account=adm enabled=yes mfa=no privileged=yes\n")},
         {listed(ListKind::Accounts, "account account=adm enabled=yes mfa=yes privileged=yes\n"
                                     "account account=joe enabled=yes mfa=no privileged=no\n")}},
        {"TR35",
         {listed(ListKind::Accounts, "account account=aw enabled=yes person=\"Anna Weiss\"\n")},
         {listed(ListKind::Accounts, "account account=aw enabled=no person=\"Anna Weiss\"\n"
                                     "account account=bk enabled=yes person=\"Ben Kurz\"\n")}},
        {"TR36",
         {listed(ListKind::Accounts, "account account=old enabled=yes last_logon=2026-01-02\n")},
         {listed(ListKind::Accounts, "account account=new enabled=yes last_logon=2026-06-20\n")}},
        {"TR37",
         {listed(ListKind::Backups, "backup job=nightly last_success=2026-06-20\n")},
         {listed(ListKind::Backups, "backup job=nightly last_success=2026-06-29\n")}},
        {"TR38",
         {lynis(
             "hardening ntp_config_found=yes\nadvice kind=suggestion message=m test=TIME-3104\n")},
         {lynis("hardening ntp_config_found=yes\n")}},
        {"TR39",
         {listed(ListKind::Software, "software name=\"TeamViewer Host\"\n")},
         {listed(ListKind::Software, "software name=\"LibreOffice 24.2\"\n")}},
        {"TR40",
         {listed(ListKind::Domains, "domain dkim=yes dmarc=none domain=a.example spf=yes\n")},
         {listed(ListKind::Domains,
                 "domain dkim=yes dmarc=reject domain=a.example spf=\"v=spf1 mx -all\"\n")}},
    };
}

// The network that all cases share.
void furnish(ScanBench& bench)
{
    bench.edit(network_zone::def, bench.server, [](Record& zone) {
        zone.set(network_zone::approvedPorts, QStringLiteral("tcp/22"));
    });
    bench.edit(asset::def, bench.asset, [](Record& server) {
        server.set(asset::tags, QStringLiteral("needs-antimalware"));
        server.set(asset::integrity, Rating{3});
        server.set(asset::rpoHours, 48.0);
    });
    Record gone(person::def);
    gone.set(person::name, QStringLiteral("Anna Weiss"));
    gone.set(person::endDate, QDate(2026, 3, 31));
    bench.add(gone);
    Record here(person::def);
    here.set(person::name, QStringLiteral("Ben Kurz"));
    bench.add(here);
    Record approved(approved_software::def);
    approved.set(approved_software::name, QStringLiteral("libreoffice*"));
    approved.set(approved_software::status, approved_software::Status::Approved);
    bench.add(approved);
}

void scan(ScanBench& bench, const Scanned& scanned)
{
    const QString address = QLatin1String(scanned.address);
    Uid seen = bench.host;
    if (address != QLatin1String("10.1.0.7") || !scanned.isAsset) {
        seen = bench.addHost(QStringLiteral("host at ") + address, address,
                             scanned.isAsset ? std::optional(bench.asset) : std::nullopt);
    }
    const bool isNetwork = scanned.format == Format::Nmap;
    const Uid import = bench.addImport(scanned.daysAgo, scanned.format, scanned.list,
                                       isNetwork ? QStringLiteral("10.0.0.0/8") : QString());
    bench.observe(import, seen, QString::fromUtf8(scanned.facts));
}

// How many results fail and pass.
PassRate judge(const QString& id, const std::vector<Scanned>& scans)
{
    ScanBench bench;
    furnish(bench);
    const auto rules = technicalRules();
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message.plain()));
    for (const Record& rule : *rules) {
        if (rule.text(technical_rule::catalogueId) == id)
            bench.add(rule);
    }
    for (const Scanned& scanned : scans)
        scan(bench, scanned);
    return bench.state().rate();
}

} // namespace

class TestStarterRules final : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasItsSets()
    {
        const auto shipped = shippedTechnicalRules();
        QVERIFY2(shipped, shipped ? "" : qPrintable(shipped.error().detail));
        QCOMPARE(shipped->size(), 40);
        QStringList expected;
        for (const ShippedTechnicalRule& rule : *shipped)
            expected.append(rule.id);
        QStringList covered;
        for (const RuleCase& one : ruleCases())
            covered.append(QLatin1String(one.id));
        QCOMPARE(covered, expected);
    }

    void failsAndPasses_data()
    {
        QTest::addColumn<int>("place");
        int place = 0;
        for (const RuleCase& one : ruleCases())
            QTest::newRow(one.id) << place++;
    }
    void failsAndPasses()
    {
        QFETCH(int, place);
        const RuleCase one = ruleCases()[size_t(place)];
        const PassRate failed = judge(QLatin1String(one.id), one.fails);
        QVERIFY2(failed.fail > 0, "the set that should fail passes");
        const PassRate passed = judge(QLatin1String(one.id), one.passes);
        QCOMPARE(passed.fail, 0);
        QVERIFY2(passed.pass > 0, "the set that should pass is not judged");
    }

    void mailFromEverywhereIsNoProtection_data()
    {
        QTest::addColumn<QString>("spf");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("refuses the rest") << "v=spf1 mx -all" << true;
        QTest::newRow("doubts the rest") << "v=spf1 mx ~all" << true;
        QTest::newRow("of another domain") << "v=spf1 redirect=_spf.example.com" << true;
        QTest::newRow("a tool says so") << "pass" << true;
        QTest::newRow("lets all in") << "v=spf1 mx +all" << false;
        QTest::newRow("lets all in, without sign") << "v=spf1 mx all" << false;
        QTest::newRow("says nothing of the rest") << "v=spf1 mx ?all" << false;
        QTest::newRow("says no more") << "v=spf1 mx" << false;
        QTest::newRow("none") << "" << false;
    }
    void mailFromEverywhereIsNoProtection()
    {
        QFETCH(QString, spf);
        QFETCH(bool, isFine);
        const QByteArray facts =
            QStringLiteral("domain dkim=yes dmarc=reject domain=a.example spf=\"%1\"\n")
                .arg(spf)
                .toUtf8();
        const PassRate rate =
            judge(QStringLiteral("TR40"), {listed(ListKind::Domains, facts.constData())});
        QCOMPARE(rate.pass, isFine ? 1 : 0);
        QCOMPARE(rate.fail, isFine ? 0 : 1);
    }

    void softwareIsKnownFromListsAndLynis()
    {
        const auto rules = technicalRules();
        QVERIFY(rules);
        for (const Record& rule : *rules) {
            if (rule.text(technical_rule::catalogueId) == u"TR39") {
                QCOMPARE(rule.get(technical_rule::sources),
                         (QStringList{QStringLiteral("lynis"), QStringLiteral("list")}));
            }
        }
        const char* unlisted = "software name=dropbox version=1\n";
        QCOMPARE(judge(QStringLiteral("TR39"), {lynis(unlisted)}).fail, 1);
        // A report that lists none does not say that there is none.
        QCOMPARE(judge(QStringLiteral("TR39"), {lynis("hardening hardening_index=70\n")}).pass, 0);
    }

    void recordsAreWhole()
    {
        const auto rules = technicalRules();
        QVERIFY(rules);
        for (const Record& rule : *rules) {
            const auto condition = conditionFrom(rule.text(technical_rule::condition));
            QVERIFY2(condition, qPrintable(rule.title()));
            QCOMPARE(rule.get(technical_rule::sources).value_or(QStringList()),
                     condition->sources());
            QCOMPARE(rule.get(technical_rule::version), qint64(1));
            QCOMPARE(rule.text(common::reference), rule.text(technical_rule::catalogueId));
            QCOMPARE(rule.get(technical_rule::active), true);
            QVERIFY(rule.get(technical_rule::severity));
            QVERIFY(!rule.text(technical_rule::why).isEmpty());
            QVERIFY(!rule.text(technical_rule::remedy).isEmpty());
            QVERIFY(!rule.get(technical_rule::validFrom));
            for (const QString& type : rule.value(technical_rule::assetTypes).list())
                QVERIFY2(technical_rule::assetTypes.choiceIndex(type) >= 0, qPrintable(type));
        }
    }

    void aBinderTakesThemOnce()
    {
        FigureBinder open;
        auto taken =
            takeTechnicalRules(open.binder(), {QStringLiteral("TR01"), QStringLiteral("TR18")}, {});
        QVERIFY(taken);
        QCOMPARE(taken->set.label().count, 2);
        FigureBinder::must(open.session().apply(std::move(taken->set)));
        const auto rules = open.binder().records(technical_rule::def);
        QVERIFY(rules);
        QCOMPARE(rules->size(), 2);
        QCOMPARE(rules->first().text(common::reference), QStringLiteral("TR01"));
        auto rest = takeTechnicalRules(open.binder(), {}, {});
        QVERIFY(rest);
        QCOMPARE(rest->known, 2);
        FigureBinder::must(open.session().apply(std::move(rest->set)));
        QCOMPARE(open.binder().records(technical_rule::def)->size(), 40);
        const auto none = takeTechnicalRules(open.binder(), {}, {});
        QVERIFY(none);
        QVERIFY(none->set.isEmpty());
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestStarterRules)
#include "test_starterrules.moc"
