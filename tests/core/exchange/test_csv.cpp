// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/formulaguard.h"

#include <QFile>
#include <QTest>

using namespace ringbinder;

namespace {

using Rows = QList<QStringList>;

Rows texts(const Sheet& sheet)
{
    Rows rows;
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells.append(cell.text);
        rows.append(cells);
    }
    return rows;
}

Result<TableSource> read(const QByteArray& bytes, const CsvReadOptions& options = {})
{
    NoProgress progress;
    return readCsv(bytes, QStringLiteral("Risiken März.csv"), options, progress);
}

QByteArray testFile(const QString& name)
{
    QFile file(QString(QStringLiteral(TEST_DATA_DIR "/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Cancelling final : public Progress {
public:
    void report(qint64, qint64, const Message&) override { ++m_reports; }
    [[nodiscard]] bool isCancelled() const override { return m_reports >= 2; }

private:
    int m_reports = 0;
};

// What a spreadsheet would run or turn into something else.
const QStringList kHostile{
    QStringLiteral("=1+1"),
    QStringLiteral("=HYPERLINK(\"http://evil.example\",\"x\")"),
    QStringLiteral("=cmd|' /C calc'!A0"),
    QStringLiteral("=WEBSERVICE(\"http://evil.example\")"),
    QStringLiteral("+1+1"),
    QStringLiteral("-1+1"),
    QStringLiteral("@SUM(1+1)"),
    QStringLiteral("\t=1+1"),
    QStringLiteral("\r=1+1"),
    QStringLiteral("\n=1+1"),
    QStringLiteral("  =1+1"),
    QStringLiteral("\u00A0=1+1"),
    QStringLiteral("\u200B=1+1"),
    QStringLiteral("\uFF1D1+1"),
    QStringLiteral("\uFF0B1+1"),
    QStringLiteral("\uFF0D1+1"),
    QStringLiteral("\uFF20SUM(1)"),
    QStringLiteral("'=1+1"),
    QStringLiteral("''=1+1"),
    QStringLiteral("-"),
    QStringLiteral("- a list entry"),
    QStringLiteral("+49 30 1234"),
    QStringLiteral("@anna"),
    QStringLiteral("=\n1"),
    QStringLiteral("=\"\"\"\""),
    QStringLiteral("-1-2"),
    QStringLiteral("+1e5+A1"),
    QStringLiteral("\t"),
};

} // namespace

class TestCsv final : public QObject {
    Q_OBJECT
private slots:
    void dialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<Rows>("rows");
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList cd{QStringLiteral("c"), QStringLiteral("d")};
        const QChar comma = u',';
        QTest::newRow("comma, CRLF") << QByteArray("a,b\r\nc,d\r\n") << comma << Rows{ab, cd};
        QTest::newRow("semicolon, LF") << QByteArray("a;b\nc;d\n") << QChar(u';') << Rows{ab, cd};
        QTest::newRow("TAB, CR") << QByteArray("a\tb\rc\td\r") << QChar(u'\t') << Rows{ab, cd};
        QTest::newRow("bar, no last line end")
            << QByteArray("a|b\nc|d") << QChar(u'|') << Rows{ab, cd};
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBF\"a\",b\nc,d") << comma << Rows{ab, cd};
        QTest::newRow("sep= keeps row numbers")
            << QByteArray("sep=|\r\na|b\r\n") << QChar(u'|') << Rows{QStringList(), ab};
        QTest::newRow("quotes, line breaks, separators in cells")
            << QByteArray("\"a \"\"x\"\"\",\"b,\r\nb\"\n\"\",d\n") << comma
            << Rows{QStringList{QStringLiteral("a \"x\""), QStringLiteral("b,\r\nb")},
                    QStringList{QString(), QStringLiteral("d")}};
        QTest::newRow("empty lines and trailing separators")
            << QByteArray("a,\n\n,d\n") << comma
            << Rows{QStringList{QStringLiteral("a"), QString()}, QStringList(),
                    QStringList{QString(), QStringLiteral("d")}};
        QTest::newRow("a quote inside an unquoted cell is a character")
            << QByteArray("19\" rack,b\n") << comma
            << Rows{QStringList{QStringLiteral("19\" rack"), QStringLiteral("b")}};
        QTest::newRow("text behind a closing quote")
            << QByteArray("\"a\"x,b\n") << comma
            << Rows{QStringList{QStringLiteral("ax"), QStringLiteral("b")}};
        QTest::newRow("decimal commas")
            << QByteArray("Name;Wert\nx;1,5\ny;2,5\n") << QChar(u';')
            << Rows{QStringList{QStringLiteral("Name"), QStringLiteral("Wert")},
                    QStringList{QStringLiteral("x"), QStringLiteral("1,5")},
                    QStringList{QStringLiteral("y"), QStringLiteral("2,5")}};
        QTest::newRow("one column")
            << QByteArray("a\nc\n") << comma
            << Rows{QStringList{QStringLiteral("a")}, QStringList{QStringLiteral("c")}};
        QTest::newRow("nothing") << QByteArray() << comma << Rows();
    }
    void dialects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, separator);
        QFETCH(Rows, rows);
        const Result<TableSource> source = read(bytes);
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        QCOMPARE(source->separator, separator);
        QCOMPARE(source->sheets.size(), 1);
        QCOMPARE(source->sheets[0].name, QStringLiteral("Risiken März"));
        QCOMPARE(texts(source->sheets[0]), rows);
    }

    void germanExcelFile()
    {
        const Result<TableSource> source =
            read(testFile(QStringLiteral("tables/umlauts-1252.csv")));
        QVERIFY(source);
        QCOMPARE(source->encoding, QStringLiteral("windows-1252"));
        QVERIFY(source->encodingGuessed);
        QCOMPARE(source->separator, QChar(u';'));
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.rowCount(), 4);
        QCOMPARE(sheet.at(0, 1).text, QStringLiteral("Maßnahme"));
        QCOMPARE(sheet.at(1, 1).text, QStringLiteral("Schlüssel „zentral“ verwahren"));
        QCOMPARE(sheet.at(2, 1).text, QStringLiteral("Zeile eins\nZeile zwei; mit Strichpunkt"));
        QCOMPARE(sheet.at(3, 2).text, QStringLiteral("1.200,50 €"));
    }

    void brokenFilesAreRefusedWithTheRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("unclosed quote")
            << QStringLiteral("unclosed-quote.csv") << QStringLiteral("row 3");
        QTest::newRow("lone surrogate")
            << QStringLiteral("lone-surrogate-utf16.csv") << QStringLiteral("Line 2");
        QTest::newRow("damaged UTF-8")
            << QStringLiteral("damaged-utf8.csv") << QStringLiteral("Line 3");
        QTest::newRow("bytes of no code page")
            << QStringLiteral("not-1252.csv") << QStringLiteral("Line 2");
    }
    void brokenFilesAreRefusedWithTheRow()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        const QByteArray bytes = testFile(QString(QStringLiteral("broken/") + file));
        QVERIFY(!bytes.isEmpty());
        const Result<TableSource> source = read(bytes);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Invalid);
        QVERIFY2(source.error().message.plain().contains(says),
                 qPrintable(source.error().message.plain()));
    }

    void limitsNameTheRow()
    {
        CsvReadOptions options;
        options.limits.cellBytes = 10;
        auto source = read("a,b\n\"12345678901234\",x\n", options);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Limit);
        QVERIFY(source.error().message.plain().contains(QLatin1String("Row 2")));
        options = {};
        options.limits.columns = 3;
        QVERIFY(read("a,b,c\n", options));
        source = read("a,b,c,d\n", options);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Limit);
        options = {};
        options.limits.cells = 4;
        QVERIFY(read("a,b\nc,d\n", options));
        source = read("a,b\nc,d\ne\n", options);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Limit);
    }

    void zeroCharactersAreLeftOutAndSaid()
    {
        const Result<TableSource> source = read(QByteArray("a\0b,c\0\n", 7));
        QVERIFY(source);
        const Rows expected{QStringList{QStringLiteral("ab"), QStringLiteral("c")}};
        QCOMPARE(texts(source->sheets[0]), expected);
        QCOMPARE(source->notices.size(), 1);
        QVERIFY(source->notices[0].plain().startsWith(QLatin1Char('2')));
    }

    void cancelStopsReading()
    {
        QByteArray bytes;
        for (int i = 0; i < 10'000; ++i)
            bytes.append("a,b\n");
        Cancelling progress;
        const auto source = readCsv(bytes, QStringLiteral("x"), {}, progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Cancelled);
    }

    void guardStandsBeforeEveryFormula()
    {
        for (const QString& text : kHostile)
            QVERIFY2(needsFormulaGuard(text), qPrintable(text));
        for (const char* plain : {"", "-5", "+5", "-1.234,50", "-1e-5", "+12%", "a=b", "text",
                                  "'quoted'", "1-2", "it's", " -5"})
            QVERIFY2(!needsFormulaGuard(QString::fromUtf8(plain)), plain);
    }

    void roundTripGivesBackEveryCharacter_data()
    {
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("mark");
        for (const char separator : {',', ';', '\t', '|'}) {
            QTest::addRow("%c", separator) << separator << false;
            QTest::addRow("%c with mark", separator) << separator << true;
        }
    }
    void roundTripGivesBackEveryCharacter()
    {
        QFETCH(char, separator);
        QFETCH(bool, mark);
        QStringList cells = kHostile;
        cells << QString() << QStringLiteral("-5") << QStringLiteral("2025-03-01")
              << QStringLiteral("a,b;c|d\te") << QStringLiteral("\"") << QStringLiteral("\"\"")
              << QStringLiteral(" blank ") << QStringLiteral("Zeile\r\nzwei\rdrei\nvier")
              << QStringLiteral("ÄÖÜß €") << QString::fromUtf8("\xF0\x9F\x94\x92")
              << QStringLiteral("'") << QStringLiteral("''") << QStringLiteral("'text'")
              << QStringLiteral("1,5") << QStringLiteral("sep=;");
        const Rows rows{cells,
                        {QString()},
                        {QString(), QString()},
                        {QStringLiteral("'=x")},
                        QStringList(cells.rbegin(), cells.rend())};
        CsvWriter writer({.separator = separator, .byteOrderMark = mark});
        for (const QStringList& row : rows)
            writer.addRow(row);
        const QByteArray bytes = writer.take();
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
        QVERIFY(writer.bytes().isEmpty());
        const Result<TableSource> source = read(bytes, {.separator = separator});
        QVERIFY(source);
        QCOMPARE(texts(source->sheets[0]), rows);

        // No cell that a spreadsheet sees begins a formula.
        const Result<TableSource> asSeen =
            read(bytes, {.separator = separator, .stripGuard = false});
        QVERIFY(asSeen);
        for (const auto& row : asSeen->sheets[0].rows) {
            for (const Cell& cell : row)
                QVERIFY2(cell.text.startsWith(QLatin1Char('\'')) || !needsFormulaGuard(cell.text),
                         qPrintable(cell.text));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
