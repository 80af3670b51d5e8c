// SPDX-License-Identifier: GPL-3.0-or-later
// Lists kept as CSV, in four languages, separators and encodings: what kind they are, what their
// columns say, which host a row belongs to, and how a mapping is kept in the binder.
#include "core/technical/listmapping.h"
#include "core/technical/listscan.h"
#include "core/technical/listsource.h"
#include "tests/core/technical/scanreading.h"
#include "tests/support/matrixbench.h"

#include <QTest>

namespace ringbinder {

using scan_import::ListKind;
using test::readBytes;
using test::readTestFile;
using test::ScanReading;

class TestListScan final : public QObject {
    Q_OBJECT

    static QString value(const Fact& fact, const char* field)
    {
        return fact.value(QLatin1String(field));
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

private slots:
    void readsDevicesInGerman()
    {
        const ScanReading reading = readTestFile(readList, QStringLiteral("scans/devices-de.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Devices);
        QCOMPARE(namesOf(reading),
                 (QStringList{QStringLiteral("NB-001"), QStringLiteral("NB-002"),
                              QStringLiteral("Handy-07"), QStringLiteral("PC-Lager")}));
        const SeenHost& first = reading.hosts.first();
        QCOMPARE(first.addresses, QStringList{QStringLiteral("10.1.7.21")});
        QCOMPARE(first.hardwareAddress, QStringLiteral("52:54:00:cc:00:21"));
        QCOMPARE(first.vendor, QStringLiteral("HP"));
        QCOMPARE(first.operatingSystem, QStringLiteral("Windows 11"));
        QVERIFY(!first.isListed);
        const QList<Fact> devices = reading.facts("device");
        QCOMPARE(devices.size(), 4);
        QCOMPARE(said(devices.at(0)),
                 QStringLiteral("encrypted=yes last_seen=2026-11-20 name=NB-001 "
                                "operating_system=Windows 11 serial=5CG1234ABC type=laptop "
                                "user=Anna Weiß"));
        QCOMPARE(value(devices.at(1), "encrypted"), QStringLiteral("no"));
        QCOMPARE(value(devices.at(2), "encrypted"), QStringLiteral("yes"));
        QCOMPARE(value(devices.at(2), "type"), QStringLiteral("phone"));
        QVERIFY(!devices.at(3).values.contains(QStringLiteral("encrypted")));
        QVERIFY(!devices.at(3).values.contains(QStringLiteral("last_seen")));
        QCOMPARE(reading.remarks().size(), 3);
        QVERIFY(reading.remarks().at(0).startsWith(
            QStringLiteral("Row 5, column Verschlüsselt: \"vielleicht\" is neither yes nor no")));
        QVERIFY(reading.remarks().at(1).startsWith(
            QStringLiteral("Row 5, column Zuletzt gesehen: \"31.02.2026\" is no date")));
        QCOMPARE(reading.remarks().at(2),
                 QStringLiteral("Row 6 does not say what it is about and was left out."));
    }

    void readsAccountsByTheirSystem()
    {
        const ScanReading reading = readTestFile(readList, QStringLiteral("scans/accounts-en.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Accounts);
        QCOMPARE(namesOf(reading), (QStringList{QStringLiteral("ERP"), QStringLiteral("Payroll")}));
        QVERIFY(reading.hosts.first().isListed);
        const QList<Fact> accounts = reading.facts("account");
        QCOMPARE(accounts.size(), 4); // two rows for two rights are one account
        QCOMPARE(said(accounts.at(0)),
                 QStringLiteral("account=aweiss enabled=yes last_logon=2026-11-20 mfa=yes "
                                "person=Anna Weiss privileged=no"));
        QCOMPARE(said(accounts.at(1)), QStringLiteral("account=root enabled=yes "
                                                      "last_logon=2026-11-02 mfa=no "
                                                      "privileged=yes"));
        // Disabled, and never logged in.
        QCOMPARE(said(accounts.at(2)), QStringLiteral("account=boezt enabled=no mfa=no "
                                                      "person=Boris Öztürk privileged=no"));
        // The other rows show that the month comes first.
        QCOMPARE(value(accounts.at(3), "last_logon"), QStringLiteral("2026-05-06"));
        QCOMPARE(reading.remarks(), QStringList());
    }

    void namesTheSystemByTheFile()
    {
        const ScanReading reading =
            readTestFile(readList, QStringLiteral("scans/comptes ERP 2026-11.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(namesOf(reading), QStringList{QStringLiteral("ERP")});
        QVERIFY(reading.hosts.first().isListed);
        const QList<Fact> accounts = reading.facts("account");
        QCOMPARE(said(accounts.at(0)),
                 QStringLiteral("account=cdupont enabled=yes last_logon=2026-11-20 mfa=yes "
                                "person=Claire Dupont privileged=no"));
        QCOMPARE(said(accounts.at(1)), QStringLiteral("account=jmartin enabled=no mfa=no "
                                                      "person=Jean Martin privileged=yes"));
    }

    void takesTheLastGoodRunOfABackup()
    {
        const ScanReading reading = readTestFile(readList, QStringLiteral("scans/copias.csv"));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Backups);
        QCOMPARE(namesOf(reading), (QStringList{QStringLiteral("erp"), QStringLiteral("db")}));
        const QList<Fact> jobs = reading.facts("backup");
        QCOMPARE(jobs.size(), 2);
        const QDateTime last(QDate(2026, 11, 21), QTime(23, 12));
        QCOMPARE(value(jobs.at(0), "last_success"),
                 last.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
        QCOMPARE(value(jobs.at(0), "job"), QStringLiteral("Diaria ERP"));
        QCOMPARE(value(jobs.at(1), "result"), QStringLiteral("failed"));
        QVERIFY(!jobs.at(1).values.contains(QStringLiteral("last_success")));
    }

    void readsSoftwareAndDomains()
    {
        const ScanReading software = readTestFile(readList, QStringLiteral("scans/software.csv"));
        QVERIFY2(software.about, qPrintable(software.message()));
        QVERIFY(software.about->listKind == ListKind::Software);
        QCOMPARE(namesOf(software),
                 (QStringList{QStringLiteral("NB-001"), QStringLiteral("NB-002")}));
        QCOMPARE(said(software.facts("software").at(1)),
                 QStringLiteral("name=TeamViewer publisher=TeamViewer version=15.60"));

        const ScanReading domains = readTestFile(readList, QStringLiteral("scans/domains.csv"));
        QVERIFY2(domains.about, qPrintable(domains.message()));
        QVERIFY(domains.about->listKind == ListKind::Domains);
        QVERIFY(domains.hosts.first().isListed);
        const QList<Fact> facts = domains.facts("domain");
        QCOMPARE(said(facts.at(0)), QStringLiteral("dkim=yes dmarc=reject domain=example.net "
                                                   "expires=2027-03-01 spf=yes"));
        QCOMPARE(said(facts.at(1)), QStringLiteral("dkim=no dmarc=none domain=example.org "
                                                   "expires=2026-12-15 spf=v=spf1 +all"));
        QCOMPARE(said(facts.at(2)), QStringLiteral("dkim=no dmarc=no domain=example.com spf=no"));
    }

    void takesTheMapForWhatNobodyRecognises()
    {
        ScanReadOptions options;
        options.map = {QStringLiteral("Inv. 4711=name"), QStringLiteral("Was=type"),
                       QStringLiteral("BL=encrypted")};
        const ScanReading reading =
            readTestFile(readList, QStringLiteral("scans/devices-map.csv"), options);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Devices);
        QCOMPARE(said(reading.facts("device").at(1)),
                 QStringLiteral("encrypted=no name=NB-011 type=laptop"));
    }

    void leavesAColumnOut_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("nothing") << "Encrypted=";
        QTest::newRow("as in tables") << "Encrypted=skip";
    }
    void leavesAColumnOut()
    {
        QFETCH(QString, entry);
        const QByteArray csv = "Name,Serial,Encrypted,Colour\nNB-1,S1,perhaps,red\n";
        const ScanReading bare = readBytes(readList, csv);
        QVERIFY2(bare.about, qPrintable(bare.message()));
        QCOMPARE(bare.about->rejected.size(), 1);
        QCOMPARE(bare.about->rejected.first().row, 2);
        QCOMPARE(bare.about->rejected.first().column, QStringLiteral("Encrypted"));
        QCOMPARE(bare.about->rejected.first().value, QStringLiteral("perhaps"));
        ScanReadOptions options;
        options.map = {entry};
        const ScanReading reading = readBytes(readList, csv, options);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QVERIFY(reading.about->listKind == ListKind::Devices);
        QVERIFY(reading.about->rejected.isEmpty());
        QCOMPARE(reading.remarks(), QStringList());
        QCOMPARE(said(reading.facts("device").first()), QStringLiteral("name=NB-1 serial=S1"));

        QByteArray copy = csv;
        QBuffer buffer(&copy);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto layout = listLayout(buffer, options);
        QVERIFY(layout);
        QCOMPARE(layout->unmapped(), QStringList{QStringLiteral("Colour")});
        QCOMPARE(layout->map(),
                 (QStringList{QStringLiteral("Name=name"), QStringLiteral("Serial=serial"),
                              QStringLiteral("Encrypted=")}));
    }

    void refusesAWrongMap_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::newRow("no column") << "Nothing=name";
        QTest::newRow("no field") << "Was=colour";
        QTest::newRow("no pair") << "Was";
    }
    void refusesAWrongMap()
    {
        QFETCH(QString, entry);
        ScanReadOptions options;
        options.map = {entry};
        options.listKind = ListKind::Devices;
        const ScanReading reading =
            readTestFile(readList, QStringLiteral("scans/devices-map.csv"), options);
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Invalid);
        QVERIFY2(reading.message().startsWith(
                     QString(u'"' + entry + QLatin1String("\" does not name a column"))),
                 qPrintable(reading.message()));
        QVERIFY(reading.message().contains(QStringLiteral("Columns: Inv. 4711, Was, BL. Fields: "
                                                          "name, type, encrypted")));
    }

    void doesWhatItIsToldTheListIs()
    {
        // "Name" and "Version" alone could be either.
        const QByteArray csv = "Name,Version\nSrv-1,11\n";
        const ScanReading software = readBytes(readList, csv);
        QVERIFY(software.about);
        QVERIFY(software.about->listKind == ListKind::Software);
        ScanReadOptions options;
        options.listKind = ListKind::Devices;
        const ScanReading devices = readBytes(readList, csv, options);
        QVERIFY2(devices.about, qPrintable(devices.message()));
        QVERIFY(devices.about->listKind == ListKind::Devices);
        QCOMPARE(namesOf(devices), QStringList{QStringLiteral("Srv-1")});
    }

    void saysHowUnsureDatesWereRead()
    {
        const ScanReading reading =
            readBytes(readList, "Account,Privileged,Last logon\na,no,05/06/2026\n");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(value(reading.facts("account").first(), "last_logon"),
                 QStringLiteral("2026-06-05"));
        QCOMPARE(reading.remarks(),
                 QStringList{QStringLiteral("Column Last logon: dates such as 05/06/2026 were read "
                                            "with the day before the month.")});
    }

    void readsTheTimesOfADirectory()
    {
        const ScanReading reading = readBytes(readList, "sAMAccountName,Enabled,Last logon "
                                                        "timestamp\n"
                                                        "a,True,133767936000000000\nb,True,0\n");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        const QList<Fact> accounts = reading.facts("account");
        QCOMPARE(value(accounts.at(0), "last_logon"), QStringLiteral("2024-11-23"));
        QVERIFY(!accounts.at(1).values.contains(QStringLiteral("last_logon")));
        QCOMPARE(reading.remarks(), QStringList());
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown headings") << "list-unknown-headings.csv"
                                          << "Say whether it lists devices, accounts, backups, "
                                             "software or domains. Headings found: Foo, Bar.";
        QTest::newRow("missing column") << "list-missing-column.csv"
                                        << "do not say what it is a list of";
        QTest::newRow("weaknesses") << "nessus-no-severity.csv"
                                    << "do not say what it is a list of";
        QTest::newRow("1000 columns") << "scan-1000-columns.csv"
                                      << "Headings found: c0, c1";
        QTest::newRow("unclosed quote") << "nessus-unclosed-quote.csv"
                                        << "A quotation mark in row 2";
        QTest::newRow("wrong encoding") << "nessus-wrong-encoding.csv"
                                        << "Line 22";
        QTest::newRow("empty") << "scan-empty.csv"
                               << "scan-empty.csv is empty";
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        const ScanReading reading =
            readTestFile(readList, QString(QStringLiteral("broken/") + file));
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Invalid);
        QVERIFY2(reading.message().contains(words), qPrintable(reading.message()));
        QCOMPARE(reading.calls, 0);
    }
    void namesTheMissingColumn()
    {
        ScanReadOptions options;
        options.listKind = ListKind::Accounts;
        const ScanReading reading =
            readTestFile(readList, QStringLiteral("broken/list-missing-column.csv"), options);
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Invalid);
        QCOMPARE(reading.message(),
                 QStringLiteral("list-missing-column.csv has no column for one of: account. Name "
                                "it as COLUMN=FIELD. Headings found in row 1: Privileged, MFA, "
                                "Last logon."));
    }

    void handsLargeListsOverInPieces()
    {
        QByteArray csv = "Device name,Encrypted,Type\n";
        for (int i = 0; i < 20000; ++i)
            csv += "nb-" + QByteArray::number(i) + ",yes,laptop\n";
        int calls = 0;
        qint64 reportedAtFirstCall = -1;
        class Watching final : public Progress {
        public:
            qint64 done = 0;
            void report(qint64 now, qint64, const Message&) override { done = now; }
            [[nodiscard]] bool isCancelled() const override { return false; }
        } progress;
        QBuffer buffer(&csv);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto about = readList(
            buffer, {},
            [&](SeenHost&&) {
                if (calls++ == 0)
                    reportedAtFirstCall = progress.done;
                return Result<>();
            },
            progress);
        QVERIFY(about);
        QCOMPARE(calls, 20000);
        QVERIFY(progress.done > 0);
        test::CancelledAtOnce cancelled;
        const ScanReading reading = test::readDevice(readList, buffer, {}, cancelled);
        QVERIFY(!reading.about && reading.about.error().kind == Error::Kind::Cancelled);
    }

    void proposesALayoutForADialog()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/scans/devices-de.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto layout = listLayout(file, {});
        QVERIFY(layout);
        QVERIFY(layout->kind == ListKind::Devices);
        QCOMPARE(layout->headingRow, 1);
        QCOMPARE(layout->columns.at(2).heading, QStringLiteral("Verschlüsselt"));
        QCOMPARE(layout->columns.at(2).field, QStringLiteral("encrypted"));
        QCOMPARE(layout->columns.at(10).field, QString());
        QVERIFY(layout->missing.isEmpty());
        for (const ListKind kind : {ListKind::Devices, ListKind::Accounts, ListKind::Backups,
                                    ListKind::Software, ListKind::Domains}) {
            for (const QString& field : listFields(kind))
                QVERIFY2(*labelOfListField(kind, field).source != '\0', qPrintable(field));
        }
    }

