// SPDX-License-Identifier: GPL-3.0-or-later
// Results of scanners as people take them in: read and looked at before anything is written, hosts
// matched by hand, several files one after the other, lists with columns of their own, what is
// broken said and what is running cancelled.
#include "core/registers/assets/asset.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/session.h"
#include "tests/support/binderfixture.h"
#include "tests/support/nmapfile.h"
#include "ui/dialogs/scancolumnspanel.h"
#include "ui/dialogs/scanhostspanel.h"
#include "ui/dialogs/scanimportdialog.h"
#include "ui/dialogs/scansummary.h"
#include "ui/forms/choiceeditors.h"
#include "ui/pages/technicalactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

class TestScanImportDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/scan prüfung XXXXXX")};
    QPointer<ScanImportDialog> m_dialog;

    QString path(const QString& name) { return m_folder.filePath(name); }
    QString write(const QString& name, const QString& text)
    {
        if (!writeNmap(path(name), text))
            qFatal("%s", qPrintable(name));
        return path(name);
    }
    void show(const QStringList& files)
    {
        m_dialog = new ScanImportDialog(m_open->context(), files, nullptr);
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        m_dialog->show();
        QVERIFY(ended.wait(20000));
    }
    // Presses the button and waits until the file is in, or why it is not.
    void take()
    {
        QVERIFY(m_dialog->takeButton().isEnabled());
        QSignalSpy taken(m_dialog, &ScanImportDialog::taken);
        m_dialog->takeButton().click();
        QVERIFY2(taken.wait(20000), m_dialog ? qPrintable(m_dialog->problem()) : "");
    }
    Uid put(const RegisterDef& def, const std::function<void(Record&)>& fill)
    {
        Record record(def);
        fill(record);
        const Uid uid = record.uid();
        ChangeSet set({ChangeLabel::Act::Add, def.name(), record.title(), 1});
        set.add(std::move(record));
        const auto applied = m_open->binder().session().apply(std::move(set));
        if (!applied)
            qFatal("%s", qPrintable(applied.error().message.plain()));
        return uid;
    }
    qint64 count(const RegisterDef& def) { return *m_open->binder().count(def); }
    Record only(const RegisterDef& def) { return m_open->binder().records(def)->first(); }
    std::optional<Record> hostNamed(const QString& name)
    {
        const auto hosts = m_open->binder().records(network_host::def);
        for (const Record& host : *hosts) {
            if (host.title() == name)
                return host;
        }
        return {};
    }
    int rowOf(const QString& name)
    {
        ScanHostModel& model = m_dialog->hosts().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ScanHostModel::HostName).data().toString() == name)
                return row;
        }
        return -1;
    }
    QString shown(int row, ScanHostModel::Column column)
    {
        return m_dialog->hosts().model().index(row, column).data().toString();
    }

    QString threeHosts()
    {
        return nmapText(QStringLiteral("10.1.0.0/24"),
                        {{QStringLiteral("10.1.0.9"), QStringLiteral("guest.example")},
                         {QStringLiteral("10.1.0.5"),
                          QStringLiteral("web-01.example"),
                          QStringLiteral("52:54:00:12:34:56"),
                          {QStringLiteral("22 ssh"), QStringLiteral("23 telnet")}},
                         {QStringLiteral("10.1.0.7"), QStringLiteral("db.example")}});
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        delete m_dialog;
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    void nothingIsWrittenBeforeItIsTaken()
    {
        m_open->add("asset", {{"name", QStringLiteral("Web server")},
                              {"hardware_addresses", QStringLiteral("52:54:00:12:34:56")}});
        m_open->add("network_zone",
                    {{"name", QStringLiteral("Büro")}, {"ranges", QStringLiteral("10.1.0.0/24")}});
        show({write(QStringLiteral("Scan Büro.xml"), threeHosts())});
        QVERIFY2(m_dialog->preview(), qPrintable(m_dialog->problem()));
        QCOMPARE(m_dialog->format().currentText(), QStringLiteral("Nmap XML"));
        QCOMPARE(m_dialog->summary().said(QStringLiteral("Hosts")), QStringLiteral("3"));
        QCOMPARE(m_dialog->summary().said(QStringLiteral("Matched to an asset")),
                 QStringLiteral("1"));
        QCOMPARE(m_dialog->summary().said(QStringLiteral("To be decided")), QStringLiteral("2"));
        QCOMPARE(m_dialog->summary().said(QStringLiteral("Zones covered")), QStringLiteral("Büro"));
        QVERIFY(m_dialog->summary().said(QStringLiteral("Tool")).contains(QStringLiteral("7.93")));
        QVERIFY(shown(rowOf(QStringLiteral("web-01.example")), ScanHostModel::Asset)
                    .contains(QStringLiteral("Web server")));
        // What people have to decide about comes first.
        QCOMPARE(rowOf(QStringLiteral("web-01.example")), 2);
        QCOMPARE(count(scan_import::def), qint64(0));
        QCOMPARE(count(network_host::def), qint64(0));
        m_dialog->cancelButton().click();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(count(network_host::def), qint64(0));
    }

    void whatIsTakenIsOneChange()
    {
        show({write(QStringLiteral("scan.xml"), threeHosts())});
        m_dialog->titleLine().setFocus();
        QTest::keyClicks(&m_dialog->titleLine(), QStringLiteral("November"));
        QTest::keyClick(&m_dialog->titleLine(), Qt::Key_Return); // writes nothing
        QCOMPARE(count(scan_import::def), qint64(0));
        take();
        QCOMPARE(count(scan_import::def), qint64(1));
        QCOMPARE(only(scan_import::def).title(), QStringLiteral("November"));
        QCOMPARE(count(network_host::def), qint64(3));
        QCOMPARE(count(host_observation::def), qint64(3));
        QCOMPARE(count(evidence::def), qint64(1)); // the file
        QCOMPARE(m_open->host->toasts.size(), 1);
        QVERIFY(m_open->host->toasts.first().contains(QStringLiteral("scan.xml")));
        QVERIFY(m_open->session().undo());
        QCOMPARE(count(scan_import::def) + count(network_host::def) + count(evidence::def),
                 qint64(0));
    }

    void theFileNeedNotBeKept()
    {
        show({write(QStringLiteral("scan.xml"), threeHosts())});
        m_dialog->keepFile().click();
        take();
        QCOMPARE(count(evidence::def), qint64(0));
        QCOMPARE(only(scan_import::def).text(scan_import::sha256).size(), 64);
    }

    void hostsAreMatchedByHand()
    {
        const Uid gate = m_open->add("asset", {{"name", QStringLiteral("Gateway")}});
        // Two assets have this name: nobody but people can tell.
        for (const char* name : {"Database A", "Database B"})
            m_open->add("asset", {{"name", QString::fromLatin1(name)},
                                  {"host_names", QStringLiteral("db.example")}});
        show({write(QStringLiteral("scan.xml"), threeHosts())});
        ScanHostsPanel& hosts = m_dialog->hosts();
        QCOMPARE(rowOf(QStringLiteral("db.example")), 0); // what is ambiguous is the first
        hosts.table().selectRow(0);
        QVERIFY(!hosts.candidates().isHidden());
        QCOMPARE(hosts.candidates().count(), 3); // the question and two answers
        hosts.candidates().setCurrentIndex(2);
        emit hosts.candidates().activated(2);
        const QString chosen = shown(rowOf(QStringLiteral("db.example")), ScanHostModel::Asset);
        QVERIFY(chosen.contains(QStringLiteral("Database")));
        // Any other asset, by the keyboard alone.
        hosts.table().selectRow(rowOf(QStringLiteral("web-01.example")));
        hosts.table().setFocus();
        QTest::keyClick(&hosts.table(), Qt::Key_F2);
        QLineEdit* line = hosts.asset().line();
        QTest::keyClicks(line, QStringLiteral("Gate"));
        QCOMPARE(line->completer()->model()->rowCount(), 1);
        emit line->completer()->activated(line->completer()->completionModel()->index(0, 0));
        QVERIFY(shown(rowOf(QStringLiteral("web-01.example")), ScanHostModel::Asset)
                    .contains(QStringLiteral("Gateway")));
        // And one that is none.
        hosts.table().selectRow(rowOf(QStringLiteral("guest.example")));
        hosts.none().click();
        QCOMPARE(shown(rowOf(QStringLiteral("guest.example")), ScanHostModel::Asset),
                 QStringLiteral("no asset"));
        hosts.onlyOpen().click();
        QCOMPARE(hosts.model().rowCount(), 0);
        hosts.onlyOpen().click();
        hosts.search().setText(QStringLiteral("10.1.0.5"));
        QCOMPARE(hosts.model().rowCount(), 1);
        take();
        QCOMPARE(hostNamed(QStringLiteral("web-01.example"))->get(network_host::asset),
                 std::optional(gate));
        QVERIFY(hostNamed(QStringLiteral("db.example"))->get(network_host::asset));
        QVERIFY(!hostNamed(QStringLiteral("guest.example"))->get(network_host::asset));
    }

    void severalFilesComeOneAfterTheOther()
    {
        const QString first = write(QStringLiteral("eins.xml"), threeHosts());
        const QString broken =
            write(QStringLiteral("zwei.xml"), threeHosts().left(threeHosts().size() / 2));
        const QString last =
            write(QStringLiteral("drei.xml"),
                  nmapText(QStringLiteral("10.2.0.1"), {{QStringLiteral("10.2.0.1")}}, 1763886400));
        show({first, broken, last});
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        take();
        if (ended.isEmpty())
            QVERIFY(ended.wait(20000));
        QVERIFY(!m_dialog->problem().isEmpty()); // it breaks off
        QVERIFY(!m_dialog->takeButton().isEnabled());
        QPushButton* skip = nullptr;
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text().remove(QLatin1Char('&')) == QStringLiteral("Skip this file"))
                skip = each;
        }
        QVERIFY(skip && skip->isVisible());
        ended.clear();
        skip->click();
        QVERIFY(ended.wait(20000));
        QVERIFY(m_dialog->problem().isEmpty());
        QVERIFY(!skip->isVisible()); // the last one
        take();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(count(scan_import::def), qint64(2));
        QCOMPARE(count(network_host::def), qint64(4));
    }

    void theSameFileIsNoticed()
    {
        const QString file = write(QStringLiteral("scan.xml"), threeHosts());
        show({file});
        QVERIFY(m_dialog->note().isEmpty());
        take();
        delete m_dialog;
        show({file});
        QVERIFY(m_dialog->note().contains(only(scan_import::def).code()));
        take(); // it was said; it is the user's to do
        QCOMPARE(count(scan_import::def), qint64(2));
        QCOMPARE(count(network_host::def), qint64(3)); // known again
    }

    void anotherFormatIsRefusedAndMended()
    {
        show({write(QStringLiteral("scan.xml"), threeHosts())});
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        const int lynis = m_dialog->format().findData(int(scan_import::Format::Lynis));
        m_dialog->format().setCurrentIndex(lynis);
        emit m_dialog->format().activated(lynis);
        QVERIFY(ended.wait(20000));
        QVERIFY(!m_dialog->problem().isEmpty());
        QVERIFY(!m_dialog->preview());
        QCOMPARE(m_dialog->hosts().model().rowCount(), 0);
        m_dialog->format().setCurrentIndex(0);
        emit m_dialog->format().activated(0);
        QVERIFY(ended.wait(20000));
        QVERIFY(m_dialog->problem().isEmpty());
        QCOMPARE(m_dialog->hosts().model().rowCount(), 3);
    }

    void columnsOfAListAreMappedAndRemembered()
    {
        const QString text = QStringLiteral("Account,Privileged,Zweiter Schritt <x>\n"
                                            "root,yes,no\nanna,no,yes\n");
        show({write(QStringLiteral("Konten.csv"), text)});
        QVERIFY2(m_dialog->preview(), qPrintable(m_dialog->problem()));
        QCOMPARE(m_dialog->columns().choices().size(), 1);
        QVERIFY(m_dialog->columns().isVisible());
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        QComboBox& meaning = *m_dialog->columns().choices().first();
        const int mfa = meaning.findData(QStringLiteral("mfa"));
        QVERIFY(mfa > 0);
        meaning.setCurrentIndex(mfa);
        emit meaning.activated(mfa);
        QVERIFY(ended.wait(20000));
        QCOMPARE(m_dialog->columns().map(), QStringList{QStringLiteral("Zweiter Schritt <x>=mfa")});
        m_dialog->columns().remember().click();
        m_dialog->cancelButton().click();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        delete m_dialog;
        // The next month's list is read the same way by itself.
        show(
            {write(QStringLiteral("Konten Dezember.csv"), text + QStringLiteral("ben,yes,yes\n"))});
        QCOMPARE(m_dialog->columns().map(), QStringList{QStringLiteral("Zweiter Schritt <x>=mfa")});
        take();
        const auto observations = m_open->binder().records(host_observation::def);
        QVERIFY(
            observations->first().text(host_observation::facts).contains(QStringLiteral("mfa=no")));
    }

    void aColumnIsLeftOut()
    {
        show({write(QStringLiteral("Konten.csv"),
                    QStringLiteral("Account,Privileged,MFA\nroot,yes,perhaps\n"))});
        QVERIFY2(m_dialog->preview(), qPrintable(m_dialog->problem()));
        QCOMPARE(m_dialog->preview()->about.rejected.size(), 1);
        QVERIFY(m_dialog->columns().isVisible());
        QVERIFY(m_dialog->columns().choices().isEmpty()); // every heading is known
        m_dialog->columns().everyColumn().click();
        QCOMPARE(m_dialog->columns().choices().size(), 3);
        QComboBox& meaning = *m_dialog->columns().choices().last();
        QCOMPARE(meaning.currentData().toString(), QStringLiteral("mfa"));
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        meaning.setCurrentIndex(0);
        emit meaning.activated(0);
        QVERIFY(ended.wait(20000));
        QVERIFY2(m_dialog->preview(), qPrintable(m_dialog->problem()));
        QCOMPARE(m_dialog->columns().map(), QStringList{QStringLiteral("MFA=")});
        QVERIFY(m_dialog->preview()->about.rejected.isEmpty());
        // It can be used again, also where only what is out of the usual is shown.
        m_dialog->columns().everyColumn().click();
        QCOMPARE(m_dialog->columns().choices().size(), 1);
        QComboBox& again = *m_dialog->columns().choices().first();
        again.setCurrentIndex(again.findData(QStringLiteral("mfa")));
        emit again.activated(again.currentIndex());
        QVERIFY(ended.wait(20000));
        QVERIFY(m_dialog->columns().map().isEmpty());
        QCOMPARE(m_dialog->preview()->about.rejected.size(), 1);
    }

    void saysWhichPortsWereLookedAt()
    {
        QString text = threeHosts();
        show({write(QStringLiteral("scan.xml"), text)});
        QCOMPARE(m_dialog->summary().said(QStringLiteral("Ports looked at")),
                 QStringLiteral("tcp/1-1000"));
        delete m_dialog;
        const qsizetype info = text.indexOf(QLatin1String("<scaninfo"));
        text.remove(info, text.indexOf(u'\n', info) + 1 - info);
        text.remove(QRegularExpression(QStringLiteral("<port .*</port>")));
        show({write(QStringLiteral("ping.xml"), text)});
        QCOMPARE(m_dialog->summary().said(QStringLiteral("Ports looked at")),
                 QStringLiteral("none, only whether hosts answer"));
    }

    // The rule is about what is needed much, and the asset inherits that: judged by its own need
    // alone, the finding would be closed although the port is open.
    void findingsAreJudgedByWhatAssetsInherit()
    {
        const Uid server = put(asset::def, [](Record& record) {
            record.set(asset::name, QStringLiteral("Web server"));
            record.set(asset::hostNames, QStringLiteral("web-01.example"));
            record.set(asset::integrity, Rating{1});
        });
        put(asset::def, [&server](Record& record) {
            record.set(asset::name, QStringLiteral("Payments"));
            record.set(asset::integrity, Rating{4});
            record.set(asset::dependsOn, QList<Uid>{server});
        });
        show({write(QStringLiteral("first.xml"), threeHosts())});
        take();
        const auto host = hostNamed(QStringLiteral("web-01.example"));
        QVERIFY(host && host->get(network_host::asset) == server);
        const Uid rule = put(technical_rule::def, [](Record& record) {
            record.set(technical_rule::title, QStringLiteral("No telnet"));
            record.set(technical_rule::active, true);
            record.set(technical_rule::sources, QStringList{QStringLiteral("nmap")});
            record.set(technical_rule::condition,
                       QStringLiteral(R"([{"look_at":"port","all":[["port","in","23"],)"
                                      R"(["asset_integrity","at_least","3"]]}])"));
        });
        const Uid finding = put(technical_finding::def, [&](Record& record) {
            record.set(technical_finding::title, QStringLiteral("Telnet"));
            record.set(technical_finding::rule, rule);
            record.set(technical_finding::host, host->uid());
            record.set(technical_finding::item, QStringLiteral("tcp/23"));
        });
        const auto isClosed = [&] {
            const auto held = m_open->binder().find(technical_finding::def, finding);
            return (*held)->get(technical_finding::closedOn).has_value();
        };
        const QString later =
            threeHosts().replace(QStringLiteral("1763800000"), QStringLiteral("1763900000"));
        show({write(QStringLiteral("second.xml"), later)});
        take();
        QVERIFY(!isClosed());
        QString mended =
            threeHosts().replace(QStringLiteral("1763800000"), QStringLiteral("1764000000"));
        mended.replace(QStringLiteral("portid=\"23\""), QStringLiteral("portid=\"443\""));
        show({write(QStringLiteral("third.xml"), mended)});
        take();
        QVERIFY(isClosed());
    }

    void readingIsCancelled()
    {
        QList<NmapFileHost> many;
        for (int i = 0; i < 20000; ++i) {
            many.append(
                {QStringLiteral("10.%1.%2.%3").arg(i / 62500).arg(i / 250 % 250).arg(1 + i % 250),
                 QStringLiteral("host-%1.example").arg(i),
                 {},
                 {QStringLiteral("22 ssh"), QStringLiteral("80 http")}});
        }
        m_dialog = new ScanImportDialog(
            m_open->context(),
            {write(QStringLiteral("groß.xml"), nmapText(QStringLiteral("10.0.0.0/8"), many))},
            nullptr);
        QSignalSpy ended(m_dialog, &ScanImportDialog::readingEnded);
        m_dialog->show();
        QVERIFY(m_dialog->isBusy());
        m_dialog->reject(); // as Escape does
        QVERIFY(m_dialog->isVisible());
        QVERIFY(ended.wait(20000));
        QVERIFY(!m_dialog->isBusy());
        QVERIFY(!m_dialog->preview());
        QVERIFY(!m_dialog->problem().isEmpty());
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void aWorkbookIsReadAsAList()
    {
        show({QStringLiteral(TEST_DATA_DIR "/scans/Inventar 2026-11.xlsx")});
        QVERIFY2(m_dialog->preview(), qPrintable(m_dialog->problem()));
        QCOMPARE(m_dialog->format().currentData().toInt(), int(scan_import::Format::Csv));
        QCOMPARE(m_dialog->hosts().model().rowCount(), 3);
        QVERIFY(m_dialog->preview()->about.remarks.first().plain().contains(
            QStringLiteral("sheet Geräte")));
        take();
        const auto observations = m_open->binder().records(host_observation::def);
        QCOMPARE(observations->size(), 3);
    }

    void whatIsDroppedIsToldApart()
    {
        const QString scan = write(QStringLiteral("scan.xml"), threeHosts());
        const QString list =
            write(QStringLiteral("Inventar.csv"), QStringLiteral("Name,Owner\nLaptop 1,Anna\n"));
        const QString text = write(QStringLiteral("Notiz.md"), QStringLiteral("# Nothing\n"));
        QCOMPARE(scanFilesAmong({scan, list, path(QStringLiteral("fehlt.xml"))}, false),
                 QStringList{scan});
        QVERIFY(scanFilesAmong({list}, true).contains(list));
        QVERIFY(scanFilesAmong({text}, false).isEmpty());
        // A workbook goes where a CSV would go.
        const QString book = QStringLiteral(TEST_DATA_DIR "/scans/Inventar 2026-11.xlsx");
        QVERIFY(scanFilesAmong({book}, false).isEmpty());
        QCOMPARE(scanFilesAmong({book}, true), QStringList{book});
        QVERIFY(scanFileFilters().first().contains(QLatin1String("*.xlsx")));
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestScanImportDialog)
#include "test_scanimportdialog.moc"
