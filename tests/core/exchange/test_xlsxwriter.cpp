// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"
#include "core/exchange/xlsxformats.h"
#include "core/exchange/xlsxwriter.h"
#include "core/exchange/zipreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ringbinder;

namespace {

using Kind = XlsxColumn::Kind;

QList<XlsxColumn> riskColumns()
{
    return {{.heading = QStringLiteral("uid"), .hidden = true},
            {.heading = QStringLiteral("Risiko"),
             .width = 30,
             .note = QStringLiteral("Was passieren kann")},
            {.heading = QStringLiteral("Stufe"),
             .choices = {QStringLiteral("Low"), QStringLiteral("High")},
             .levels = {{QStringLiteral("High"), 0xC62828, 0xFFFFFF}}},
            {.heading = QStringLiteral("Kosten"), .kind = Kind::Money},
            {.heading = QStringLiteral("Fällig"), .kind = Kind::Date},
            {.heading = QStringLiteral("Zeitpunkt"), .kind = Kind::Moment, .isEditable = true}};
}

std::vector<Cell> riskRow(const QString& uid, const QString& text)
{
    return {Cell(uid),
            Cell(text),
            Cell(QStringLiteral("High")),
            Cell(QString(), 1234.5),
            Cell(QString(), QDate(2025, 3, 1)),
            Cell(QString(), Cell::Moment(QDate(2025, 12, 24), QTime(13, 45)))};
}

QString part(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto zip = ZipReader::open(file.readAll());
    return zip ? QString::fromUtf8(zip->read(name).value_or(QByteArray())) : QString();
}

} // namespace

class TestXlsxWriter final : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir{QStringLiteral("/tmp/ringbinder ä XXXXXX")};
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    static Result<TableSource> readBack(const QString& file)
    {
        NoProgress progress;
        return readTableFile(file, {}, progress);
    }

