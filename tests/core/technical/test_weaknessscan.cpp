// SPDX-License-Identifier: GPL-3.0-or-later
// CSV of vulnerability scanners: Nessus, Tenable with other headings and semicolons, Greenbone;
// rows in any order, one weakness in several rows, and tables that are none.
#include "core/technical/weaknessscan.h"
#include "tests/core/technical/scanreading.h"

#include <QTest>

namespace ringbinder {

using test::readBytes;
using test::readTestFile;
using test::ScanReading;

class TestWeaknessScan final : public QObject {
    Q_OBJECT

    static QString value(const Fact& fact, const char* field)
    {
        return fact.value(QLatin1String(field));
    }
    static Fact scanOf(const SeenHost& host)
    {
        QList<Fact> found;
        for (const Fact& fact : host.facts) {
            if (fact.kind == QLatin1String("weakness_scan"))
                found.append(fact);
        }
        if (found.size() != 1)
            qFatal("%d counts of one host", int(found.size()));
        return found.first();
    }
    static QStringList weaknessesOf(const SeenHost& host)
    {
        QStringList items;
        for (const Fact& fact : host.facts) {
            if (fact.kind == QLatin1String("weakness"))
                items.append(QString(value(fact, "severity") + u' ' + fact.item()));
        }
        return items;
    }

private slots:
    void readsNessus()
    {
        const ScanReading reading = readTestFile(readNessusCsv, QStringLiteral("scans/nessus.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.about->tool, QStringLiteral("Nessus"));
        QCOMPARE(reading.about->toolVersion, QStringLiteral("10.6.4"));
        QCOMPARE(reading.about->arguments, QStringLiteral("Advanced Scan"));
        QCOMPARE(reading.about->scannedAt, QDateTime(QDate(2026, 11, 20), QTime(8, 15), Qt::UTC));
        QCOMPARE(reading.about->coverage,
                 (QStringList{QStringLiteral("10.1.5.10"), QStringLiteral("10.1.5.11")}));
        QCOMPARE(reading.remarks(),
                 QStringList{QStringLiteral(
                     "6 informational result(s) that are no weakness were left out.")});
        QCOMPARE(reading.calls, 2);

        const SeenHost& erp = reading.host(QStringLiteral("10.1.5.10"));
        QCOMPARE(erp.name, QStringLiteral("erp.example.net"));
        QCOMPARE(erp.hardwareAddress, QStringLiteral("52:54:00:aa:bb:01"));
        QCOMPARE(erp.operatingSystem, QStringLiteral("Linux Kernel 5.10 on Debian 11"));
        QCOMPARE(weaknessesOf(erp), (QStringList{
                                        QStringLiteral("critical 201193"),
                                        QStringLiteral("medium 157288/tcp/443"),
                                        QStringLiteral("medium 157288/tcp/8443"),
                                        QStringLiteral("low 70658/tcp/22"),
                                        QStringLiteral("critical 10203/tcp/512"),
                                    }));
        const Fact counts = scanOf(erp);
        QCOMPARE(value(counts, "critical"), QStringLiteral("2"));
        QCOMPARE(value(counts, "high"), QStringLiteral("0"));
        QCOMPARE(value(counts, "medium"), QStringLiteral("2"));
        QCOMPARE(value(counts, "low"), QStringLiteral("1"));
        QCOMPARE(value(counts, "authenticated"), QStringLiteral("yes"));

        const Fact old = reading.facts("weakness").first();
        QCOMPARE(value(old, "title"), QStringLiteral("Debian Linux 11 end of support"));
        QCOMPARE(value(old, "cve"), QStringLiteral("CVE-2026-1111, CVE-2026-2222"));
        QCOMPARE(value(old, "cvss"), QStringLiteral("9.8"));
        QCOMPARE(value(old, "solution"),
                 QStringLiteral("Upgrade to a version / that is supported."));
        QCOMPARE(value(old, "output"),
                 QStringLiteral("OS : Debian 11 / Support ends : 2026-08-31"));

        const SeenHost& pc = reading.host(QStringLiteral("10.1.5.11"));
        QCOMPARE(value(scanOf(pc), "authenticated"), QStringLiteral("no"));
        QCOMPARE(weaknessesOf(pc), QStringList{QStringLiteral("high 104743/tcp/3389")});
    }

    void readsTenableWithOtherHeadings()
    {
        const ScanReading reading =
            readTestFile(readNessusCsv, QStringLiteral("scans/tenable-semicolon.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        const SeenHost& printer = reading.host(QStringLiteral("192.0.2.30"));
        QCOMPARE(printer.name, QStringLiteral("drucker-og.example.net"));
        QCOMPARE(printer.hardwareAddress, QStringLiteral("52:54:00:aa:bb:30"));
        QCOMPARE(weaknessesOf(printer), (QStringList{QStringLiteral("medium 51192/tcp/443"),
                                                     QStringLiteral("low 10114")}));
        const Fact first = printer.facts.first();
        QCOMPARE(value(first, "cvss"), QStringLiteral("6.5"));
        QCOMPARE(value(first, "output"), QStringLiteral("Größe des Schlüssels: 1024"));
        QVERIFY(!scanOf(printer).values.contains(QStringLiteral("authenticated")));
        const SeenHost& old = reading.host(QStringLiteral("192.0.2.31"));
        QCOMPARE(value(scanOf(old), "critical"), QStringLiteral("1"));
    }

    void readsGreenbone()
    {
        const ScanReading reading =
            readTestFile(readOpenvasCsv, QStringLiteral("scans/greenbone.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.about->tool, QStringLiteral("Greenbone"));
        QCOMPARE(reading.about->arguments, QStringLiteral("Server network"));
        QCOMPARE(reading.about->scannedAt, QDateTime(QDate(2026, 11, 18), QTime(2, 9), Qt::UTC));
        QCOMPARE(reading.about->finishedAt, QDateTime(QDate(2026, 11, 18), QTime(2, 40), Qt::UTC));
        QCOMPARE(reading.remarks(),
                 (QStringList{QStringLiteral("1 result(s) rated high with a CVSS score of 9.0 or "
                                             "more count as critical."),
                              QStringLiteral("3 informational result(s) that are no weakness were "
                                             "left out.")}));
        const SeenHost& db = reading.host(QStringLiteral("10.1.6.20"));
        QCOMPARE(db.name, QStringLiteral("db.example.net"));
        QCOMPARE(db.operatingSystem, QStringLiteral("Debian GNU/Linux 12"));
        QCOMPARE(weaknessesOf(db),
                 (QStringList{QStringLiteral("critical 1.3.6.1.4.1.25623.1.0.103239/tcp/22"),
                              QStringLiteral("high 1.3.6.1.4.1.25623.1.0.108031/tcp/443"),
                              QStringLiteral("low 1.3.6.1.4.1.25623.1.0.80091")}));
        QCOMPARE(value(scanOf(db), "authenticated"), QStringLiteral("yes"));
        QCOMPARE(value(db.facts.first(), "cve"), QStringLiteral("CVE-1999-0501, CVE-1999-0502"));
        const SeenHost& web = reading.host(QStringLiteral("10.1.6.21"));
        QCOMPARE(value(scanOf(web), "authenticated"), QStringLiteral("no"));
        QCOMPARE(value(scanOf(web), "medium"), QStringLiteral("1"));
    }

    void countsOnceHoweverFarApart()
    {
        QByteArray csv = "Plugin ID,CVE,Risk,Host,Port,Protocol,Name\n";
        csv += "1,CVE-1,High,10.0.0.1,80,tcp,first\n";
        for (int i = 2; i < 9000; ++i)
            csv += QByteArray::number(i) + ",,Low,10.0.0." + QByteArray::number(i % 200 + 2) +
                   ",0,tcp,other\n";
        csv += "1,CVE-2,High,10.0.0.1,80,tcp,first\n";
        const ScanReading reading = readBytes(readNessusCsv, csv);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.calls > reading.hosts.size()); // not all held at once
        QCOMPARE(reading.hosts.size(), 201);
        const SeenHost& host = reading.host(QStringLiteral("10.0.0.1"));
        QCOMPARE(value(scanOf(host), "high"), QStringLiteral("1"));
        QStringList cves;
        for (const Fact& fact : host.facts)
            cves.append(value(fact, "cve"));
        QVERIFY(cves.contains(QStringLiteral("CVE-1")));
        QVERIFY(cves.contains(QStringLiteral("CVE-2")));
        QCOMPARE(reading.facts("weakness_scan").size(), 201);
    }

    void leavesOutRowsItDoesNotUnderstandAndSaysSo()
    {
        const ScanReading reading = readBytes(readNessusCsv, "Plugin ID,Risk,Host,Name\n"
                                                             "1,High,10.0.0.1,a\n"
                                                             "2,violet,10.0.0.1,b\n"
                                                             "3,Low,,c\n");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(weaknessesOf(reading.hosts.first()), QStringList{QStringLiteral("high 1")});
        QCOMPARE(reading.about->remarks.size(), 2);
        QVERIFY(reading.remarks().first().startsWith(QStringLiteral(
            "Row 3, column Risk: \"violet\" is no severity. Accepted are Critical")));
        QCOMPARE(reading.remarks().last(),
                 QStringLiteral("Row 4 names no host in column Host and was left out."));
    }

    void keepsNoControlCharacters()
    {
        const ScanReading reading =
            readTestFile(readNessusCsv, QStringLiteral("broken/nessus-control-characters.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        const Fact first = reading.facts("weakness").first();
        QCOMPARE(value(first, "title"), QStringLiteral("A [2J banner gnp.exe"));
        QCOMPARE(value(first, "output"), QStringLiteral("line one / line two"));
        QCOMPARE(reading.hosts.at(1).name, QStringLiteral("srv [31m-1"));
    }

    void limitsRemarks()
    {
        QByteArray csv = "Plugin ID,Risk,Host,Name\n1,Low,10.0.0.1,a\n";
        for (int i = 0; i < 500; ++i)
            csv += "2,odd,10.0.0.1,b\n";
        const ScanReading reading = readBytes(readNessusCsv, csv);
        QCOMPARE(reading.about->remarks.size(), 100);
        QCOMPARE(reading.remarks().last(),
                 QStringLiteral("There are 401 more remark(s) like these."));
    }

    void refusesWhatIsNoTableOfAScanner_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const int invalid = int(Error::Kind::Invalid);
        QTest::newRow("no severity")
            << "nessus-no-severity.csv" << invalid
            << "nessus-no-severity.csv has no column for Risk. Accepted headings: Risk, Severity. "
               "Headings found: Plugin ID, Host, Name.";
        QTest::newRow("unknown severity")
            << "nessus-unknown-severity.csv" << invalid << "Row 2, column Risk: \"purple\"";
        QTest::newRow("unclosed quote")
            << "nessus-unclosed-quote.csv" << invalid << "A quotation mark in row 2";
        QTest::newRow("wrong encoding") << "nessus-wrong-encoding.csv" << invalid << "Line 22";
        QTest::newRow("1000 columns")
            << "scan-1000-columns.csv" << invalid << "Headings found: c0, c1, c2";
        QTest::newRow("empty") << "scan-empty.csv" << invalid << "scan-empty.csv is empty";
        QTest::newRow("a list") << "list-unknown-headings.csv" << invalid
                                << "Headings found: Foo, Bar.";
    }
    void refusesWhatIsNoTableOfAScanner()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        QFETCH(QString, words);
        for (const auto& reader : {test::ScanReader(readNessusCsv)}) {
            const ScanReading reading =
                readTestFile(reader, QString(QStringLiteral("broken/") + file));
            QVERIFY(!reading.about);
            QCOMPARE(int(reading.about.error().kind), kind);
            QVERIFY2(reading.message().contains(words), qPrintable(reading.message()));
        }
        QVERIFY(!readTestFile(readOpenvasCsv, QString(QStringLiteral("broken/") + file)).about);
    }

    void isCancelled()
    {
        QByteArray bytes = "Plugin ID,Risk,Host,Name\n";
        for (int i = 0; i < 2000; ++i)
            bytes += "1,Low,10.0.0.1,a\n";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        test::CancelledAtOnce progress;
        const ScanReading reading = test::readDevice(readNessusCsv, buffer, {}, progress);
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Cancelled);
    }

    void passesOnWhatTheListenerSays()
    {
        QByteArray bytes = "Plugin ID,Risk,Host,Name\n1,Low,10.0.0.1,a\n";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        NoProgress nobody;
        const auto about = readNessusCsv(
            buffer, {}, [](SeenHost&&) -> Result<> { return fail(Error::Kind::Limit, {}); },
            nobody);
        QVERIFY(!about && about.error().kind == Error::Kind::Limit);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestWeaknessScan)
#include "test_weaknessscan.moc"
