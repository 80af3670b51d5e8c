// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a file before it is matched: what its pieces say twice, the columns of a list as
// they were remembered, the ports it looked at.
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_zone.h"
#include "core/technical/compliance.h"
#include "core/technical/listmapping.h"
#include "tests/core/technical/scanbench.h"

#include <QTest>

namespace ringbinder {

using test::nmapXml;

class TestScanPieces final : public QObject, test::ScanBench {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void onePortOfSeveralPiecesIsSaidOnce()
    {
        QString text = nmapXml(0, {{.address = QStringLiteral("10.1.0.7"), .ports = {22, 25}},
                                   {.address = QStringLiteral("10.1.0.8"), .ports = {25}},
                                   {.address = QStringLiteral("10.1.0.7"), .ports = {25, 80}}});
        const qsizetype last = text.lastIndexOf(QLatin1String("service-25"));
        text.replace(last, 10, QStringLiteral("smtp-later"));
        const ScanImport scan = read(text);
        QCOMPARE(scan.preview().facts.value(QStringLiteral("port")), 4);
        QCOMPARE(scan.preview().hosts.first().facts, 4); // the host itself too
        QCOMPARE(record(scan_import::def, apply(scan).import).get(scan_import::items), 4);
        const QString facts = records(host_observation::def).first().text(host_observation::facts);
        QCOMPARE(facts.count(QLatin1String("port=25")), 1);
        QVERIFY2(facts.contains(QLatin1String("smtp-later")), qPrintable(facts));
        QVERIFY(facts.contains(QLatin1String("port=22")));
        QVERIFY(facts.contains(QLatin1String("port=80")));
    }

    // A list sorted by account names each system thousands of rows apart.
    void oneAccountOfSeveralPiecesIsSaidOnce()
    {
        QString text = QStringLiteral("System,Account,Enabled,Last login,Privileged\n"
                                      "ERP,aweiss,yes,2025-10-01,yes\n"
                                      "ERP,bmeyer,yes,2025-10-30,yes\n");
        for (int row = 0; row < 9000; ++row)
            text += QStringLiteral("System %1,user %1,yes,,\n").arg(row);
        text += QStringLiteral("ERP,aweiss,no,2025-10-20,\nERP,bmeyer,no,2025-01-01,\n");
        NoProgress nobody;
        const auto scan = ScanImport::read(binder(), write(text), scan_import::Format::Csv,
                                           {.listKind = scan_import::ListKind::Accounts}, nobody);
        QVERIFY2(scan, scan ? "" : qPrintable(scan.error().message.plain()));
        QCOMPARE(scan->preview().hosts.size(), 9001);
        QCOMPARE(scan->preview().hosts.first().facts, 2);
        QCOMPARE(scan->preview().facts.value(QStringLiteral("account")), 9002);
        const ScanImport::Done done = apply(*scan);
        QCOMPARE(record(scan_import::def, done.import).get(scan_import::items), 9002);
        QStringList erp;
        for (const Record& each : records(host_observation::def)) {
            const QString facts = each.text(host_observation::facts);
            if (facts.contains(QLatin1String("aweiss")))
                erp = facts.split(u'\n', Qt::SkipEmptyParts);
        }
        QCOMPARE(erp.size(), 2);
        // The later one counts, and the earlier one for what it does not say.
        QVERIFY2(erp[0].contains(QLatin1String("enabled=no")) &&
                     erp[0].contains(QLatin1String("privileged=yes")) &&
                     erp[0].contains(QLatin1String("2025-10-20")),
                 qPrintable(erp[0]));
        QVERIFY2(erp[1].contains(QLatin1String("enabled=yes")) &&
                     erp[1].contains(QLatin1String("2025-10-30")),
                 qPrintable(erp[1]));
    }

