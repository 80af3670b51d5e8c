// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of Lynis: a real one of a Debian machine, several in one file, every key that a rule asks
// for, and files that are none.
#include "core/technical/lynisscan.h"
#include "tests/core/technical/scanreading.h"

#include <QTest>

namespace ringbinder {

using test::readBytes;
using test::readTestFile;
using test::ScanReading;

class TestLynisScan final : public QObject {
    Q_OBJECT

    static QString value(const Fact& fact, const char* field)
    {
        return fact.value(QLatin1String(field));
    }

private slots:
    void readsARealReport()
    {
        const ScanReading reading =
            readTestFile(readLynis, QStringLiteral("scans/lynis-debian12.dat"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.about->tool, QStringLiteral("Lynis"));
        QCOMPARE(reading.about->toolVersion, QStringLiteral("3.0.8"));
        QCOMPARE(reading.about->scannedAt,
                 QDateTime(QDate(2026, 11, 22), QTime(23, 46, 16)).toUTC());
        QCOMPARE(reading.about->finishedAt,
                 QDateTime(QDate(2026, 11, 22), QTime(23, 47, 50)).toUTC());
        QCOMPARE(reading.about->coverage, QStringList{QStringLiteral("srv-web-01")});
        QCOMPARE(reading.remarks(), QStringList());
        QCOMPARE(reading.hosts.size(), 1);

        const SeenHost& host = reading.hosts.first();
        QCOMPARE(host.name, QStringLiteral("srv-web-01"));
        QCOMPARE(host.addresses,
                 (QStringList{QStringLiteral("192.0.2.2"), QStringLiteral("fd00::2")}));
        QCOMPARE(host.hardwareAddress, QStringLiteral("52:54:00:12:34:56"));
        QCOMPARE(host.operatingSystem, QStringLiteral("Debian 12"));
        QVERIFY(!host.isListed);

        const Fact hardening = reading.facts("hardening").first();
        QCOMPARE(value(hardening, "hardening_index"), QStringLiteral("54"));
        QCOMPARE(value(hardening, "operating_system"), QStringLiteral("Debian 12"));
        QCOMPARE(value(hardening, "firewall_active"), QStringLiteral("yes"));
        QCOMPARE(value(hardening, "firewall_empty_ruleset"), QStringLiteral("no"));
        QCOMPARE(value(hardening, "firewall_software"), QStringLiteral("iptables"));
        QCOMPARE(value(hardening, "auditd_running"), QStringLiteral("no"));
        QCOMPARE(value(hardening, "ntp_config_found"), QStringLiteral("no"));
        QCOMPARE(value(hardening, "vulnerable_packages"), QStringLiteral("3"));
        QCOMPARE(value(hardening, "warnings"), QStringLiteral("2"));
        QCOMPARE(value(hardening, "suggestions"), QStringLiteral("46"));
        QVERIFY(value(hardening, "tests_executed").toInt() > 100);
        // What it does not say is not known.
        QVERIFY(!hardening.values.contains(QStringLiteral("remote_syslog")));
        QVERIFY(!hardening.values.contains(QStringLiteral("malware_scanner")));
        QVERIFY(!hardening.values.contains(QStringLiteral("uid_zero_accounts")));

        const QList<Fact> advice = reading.facts("advice");
        QCOMPARE(advice.size(), 48);
        QCOMPARE(value(advice.first(), "kind"), QStringLiteral("warning"));
        QCOMPARE(value(advice.first(), "test"), QStringLiteral("PKGS-7392"));
        QCOMPARE(value(advice.first(), "message"),
                 QStringLiteral("Found one or more vulnerable packages."));
        QVERIFY(!advice.first().values.contains(QStringLiteral("details")));
        const auto sticky = std::find_if(advice.begin(), advice.end(), [](const Fact& fact) {
            return fact.value(QLatin1String("test")) == QLatin1String("FILE-6362");
        });
        QVERIFY(sticky != advice.end());
        QCOMPARE(value(*sticky, "kind"), QStringLiteral("suggestion"));
        QCOMPARE(value(*sticky, "details"), QStringLiteral("/tmp"));
        QCOMPARE(value(*sticky, "solution"), QStringLiteral("Set sticky bit"));

        const QList<Fact> software = reading.facts("software");
        QCOMPARE(software.size(), 8);
        QCOMPARE(value(software.at(3), "name"), QStringLiteral("bash"));
        QCOMPARE(value(software.at(3), "version"), QStringLiteral("5.2.15-2+b8"));
    }

    void takesWhatTheRulesAskFor()
    {
        const ScanReading reading = readBytes(readLynis, R"(# Lynis Report
lynis_version=3.1.2
hostname=db-01.
os_name=Debian
os_version=11
remote_syslog_configured=0
linux_auditd_running=1
firewall_active=0
firewall_empty_ruleset=1
malware_scanner[]=clamav
malware_scanner[]=rkhunter
malware_scanner[]=clamav
file_integrity_tool[]=aide
user_with_uid_zero[]=toor
user_with_uid_zero[]=backdoor
ntp_config_found=1
ntp_unreliable_peer[]=10.1.0.7
ntp_falseticker[]=10.1.0.8
ntp_stratum_16_peer[]=10.1.0.7
vulnerable_packages_found=4
installed_package[]=openssh-server|9.2p1|
network_mac_address[]=00:00:00:00:00:00
network_mac_address[]=52:54:00:AA:BB:CC
network_ipv4_address[]=127.0.0.1
network_ipv6_address[]=fe80::1
lynis_tests_done=200
hardening_index=41
)");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        const SeenHost& host = reading.host(QStringLiteral("db-01"));
        QCOMPARE(host.hardwareAddress, QStringLiteral("52:54:00:aa:bb:cc"));
        QCOMPARE(host.addresses, QStringList());
        const Fact hardening = reading.facts("hardening").first();
        QCOMPARE(value(hardening, "remote_syslog"), QStringLiteral("no"));
        QCOMPARE(value(hardening, "auditd_running"), QStringLiteral("yes"));
        QCOMPARE(value(hardening, "firewall_active"), QStringLiteral("no"));
        QCOMPARE(value(hardening, "firewall_empty_ruleset"), QStringLiteral("yes"));
        QCOMPARE(value(hardening, "malware_scanner"), QStringLiteral("clamav, rkhunter"));
        QCOMPARE(value(hardening, "file_integrity_tool"), QStringLiteral("aide"));
        QCOMPARE(value(hardening, "uid_zero_accounts"), QStringLiteral("toor, backdoor"));
        QCOMPARE(value(hardening, "ntp_config_found"), QStringLiteral("yes"));
        QCOMPARE(value(hardening, "bad_time_peers"), QStringLiteral("10.1.0.7, 10.1.0.8"));
        QCOMPARE(value(hardening, "vulnerable_packages"), QStringLiteral("4"));
        QCOMPARE(value(hardening, "tests_executed"), QStringLiteral("200"));
        QCOMPARE(value(reading.facts("software").first(), "name"),
                 QStringLiteral("openssh-server"));
        QCOMPARE(value(reading.facts("software").first(), "version"), QStringLiteral("9.2p1"));
    }

    void readsReportsOneBehindTheOther()
    {
        const ScanReading reading = readBytes(readLynis, "report_version_major=1\n"
                                                         "lynis_version=3.0.8\n"
                                                         "hostname=one\nhardening_index=50\n"
                                                         "# Lynis Report\n"
                                                         "report_version_major=1\n"
                                                         "lynis_version=3.0.8\n"
                                                         "hostname=two\nhardening_index=60\n");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.hosts.size(), 2);
        QCOMPARE(reading.about->coverage,
                 (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(value(reading.hosts.at(1).facts.first(), "hardening_index"), QStringLiteral("60"));
    }

    void readsAnotherEncoding()
    {
        const ScanReading reading =
            readTestFile(readLynis, QStringLiteral("broken/lynis-utf16.dat"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.hosts.first().name, QStringLiteral("größe"));
        QCOMPARE(value(reading.facts("hardening").first(), "hardening_index"),
                 QStringLiteral("61"));
    }

    void keepsNoControlCharacters()
    {
        const ScanReading reading =
            readTestFile(readLynis, QStringLiteral("broken/lynis-control-characters.dat"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.hosts.first().name, QStringLiteral("srv [2J-1"));
        QCOMPARE(value(reading.facts("advice").first(), "message"),
                 QStringLiteral("Bad [31mthing"));
        QCOMPARE(reading.remarks(), QStringList{QStringLiteral(
                                        "Line 4 is not written as key=value and was left out.")});
    }

    void refusesWhatIsNoWholeReport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut") << "lynis-cut.dat" << int(Error::Kind::Damaged)
                             << "hardening_index is missing";
        QTest::newRow("no host") << "lynis-no-host.dat" << int(Error::Kind::Invalid)
                                 << "names no host";
        QTest::newRow("words") << "lynis-not.dat" << int(Error::Kind::Invalid)
                               << "lynis-not.dat is no report of Lynis";
        QTest::newRow("empty") << "scan-empty.csv" << int(Error::Kind::Invalid)
                               << "is no report of Lynis";
        QTest::newRow("a table") << "nessus-no-severity.csv" << int(Error::Kind::Invalid)
                                 << "is no report of Lynis";
    }
    void refusesWhatIsNoWholeReport()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(QString, words);
        const ScanReading reading =
            readTestFile(readLynis, QString(QStringLiteral("broken/") + file));
        QVERIFY(!reading.about);
        QCOMPARE(int(reading.about.error().kind), kind);
        QVERIFY2(reading.message().contains(words), qPrintable(reading.message()));
        QCOMPARE(reading.calls, 0);
    }

    void limitsOneHost()
    {
        QByteArray many = "lynis_version=3.0.8\nhostname=x\n";
        for (int i = 0; i < 200'001; ++i)
            many += "warning[]=T\n";
        const ScanReading entries = readBytes(readLynis, many);
        QVERIFY(!entries.about && entries.about.error().kind == Error::Kind::Limit);
        const ScanReading line =
            readBytes(readLynis, "lynis_version=" + QByteArray(20 << 20, 'x') + "\n");
        QVERIFY(!line.about && line.about.error().kind == Error::Kind::Limit);
    }

    void isCancelled()
    {
        QByteArray bytes = "lynis_version=3.0.8\nhostname=x\n" + QByteArray("\n").repeated(5000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        test::CancelledAtOnce progress;
        const ScanReading reading = test::readDevice(readLynis, buffer, {}, progress);
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Cancelled);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestLynisScan)
#include "test_lynisscan.moc"
