// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/xlsxreader.h"

#include <QTest>

using namespace ringbinder;

namespace {

Result<TableSource> readBook(const QString& path)
{
    NoProgress progress;
    return readTableFile(QString(QStringLiteral(TEST_DATA_DIR "/") + path), {}, progress);
}

bool says(const TableSource& source, QLatin1String words)
{
    for (const Message& notice : source.notices) {
        if (notice.plain().contains(words))
            return true;
    }
    return false;
}

class CancelledProgress final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

Q_DECLARE_METATYPE(ringbinder::Error::Kind)

class TestXlsxReader final : public QObject {
    Q_OBJECT
private slots:
    void openpyxlBook()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/openpyxl.xlsx"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        QCOMPARE(source->kind, QStringLiteral("xlsx"));
        QCOMPARE(source->name, QStringLiteral("openpyxl.xlsx"));
        QCOMPARE(source->sheets.size(), 2);
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.name, QStringLiteral("Risiken"));
        QVERIFY(!sheet.hidden);
        QCOMPARE(sheet.at(2, 2).text, QStringLiteral("Fällig"));
        QCOMPARE(sheet.at(3, 0).number(), 1.0);
        QCOMPARE(sheet.at(3, 0).text, QStringLiteral("1"));
        QCOMPARE(sheet.at(3, 2).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(3, 2).text, QStringLiteral("2025-03-01"));
        QVERIFY(!sheet.at(3, 2).dateTime());
        QCOMPARE(sheet.at(3, 3).text, QStringLiteral("25%"));
        QCOMPARE(sheet.at(3, 3).number(), 0.25);
        QCOMPARE(sheet.at(3, 4).yesNo(), true);
        QCOMPARE(sheet.at(4, 4).text, QStringLiteral("FALSE"));
        QCOMPARE(sheet.at(4, 1).text, QStringLiteral("Zeile eins\nZeile zwei & <mehr>"));
        QCOMPARE(sheet.at(4, 2).dateTime(), QDateTime(QDate(2025, 12, 24), QTime(13, 45)));
        QCOMPARE(sheet.at(4, 2).text, QStringLiteral("2025-12-24 13:45"));
        QCOMPARE(sheet.at(5, 2).time(), QTime(8, 30));
        QCOMPARE(sheet.at(5, 3).text, QStringLiteral("1234567.5"));
        QCOMPARE(sheet.at(6, 0).text, QStringLiteral("RSK-017"));
        QCOMPARE(sheet.at(6, 1).text, QStringLiteral(" Blank vorn und hinten "));
        QCOMPARE(sheet.at(6, 2).text, QStringLiteral("26:30")); // a duration, no date
        QVERIFY(!sheet.at(6, 2).date());
        QCOMPARE(sheet.hiddenRows, QList<int>{4});
        QCOMPARE(sheet.hiddenColumns, QList<int>{3});
        QCOMPARE(sheet.merged.size(), 2);
        QVERIFY(sheet.merged.contains(CellRange{7, 0, 8, 0}));
        QCOMPARE(sheet.notes.size(), 1);
        QCOMPARE(sheet.notes[0].row, 3);
        QCOMPARE(sheet.notes[0].column, 1);
        QCOMPARE(sheet.notes[0].author, QStringLiteral("Anna Weiß"));
        QCOMPARE(sheet.notes[0].text, QStringLiteral("Letztes Jahr schon einmal"));
        QVERIFY(source->sheets[1].hidden);
        QCOMPARE(source->sheets[1].at(1, 2).text, QStringLiteral("niedrig"));
        // Nothing is left out without a word.
        QVERIFY(says(*source, QLatin1String("2 formula(s) of sheet Risiken have no result stored, "
                                            "the first in cell F4")));
        QVERIFY(says(*source, QLatin1String("1 link(s)")));
        QVERIFY(says(*source, QLatin1String("Sheet Diagramm holds no cells")));
    }

    void everyKindOfCell()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/every-kind.xlsx"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 0).text, QStringLiteral("  kept blanks  "));
        QCOMPARE(sheet.at(0, 1).text,
                 QString::fromUtf8("A & B \xF0\x9F\x94\x92;\r\n_x0041_").remove(u';'));
        QCOMPARE(sheet.at(0, 2).text, QStringLiteral("indented"));
        QCOMPARE(sheet.at(1, 0).text, QStringLiteral("in place"));
        QCOMPARE(sheet.at(1, 1).text, QStringLiteral("rich text"));
        QCOMPARE(sheet.at(1, 2).text, QStringLiteral("computed"));
        QCOMPARE(sheet.at(2, 0).yesNo(), true);
        QVERIFY(sheet.at(2, 1).isFailed());
        QCOMPARE(sheet.at(2, 1).text, QStringLiteral("#N/A"));
        QCOMPARE(sheet.at(2, 2).date(), QDate(2025, 3, 1));
        QCOMPARE(sheet.at(2, 3).number(), 42.0);
        QCOMPARE(sheet.at(3, 1).text, QStringLiteral("without places"));
        QCOMPARE(sheet.at(5, 3).text, QStringLiteral("0.333333333333333"));
        QCOMPARE(sheet.at(5, 1).text, QStringLiteral("2"));
        QVERIFY(sheet.isRowEmpty(6));
        QCOMPARE(sheet.columnCount(), 4);
        QCOMPARE(sheet.hiddenColumns, QList<int>{1});
        QCOMPARE(sheet.hiddenRows, QList<int>{6});
        QCOMPARE(sheet.merged, (QList<CellRange>{{9, 0, 9, 1}}));
        QVERIFY(says(*source, QLatin1String("#N/A")));
        QVERIFY(says(*source, QLatin1String("Pictures and shapes")));
        QVERIFY(says(*source, QLatin1String("first in cell B7")));
    }

    void strictAndUtf16()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/strict.xlsx"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        QCOMPARE(source->sheets[0].at(0, 0).text, QStringLiteral("stän"));
        QCOMPARE(source->sheets[0].at(0, 1).date(), QDate(2025, 3, 1));
    }

    void datesCountFrom1904WhereTheBookSaysSo()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/date1904.xlsx"));
        QVERIFY(source);
        QVERIFY(source->date1904);
        QCOMPARE(source->sheets[0].at(0, 0).date(), QDate(2025, 3, 1));
    }

    void numberFormats()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/formats.xlsx"));
        QVERIFY(source);
        const Sheet& sheet = source->sheets[0];
        QStringList shown;
        for (const Cell& cell : sheet.rows[0])
            shown.append(cell.text);
        const QStringList expected{
            QStringLiteral("2025-03-01"),          // built in
            QStringLiteral("2025-03-01"),          // German custom
            QStringLiteral("26:30"),               // [h]:mm
            QStringLiteral("45717"),               // scientific
            QStringLiteral("45717"),               // "day" in quotes is no date
            QStringLiteral("-45717"),              // a colour and a condition
            QStringLiteral("2025-03-01 13:45:30"), // date and time
            QStringLiteral("2025-03-01"),          // mmm yy
            QStringLiteral("00042"),               // leading zeros
            QStringLiteral("12:00"),               // mm:ss.0
            QStringLiteral("36:00"),               // built-in duration
            QStringLiteral("1900-01-01"),
            QStringLiteral("1900-02-28"),
            QStringLiteral("60"), // 1900-02-29 never was
            QStringLiteral("1900-03-01"),
            QStringLiteral("9999-12-31"),
            QStringLiteral("2958466"), // behind the end of the calendar
            QStringLiteral("-1"),
            QStringLiteral("0"),
            QStringLiteral("2025-03-02"), // rounded up to midnight
            QStringLiteral("45717"),      // a style that is not there
        };
        QCOMPARE(shown, expected);
        QCOMPARE(sheet.at(0, 9).time(), QTime(12, 0));
        QCOMPARE(sheet.at(0, 2).number(), 1.1041666666666667);
    }

    void formatCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* code, double number, const char* shown) {
            QTest::newRow(code) << QString::fromUtf8(code) << number << QString::fromUtf8(shown);
        };
        row("General", 45717, "45717");
        row("@", 45717, "45717");
        row("yyyy\\-mm\\-dd;@", 45717, "2025-03-01");
        row("[$-F800]dddd, mmmm dd, yyyy", 45717, "2025-03-01");
        row("m/d/yy h:mm AM/PM", 45717.5, "2025-03-01 12:00");
        row("h:mm:ss", 0.25, "06:00");
        row("mm:ss", 0.25, "06:00");
        row("mmmm", 45717, "2025-03-01");
        row("[hh]:mm:ss", 2.0, "48:00");
        row("[Red]0", 3, "3");
        row("#,##0.00 \\€", 1234.5, "1234.5");
        row("_-* #,##0.00\\ _€_-;-* #,##0.00\\ _€_-", 1234.5, "1234.5");
        row("0.0%", 0.125, "12.5%");
        row("\"A-\"0000", 7, "A-0007");
        row("0000-000", 1234567, "1234567");
        row("\"Stand\" 0.0", 1.5, "1.5");
        row("# ?/?", 0.5, "0.5");
    }
    void formatCodes()
    {
        QFETCH(QString, code);
        QFETCH(double, number);
        QFETCH(QString, shown);
        QCOMPARE(NumberFormat::fromCode(code).cell(number, false).text, shown);
    }

    void numbersReadAsSheetsShowThem()
    {
        QCOMPARE(plainNumberText(0.1 + 0.2), QStringLiteral("0.3"));
        QCOMPARE(plainNumberText(1e6), QStringLiteral("1000000"));
        QCOMPARE(plainNumberText(-0.00001), QStringLiteral("-0.00001"));
        QCOMPARE(plainNumberText(123456789012345678.0), QStringLiteral("1.23456789012346e+17"));
        QCOMPARE(plainNumberText(0), QStringLiteral("0"));
    }

    void threadedCommentsKeepAuthorAndTime()
    {
        const Result<TableSource> source = readBook(QStringLiteral("tables/threads.xlsx"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        const QList<CellNote>& notes = source->sheets[0].notes;
        QCOMPARE(notes.size(), 3);
        QCOMPARE(notes[0].text, QStringLiteral("Why 4 & not 3?"));
        QCOMPARE(notes[0].author, QStringLiteral("Ben Kühn"));
        QCOMPARE(notes[0].at.date(), QDate(2024, 5, 6));
        QCOMPARE(notes[1].text, QStringLiteral("Because."));
        QCOMPARE(notes[2].text, QStringLiteral("look here"));
        QCOMPARE(notes[2].author, QStringLiteral("Anna"));
        QVERIFY(!notes[2].at.isValid());
    }

    void brokenBooksAreRefusedWithTheReason_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, Kind kind, const char* says) {
            QTest::newRow(name) << kind << QString::fromUtf8(says);
        };
        row("xml-entity-bomb.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-external-entity.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-unknown-entity.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-deep.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-long-tag.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-crossed-tags.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-cut.xlsx", Kind::Damaged, "damaged or hostile");
        row("xml-not-utf8.xlsx", Kind::Invalid, "utf-8");
        row("xml-shared-text-missing.xlsx", Kind::Damaged, "cell A1");
        row("xml-cell-beyond.xlsx", Kind::Damaged, "XFE1");
        row("xml-row-beyond.xlsx", Kind::Damaged, "no row 1048577");
        row("xml-wide-rows.xlsx", Kind::Limit, "larger than can be read");
        row("xml-sheet-twice.xlsx", Kind::Damaged, "another sheet");
        row("xml-no-sheet-part.xlsx", Kind::NotFound, "gone.xml");
        row("zip-not.xlsx", Kind::NotOurs, "not a ZIP archive");
        row("opendocument.ods", Kind::Unsupported, "OpenDocument");
        row("binary-workbook.xlsb", Kind::Unsupported, "XLSB");
        row("excel97.xls", Kind::Unsupported, "password");
    }
    void brokenBooksAreRefusedWithTheReason()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        QFile file(QString(QStringLiteral(TEST_DATA_DIR "/broken/") +
                           QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        NoProgress progress;
        const auto source = readXlsx(file.readAll(), QStringLiteral("x.xlsx"), {}, progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, kind);
        QVERIFY2(source.error().message.plain().contains(says),
                 qPrintable(QString(source.error().message.plain() + source.error().detail)));
    }

    void limitsHold()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/tables/openpyxl.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        NoProgress progress;
        for (const auto& [name, limits] : {std::pair("cells", TableLimits{.cells = 10}),
                                           std::pair("text", TableLimits{.cellBytes = 5}),
                                           std::pair("file", TableLimits{.fileBytes = 100})}) {
            const auto source = readXlsx(bytes, QStringLiteral("x.xlsx"), limits, progress);
            QVERIFY2(!source, name);
            QCOMPARE(source.error().kind, Error::Kind::Limit);
        }
    }

    void wrongFilesAreNamed()
    {
        NoProgress progress;
        auto source = readTable("%PDF-1.4\n", QStringLiteral("a.csv"), {}, progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Unsupported);
        source = readTableFile(QStringLiteral(TEST_DATA_DIR "/tables"), {}, progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Io);
        source = readTableFile(QStringLiteral("/nowhere/ä b.csv"), {}, progress);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::NoFile);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "test_xlsxreader.moc"
