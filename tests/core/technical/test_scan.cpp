// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to all formats of scans: told apart by what is in them, named as on the command
// line, and each handed to the reader that understands it.
#include "tests/core/technical/scanreading.h"

namespace ringbinder {

using Format = scan_import::Format;
using ListKind = scan_import::ListKind;

class TestScan final : public QObject {
    Q_OBJECT

private slots:
    void formatsAreToldByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, const QByteArray& beginning, int format) {
            QTest::newRow(name) << beginning << format;
        };
        const auto of = [](Format format) { return int(format); };
        row("nmap",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<!-- Nmap > -->\n<nmaprun args=\"\"",
            of(Format::Nmap));
        row("nmap with a mark", "\xEF\xBB\xBF  <nmaprun>", of(Format::Nmap));
        QStringEncoder utf16("UTF-16", QStringConverter::Flag::WriteBom);
        row("nmap in UTF-16", utf16(QStringLiteral("<nmaprun>")), of(Format::Nmap));
        row("results", "<TestResult xmlns=\"http://checklists.nist.gov/xccdf/1.1\">",
            of(Format::Xccdf));
        row("results with a prefix",
            "<x:Benchmark xmlns:x=\"http://checklists.nist.gov/xccdf/1.2\">", of(Format::Xccdf));
        row("ARF",
            "<arf:asset-report-collection xmlns:arf=\"http://scap.nist.gov/schema/"
            "asset-reporting-format/1.1\">",
            of(Format::Arf));
        row("another benchmark", "<Benchmark xmlns=\"http://example.org\">", -1);
        row("a page", "<!DOCTYPE html><html>nmaprun</html>", -1);
        row("only a comment", "<!-- nmaprun", -1);
        row("Lynis", "# Lynis Report\nreport_version_major=1\n", of(Format::Lynis));
        row("Lynis without its first line", "report_version_major=1\nlynis_version=3.0.8\n",
            of(Format::Lynis));
        row("Nessus", "Plugin ID,CVE,CVSS,Risk,Host,Protocol,Port,Name\n", of(Format::NessusCsv));
        row("Tenable", "\"asset.name\",\"definition.cve\",\"severity\"\n", of(Format::NessusCsv));
        row("Greenbone", "IP,Hostname,Port,Port Protocol,CVSS,Severity,NVT Name,NVT OID\n",
            of(Format::OpenvasCsv));
        row("list", "Konto;Aktiv\nanna;ja\n", of(Format::Csv));
        row("list in Windows-1252", "Ger\xE4t;Verschl\xFCsselt\nNB-1;ja\n", of(Format::Csv));
        const QByteArray zip = "PK\x03\x04" + QByteArray(26, '\0');
        row("workbook", zip + "[Content_Types].xml" + zip + "xl/workbook.xml", of(Format::Csv));
        row("workbook of another program", zip + "xl/styles.xml", of(Format::Csv));
        row("text document", zip + "[Content_Types].xml" + zip + "word/document.xml", -1);
        row("archive with a workbook", zip + "a/liste.xlsx" + zip + "xl/workbook.xml", -1);
        row("JSON", "{\"a\": 1, \"b\": 2}", -1);
        row("zeros", QByteArray(64, '\0'), -1);
        row("nothing", "", -1);
        row("prose", "Just a line of text\n", -1);
    }
    void formatsAreToldByTheirContent()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(int, format);
        // The name says something else, and nobody believes it.
        const auto found = detectScanFormat(beginning, QStringLiteral("Prüfung 1.txt"));
        QCOMPARE(found ? int(*found) : -1, format);
    }

    void aListOfOneColumnIsKnownByItsName()
    {
        const QByteArray domains("domain\nexample.test\n");
        QVERIFY(!detectScanFormat(domains, QStringLiteral("domains.txt")));
        QCOMPARE(detectScanFormat(domains, QStringLiteral("Domains.CSV")), Format::Csv);
    }

    // Reading says what is wrong with it: a password, or no workbook at all.
    void anArchiveNamedAsAWorkbookIsOne()
    {
        const QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QVERIFY(!detectScanFormat(locked, QStringLiteral("Geräte.doc")));
        QCOMPARE(detectScanFormat(locked, QStringLiteral("Geräte.XLSX")), Format::Csv);
        QVERIFY(!detectScanFormat("<html>", QStringLiteral("Geräte.xlsx")));
    }

    void namesOfTheCommandLineAreKept()
    {
        const QStringList names{QStringLiteral("nmap"),       QStringLiteral("xccdf"),
                                QStringLiteral("arf"),        QStringLiteral("lynis"),
                                QStringLiteral("nessus-csv"), QStringLiteral("openvas-csv"),
                                QStringLiteral("csv")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(QString(formatName(Format(i))), names[i]);
            QCOMPARE(scanFormatNamed(names[i]), Format(i));
        }
        QVERIFY(!scanFormatNamed(u"nessus_csv"));
        QVERIFY(!scanFormatNamed(u""));
    }

    void aScanSpeaksOfItsOwnSubjects()
    {
        const auto list = [](std::initializer_list<const char*> keys) {
            QStringList texts;
            for (const char* key : keys)
                texts.append(QString::fromLatin1(key));
            return texts;
        };
        QCOMPARE(subjectsOf(Format::Nmap, {}), list({"host", "port", "script"}));
        QCOMPARE(subjectsOf(Format::Xccdf, {}), list({"benchmark", "benchmark_rule"}));
        QCOMPARE(subjectsOf(Format::Arf, {}), subjectsOf(Format::Xccdf, {}));
        QCOMPARE(subjectsOf(Format::Lynis, {}), list({"hardening", "advice"}));
        QCOMPARE(subjectsOf(Format::NessusCsv, {}), list({"weakness_scan", "weakness"}));
        QCOMPARE(subjectsOf(Format::OpenvasCsv, {}), subjectsOf(Format::NessusCsv, {}));
        QCOMPARE(subjectsOf(Format::Csv, ListKind::Accounts), list({"account"}));
        QCOMPARE(subjectsOf(Format::Csv, ListKind::Domains), list({"domain"}));
        QVERIFY(subjectsOf(Format::Csv, {}).isEmpty()); // nobody knows yet what it is about
    }

    // Every real file of the tests is recognised and read by the reader it is handed to.
    void realFilesGoToTheirReaders_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("nmap-telnet.xml") << int(Format::Nmap);
        QTest::newRow("xccdf-results.xml") << int(Format::Xccdf);
        QTest::newRow("arf-results.xml") << int(Format::Arf);
        QTest::newRow("lynis-debian12.dat") << int(Format::Lynis);
        QTest::newRow("nessus.csv") << int(Format::NessusCsv);
        QTest::newRow("tenable-semicolon.csv") << int(Format::NessusCsv);
        QTest::newRow("greenbone.csv") << int(Format::OpenvasCsv);
        QTest::newRow("accounts-en.csv") << int(Format::Csv);
        QTest::newRow("devices-de.csv") << int(Format::Csv);
        QTest::newRow("domains.csv") << int(Format::Csv);
        QTest::newRow("software.csv") << int(Format::Csv);
        QTest::newRow("Inventar 2026-11.xlsx") << int(Format::Csv);
    }
    void realFilesGoToTheirReaders()
    {
        QFETCH(int, format);
        QFile file(QStringLiteral(TEST_DATA_DIR "/scans/") +
                   QLatin1String(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = detectScanFormat(file.peek(4096), file.fileName());
        QVERIFY(found);
        QCOMPARE(int(*found), format);
        NoProgress progress;
        int hosts = 0;
        const auto about = readScan(
            *found, file, {},
            [&hosts](SeenHost&&) {
                ++hosts;
                return Result<>();
            },
            progress);
        QVERIFY(about);
        QCOMPARE(about->format, *found);
        QVERIFY(hosts > 0);
    }

    void aFileOfAnotherFormatIsRefused()
    {
        for (const Format format : {Format::Nmap, Format::Xccdf, Format::Arf, Format::Lynis,
                                    Format::NessusCsv, Format::OpenvasCsv}) {
            QByteArray prose("Dear all,\nplease find the scan attached.\n");
            QBuffer buffer(&prose);
            buffer.open(QIODevice::ReadOnly);
            NoProgress progress;
            const auto about = readScan(
                format, buffer, {}, [](SeenHost&&) { return Result<>(); }, progress);
            QVERIFY2(!about, formatName(format).data());
            QCOMPARE(about.error().kind, Error::Kind::Invalid);
        }
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScan)
#include "test_scan.moc"
