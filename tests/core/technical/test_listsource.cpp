// SPDX-License-Identifier: GPL-3.0-or-later
// Lists kept in workbooks: which sheet is the list, what its cells say, what is refused and in
// which words, and that the workbook itself is the evidence.
#include "core/exchange/xlsxwriter.h"
#include "core/registers/evidence/evidence.h"
#include "core/technical/listscan.h"
#include "core/technical/listsource.h"
#include "tests/core/technical/scanbench.h"
#include "tests/core/technical/scanreading.h"

#include <QTest>

namespace ringbinder {

using scan_import::ListKind;
using test::readTestFile;
using test::ScanReading;

class TestListSource final : public QObject, private test::ScanBench {
    Q_OBJECT

    const QString m_inventory = QStringLiteral("scans/Inventar 2026-11.xlsx");

    static QString inventoryPath()
    {
        return QStringLiteral(TEST_DATA_DIR "/scans/Inventar 2026-11.xlsx");
    }
    // "field=value …" in the order of the keys.
    static QString said(const Fact& fact)
    {
        QStringList parts;
        for (auto each = fact.values.begin(); each != fact.values.end(); ++each)
            parts.append(QString(each.key() + u'=' + each.value()));
        return parts.join(u' ');
    }
    static QStringList namesOf(const ScanReading& reading)
    {
        QStringList names;
        for (const SeenHost& host : reading.hosts)
            names.append(host.shownName());
        return names;
    }
    // One sheet as our own exports write them: a title above, then headings.
    QString writtenBook(int rows)
    {
        const QString path = m_folder->filePath(QStringLiteral("Geräte des Büros.xlsx"));
        auto writer = XlsxWriter::create(path, {.title = QStringLiteral("Geräte")});
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message.plain()));
        XlsxSheetSpec sheet;
        sheet.name = QStringLiteral("Geräte");
        sheet.title = QStringLiteral("Alle Geräte");
        sheet.columns = {
            {.heading = QStringLiteral("Gerätename")},
            {.heading = QStringLiteral("Verschlüsselt")},
            {.heading = QStringLiteral("Zuletzt gesehen"), .kind = XlsxColumn::Kind::Date}};
        (*writer)->addSheet(sheet);
        const QDate day(2026, 11, 5);
        for (int i = 0; i < rows; ++i) {
            const Cell cells[] = {Cell(QStringLiteral("nb-%1").arg(i)), Cell(QStringLiteral("ja")),
                                  Cell(day.toString(Qt::ISODate), day)};
            (*writer)->addRow(cells);
        }
        if (const auto written = (*writer)->finish(); !written)
            qFatal("%s", qPrintable(written.error().message.plain()));
        return path;
    }

