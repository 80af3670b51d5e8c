// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboardtable.h"
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

ClipboardFormats plain(const QByteArray& bytes)
{
    return {{QStringLiteral("text/plain"), bytes}};
}

ClipboardFormats html(const QByteArray& bytes)
{
    return {{QStringLiteral("text/html"), bytes}};
}

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

QByteArray recorded(const QString& name)
{
    QFile file(QString(QStringLiteral(TEST_DATA_DIR "/tables/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestClipboardTable final : public QObject {
    Q_OBJECT
private slots:
    void richestFormatWins()
    {
        ClipboardFormats formats{
            {QStringLiteral("text/html"), "<table><tr><td>html</td><td>2</td></tr></table>"},
            {QStringLiteral("application/x-libreoffice-tsvc"), utf16(QStringLiteral("calc\t2"))},
            {QStringLiteral("text/plain"), "plain\t2"}};
        for (const char* expected : {"html", "calc", "plain"}) {
            const Result<TableSource> source = readClipboardTable(formats);
            QVERIFY(source);
            QCOMPARE(source->sheets.size(), 1);
            QCOMPARE(source->sheets[0].at(0, 0).text, QString::fromLatin1(expected));
            QCOMPARE(source->sheets[0].at(0, 1).text, QStringLiteral("2"));
            formats.remove(formats.contains(QStringLiteral("text/html"))
                               ? QStringLiteral("text/html")
                               : QStringLiteral("application/x-libreoffice-tsvc"));
        }
    }

    // A table of one cell is no reason to take the format that loses line breaks.
    void oneCellOfHtmlLeavesItToTheText()
    {
        const auto source = readClipboardTable(
            {{QStringLiteral("text/html"), "<table><tr><td>a b</td></tr></table>"},
             {QStringLiteral("application/x-libreoffice-tsvc"),
              utf16(QStringLiteral("\"a\nb\""))}});
        QVERIFY(source);
        QCOMPARE(source->kind, QStringLiteral("clipboard-tsv"));
        QCOMPARE(texts(source->sheets[0]), (Rows{QStringList{QStringLiteral("a\nb")}}));
    }

    void calcHtml()
    {
        const auto source = readClipboardTable(html(
            "<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; "
            "charset=utf-8\"/>"
            "<title></title><style type=\"text/css\">td { color:#000 }</style></head><body>"
            "<table cellspacing=\"0\"><colgroup width=\"85\"></colgroup>\n"
            "\t<tr>\n\t\t<td height=\"17\" align=\"left\">Zeile eins<br>zwei &quot;x&quot;</td>\n"
            "\t\t<td sdval=\"45717\" sdnum=\"1033;0;YYYY-MM-DD\">2025-03-01</td>\n"
            "\t\t<td sdval=\"45717\" sdnum=\"1031;1031;TT.MM.JJJJ\">01.03.2025</td>\n"
            "\t\t<td sdval=\"45717\" sdnum=\"1036;1036;JJ/MM/AAAA\">01/03/2025</td>\n"
            "\t\t<td sdval=\"1234.5\" sdnum=\"1033;0;#,##0.00\">1,234.50</td>\n"
            "\t\t<td sdval=\"0.25\" sdnum=\"1033;0;0%\">25%</td>\n"
            "\t\t<td sdval=\"1\" sdnum=\"1033;0;BOOLEAN\">TRUE</td>\n"
            "\t\t<td sdnum=\"1033;0;@\">007</td>\n"
            "\t\t<td sdval=\"42\" sdnum=\"1033;\">42</td>\n"
            "\t\t<td sdval=\"1.5\" sdnum=\"1033;0;[HH]:MM\">36:00</td>\n"
            "\t</tr>\n</table></body></html>"));
        QVERIFY(source);
        QCOMPARE(source->kind, QStringLiteral("clipboard-html"));
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 0).text, QStringLiteral("Zeile eins\nzwei \"x\""));
        for (int column = 1; column <= 3; ++column)
            QCOMPARE(sheet.at(0, column).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(0, 4).number(), 1234.5);
        QCOMPARE(sheet.at(0, 5).text, QStringLiteral("25%"));
        QCOMPARE(sheet.at(0, 6).yesNo(), true);
        QCOMPARE(sheet.at(0, 7).text, QStringLiteral("007"));
        QVERIFY(!sheet.at(0, 7).number());
        QCOMPARE(sheet.at(0, 8).number(), 42.0);
        QCOMPARE(sheet.at(0, 9).text, QStringLiteral("36:00"));
        QVERIFY(!sheet.at(0, 9).date());
    }

    void recordedCalcClipboard()
    {
        const auto source =
            readClipboardTable(html(recorded(QStringLiteral("calc-clipboard.html"))));
        QVERIFY(source);
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 0).text, QStringLiteral("Maßnahme"));
        QCOMPARE(sheet.at(1, 0).text, QStringLiteral("Zeile eins\nZeile \"zwei\" & <drei>"));
        QCOMPARE(sheet.at(1, 1).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(1, 2).number(), 1234.5);
        QCOMPARE(sheet.at(2, 0).text, QStringLiteral("=1+1"));
        QCOMPARE(sheet.at(2, 2).number(), 1.0); // Calc tells no more of a yes
        QCOMPARE(sheet.at(0, 1).text, QStringLiteral("Fällig"));
        QCOMPARE(sheet.notes.size(), 1);
        QCOMPARE(sheet.notes[0].column, 1);
        QCOMPARE(sheet.notes[0].text, QStringLiteral("Eine Notiz\nzweite Zeile"));
    }

    void excelHtml()
    {
        const auto source = readClipboardTable(html(
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta "
            "charset=utf-8><style>\n<!--table\n"
            "{mso-displayed-decimal-separator:\"\\,\";}\n.xl65\n\t{mso-style-parent:style0;\n"
            "\tmso-number-format:\"Short Date\";}\n.xl66 "
            "{mso-number-format:\"\\0022RSK-\\0022000\";}\n--></style></head>\n"
            "<body><!--StartFragment--><table border=0><col width=64>\n <tr height=20>\n"
            "  <td height=20 class=xl65 align=right x:num=\"45717\">01.03.2025</td>\n"
            "  <td x:num>12</td>\n  <td class=xl66 x:num=\"17\">RSK-017</td>\n"
            "  <td>viel<span style='mso-spacerun:yes'>&nbsp; </span>Platz<br>\n    und Zeile</td>\n"
            "  <td x:err=\"#N/A\">#NV</td>\n <td x:bool=\"TRUE\">WAHR</td></tr>\n"
            "<!--EndFragment--></table></body></html>"));
        QVERIFY(source);
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 0).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(0, 1).number(), 12.0);
        QCOMPARE(sheet.at(0, 2).text, QStringLiteral("RSK-017"));
        QCOMPARE(sheet.at(0, 3).text, QStringLiteral("viel  Platz\nund Zeile"));
        QVERIFY(sheet.at(0, 4).isFailed());
        QCOMPARE(sheet.at(0, 5).yesNo(), true);
    }

    void spansLeaveTheOthersInTheirColumns()
    {
        const auto source = readClipboardTable(
            html("<table><tr><th colspan=2>Group</th><th>C</th></tr>"
                 "<tr><td rowspan=2>Server</td><td>Fire</td><td>1</td></tr>"
                 "<tr><td>Flood</td><td>2</td></tr><tr><td>Laptop<td>Theft<td>3</table>"));
        QVERIFY(source);
        Sheet sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 2).text, QStringLiteral("C"));
        QCOMPARE(sheet.at(2, 1).text, QStringLiteral("Flood"));
        QCOMPARE(sheet.at(2, 2).text, QStringLiteral("2"));
        QCOMPARE(sheet.at(3, 2).text, QStringLiteral("3"));
        QCOMPARE(sheet.merged, (QList<CellRange>{{0, 0, 0, 1}, {1, 0, 2, 0}}));
        fillMerged(sheet);
        QCOMPARE(sheet.at(2, 0).text, QStringLiteral("Server"));
    }

    void wordsFromPagesAndLetters()
    {
        const auto source = readClipboardTable(
            html("<p>before</p><table><tr><td><p class=MsoNormal>First&nbsp;line</p>\n<p>second</p>"
                 "<ul><li>third</li></ul></td><td>&auml;&#228;&#xE4;&euro;&nosuch; a < b "
                 "&amp;&amp; c</td></tr></table>"
                 "<table><tr><td>other</td></tr></table>"));
        QVERIFY(source);
        QCOMPARE(texts(source->sheets[0]),
                 (Rows{QStringList{QStringLiteral("First line\nsecond\nthird"),
                                   QStringLiteral("äää€&nosuch; a < b && c")}}));
        QCOMPARE(source->notices.size(), 1);
    }

    void textFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Rows>("rows");
        const QString tsv = QStringLiteral("clipboard-tsv");
        const QString csv = QStringLiteral("clipboard-csv");
        const QString text = QStringLiteral("clipboard-text");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("tabs") << QByteArray("a\tb\r\nb\ta\r\n") << tsv << Rows{{a, b}, {b, a}};
        QTest::newRow("quoted line break")
            << QByteArray("\"a\nb\"\tb\r\n") << tsv << Rows{QStringList{QStringLiteral("a\nb"), b}};
        QTest::newRow("old Mac line ends")
            << QByteArray("a\tb\rb\ta") << tsv << Rows{{a, b}, {b, a}};
        QTest::newRow("semicolons") << QByteArray("a;b\nb;a") << csv << Rows{{a, b}, {b, a}};
        QTest::newRow("sentences with commas are one text")
            << QByteArray("Hello, world.\nGoodbye, all.\n") << text
            << Rows{QStringList{QStringLiteral("Hello, world.\nGoodbye, all.")}};
        QTest::newRow("one quoted cell") << QByteArray("\"a \"\"b\"\"\nb\"") << text
                                         << Rows{QStringList{QStringLiteral("a \"b\"\nb")}};
        QTest::newRow("a quotation is no quoted cell")
            << QByteArray("\"Never\" he said.\nAnd left.") << text
            << Rows{QStringList{QStringLiteral("\"Never\" he said.\nAnd left.")}};
        QTest::newRow("our guard goes")
            << QByteArray("'=1+1") << text << Rows{QStringList{QStringLiteral("=1+1")}};
        QTest::newRow("stray quote before a tab")
            << QByteArray("\"a\tb") << text << Rows{QStringList{QStringLiteral("\"a\tb")}};
    }
    void textFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(Rows, rows);
        const Result<TableSource> source = readClipboardTable(plain(bytes));
        QVERIFY(source);
        QCOMPARE(source->kind, kind);
        QCOMPARE(texts(source->sheets[0]), rows);
    }

    void calcTextIsUtf16()
    {
        const auto source = readClipboardTable(
            {{QStringLiteral("application/x-libreoffice-tsvc"),
              utf16(QStringLiteral("Ä\t\"x\ny\"\n2\t3\n")) + QByteArray(2, '\0')}});
        QVERIFY(source);
        QCOMPARE(texts(source->sheets[0]), (Rows{{QStringLiteral("Ä"), QStringLiteral("x\ny")},
                                                 {QStringLiteral("2"), QStringLiteral("3")}}));
        QVERIFY(source->notices.isEmpty());
    }

    void nothingAndTooMuch()
    {
        auto source = readClipboardTable({});
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::NotFound);
        TableLimits limits;
        limits.cells = 100;
        source = readClipboardTable(
            html("<table>" + QByteArray("<tr><td colspan=1000>x</td></tr>").repeated(10) +
                 "</table>"),
            limits);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Limit);
        limits = {};
        limits.cellBytes = 10;
        source = readClipboardTable(plain("more than ten letters"), limits);
        QVERIFY(!source);
    }

    // Half-written HTML ends somewhere, and ends soon.
    void everyTruncationIsSurvived()
    {
        const QByteArray whole = recorded(QStringLiteral("calc-clipboard.html"));
        QVERIFY(whole.size() > 500);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            ClipboardFormats formats = html(whole.left(size));
            formats.insert(QStringLiteral("text/plain"), "x");
            QVERIFY(readClipboardTable(formats));
        }
        for (const char* odd :
             {"<table><td", "<table><tr><td a=", "<table><tr><td a='",
              "<<<>>><table></table></table>",
              "<table><tr><td rowspan=99999999999 colspan=-5>1<td>2", "<table><style><td>",
              "<table><tr><td>&#0;&#xD800;&#99999999;&;&</td><td>2</td></table>"}) {
            ClipboardFormats formats = html(odd);
            formats.insert(QStringLiteral("text/plain"), "x");
            QVERIFY2(readClipboardTable(formats), odd);
        }
    }

    void whatWeCopyComesBack()
    {
        const std::vector<std::vector<Cell>> rows{
            {Cell(QStringLiteral("=1+1")), Cell(QStringLiteral("1-2")), Cell(QString(), 12.5)},
            {Cell(QStringLiteral("line one\nline \"two\"\n  indented")),
             Cell(QString(), QDate(2025, 3, 1)),
             Cell(QString(), Cell::Moment(QDate(2025, 3, 1), QTime(13, 45)))},
            {Cell(QStringLiteral("<b>&amp; \t x</b>")), Cell(), Cell(QStringLiteral(" blanks  "))},
            {Cell(QString(), QDate(1850, 1, 1)), Cell(QString(), true),
             Cell(QStringLiteral("'=x"))}};
        const ClipboardFormats written = writeClipboardTable(rows);
        QCOMPARE(written.size(), 2);
        const auto fromHtml = readClipboardTable(
            {{QStringLiteral("text/html"), written[QStringLiteral("text/html")]}});
        QVERIFY(fromHtml);
        const Sheet& sheet = fromHtml->sheets[0];
        QCOMPARE(sheet.at(0, 0).text, QStringLiteral("=1+1"));
        QVERIFY(sheet.at(0, 1).isText());
        QCOMPARE(sheet.at(0, 2).number(), 12.5);
        QCOMPARE(sheet.at(1, 0).text, rows[1][0].text);
        QCOMPARE(sheet.at(1, 1).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(1, 2).dateTime(), QDateTime(QDate(2025, 3, 1), QTime(13, 45)));
        QCOMPARE(sheet.at(2, 0).text, rows[2][0].text);
        QCOMPARE(sheet.at(3, 0).text, QStringLiteral("1850-01-01"));
        QCOMPARE(sheet.at(3, 2).text, QStringLiteral("'=x"));
        const auto fromText = readClipboardTable(plain(written[QStringLiteral("text/plain")]));
        QVERIFY(fromText);
        QCOMPARE(
            texts(fromText->sheets[0]),
            (Rows{
                {QStringLiteral("=1+1"), QStringLiteral("1-2"), QStringLiteral("12.5")},
                {rows[1][0].text, QStringLiteral("2025-03-01"), QStringLiteral("2025-03-01 13:45")},
                {rows[2][0].text, QString(), QStringLiteral(" blanks  ")},
                {QStringLiteral("1850-01-01"), QStringLiteral("TRUE"), QStringLiteral("'=x")}}));
    }

    void formulasAreHeldOnBothWays()
    {
        const std::vector<std::vector<Cell>> rows{{Cell(QStringLiteral("=1+1"))}};
        const ClipboardFormats guarded = writeClipboardTable(rows);
        QCOMPARE(guarded[QStringLiteral("text/plain")], QByteArray("'=1+1"));
        const QByteArray markup = guarded[QStringLiteral("text/html")];
        QVERIFY(markup.contains("sdnum=\"1033;0;@\""));
        QVERIFY(markup.contains("mso-number-format:'\\@'"));
        const ClipboardFormats open = writeClipboardTable(rows, {.formulaGuard = false});
        QCOMPARE(open[QStringLiteral("text/plain")], QByteArray("=1+1"));
    }

    void aCopiedNumberIsNoFormula()
    {
        const std::vector<std::vector<Cell>> rows{
            {Cell(QString(), -5.0), Cell(QStringLiteral("-5"))}};
        QCOMPARE(writeClipboardTable(rows)[QStringLiteral("text/plain")], QByteArray("-5\t-5"));
    }
};

QTEST_GUILESS_MAIN(TestClipboardTable)
#include "test_clipboardtable.moc"
