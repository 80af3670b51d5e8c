// SPDX-License-Identifier: GPL-3.0-or-later
// Results of benchmarks: real ones of oscap as XCCDF and as ARF, both versions of XCCDF, with and
// without the benchmark, scores, shares, several systems in one file, and what is refused.
#include "core/technical/xccdfscan.h"
#include "tests/core/technical/scanreading.h"

namespace ringbinder {

using test::readingOf;
using test::readingOfFile;
using test::ScanReading;

namespace {

constexpr const char* kXccdf11 = "http://checklists.nist.gov/xccdf/1.1";
constexpr const char* kXccdf12 = "http://checklists.nist.gov/xccdf/1.2";

// A result alone: its attributes, its content.
QByteArray testResult(const QByteArray& content, const QByteArray& attributes = {},
                      const char* space = kXccdf12)
{
    return QByteArray("<?xml version=\"1.0\"?><TestResult xmlns=\"") + space + "\" id=\"r\" " +
           attributes + ">" + content + "</TestResult>";
}

QByteArray ruleResult(const QByteArray& id, const QByteArray& result)
{
    return "<rule-result idref=\"" + id + "\" severity=\"medium\"><result>" + result +
           "</result></rule-result>";
}

} // namespace

class TestXccdfScan final : public QObject {
    Q_OBJECT

    static ScanReading read(const QByteArray& report) { return readingOf(readXccdf, report); }
    static QString valueOf(const Fact& fact, const char* key)
    {
        return fact.value(QLatin1String(key));
    }
    static QString summaryOf(const ScanReading& reading, const char* key)
    {
        const auto found = reading.factsByItem("benchmark");
        return found.size() == 1 ? valueOf(found.first(), key) : QStringLiteral("no benchmark");
    }

private slots:
    void realResultsAreRead_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("scans/xccdf-results.xml") << int(scan_import::Format::Xccdf);
        QTest::newRow("scans/arf-results.xml") << int(scan_import::Format::Arf);
    }
    void realResultsAreRead()
    {
        QFETCH(int, format);
        const ScanReading reading = readingOfFile(readXccdf, QTest::currentDataTag());
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(int(reading.about->format), format);
        QCOMPARE(reading.about->tool, QStringLiteral("openscap"));
        QCOMPARE(reading.about->toolVersion, QStringLiteral("1.3.7"));
        QCOMPARE(reading.about->scannedAt,
                 QDateTime(QDate(2026, 11, 22), QTime(23, 54, 7), Qt::UTC));
        QCOMPARE(reading.about->arguments,
                 QStringLiteral("xccdf_example.ringbinder_profile_basic"));
        QCOMPARE(reading.about->coverage,
                 (QStringList{QStringLiteral("192.0.2.20"), QStringLiteral("2001:db8::20")}));
        QCOMPARE(reading.remarkText(), QString());
        QCOMPARE(reading.hosts.size(), 1);
        // Loopback, link-local and made-up addresses tell no system from another.
        const SeenHost& host = reading.hosts.first();
        QCOMPARE(host.name, QStringLiteral("web01.example.test"));
        QCOMPARE(host.names, QStringList{QStringLiteral("web01.example.test")});
        QCOMPARE(host.addresses,
                 (QStringList{QStringLiteral("192.0.2.20"), QStringLiteral("2001:db8::20")}));
        QCOMPARE(host.hardwareAddress, QStringLiteral("00:16:3e:12:34:56"));
        QCOMPARE(test::strangeKey(reading.hosts), QString());

        QCOMPARE(summaryOf(reading, "benchmark"),
                 QStringLiteral("xccdf_example.ringbinder_benchmark_server"));
        QCOMPARE(summaryOf(reading, "score"), QStringLiteral("50"));
        QCOMPARE(summaryOf(reading, "passed"), QStringLiteral("2"));
        QCOMPARE(summaryOf(reading, "failed"), QStringLiteral("1"));
        QCOMPARE(summaryOf(reading, "unanswered"), QStringLiteral("1"));
        QCOMPARE(summaryOf(reading, "unanswered_share"), QStringLiteral("25"));
        const auto rules = reading.factsByItem("benchmark_rule");
        QCOMPARE(rules.size(), 4); // the fifth was not selected
        const Fact banner = rules.value(QStringLiteral("xccdf_example.ringbinder_rule_banner"));
        QCOMPARE(valueOf(banner, "result"), QStringLiteral("fail"));
        QCOMPARE(valueOf(banner, "severity"), QStringLiteral("high"));
        QCOMPARE(valueOf(banner, "title"), QStringLiteral("Login banner warns"));
        const Fact trust = rules.value(QStringLiteral("xccdf_example.ringbinder_rule_trust"));
        QCOMPARE(valueOf(trust, "ident"), QStringLiteral("CCE-90002-5, POL-7"));
    }

