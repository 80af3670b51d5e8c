// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/tableregion.h"

#include <QTest>

using namespace ringbinder;

namespace {

Sheet sheetOf(const char* semicolonText)
{
    NoProgress progress;
    auto source = readCsv(QByteArray(semicolonText), QStringLiteral("Blatt ä.csv"),
                          {.separator = ';'}, progress);
    return source ? source->sheets[0] : Sheet();
}

QStringList headings(const TableRegion& region)
{
    QStringList list;
    for (const TableColumn& column : region.columns)
        list.append(column.heading);
    return list;
}

bool says(const TableRegion& region, QLatin1String words)
{
    for (const Message& notice : region.notices) {
        if (notice.plain().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestTableRegion final : public QObject {
    Q_OBJECT
private slots:
    void findsTheHeaderRow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("row");
        QTest::newRow("first") << QByteArray("ID;Risk;Score\n1;Fire;12\n2;Flood;9\n") << 0;
        QTest::newRow("title lines above")
            << QByteArray(
                   "Risk register ACME\nAs of;2025-03-01\n\nID;Risk;Owner;Score\n1;Fire;Anna;12\n")
            << 3;
        QTest::newRow("all text") << QByteArray("Risk;Owner\nFire;Anna\nFlood;Ben\n") << 0;
        QTest::newRow("a group line above")
            << QByteArray(";;Inherent;;Residual\nID;Risk;L;I;Lr;Ir\n1;Fire;2;3;1;1\n") << 1;
        QTest::newRow("client data of many cells above")
            << QByteArray("Client;ACME;Version;2;Date;2025-03-01\nID;Risk;Owner;L;I;S\n1;Fire;Anna;"
                          "2;3;6\n")
            << -1;
        QTest::newRow("numbers only") << QByteArray("1;2\n3;4\n") << -1;
        QTest::newRow("texts that come again")
            << QByteArray("Open;Server\nOpen;Laptop\nClosed;Server\n") << -1;
        QTest::newRow("headings only") << QByteArray("ID;Risk;Owner\n") << 0;
        QTest::newRow("nothing") << QByteArray("\n\n") << -1;
    }
    void findsTheHeaderRow()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, row);
        QCOMPARE(findTable(sheetOf(text)).headerRow, row);
    }

    void knownHeadingsDecide()
    {
        const Sheet sheet = sheetOf(
            "Client;ACME;Version;2;Date;2025-03-01\nID;Risk;Owner;L;I;S\n1;Fire;Anna;2;3;6\n");
        const auto isKnown = [](const QString& heading) {
            return heading == QLatin1String("Risk") || heading == QLatin1String("Owner");
        };
        const TableRegion region = findTable(sheet, {.isKnownHeading = isKnown});
        QCOMPARE(region.headerRow, 1);
        QVERIFY(region.headerCertain);
        QCOMPARE(region.titleRows, QList<int>{0});
        QCOMPARE(region.dataRows, QList<int>{2});
    }

    void userDecides()
    {
        const Sheet sheet = sheetOf("Risk;Owner\nFire;Anna\nFlood;Ben\n");
        const TableRegion none = findTable(sheet, {.headerRow = -1});
        QCOMPARE(none.dataRows, (QList<int>{0, 1, 2}));
        QCOMPARE(headings(none), (QStringList{QString(), QString()}));
        QVERIFY(says(none, QLatin1String("No row of headings")));
        const TableRegion second = findTable(sheet, {.headerRow = 1});
        QCOMPARE(headings(second), (QStringList{QStringLiteral("Fire"), QStringLiteral("Anna")}));
        QCOMPARE(second.titleRows, QList<int>{0});
        QCOMPARE(findTable(sheet, {.headerRow = 99}).dataRows, QList<int>());
    }

    void tailAndInsideAreSetAsideAndSaid()
    {
        const Sheet sheet = sheetOf("ID;Risk;Cost\n"
                                    "1;Fire;10\n"
                                    "\n"
                                    "2;Flood;20\n"
                                    "ID;Risk;Cost\n"
                                    "3;Total loss;30\n"
                                    "Summe:;;60\n"
                                    "\n"
                                    "Stand: Mai\n"
                                    "Alle Werte geschätzt\n");
        const TableRegion region = findTable(sheet);
        QCOMPARE(region.headerRow, 0);
        QVERIFY(region.headerCertain);
        QCOMPARE(region.dataRows, (QList<int>{1, 3, 5}));
        QCOMPARE(region.totalRows, QList<int>{6});
        QCOMPARE(region.footerRows, (QList<int>{8, 9}));
        QCOMPARE(region.repeatedHeaderRows, QList<int>{4});
        QCOMPARE(region.emptyRowsInside, 1);
        QVERIFY(says(region, QLatin1String("totals are left out")));
        QVERIFY(says(region, QLatin1String("below the table are left out")));
        QVERIFY(says(region, QLatin1String("repeated row(s)")));

        const TableRegion all = findTable(sheet, {.takeTotals = true});
        QCOMPARE(all.dataRows, (QList<int>{1, 3, 5, 6, 8, 9}));
    }

    void aRowNamedTotalWithTextIsData()
    {
        const TableRegion region =
            findTable(sheetOf("Risk;Owner;Cost\nFire;Anna;1\nTotal;Ben is responsible;2\n"));
        QCOMPARE(region.dataRows, (QList<int>{1, 2}));
        QVERIFY(region.totalRows.isEmpty());
    }

    void columnsWithoutAnythingVanish()
    {
        const TableRegion region = findTable(sheetOf("ID;;Risk;\n1;;Fire;note\n2;;Flood;\n"));
        QCOMPARE(region.columns.size(), 3);
        QCOMPARE(region.columns[1].index, 2);
        QCOMPARE(region.columns[2].heading, QString());
        QVERIFY(region.columns[2].hasData);
    }

    void hiddenIsTakenOrLeft()
    {
        Sheet sheet = sheetOf("ID;Risk;Cost\n1;Fire;10\n2;Flood;20\n");
        sheet.hiddenRows = {1};
        sheet.hiddenColumns = {2};
        const TableRegion taken = findTable(sheet);
        QCOMPARE(taken.dataRows, (QList<int>{1, 2}));
        QCOMPARE(taken.columns.size(), 3);
        QVERIFY(taken.columns[2].hidden);
        QVERIFY(says(taken, QLatin1String("hidden row(s) are taken over")));
        const TableRegion left =
            findTable(sheet, {.leaveOutHiddenRows = true, .leaveOutHiddenColumns = true});
        QCOMPARE(left.dataRows, QList<int>{2});
        QCOMPARE(left.columns.size(), 2);
        QVERIFY(says(left, QLatin1String("hidden column(s) are left out")));
    }

    void groupsTellEqualHeadingsApart()
    {
        Sheet sheet = sheetOf(";;Inherent;;Residual;\n"
                              "ID;Risk;Likelihood;Impact;Likelihood;Impact\n"
                              "1;Fire;2;3;1;1\n");
        sheet.merged = {{0, 2, 0, 3}, {0, 4, 0, 5}};
        const QStringList expected{QStringLiteral("ID"),
                                   QStringLiteral("Risk"),
                                   QStringLiteral("Inherent Likelihood"),
                                   QStringLiteral("Inherent Impact"),
                                   QStringLiteral("Residual Likelihood"),
                                   QStringLiteral("Residual Impact")};
        QCOMPARE(headings(findTable(sheet)), expected);
        sheet.merged.clear();
        QCOMPARE(headings(findTable(sheet)), expected);
        QVERIFY(says(findTable(sheetOf("A;A\n1;2\n"), {.headerRow = 0}),
                     QLatin1String("More than one column is headed A")));
    }

    void mergedCellsRepeatTheirValue()
    {
        Sheet sheet = sheetOf("Asset;Risk\nServer;Fire\n;Flood\nLaptop;Theft\n");
        sheet.merged = {{1, 0, 2, 0}, {3, 0, 1000000, 0}, {500, 3, 600, 4}};
        fillMerged(sheet);
        QCOMPARE(sheet.at(2, 0).text, QStringLiteral("Server"));
        QCOMPARE(sheet.rowCount(), 4);
        QCOMPARE(sheet.columnCount(), 2);
    }

    void cellsAreNamedAsInSpreadsheets()
    {
        QCOMPARE(cellName(0, 0), QStringLiteral("A1"));
        QCOMPARE(cellName(6, 25), QStringLiteral("Z7"));
        QCOMPARE(cellName(0, 26), QStringLiteral("AA1"));
        QCOMPARE(cellName(0, 16383), QStringLiteral("XFD1"));
    }
};

QTEST_GUILESS_MAIN(TestTableRegion)
#include "test_tableregion.moc"
