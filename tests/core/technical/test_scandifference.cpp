// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two imports: exactly that, and nothing that only follows from it.
#include "tests/support/scanbench.h"

#include <QTest>

namespace ringbinder {

namespace {

using Kind = ScanDifference::Kind;

} // namespace

class TestScanDifference final : public QObject {
    Q_OBJECT

    static QList<ScanDifference> between(const ScanBench& bench, const Uid& before,
                                         const Uid& after)
    {
        const auto differences = differencesBetween(bench.source(), before, after);
        if (!differences)
            qFatal("%s", qPrintable(differences.error().message.plain()));
        return *differences;
    }

private slots:
    void aPortThatWasOpened()
    {
        ScanBench bench;
        const Uid before = bench.addImport(2);
        bench.observe(before, bench.host,
                      QStringLiteral("host accuracy=95 name=mail open_tcp=22\n"
                                     "port port=22 protocol=tcp service=ssh\n"));
        const Uid after = bench.addImport(1);
        bench.observe(after, bench.host,
                      QStringLiteral("host accuracy=96 name=mail open_tcp=22,23\n"
                                     "port port=22 protocol=tcp service=ssh\n"
                                     "port port=23 protocol=tcp service=telnet\n"
                                     "script output=login port=23 protocol=tcp script=banner\n"));
        const auto opened = between(bench, before, after);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0].kind, Kind::New);
        QCOMPARE(opened[0].host, bench.host);
        QCOMPARE(opened[0].place, QStringLiteral("mail"));
        QCOMPARE(opened[0].subject, QStringLiteral("port"));
        QCOMPARE(opened[0].item, QStringLiteral("tcp/23"));
        QCOMPARE(opened[0].after, QStringLiteral("tcp/23 telnet"));
        QVERIFY(opened[0].before.isEmpty());
        const auto closed = between(bench, after, before);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed[0].kind, Kind::Gone);
        QCOMPARE(closed[0].before, QStringLiteral("tcp/23 telnet"));
        QVERIFY(between(bench, after, after).isEmpty());
    }

    void whatChanged()
    {
        ScanBench bench;
        const Uid before = bench.addImport(2);
        bench.observe(before, bench.host,
                      QStringLiteral("port port=22 product=OpenSSH protocol=tcp version=9.1\n"
                                     "port port=443 protocol=tcp tls_versions=TLSv1.2\n"));
        const Uid after = bench.addImport(1);
        bench.observe(after, bench.host,
                      QStringLiteral("port port=22 product=OpenSSH protocol=tcp version=9.2\n"
                                     "port port=443 protocol=tcp tls_versions=TLSv1.3\n"));
        const auto changed = between(bench, before, after);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].kind, Kind::Changed);
        QCOMPARE(changed[0].before, QStringLiteral("tcp/22 (OpenSSH 9.1)"));
        QCOMPARE(changed[0].after, QStringLiteral("tcp/22 (OpenSSH 9.2)"));
        // Where the words are the same, the fields say it.
        QCOMPARE(changed[1].before, QStringLiteral("tls_versions TLSv1.2"));
        QCOMPARE(changed[1].after, QStringLiteral("tls_versions TLSv1.3"));
    }

    void hostsThatCameAndWent()
    {
        ScanBench bench;
        const Uid other = bench.addHost(QStringLiteral("other"), QStringLiteral("10.1.0.9"));
        const Uid before = bench.scanPorts(2, {22});
        const Uid after = bench.scanPorts(1, other, {22});
        const auto differences = between(bench, before, after);
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences[0].kind, Kind::GoneHost);
        QCOMPARE(differences[0].host, bench.host);
        QCOMPARE(differences[1].kind, Kind::NewHost);
        QCOMPARE(differences[1].place, QStringLiteral("other"));
    }

    void whatCannotBeCompared()
    {
        ScanBench bench;
        const Uid scan = bench.scanPorts(2, {22});
        const Uid report = bench.addImport(1, ScanBench::Format::Lynis);
        const auto kinds = differencesBetween(bench.source(), scan, report);
        QVERIFY(!kinds);
        QCOMPARE(kinds.error().kind, Error::Kind::Invalid);
        const QString code = bench.record(scan_import::def, report).code();
        QVERIFY(kinds.error().message.plain().contains(code));
        const auto gone = differencesBetween(bench.source(), scan, Uid::generate());
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
        const Uid damaged = bench.addImport(0);
        bench.observe(damaged, bench.host, QStringLiteral("port port=\"1\n"));
        const auto unread = differencesBetween(bench.source(), scan, damaged);
        QCOMPARE(unread.error().kind, Error::Kind::Damaged);
    }

    void theImportBefore()
    {
        ScanBench bench;
        const Uid other = bench.addHost(QStringLiteral("other"), QStringLiteral("10.1.0.9"));
        const Uid first = bench.scanPorts(9, {22});
        bench.observe(bench.addImport(7, ScanBench::Format::Lynis), bench.host, QString());
        bench.scanPorts(5, other, {22}); // of another host
        const Uid last = bench.scanPorts(1, {22});
        QCOMPARE(*importBefore(bench.source(), last), first);
        QVERIFY(!*importBefore(bench.source(), first));
        QVERIFY(!importBefore(bench.source(), Uid::generate()));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestScanDifference)
#include "test_scandifference.moc"