    void resultsAloneHaveNoTitles()
    {
        const ScanReading reading =
            read(testResult("<benchmark href=\"server.xml\"/><target>web01.example.test</target>" +
                                ruleResult("rule_a", "pass"),
                            "start-time=\"2026-11-01T08:00:00+01:00\""));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.about->scannedAt, QDateTime(QDate(2026, 11, 1), QTime(7, 0), Qt::UTC));
        QCOMPARE(summaryOf(reading, "benchmark"), QStringLiteral("server.xml"));
        const Fact rule = reading.factsByItem("benchmark_rule").value(QStringLiteral("rule_a"));
        QCOMPARE(valueOf(rule, "severity"), QStringLiteral("medium"));
        QVERIFY(!rule.values.contains(QStringLiteral("title")));
        QVERIFY(reading.remarkText().contains(QLatin1String("rules have no titles")));
    }

    void theOlderVersionIsReadAlike()
    {
        const ScanReading reading =
            read(QByteArray("<Benchmark xmlns=\"") + kXccdf11 +
                 "\" id=\"old\"><Group id=\"g\"><Rule id=\"rule_a\" severity=\"high\">"
                 "<title>Title <x:b xmlns:x=\"http://www.w3.org/1999/xhtml\">in bold</x:b></title>"
                 "</Rule></Group><TestResult id=\"r\" end-time=\"2010-01-02T03:04:05\">"
                 "<target>web01</target><rule-result idref=\"rule_a\"><result> FAIL </result>"
                 "</rule-result></TestResult></Benchmark>");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(summaryOf(reading, "benchmark"), QStringLiteral("old"));
        const Fact rule = reading.factsByItem("benchmark_rule").value(QStringLiteral("rule_a"));
        QCOMPARE(valueOf(rule, "severity"), QStringLiteral("high"));
        QCOMPARE(valueOf(rule, "title"), QStringLiteral("Title in bold"));
        QCOMPARE(valueOf(rule, "result"), QStringLiteral("fail"));
        QCOMPARE(reading.about->scannedAt, QDateTime(QDate(2010, 1, 2), QTime(3, 4, 5), Qt::UTC));
    }

    void scoresArePercentOfTheirMaximum_data()
    {
        QTest::addColumn<QByteArray>("scores");
        QTest::addColumn<QString>("percent");
        QTest::newRow("default") << QByteArray("<score>81.456</score>") << QStringLiteral("81.46");
        QTest::newRow("of a maximum")
            << QByteArray("<score system=\"urn:xccdf:scoring:flat\" maximum=\"40\">10</score>")
            << QStringLiteral("25");
        QTest::newRow("default before others")
            << QByteArray("<score system=\"urn:xccdf:scoring:flat\" maximum=\"40\">10</score>"
                          "<score system=\"urn:xccdf:scoring:default\" maximum=\"100\">70</score>"
                          "<score system=\"urn:xccdf:scoring:absolute\" maximum=\"1\">0</score>")
            << QStringLiteral("70");
        QTest::newRow("no number") << QByteArray("<score>good</score>") << QString();
        QTest::newRow("no maximum") << QByteArray("<score maximum=\"0\">5</score>") << QString();
        QTest::newRow("too large")
            << QByteArray("<score maximum=\"1e-300\">1e300</score>") << QString();
        QTest::newRow("above") << QByteArray("<score maximum=\"10\">11</score>")
                               << QStringLiteral("100");
        QTest::newRow("all") << QByteArray("<score maximum=\"100\">100.000000</score>")
                             << QStringLiteral("100");
    }
    void scoresArePercentOfTheirMaximum()
    {
        QFETCH(QByteArray, scores);
        QFETCH(QString, percent);
        const ScanReading reading = read(testResult("<target>web01</target>" + scores));
        QVERIFY(reading.about);
        QCOMPARE(summaryOf(reading, "score"), percent);
    }

    void theShareWithoutAnAnswerIsOfWhatWasSelected()
    {
        const ScanReading reading = read(testResult(
            "<target>web01</target>" + ruleResult("a", "pass") + ruleResult("b", "fixed") +
            ruleResult("c", "fail") + ruleResult("d", "error") + ruleResult("e", "unknown") +
            ruleResult("f", "notchecked") + ruleResult("g", "informational") +
            ruleResult("h", "notapplicable") + ruleResult("i", "notselected") +
            ruleResult("j", "nonsense")));
        QVERIFY(reading.about);
        QCOMPARE(summaryOf(reading, "passed"), QStringLiteral("2"));
        QCOMPARE(summaryOf(reading, "failed"), QStringLiteral("1"));
        QCOMPARE(summaryOf(reading, "unanswered"), QStringLiteral("4"));
        QCOMPARE(summaryOf(reading, "unanswered_share"), QStringLiteral("50"));
        QCOMPARE(
            valueOf(reading.factsByItem("benchmark_rule").value(QStringLiteral("j")), "result"),
            QStringLiteral("unknown"));
        QVERIFY(reading.remarkText().contains(QLatin1String("count as unknown")));
    }

    void aRuleCheckedOftenCountsAsItsWorst()
    {
        const ScanReading reading =
            read(testResult("<target>web01</target>" + ruleResult("a", "pass") +
                            ruleResult("a", "fail") + ruleResult("a", "notapplicable")));
        QVERIFY(reading.about);
        QCOMPARE(reading.factsByItem("benchmark_rule").size(), 1);
        QCOMPARE(valueOf(reading.factsByItem("benchmark_rule").first(), "result"),
                 QStringLiteral("fail"));
        QCOMPARE(summaryOf(reading, "passed"), QStringLiteral("0"));
        QCOMPARE(summaryOf(reading, "failed"), QStringLiteral("1"));
    }

    void oneFileMayHoldSeveralSystems()
    {
        const auto result = [](const char* target, const char* address,
                               const char* start) -> QByteArray {
            return QByteArray("<TestResult id=\"r\" start-time=\"") + start +
                   "\"><profile idref=\"basic\"/><target>" + target + "</target><target-address>" +
                   address + "</target-address>" + ruleResult("a", "pass") + "</TestResult>";
        };
        const ScanReading reading =
            read(QByteArray("<Benchmark xmlns=\"") + kXccdf12 + "\" id=\"b\">" +
                 result("web01", "10.1.0.1", "2026-11-02T10:00:00Z") +
                 result("web02", "10.1.0.2", "2026-11-01T10:00:00Z") +
                 result("WEB01", "10.1.0.1", "2026-10-01T10:00:00Z") +
                 result("web03", "10.1.0.3", "2026-11-03T10:00:00Z") + "</Benchmark>");
        QVERIFY(reading.about);
        QStringList names;
        for (const SeenHost& host : reading.hosts)
            names.append(host.name);
        QCOMPARE(names, (QStringList{QStringLiteral("web01"), QStringLiteral("web02"),
                                     QStringLiteral("web03")}));
        QVERIFY(reading.remarkText().contains(QLatin1String("Older results of WEB01")));
        QCOMPARE(reading.about->coverage, QStringList{QStringLiteral("10.1.0.1-10.1.0.3")});
        QCOMPARE(reading.about->scannedAt.date(), QDate(2026, 10, 1));
    }

    void whatNamesNoSystemIsLeftOut()
    {
        const ScanReading reading = read(testResult(ruleResult("a", "pass")));
        QVERIFY(reading.about);
        QVERIFY(reading.hosts.isEmpty());
        QVERIFY(reading.remarkText().contains(QLatin1String("name no system")));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        using Kind = Error::Kind;
        QTest::newRow("scans/nmap-before.xml")
            << int(Kind::Invalid) << QStringLiteral("neither XCCDF results nor ARF");
        QTest::newRow("broken/scan-no-results.xml")
            << int(Kind::Invalid) << QStringLiteral("no results of it");
        QTest::newRow("broken/scan-entity-bomb.xml")
            << int(Kind::Limit) << QStringLiteral("declares entities");
        QTest::newRow("broken/scan-empty.xml")
            << int(Kind::Invalid) << QStringLiteral("neither XCCDF results nor ARF");
        QTest::newRow("broken/scan-nul.xml")
            << int(Kind::Damaged) << QStringLiteral("control character");
    }
    void otherFilesAreRefused()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        const ScanReading reading = readingOfFile(readXccdf, QTest::currentDataTag());
        QVERIFY(!reading.about);
        QVERIFY2(reading.message().contains(says), qPrintable(reading.message()));
        QCOMPARE(int(reading.about.error().kind), kind);
    }

    void aBenchmarkOfAnotherNamespaceIsNone()
    {
        const ScanReading reading = read("<Benchmark xmlns=\"http://example.org/other\"/>");
        QVERIFY(!reading.about);
        QCOMPARE(reading.about.error().kind, Error::Kind::Invalid);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestXccdfScan)
#include "test_xccdfscan.moc"