private slots:
    void init() { begin(); }

    // Remarks, a hidden sheet with better headings, the devices, the accounts.
    void readsTheFirstSheetThatIsAList()
    {
        const ScanReading reading = readTestFile(readList, m_inventory);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.about->format, scan_import::Format::Csv);
        QVERIFY(reading.about->listKind == ListKind::Devices);
        QCOMPARE(namesOf(reading), (QStringList{QStringLiteral("NB-001"), QStringLiteral("NB-002"),
                                                QStringLiteral("Handy-07")}));
        QCOMPARE(reading.hosts.first().addresses, QStringList{QStringLiteral("10.1.7.21")});
        const QList<Fact> devices = reading.facts("device");
        QCOMPARE(said(devices.at(0)), QStringLiteral("encrypted=yes last_seen=2026-11-20 "
                                                     "name=NB-001 serial=04711 type=laptop"));
        // A day with a time, of which only the day is wanted.
        QCOMPARE(said(devices.at(1)), QStringLiteral("encrypted=no last_seen=2026-11-03 "
                                                     "name=NB-002 serial=5CG1234ABD type=laptop"));
        QCOMPARE(said(devices.at(2)), QStringLiteral("name=Handy-07 type=phone"));

        QCOMPARE(reading.remarks().first(),
                 QStringLiteral("The list was read from sheet Geräte; the other sheets of the "
                                "workbook were left out."));
        QVERIFY2(reading.remarkText().contains(
                     QStringLiteral("sheet Geräte hold an error such as #N/A")),
                 qPrintable(reading.remarkText()));
        // Rows are called as the spreadsheet calls them, blank ones counted.
        const QList<RejectedRow> rejected = reading.about->rejected;
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected.at(0).row, 7);
        QCOMPARE(rejected.at(0).value, QStringLiteral("vielleicht"));
        QCOMPARE(rejected.at(1).row, 7);
        QCOMPARE(rejected.at(1).column, QStringLiteral("Zuletzt gesehen"));
    }

    void readsTheSheetOfTheKindThatIsSaid()
    {
        ScanReadOptions options;
        options.listKind = ListKind::Accounts;
        const ScanReading reading = readTestFile(readList, m_inventory, options);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Accounts);
        // Two rows under one merged cell are of the same system.
        QCOMPARE(namesOf(reading), (QStringList{QStringLiteral("ERP"), QStringLiteral("Lohn")}));
        const QList<Fact> accounts = reading.facts("account");
        QCOMPARE(said(accounts.at(0)), QStringLiteral("account=aweiss enabled=yes "
                                                      "last_logon=2026-11-20 privileged=no"));
        QCOMPARE(said(accounts.at(1)), QStringLiteral("account=root enabled=yes "
                                                      "last_logon=2026-11-02 privileged=yes"));
        QCOMPARE(said(accounts.at(2)), QStringLiteral("account=boezt enabled=no privileged=no"));
        QVERIFY(reading.remarks().first().startsWith(
            QStringLiteral("The list was read from sheet Konten;")));
    }

    void readsWhatWeWrite()
    {
        QFile file(writtenBook(3));
        QVERIFY(file.open(QIODevice::ReadOnly));
        NoProgress nobody;
        const ScanReading reading = test::readDevice(readList, file, {}, nobody);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Devices);
        QCOMPARE(said(reading.facts("device").at(2)),
                 QStringLiteral("encrypted=yes last_seen=2026-11-05 name=nb-2"));
        QCOMPARE(reading.remarks(), QStringList()); // one sheet needs no naming
    }

    void proposesTheLayoutOfASheet()
    {
        QFile file(inventoryPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto layout = listLayout(file, {});
        QVERIFY(layout);
        QVERIFY(layout->kind == ListKind::Devices);
        QCOMPARE(layout->headingRow, 3);
        QCOMPARE(layout->columns.at(3).heading, QStringLiteral("Zuletzt gesehen"));
        QCOMPARE(layout->columns.at(3).field, QStringLiteral("last_seen"));
        // What it proposes leads to the same sheet and the same columns.
        ScanReadOptions options;
        options.listKind = layout->kind;
        options.map = layout->map();
        const auto again = listLayout(file, options);
        QVERIFY(again);
        QCOMPARE(again->map(), layout->map());
        QCOMPARE(again->headingRow, 3);
    }

    void takesTheLongestSheetWhereNoneIsAList()
    {
        const QString file = QStringLiteral("broken/list-no-list.xlsx");
        const ScanReading refused = readTestFile(readList, file);
        QVERIFY(!refused.about && refused.about.error().kind == Error::Kind::Invalid);
        QVERIFY2(refused.message().startsWith(QStringLiteral("The headings of list-no-list.xlsx")),
                 qPrintable(refused.message()));
        QVERIFY2(refused.message().endsWith(QStringLiteral("Headings found: Foo, Bar.")),
                 qPrintable(refused.message()));

        ScanReadOptions options;
        options.listKind = ListKind::Devices;
        options.map = {QStringLiteral("Foo=serial"), QStringLiteral("Bar=user")};
        const ScanReading reading = readTestFile(readList, file, options);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.facts("device").size(), 3);

        options.map = {QStringLiteral("Nothing=name")};
        const ScanReading wrong = readTestFile(readList, file, options);
        QVERIFY(!wrong.about && wrong.about.error().kind == Error::Kind::Invalid);
        QVERIFY2(wrong.message().contains(QStringLiteral("Columns: Foo, Bar.")),
                 qPrintable(wrong.message()));
    }

    void refusesBrokenWorkbooks_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* file, Kind kind, const char* words = "Accepted are lists") {
            QTest::newRow(file) << kind << QString::fromLatin1(words);
        };
        row("list-cut.xlsx", Kind::Damaged);
        row("list-empty.xlsx", Kind::Invalid, "list-empty.xlsx is empty");
        row("zip-bomb.xlsx", Kind::Limit);
        row("zip-truncated.xlsx", Kind::Damaged);
        row("zip-overlap.xlsx", Kind::Damaged);
        row("zip-many.xlsx", Kind::Limit);
        row("xml-entity-bomb.xlsx", Kind::Damaged);
        row("xml-external-entity.xlsx", Kind::Damaged);
        row("xml-wide-rows.xlsx", Kind::Limit);
        row("excel97.xls", Kind::Unsupported, "excel97.xls is an old Excel workbook");
        row("opendocument.ods", Kind::Unsupported, "XLSX");
        row("binary-workbook.xlsb", Kind::Unsupported, "XLSX");
    }
    void refusesBrokenWorkbooks()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        const QString file = QLatin1String(QTest::currentDataTag());
        const ScanReading reading =
            readTestFile(readList, QString(QStringLiteral("broken/") + file));
        QVERIFY(!reading.about);
        QCOMPARE(reading.about.error().kind, kind);
        QVERIFY2(reading.message().contains(words), qPrintable(reading.message()));
        if (words.startsWith(QLatin1String("Accepted")))
            QVERIFY2(reading.message().startsWith(file), qPrintable(reading.message()));
        QCOMPARE(reading.calls, 0);
    }

    void handsManyRowsOverAndStops()
    {
        QFile file(writtenBook(20000));
        QVERIFY(file.open(QIODevice::ReadOnly));
        NoProgress nobody;
        const ScanReading reading = test::readDevice(readList, file, {}, nobody, false);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.calls, 20000);
        test::CancelledAtOnce cancelled;
        const ScanReading stopped = test::readDevice(readList, file, {}, cancelled);
        QVERIFY(!stopped.about && stopped.about.error().kind == Error::Kind::Cancelled);
        QCOMPARE(stopped.calls, 0);
    }

    // Told apart by content, taken in, and kept byte for byte.
    void keepsTheWorkbookAsEvidence()
    {
        QFile file(inventoryPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        NoProgress nobody;
        const auto scan = ScanImport::read(binder(), file.fileName(), {}, {}, nobody);
        QVERIFY2(scan, scan ? "" : qPrintable(scan.error().message.plain()));
        QVERIFY(scan->preview().list.kind == ListKind::Devices);
        QCOMPARE(scan->preview().hosts.size(), 3);
        QCOMPARE(scan->preview().bytes, bytes.size());
        const ScanImport::Done done = apply(*scan);
        QVERIFY(done.evidence);
        const Record proof = record(evidence::def, *done.evidence);
        QCOMPARE(proof.text(evidence::sha256), scan->preview().sha256);
        QCOMPARE(binder().attachment(proof.text(evidence::sha256)).value(), bytes);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestListSource)
#include "test_listsource.moc"
