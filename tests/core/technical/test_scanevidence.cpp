// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a scan: kept once, as what it was when it was read, as evidence of the controls it
// speaks of, or not at all.
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/technical/technical_rule.h"
#include "tests/core/technical/scanbench.h"

namespace ringbinder {

using test::nmapXml;

class TestScanEvidence final : public QObject, test::ScanBench {
    Q_OBJECT

private slots:
    void init() { begin(); }

    void theSameFileIsTakenInOnce()
    {
        const QString text = nmapXml(0, {{.address = QStringLiteral("10.1.0.7")}});
        const ScanImport::Done first = take(text);
        ScanImport scan = read(text);
        QCOMPARE(scan.preview().sameFile, std::optional(first.import));
        NoProgress nobody;
        const auto refused = scan.apply(binder(), true, nobody);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.plain().contains(binder().name(first.import)->code));
        QCOMPARE(records(scan_import::def).size(), 1);
        scan.setAgain(true);
        const ScanImport::Done second = apply(scan);
        QCOMPARE(second.evidence, first.evidence);
        QCOMPARE(records(scan_import::def).size(), 2);
        QCOMPARE(records(evidence::def).size(), 1);
    }

    void withoutItsFile()
    {
        NoProgress nobody;
        const ScanImport scan = read(nmapXml(0, {{.address = QStringLiteral("10.1.0.7")}}));
        const auto done = scan.apply(binder(), false, nobody);
        QVERIFY(done);
        QVERIFY(!done->evidence);
        QVERIFY(records(evidence::def).isEmpty());
        QVERIFY(binder().attachments()->isEmpty());
        QCOMPARE(record(scan_import::def, done->import).text(scan_import::sha256),
                 scan.preview().sha256);
    }

    void aFileThatChangedIsNotKept()
    {
        const QString path = write(nmapXml(0, {{.address = QStringLiteral("10.1.0.7")}}));
        NoProgress nobody;
        const auto scan = ScanImport::read(binder(), path, scan_import::Format::Nmap, {}, nobody);
        QVERIFY(scan);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        const auto refused = scan->apply(binder(), true, nobody);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(records(scan_import::def).isEmpty());
        QVERIFY(binder().attachments()->isEmpty());
    }

    void aReportThatListsPackagesIsEvidenceOfWhatJudgesSoftware()
    {
        const Uid installing = m_bench->add(control::def, "Installed software", [](Record& record) {
            record.setCode(QStringLiteral("A.8.19"));
        });
        m_bench->add(technical_rule::def, "No forbidden software", [&](Record& rule) {
            rule.set(technical_rule::active, true);
            rule.set(technical_rule::controls, QList<Uid>{installing});
            rule.set(technical_rule::condition,
                     QStringLiteral("[{\"look_at\":\"software\",\"all\":[[\"name\",\"is\","
                                    "\"telnetd\"]]}]"));
        });
        take(nmapXml(0, {{.address = QStringLiteral("10.1.0.7"), .ports = {22}}}));
        QVERIFY(!record(control::def, installing).get(control::evidence));
        const ScanImport::Done done =
            apply(read(QStringLiteral("report_version_major=1\nreport_version_minor=0\n"
                                      "report_datetime_start=2025-11-02 10:00:00\n"
                                      "hostname=web-01\nlynis_version=3.0.8\n"
                                      "hardening_index=62\n"
                                      "installed_packages_array=nginx,1.22.1|\n"
                                      "report_datetime_end=2025-11-02 10:05:00\n"),
                       scan_import::Format::Lynis));
        QCOMPARE(record(control::def, installing).get(control::evidence),
                 QList<Uid>{*done.evidence});
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScanEvidence)
#include "test_scanevidence.moc"