    void keepsAMappingInTheBinder()
    {
        test::MatrixBench bench;
        QFile file(QStringLiteral(TEST_DATA_DIR "/scans/devices-map.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ScanReadOptions options;
        options.fileName = QStringLiteral("devices-map.csv");
        options.listKind = ListKind::Devices;
        options.map = {QStringLiteral("Inv. 4711=name"), QStringLiteral("BL=encrypted")};
        const auto layout = listLayout(file, options);
        QVERIFY(layout);
        QVERIFY(saveListMapping(*bench.binder, *layout, QStringLiteral("Inventory of the desk")));
        // In another order, and nothing said.
        const auto found =
            findListMapping(*bench.binder, {QStringLiteral("BL"), QStringLiteral("Was"),
                                            QStringLiteral("Inv. 4711")});
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->title, QStringLiteral("Inventory of the desk"));
        QVERIFY((*found)->kind == ListKind::Devices);
        QVERIFY((*found)->map.contains(QStringLiteral("BL=encrypted")));
        const auto completed = withListMapping(*bench.binder, file, {});
        QVERIFY(completed);
        QVERIFY(completed->listKind == ListKind::Devices);
        QCOMPARE(completed->map.size(), 2);
        const ScanReading reading =
            readTestFile(readList, QStringLiteral("scans/devices-map.csv"), *completed);
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(value(reading.facts("device").at(1), "encrypted"), QStringLiteral("no"));

        // The same headings again: replaced, not added.
        QVERIFY(saveListMapping(*bench.binder, *layout, QStringLiteral("Another name")));
        const auto again = findListMapping(*bench.binder, layout->headings());
        QVERIFY(again && again->has_value());
        QCOMPARE((*again)->title, QStringLiteral("Another name"));
        QVERIFY(!*findListMapping(*bench.binder, {QStringLiteral("BL")}));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestListScan)
#include "test_listscan.moc"
