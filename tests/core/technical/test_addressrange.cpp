// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, ranges of addresses and of ports, in every form that people and scanners write.
#include "core/technical/addressrange.h"

#include <QTest>

namespace ringbinder {

class TestAddressRange final : public QObject {
    Q_OBJECT

    static AddressRanges ranges(const QString& text)
    {
        auto read = AddressRanges::read(text);
        if (!read)
            qFatal("%s", qPrintable(read.error().message.plain()));
        return *read;
    }
    static bool holds(const QString& text, const QString& address)
    {
        const auto read = NetworkAddress::read(address);
        if (!read)
            qFatal("no address: %s", qPrintable(address));
        return ranges(text).contains(*read);
    }

private slots:
    void anAddressIsReadAndWrittenShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortForm");
        QTest::newRow("IPv4") << QStringLiteral(" 10.1.0.7 ") << QStringLiteral("10.1.0.7");
        QTest::newRow("IPv6") << QStringLiteral("FD00:1:0:0:0:0:0:7")
                              << QStringLiteral("fd00:1::7");
        QTest::newRow("zone") << QStringLiteral("fe80::1%eth0") << QStringLiteral("fe80::1");
        QTest::newRow("brackets") << QStringLiteral("[::1]") << QStringLiteral("::1");
        QTest::newRow("mapped") << QStringLiteral("::ffff:10.1.0.7") << QStringLiteral("10.1.0.7");
        QTest::newRow("name") << QStringLiteral("server") << QString();
        QTest::newRow("too large") << QStringLiteral("10.1.0.256") << QString();
        QTest::newRow("three parts") << QStringLiteral("10.1.7") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u':') << QString();
    }
    void anAddressIsReadAndWrittenShort()
    {
        QFETCH(QString, text);
        QFETCH(QString, shortForm);
        const auto address = NetworkAddress::read(text);
        QCOMPARE(address ? address->text() : QString(), shortForm);
    }

    void bothKindsOfAddressCompare()
    {
        QVERIFY(*NetworkAddress::read(QStringLiteral("10.1.0.9")) <
                *NetworkAddress::read(QStringLiteral("10.1.0.10")));
        QCOMPARE(*NetworkAddress::read(QStringLiteral("::ffff:10.1.0.9")),
                 *NetworkAddress::read(QStringLiteral("10.1.0.9")));
    }

    void aHardwareAddressHasOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        const QString usual = QStringLiteral("52:54:00:12:34:56");
        QTest::newRow("colons") << QStringLiteral("52:54:00:12:34:56") << usual;
        QTest::newRow("dashes") << QStringLiteral("52-54-00-12-34-56") << usual;
        QTest::newRow("dots") << QStringLiteral("5254.0012.3456") << usual;
        QTest::newRow("plain") << QStringLiteral(" 525400123456 ") << usual;
        QTest::newRow("zeros left out") << QStringLiteral("52:54:0:12:34:56") << usual;
        QTest::newRow("capitals") << QStringLiteral("AA:BB:CC:DD:EE:0F")
                                  << QStringLiteral("aa:bb:cc:dd:ee:0f");
        QTest::newRow("of nobody") << QStringLiteral("00:00:00:00:00:00") << QString();
        QTest::newRow("of all") << QStringLiteral("FF:FF:FF:FF:FF:FF") << QString();
        QTest::newRow("mixed") << QStringLiteral("52:54-00:12:34:56") << QString();
        QTest::newRow("short") << QStringLiteral("52:54:00:12:34") << QString();
        QTest::newRow("no hexadecimal digit") << QStringLiteral("52:54:00:12:34:5g") << QString();
    }
    void aHardwareAddressHasOneForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        QCOMPARE(hardwareAddressFrom(text), form);
    }

    void aRangeContains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char* text, const char* address, bool isIn) {
            QTest::addRow("%s %s", text, address)
                << QString::fromUtf8(text) << QString::fromUtf8(address) << isIn;
        };
        row("10.1.0.0/24", "10.1.0.255", true);
        row("10.1.0.0/24", "10.1.1.0", false);
        row("10.1.0.77/24", "10.1.0.1", true);
        row("10.1.0.0/255.255.254.0", "10.1.1.9", true);
        row("0.0.0.0/0", "203.0.113.1", true);
        row("0.0.0.0/0", "fd00::1", false);
        row("10.1.5.10-10.1.5.20", "10.1.5.20", true);
        row("10.1.5.10 \u2013 10.1.5.20", "10.1.5.9", false);
        row("10.1.5.10-20", "10.1.5.15", true);
        row("10.1.0-3.1-254", "10.1.2.254", true);
        row("10.1.0-3.1-254", "10.1.2.255", false);
        row("10.1.*.7", "10.1.200.7", true);
        row("10.1.0.7", "10.1.0.7", true);
        row("10.1.0.7, fd00:1::/64; 10.2.0.0/16", "fd00:1::abcd", true);
        row("fd00:1::/64", "fd00:1:0:1::1", false);
        row("fd00:1::5-fd00:1::9", "fd00:1::7", true);
        row("", "10.1.0.7", false);
    }
    void aRangeContains()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(bool, isIn);
        QCOMPARE(holds(text, address), isIn);
    }

    void whatIsNoRangeIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* text, const char* part) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
        };
        row("10.1.0.0/24, server", "server");
        row("10.1.0.0/33", "10.1.0.0/33");
        row("fd00::/129", "fd00::/129");
        row("10.1.0.0/255.0.255.0", "10.1.0.0/255.0.255.0");
        row("10.1.5.20-10.1.5.10", "10.1.5.20-10.1.5.10");
        row("10.1.0.1-fd00::1", "10.1.0.1-fd00::1");
        row("10.0-255.0-255.1", "10.0-255.0-255.1"); // 65,536 spans
        row("10.1.0.0/-1", "10.1.0.0/-1");
        row("10.1.300.*", "10.1.300.*");
    }
    void whatIsNoRangeIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto read = AddressRanges::read(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.plain().contains(part),
                 qPrintable(read.error().message.plain()));
    }

    void rangesTouch()
    {
        const auto touch = [](const char* a, const char* b) {
            const AddressRanges one = ranges(QString::fromUtf8(a));
            const AddressRanges other = ranges(QString::fromUtf8(b));
            if (one.touches(other) != other.touches(one))
                qFatal("touching is not mutual: %s, %s", a, b);
            return one.touches(other);
        };
        QVERIFY(touch("10.1.0.0/24", "10.1.0.200-10.1.3.1"));
        QVERIFY(touch("10.9.0.0/16, 10.1.0.7", "10.1.0.7"));
        QVERIFY(!touch("10.1.0.0/24", "10.1.1.0/24"));
        QVERIFY(!touch("10.1.0.0/24", ""));
        QVERIFY(touch("10.0.0.0/8", "10.1.0.7"));
        QVERIFY(!ranges(QStringLiteral("10.1.0.0/24")).isEmpty());
        QVERIFY(ranges(QString()).isEmpty());
    }

    void rangesLieWithinOthers_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<QString>("others");
        QTest::addColumn<QString>("probe"); // what is left has this address
        const auto row = [](const char* ranges, const char* others, const char* probe) {
            QTest::addRow("%s in %s", ranges, others)
                << QString::fromLatin1(ranges) << QString::fromLatin1(others)
                << QString::fromLatin1(probe);
        };
        row("10.1.0.0/24", "10.1.0.0/24", "");
        row("10.1.0.0/24", "10.0.0.0/8", "");
        row("10.1.0.0/24", "10.1.0.0/25, 10.1.0.128/25", "");
        row("10.1.0.0/24, 10.3.0.0/24", "10.1.0.0-10.3.0.255", "");
        row("10.1.0.0/24", "10.1.0.7", "10.1.0.8");
        row("10.1.0.0/24", "10.1.0.1-10.1.0.255", "10.1.0.0");
        row("10.1.0.0/24", "10.1.0.0-10.1.0.254", "10.1.0.255");
        row("10.1.0.0/24, 10.3.0.0/24", "10.1.0.0/24", "10.3.0.9");
        row("10.1.0.0/24", "10.2.0.0/24", "10.1.0.0");
        row("10.1.0.0/24", "", "10.1.0.255");
        row("0.0.0.0/0", "0.0.0.0-9.255.255.255, 11.0.0.0-255.255.255.255", "10.1.2.3");
        row("::/0", "::-fffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff::1");
        row("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/0", "");
        row("10.1.0.0/24", "fd00::/8", "10.1.0.1");
        row("", "10.1.0.0/24", "");
    }
    void rangesLieWithinOthers()
    {
        QFETCH(QString, ranges);
        QFETCH(QString, others);
        QFETCH(QString, probe);
        const AddressRanges mine = TestAddressRange::ranges(ranges);
        const AddressRanges theirs = TestAddressRange::ranges(others);
        const AddressRanges left = mine.without(theirs);
        QCOMPARE(mine.isWithin(theirs), probe.isEmpty());
        QCOMPARE(left.isEmpty(), probe.isEmpty());
        QVERIFY(probe.isEmpty() || left.contains(*NetworkAddress::read(probe)));
        QVERIFY(!left.touches(theirs));
        QVERIFY(left.isWithin(mine));
    }

    void howWideARangeIs()
    {
        const AddressRanges read = ranges(QStringLiteral("10.1.0.0/24, 10.9.0.7"));
        QCOMPARE(read.widthAround(*NetworkAddress::read(QStringLiteral("10.1.0.9"))), 256.0);
        QCOMPARE(read.widthAround(*NetworkAddress::read(QStringLiteral("10.9.0.7"))), 1.0);
        QCOMPARE(read.widthAround(*NetworkAddress::read(QStringLiteral("10.8.0.7"))), 0.0);
    }

    void whatPeopleTypedIsReadWhereItCanBe()
    {
        const auto read =
            AddressRanges::readable(QStringLiteral("server\n10.1.0.1 - 10.1.0.9; x, 10.2.0.0/24"));
        QVERIFY(read == ranges(QStringLiteral("10.1.0.1-10.1.0.9, 10.2.0.0/24")));
        QVERIFY(AddressRanges::readable(QStringLiteral("nothing")).isEmpty());
        QCOMPARE(PortRanges::readable(QStringLiteral("http, udp/53; 22")).text(),
                 QStringLiteral("tcp/22, udp/53"));
    }

    void portsAreTakenAway()
    {
        const auto ports = [](const char* text) {
            return PortRanges::readable(QString::fromLatin1(text));
        };
        QCOMPARE(ports("tcp/20-25, udp/53").without(ports("tcp/22, udp/22")).text(),
                 QStringLiteral("tcp/20-21, tcp/23-25, udp/53"));
        QVERIFY(ports("tcp/22").without(ports("tcp/0-65535")).isEmpty());
        QVERIFY(ports("tcp/22").touches(ports("tcp/20-30")));
        QVERIFY(!ports("tcp/22").touches(ports("udp/22")));
        QCOMPARE(ports("tcp/65535, udp/0").text(), QStringLiteral("tcp/65535, udp/0"));
        QVERIFY(ports("").isEmpty());
    }

    void portsAreRead()
    {
        const auto read =
            PortRanges::read(QStringLiteral("tcp/22, UDP/53; 8000-8010, 161/udp, sctp/36412"));
        QVERIFY(read);
        QVERIFY(read->contains(u"tcp", 22));
        QVERIFY(read->contains(u"TCP", 22));
        QVERIFY(!read->contains(u"udp", 22));
        QVERIFY(read->contains(u"udp", 53));
        QVERIFY(read->contains(u"udp", 161));
        QVERIFY(read->contains(u"tcp", 8000));
        QVERIFY(read->contains(u"tcp", 8010));
        QVERIFY(!read->contains(u"tcp", 8011));
        QVERIFY(read->contains(u"sctp", 36412));
        QVERIFY(!PortRanges::read(QString())->contains(u"tcp", 22));
    }

    void whatIsNoPortIsNamed_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part :
             {"http", "tcp/70000", "tcp/90-80", "icmp/8", "tcp/", "tcp/22/udp", "99999999999"})
            QTest::newRow(part) << QString::fromUtf8(part);
    }
    void whatIsNoPortIsNamed()
    {
        QFETCH(QString, part);
        const auto read = PortRanges::read(QString(QStringLiteral("tcp/22, ") + part));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.plain().contains(part));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestAddressRange)
#include "test_addressrange.moc"