    void aListIsReadAsRemembered()
    {
        const QString text = QStringLiteral("Inv. 4711,Was,BL\nNB-010,Laptop,ja\nNB-011,,nein\n");
        NoProgress nobody;
        QVERIFY(!ScanImport::read(binder(), write(text), scan_import::Format::Csv, {}, nobody));
        const ScanReadOptions told{
            .map = {QStringLiteral("Inv. 4711=name"), QStringLiteral("BL=encrypted")},
            .listKind = scan_import::ListKind::Devices};
        const auto first =
            ScanImport::read(binder(), write(text), scan_import::Format::Csv, told, nobody);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message.plain()));
        QCOMPARE(first->preview().list.unmapped(), QStringList{QStringLiteral("Was")});
        QVERIFY(saveListMapping(binder(), first->preview().list, QStringLiteral("Inventory")));
        const auto next =
            ScanImport::read(binder(), write(text), scan_import::Format::Csv, {}, nobody);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message.plain()));
        QCOMPARE(next->preview().hosts.size(), 2);
        QVERIFY(next->preview().about.listKind == scan_import::ListKind::Devices);
        // What people say now counts.
        const auto other = ScanImport::read(
            binder(), write(text), scan_import::Format::Csv,
            {.map = {QStringLiteral("Was=name")}, .listKind = scan_import::ListKind::Devices},
            nobody);
        QVERIFY2(other, other ? "" : qPrintable(other.error().message.plain()));
        QCOMPARE(other->preview().hosts.size(), 1);
        QCOMPARE(other->preview().about.rejected.size(), 1);
        QCOMPARE(other->preview().about.rejected.first().row, 3);
    }

    void saysWhichPortsWereLookedAt_data()
    {
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<QString>("line"); // the last of the coverage
        const QString info = QStringLiteral("<scaninfo type=\"connect\" protocol=\"%1\" "
                                            "numservices=\"2\" services=\"%2\"/>\n");
        QTest::newRow("ports") << info.arg(QStringLiteral("tcp"), QStringLiteral("22,8000-8010"))
                               << QStringLiteral("ports: tcp/22, tcp/8000-8010");
        QTest::newRow("both") << QString(info.arg(QStringLiteral("tcp"), QStringLiteral("22")) +
                                         info.arg(QStringLiteral("udp"), QStringLiteral("161")))
                              << QStringLiteral("ports: tcp/22, udp/161");
        QTest::newRow("hosts only") << QString() << QStringLiteral("ports: none");
        QTest::newRow("not understood")
            << info.arg(QStringLiteral("tcp"), QStringLiteral("22&#10;10.9.0.0/16"))
            << QStringLiteral("10.1.0.0/24");
    }
    void saysWhichPortsWereLookedAt()
    {
        QFETCH(QString, scanned);
        QFETCH(QString, line);
        QString text = nmapXml(0, {{.address = QStringLiteral("10.1.0.7"), .ports = {}}});
        const qsizetype info = text.indexOf(QLatin1String("<scaninfo"));
        text.replace(info, text.indexOf(u'\n', info) + 1 - info, scanned);
        m_bench->add(network_zone::def, "Elsewhere", [](Record& zone) {
            zone.set(network_zone::ranges, QStringLiteral("10.9.0.0/16"));
        });
        const ScanImport::Done done = take(text);
        const Record import = record(scan_import::def, done.import);
        const QString coverage = import.text(scan_import::coverage);
        QCOMPARE(coverage.section(u'\n', -1), line);
        QCOMPARE(coverage.section(u'\n', 0, 0), QStringLiteral("10.1.0.0/24"));
        QVERIFY(import.get(scan_import::zones).value_or(QList<Uid>()).isEmpty());
        // Who reads the ranges is not led astray by the line.
        const auto state = complianceOf(binder());
        QVERIFY2(state, state ? "" : qPrintable(state.error().message.plain()));
        for (const ZoneCoverage& zone : state->zones)
            QVERIFY2(!zone.zone || !zone.lastImport, qPrintable(zone.name));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScanPieces)
#include "test_scanpieces.moc"