private slots:
    void roundTrip_data()
    {
        QTest::addColumn<bool>("constantMemory");
        QTest::newRow("usual") << false;
        QTest::newRow("constant memory") << true;
    }
    void roundTrip()
    {
        QFETCH(bool, constantMemory);
        const QStringList hostile{QStringLiteral("=1+1"),
                                  QStringLiteral("=HYPERLINK(\"http://evil.example\")"),
                                  QStringLiteral("@SUM(1)"),
                                  QStringLiteral("+1"),
                                  QStringLiteral("'=1"),
                                  QStringLiteral("  Blanks  "),
                                  QStringLiteral("Zeile eins\nzwei"),
                                  QStringLiteral("tab\tand\rreturn\r\nboth"),
                                  QStringLiteral("<b>&amp;\"'</b>"),
                                  QStringLiteral("_x0041_ _x005F_ _x"),
                                  QString(QStringLiteral("control ") + QChar(0x01) + QChar(0x1F)),
                                  QStringLiteral("http://example.org/"),
                                  QStringLiteral("007"),
                                  QStringLiteral("2025-03-01"),
                                  QString::fromUtf8("\xF0\x9F\x94\x92 Ümläut"),
                                  QString(32'767, u'x')};
        const QString file = path(QStringLiteral("Risiken März.xlsx"));
        auto writer = XlsxWriter::create(
            file, {.title = QStringLiteral("T"), .constantMemory = constantMemory});
        QVERIFY(writer);
        (*writer)->addSheet({.name = QStringLiteral("Risiken"),
                             .title = QStringLiteral("Risk register ACME"),
                             .subtitles = {QStringLiteral("As of 2025-03-01")},
                             .columns = riskColumns(),
                             .frozenColumns = 2,
                             .footerLeft = QStringLiteral("R&D")});
        for (const QString& text : hostile)
            (*writer)->addRow(riskRow(QStringLiteral("uid-1"), text));
        (*writer)->addNote(1, QStringLiteral("Wirklich?\nJa."), QStringLiteral("Anna Weiß"));
        (*writer)->addSheet(
            {.name = QStringLiteral("Risiken"), .columns = {{.heading = QStringLiteral("A")}}});
        const auto finished = (*writer)->finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QVERIFY(finished->isEmpty());

        const Result<TableSource> source = readBack(file);
        QVERIFY2(source, source ? "" : qPrintable(source.error().message.plain()));
        QVERIFY(source->notices.isEmpty());
        QCOMPARE(source->sheets.size(), 2);
        QCOMPARE(source->sheets[1].name, QStringLiteral("Risiken 2"));
        const Sheet& sheet = source->sheets[0];
        QCOMPARE(sheet.at(0, 1).text, QStringLiteral("Risk register ACME"));
        QCOMPARE(sheet.at(1, 1).text, QStringLiteral("As of 2025-03-01"));
        QVERIFY(sheet.isRowEmpty(2));
        QCOMPARE(sheet.at(3, 4).text, QStringLiteral("Fällig"));
        for (int i = 0; i < int(hostile.size()); ++i) {
            QCOMPARE(sheet.at(4 + i, 1).text, hostile[i]);
            QVERIFY(sheet.at(4 + i, 1).isText());
            QCOMPARE(sheet.at(4 + i, 0).text, QStringLiteral("uid-1"));
            QCOMPARE(sheet.at(4 + i, 3).number(), 1234.5);
            QCOMPARE(sheet.at(4 + i, 4).date(), QDate(2025, 3, 1));
            QVERIFY(!sheet.at(4 + i, 4).dateTime());
            QCOMPARE(sheet.at(4 + i, 5).dateTime(), QDateTime(QDate(2025, 12, 24), QTime(13, 45)));
        }
        QCOMPARE(sheet.hiddenColumns, QList<int>{0});
        QCOMPARE(sheet.notes.size(), 2);
        QCOMPARE(sheet.notes[1].row, 4 + int(hostile.size()) - 1);
        QCOMPARE(sheet.notes[1].text, QStringLiteral("Wirklich?\nJa."));
        QCOMPARE(sheet.notes[1].author, QStringLiteral("Anna Weiß"));
        QVERIFY(
            !part(file, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QLatin1String("<f>")));
    }

    void furnitureIsThere()
    {
        const QString file = path(QStringLiteral("furniture.xlsx"));
        auto writer = XlsxWriter::create(file, {});
        QVERIFY(writer);
        QList<XlsxColumn> columns = riskColumns();
        columns[1].choices = {QStringLiteral("Yes, really"), QStringLiteral("No")};
        (*writer)->addSheet({.name = QStringLiteral("S"),
                             .columns = columns,
                             .frozenColumns = 2,
                             .footerLeft = QStringLiteral("R&D"),
                             .isProtected = true});
        (*writer)->addRow(riskRow(QStringLiteral("u"), QString(100, u'w')));
        QVERIFY((*writer)->finish());
        const QString sheet = part(file, QStringLiteral("xl/worksheets/sheet1.xml"));
        for (const char* expected :
             {"<autoFilter ref=\"A1:F2\"", "xSplit=\"2\" ySplit=\"1\"", "state=\"frozen\"",
              "<formula1>\"Low,High\"</formula1>", "<formula1>'_lists'!$A$1:$A$2</formula1>",
              "OR($C2=\"High\",RIGHT($C2,5)=\" High\")", "orientation=\"landscape\"",
              "fitToHeight=\"0\"", "R&amp;&amp;D&amp;C&amp;P / &amp;N", "<sheetProtection",
              "hidden=\"1\""})
            QVERIFY2(sheet.contains(QString::fromUtf8(expected)), expected);
        // 100 letters in 30 take four lines: rows are as high as their text.
        QVERIFY(sheet.contains(QLatin1String("ht=\"60\"")));
        const QString book = part(file, QStringLiteral("xl/workbook.xml"));
        QVERIFY(book.contains(QLatin1String("Print_Titles")));
        QVERIFY(book.contains(QLatin1String("name=\"_lists\" sheetId=\"2\" state=\"hidden\"")));
    }

    void textsTooLongAreCutAndSaid()
    {
        const QString file = path(QStringLiteral("long.xlsx"));
        auto writer = XlsxWriter::create(file, {});
        QVERIFY(writer);
        (*writer)->addSheet({.name = QStringLiteral("S"), .columns = riskColumns()});
        (*writer)->addRow(riskRow(QStringLiteral("u"), QString(40'000, u'w')));
        const auto finished = (*writer)->finish();
        QVERIFY(finished);
        QCOMPARE(finished->size(), 1);
        QVERIFY((*finished)[0].plain().contains(QLatin1String("cell B2 of sheet S")));
        QVERIFY(readBack(file)->sheets[0].at(1, 1).text.endsWith(u'…'));
    }

    void datesBeforeTheCalendarAreText()
    {
        const QString file = path(QStringLiteral("old.xlsx"));
        auto writer = XlsxWriter::create(file, {});
        QVERIFY(writer);
        (*writer)->addSheet({.columns = {{.heading = QStringLiteral("D"), .kind = Kind::Date}}});
        const QList<QDate> days{QDate(1899, 5, 6), QDate(1900, 2, 28), QDate(1900, 3, 1),
                                QDate(9999, 12, 31)};
        for (const QDate day : days)
            (*writer)->addRow(std::vector{Cell(QString(), day)});
        QVERIFY((*writer)->finish());
        const auto source = readBack(file);
        QVERIFY(source);
        for (int i = 0; i < int(days.size()); ++i)
            QCOMPARE(source->sheets[0].at(1 + i, 0).text, days[i].toString(Qt::ISODate));
        QVERIFY(source->sheets[0].at(1, 0).isText());
        QVERIFY(source->sheets[0].at(3, 0).date());
    }

    void nothingAppearsBeforeTheEnd()
    {
        const QString file = path(QStringLiteral("abandoned.xlsx"));
        {
            auto writer = XlsxWriter::create(file, {});
            QVERIFY(writer);
            (*writer)->addSheet({.columns = riskColumns()});
            (*writer)->addRow(riskRow(QStringLiteral("u"), QStringLiteral("x")));
            QVERIFY(!QFile::exists(file));
        }
        const QStringList left =
            QDir(m_dir.path()).entryList({QStringLiteral("abandoned*")}, QDir::Files);
        QCOMPARE(left, QStringList());
    }

    void refusesWhatIsNoOrdinaryFile()
    {
        QVERIFY(!XlsxWriter::create(m_dir.path(), {}));
        const QString pipe = path(QStringLiteral("pipe.xlsx"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto writer = XlsxWriter::create(pipe, {});
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, Error::Kind::Invalid);
        QVERIFY(!XlsxWriter::create(path(QStringLiteral("no/such/folder.xlsx")), {}));
    }

    void newFilesAreTheOwnersAlone()
    {
        const QString file = path(QStringLiteral("mode.xlsx"));
        auto writer = XlsxWriter::create(file, {});
        QVERIFY(writer);
        (*writer)->addSheet({.columns = riskColumns()});
        QVERIFY((*writer)->finish());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777u, 0600u);
    }

    void sheetNamesFitExcel()
    {
        QCOMPARE(xlsxSheetName(QStringLiteral("a/b:c[d]*?\\"), {}), QStringLiteral("a b c d"));
        QCOMPARE(xlsxSheetName(QString(), {}), QStringLiteral("Sheet"));
        QCOMPARE(xlsxSheetName(QStringLiteral("History"), {}), QStringLiteral("History_"));
        QCOMPARE(xlsxSheetName(QStringLiteral("'x'"), {}), QStringLiteral("x"));
        const QString longName(40, u'n');
        const QString first = xlsxSheetName(longName, {});
        QCOMPARE(first.size(), 31);
        QCOMPARE(xlsxSheetName(longName, {first.toUpper()}).right(3), QStringLiteral("n 2"));
    }
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "test_xlsxwriter.moc"
