// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of Nmap: real ones of a loopback, what stands in the rarer ones, what is refused, and
// that a report of any size is told host by host.
#include "core/technical/nmapscan.h"
#include "tests/core/technical/scanreading.h"

namespace ringbinder {

using test::readingOf;
using test::readingOfFile;
using test::ScanReading;

namespace {

QByteArray nmapReport(const QByteArray& content, const QByteArray& call = "nmap 192.0.2.0/24")
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\" args=\"" + call +
           "\" start=\"1795391566\" version=\"7.93\">\n" + content +
           "<runstats><finished time=\"1795391579\" exit=\"success\"/>"
           "<hosts up=\"1\" down=\"0\" total=\"1\"/></runstats></nmaprun>\n";
}

QByteArray nmapHost(const QByteArray& content, const QByteArray& address = "192.0.2.7")
{
    return "<host><status state=\"up\" reason=\"syn-ack\"/><address addr=\"" + address +
           "\" addrtype=\"ipv4\"/>" + content + "</host>\n";
}

QByteArray nmapPort(const QByteArray& number, const QByteArray& content,
                    const QByteArray& protocol = "tcp", const QByteArray& state = "open")
{
    return "<ports><port protocol=\"" + protocol + "\" portid=\"" + number + "\"><state state=\"" +
           state + "\" reason=\"syn-ack\"/>" + content + "</port></ports>";
}

// A report of as many bytes as are asked for, made while it is read.
class GrowingReport final : public QIODevice {
public:
    explicit GrowingReport(qint64 bytes)
        : m_target(bytes)
    {
        m_pending = "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\" "
                    "args=\"nmap 10.0.0.0/8\" start=\"1795391566\" version=\"7.93\">\n";
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] int hostsMade() const { return m_hosts; }
    [[nodiscard]] qint64 bytesGiven() const { return m_given; }

protected:
    qint64 readData(char* data, qint64 longest) override
    {
        while (m_pending.size() < longest && !m_isComplete)
            grow();
        const qint64 count = std::min(longest, qint64(m_pending.size()));
        std::copy_n(m_pending.constData(), count, data);
        m_pending.remove(0, count);
        m_given += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void grow()
    {
        if (m_given + m_pending.size() >= m_target) {
            m_pending += "<runstats><finished time=\"1795391579\" exit=\"success\"/></runstats>"
                         "</nmaprun>";
            m_isComplete = true;
            return;
        }
        const int number = m_hosts++;
        const QByteArray address = "10." + QByteArray::number(number >> 16 & 255) + "." +
                                   QByteArray::number(number >> 8 & 255) + "." +
                                   QByteArray::number(number & 255);
        m_pending += nmapHost(nmapPort("22", "<service name=\"ssh\" method=\"probed\"/>"
                                             "<script id=\"banner\" output=\"" +
                                                 QByteArray(400, 'x') + "\"/>"),
                              address);
    }

    QByteArray m_pending;
    qint64 m_target;
    qint64 m_given = 0;
    int m_hosts = 0;
    bool m_isComplete = false;
};

class CancelsAt final : public Progress {
public:
    explicit CancelsAt(qint64 bytes)
        : m_bytes(bytes)
    {
    }
    void report(qint64 done, qint64, const Message&) override { m_done = done; }
    [[nodiscard]] bool isCancelled() const override { return m_done >= m_bytes; }

private:
    qint64 m_bytes;
    qint64 m_done = 0;
};

} // namespace

class TestNmapScan final : public QObject {
    Q_OBJECT

    static ScanReading read(const QByteArray& report) { return readingOf(readNmap, report); }
    static Fact onlyPort(const QByteArray& content)
    {
        const ScanReading reading = read(nmapReport(nmapHost(content)));
        const auto ports = reading.factsByItem("port");
        return ports.size() == 1 ? ports.first() : Fact{};
    }
    static QString valueOf(const Fact& fact, const char* key)
    {
        return fact.value(QLatin1String(key));
    }

private slots:
    void aTelnetPortIsTheDifferenceOfTwoRealScans()
    {
        const ScanReading before = readingOfFile(readNmap, "scans/nmap-before.xml");
        const ScanReading after = readingOfFile(readNmap, "scans/nmap-telnet.xml");
        QVERIFY2(before.about, qPrintable(before.message()));
        QVERIFY2(after.about, qPrintable(after.message()));
        auto ports = after.factsByItem("port");
        const auto portsBefore = before.factsByItem("port");
        QCOMPARE(portsBefore.keys(),
                 (QStringList{QStringLiteral("tcp/18080"), QStringLiteral("tcp/18443")}));
        for (auto port = portsBefore.begin(); port != portsBefore.end(); ++port)
            QCOMPARE(ports.take(port.key()), port.value());
        QCOMPARE(ports.size(), 1);
        const Fact telnet = ports.value(QStringLiteral("tcp/23"));
        QCOMPARE(valueOf(telnet, "service"), QStringLiteral("telnet"));
        QCOMPARE(valueOf(telnet, "product"), QStringLiteral("Linux telnetd"));
        QCOMPARE(valueOf(telnet, "encrypted"), QStringLiteral("no"));
        QCOMPARE(valueOf(telnet, "state"), QStringLiteral("open"));
    }

    void aRealScanIsReadAsAWhole()
    {
        const ScanReading reading = readingOfFile(readNmap, "scans/nmap-telnet.xml");
        QVERIFY(reading.about);
        QCOMPARE(reading.about->format, scan_import::Format::Nmap);
        QCOMPARE(reading.about->tool, QStringLiteral("nmap"));
        QCOMPARE(reading.about->toolVersion, QStringLiteral("7.93"));
        QCOMPARE(reading.about->coverage, QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(reading.about->ports,
                 QStringList{QStringLiteral("tcp/23, tcp/80, tcp/18080, tcp/18443")});
        QVERIFY(reading.about->scannedAt < reading.about->finishedAt);
        QVERIFY(reading.about->arguments.contains(QLatin1String("ssl-enum-ciphers")));
        QCOMPARE(reading.hosts.size(), 1);
        const SeenHost& host = reading.hosts.first();
        QCOMPARE(host.name, QStringLiteral("localhost"));
        QCOMPARE(host.addresses, QStringList{QStringLiteral("127.0.0.1")});
        // What the banner of a service claims is no fingerprint: else opening telnet would change
        // the operating system of its host.
        QCOMPARE(host.operatingSystem, QString());
        QCOMPARE(host.facts.first().kind, QStringLiteral("host"));
        QCOMPARE(valueOf(host.facts.first(), "open_tcp"), QStringLiteral("23, 18080, 18443"));
        QCOMPARE(test::strangeKey(reading.hosts), QString());

        const Fact secure = reading.factsByItem("port").value(QStringLiteral("tcp/18443"));
        QCOMPARE(valueOf(secure, "encrypted"), QStringLiteral("yes"));
        QCOMPARE(valueOf(secure, "tls_versions"), QStringLiteral("TLSv1.2, TLSv1.3"));
        QCOMPARE(valueOf(secure, "certificate_subject"), QStringLiteral("intranet.example"));
        QCOMPARE(valueOf(secure, "certificate_expires"), QStringLiteral("2026-12-12"));
        const auto scripts = reading.factsByItem("script");
        QCOMPARE(valueOf(scripts.value(QStringLiteral("http-title/tcp/18080")), "output"),
                 QStringLiteral("Directory listing for /"));
        // Raw answers differ at every scan and would look like a change.
        QVERIFY(!scripts.contains(QStringLiteral("fingerprint-strings/tcp/23")));
    }

    void aHostMayHaveOnlyAnIpv6Address()
    {
        const ScanReading reading = readingOfFile(readNmap, "scans/nmap-ipv6.xml");
        QVERIFY(reading.about);
        QCOMPARE(reading.hosts.size(), 1);
        QCOMPARE(reading.hosts.first().shownName(), QStringLiteral("::1"));
        QCOMPARE(reading.about->coverage, QStringList{QStringLiteral("::1")});
        QVERIFY(reading.factsByItem("port").isEmpty()); // what is closed is no fact
    }

    void aHostMayHaveOnlyAHardwareAddress()
    {
        const ScanReading reading =
            read(nmapReport("<host><status state=\"up\" reason=\"arp-response\"/><address "
                            "addr=\"52:54:00:AB:CD:EF\" "
                            "addrtype=\"mac\" vendor=\"QEMU virtual NIC\"/></host>"));
        QVERIFY(reading.about);
        QCOMPARE(reading.hosts.size(), 1);
        QCOMPARE(reading.hosts.first().hardwareAddress, QStringLiteral("52:54:00:ab:cd:ef"));
        QCOMPARE(reading.hosts.first().vendor, QStringLiteral("QEMU virtual NIC"));
        QCOMPARE(reading.hosts.first().shownName(), QStringLiteral("52:54:00:ab:cd:ef"));
    }

    void aSkippedTargetIsNotCovered()
    {
        const ScanReading reading = readingOfFile(readNmap, "scans/nmap-skipped.xml");
        QVERIFY(reading.about);
        QCOMPARE(reading.about->coverage,
                 (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.5")}));
        QVERIFY(reading.remarkText().contains(QLatin1String("The target ::1 was skipped")));
        QCOMPARE(reading.hosts.size(), 2);
    }

    void hostsThatDidNotAnswerAreCountedOnly()
    {
        const ScanReading real = readingOfFile(readNmap, "scans/nmap-mixed.xml");
        QCOMPARE(real.hosts.size(), 1);
        QVERIFY2(real.remarkText().contains(QLatin1String("2 address(es) did not answer.")),
                 qPrintable(real.remarkText()));
        // -Pn takes all of them to be up; one says so itself by a closed port.
        const ScanReading assumed = read(nmapReport(
            "<host><status state=\"down\" reason=\"no-response\"/><address addr=\"192.0.2.1\" "
            "addrtype=\"ipv4\"/></host>"
            "<host><status state=\"up\" reason=\"user-set\"/><address addr=\"192.0.2.2\" "
            "addrtype=\"ipv4\"/><ports><extraports state=\"filtered\" "
            "count=\"1000\"/></ports></host>"
            "<host><status state=\"up\" reason=\"user-set\"/><address addr=\"192.0.2.3\" "
            "addrtype=\"ipv4\"/><ports><extraports state=\"closed\" "
            "count=\"1000\"/></ports></host>"));
        QVERIFY(assumed.about);
        QCOMPARE(assumed.hosts.size(), 1);
        QCOMPARE(assumed.hosts.first().shownName(), QStringLiteral("192.0.2.3"));
        QVERIFY(assumed.remarkText().contains(QLatin1String("1 address(es) did not answer.")));
        QVERIFY(assumed.remarkText().contains(QLatin1String("took to be up")));
    }

    void onlyOpenPortsAreFacts()
    {
        const ScanReading reading = read(nmapReport(nmapHost(
            "<ports><port protocol=\"tcp\" portid=\"22\"><state state=\"filtered\"/></port>"
            "<port protocol=\"tcp\" portid=\"25\"><state state=\"closed\"/></port>"
            "<port protocol=\"udp\" portid=\"53\"><state state=\"open\"/></port>"
            "<port protocol=\"udp\" portid=\"161\"><state state=\"open|filtered\"/></port>"
            "<port protocol=\"tcp\" portid=\"70000\"><state state=\"open\"/></port></ports>")));
        QVERIFY(reading.about);
        QCOMPARE(reading.factsByItem("port").keys(),
                 (QStringList{QStringLiteral("udp/161"), QStringLiteral("udp/53")}));
        const Fact host = reading.factsByItem("host").first();
        QCOMPARE(valueOf(host, "open_udp"), QStringLiteral("53")); // perhaps is not open
        QVERIFY(!host.values.contains(QStringLiteral("open_tcp")));
        QVERIFY(reading.remarkText().contains(QLatin1String("\"tcp/70000\" is no port.")));
    }

    void namesAndTheLikeliestSystemAreTaken()
    {
        const ScanReading reading = read(
            nmapReport(nmapHost("<hostnames><hostname name=\"www.example.test.\" type=\"user\"/>"
                                "<hostname name=\"web01.example.test\" type=\"PTR\"/>"
                                "<hostname name=\"web01.example.test\" type=\"PTR\"/></hostnames>"
                                "<os><osmatch name=\"Linux 2.6\" accuracy=\"85\"/>"
                                "<osmatch name=\"Windows Server 2008 R2\" accuracy=\"96\"/>"
                                "<osmatch name=\"FreeBSD\" accuracy=\"90\"/></os>")));
        QVERIFY(reading.about);
        const SeenHost& host = reading.hosts.first();
        QCOMPARE(host.name, QStringLiteral("www.example.test"));
        QCOMPARE(host.names, (QStringList{QStringLiteral("www.example.test"),
                                          QStringLiteral("web01.example.test")}));
        QCOMPARE(host.operatingSystem, QStringLiteral("Windows Server 2008 R2"));
        QCOMPARE(valueOf(host.facts.first(), "accuracy"), QStringLiteral("96"));
        // The name was asked for, its address was looked at.
        QVERIFY(reading.about->coverage.contains(QStringLiteral("192.0.2.7")));
    }

    void encryptionIsSaidOnlyWhereItIsKnown()
    {
        QCOMPARE(valueOf(onlyPort(nmapPort("443", "<service name=\"http\" tunnel=\"ssl\" "
                                                  "method=\"table\"/>")),
                         "encrypted"),
                 QStringLiteral("yes"));
        QCOMPARE(valueOf(onlyPort(nmapPort("22", "<service name=\"ssh\" method=\"probed\"/>")),
                         "encrypted"),
                 QStringLiteral("yes"));
        QCOMPARE(valueOf(onlyPort(nmapPort("21", "<service name=\"ftp\" method=\"probed\"/>")),
                         "encrypted"),
                 QStringLiteral("no"));
        // Only the number of the port speaks for it.
        QVERIFY(!onlyPort(nmapPort("21", "<service name=\"ftp\" method=\"table\"/>"))
                     .values.contains(QStringLiteral("encrypted")));
        // TLS after a command.
        const Fact starts = onlyPort(
            nmapPort("21", "<service name=\"ftp\" method=\"probed\"/><script id=\"ssl-cert\" "
                           "output=\"Subject: commonName=ftp.example.test/countryName=DE&#xa;"
                           "Not valid after:  2027-03-01T12:00:00\"/>"));
        QCOMPARE(valueOf(starts, "encrypted"), QStringLiteral("yes"));
        QCOMPARE(valueOf(starts, "certificate_subject"), QStringLiteral("ftp.example.test"));
        QCOMPARE(valueOf(starts, "certificate_expires"), QStringLiteral("2027-03-01"));
    }

    void oldProtocolsAreReadFromTextsToo()
    {
        const Fact port = onlyPort(nmapPort(
            "443", "<script id=\"ssl-enum-ciphers\" output=\"&#xa;  SSLv3: &#xa;    ciphers: &#xa;"
                   "      TLS_RSA_WITH_RC4_128_SHA - C&#xa;  TLSv1.0: &#xa;    ciphers: &#xa;\"/>"
                   "<script id=\"sslv2\" output=\"&#xa;  SSLv2 supported&#xa;\"/>"));
        QCOMPARE(valueOf(port, "tls_versions"), QStringLiteral("SSLv3, TLSv1.0, SSLv2"));
    }

    void snmpIsReadFromServiceAndScripts()
    {
        const Fact old = onlyPort(
            nmapPort("161",
                     "<service name=\"snmp\" product=\"SNMPv1 server\" extrainfo=\"public\" "
                     "method=\"probed\"/><script id=\"snmp-brute\" output=\"&#xa;  private - Valid "
                     "credentials&#xa;  public - Valid credentials&#xa;\"/>",
                     "udp"));
        QCOMPARE(valueOf(old, "snmp_version"), QStringLiteral("1"));
        QCOMPARE(valueOf(old, "snmp_community"), QStringLiteral("public, private"));
        const Fact young = onlyPort(
            nmapPort("161", "<script id=\"snmp-info\" output=\"enterprise: net-snmp\"/>", "udp"));
        QCOMPARE(valueOf(young, "snmp_version"), QStringLiteral("3"));
    }

    void aProductMayBeNamedByItsPlatformName()
    {
        const Fact port =
            onlyPort(nmapPort("80", "<service name=\"http\" method=\"probed\">"
                                    "<cpe>cpe:/a:apache:http_server:2.4.57</cpe></service>"));
        QCOMPARE(valueOf(port, "product"), QStringLiteral("http_server"));
        QCOMPARE(valueOf(port, "version"), QStringLiteral("2.4.57"));
    }

    void bannersAreTamed()
    {
        const QByteArray loud(9000, 'A');
        const Fact port = onlyPort(nmapPort(
            "80", "<service name=\"http\" product=\"a&#x202e;b&#x9b;31m&#xa;c\" version=\"" + loud +
                      "\" method=\"probed\"/>"));
        QCOMPARE(valueOf(port, "product"), QStringLiteral("a b 31m c"));
        QCOMPARE(valueOf(port, "version").size(), kLongestFactValue + 1);
        const auto again = factsOf(textOfFacts({port}));
        QVERIFY(again);
        QCOMPARE(again->first(), port);
    }

    void callsTellWhatWasCovered_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QStringList>("coverage");
        const auto row = [](const char* call, const char* coverage) {
            QTest::newRow(call) << QByteArray(call).replace('"', "&quot;")
                                << QString::fromLatin1(coverage).split(u'|', Qt::SkipEmptyParts);
        };
        row("nmap -sV 10.1.0.0/24", "10.1.0.0/24");
        row("nmap -oX - -p 22,80 10.1.0.7/24", "10.1.0.0/24");
        row("nmap 10.1.0.1-20 10.1.0.21", "10.1.0.1-10.1.0.21");
        row("nmap 10.1.0-1.*", "10.1.0.0/23");
        row("nmap 10.1.0-1.1-254", "10.1.0.1-10.1.0.254|10.1.1.1-10.1.1.254");
        row("nmap 10.1.0.0/24 --exclude 10.1.0.0-127", "10.1.0.128/25");
        row("nmap --exclude=10.1.0.5 10.1.0.4-6", "10.1.0.4|10.1.0.6");
        row("nmap --script \"default or safe\" -T4 -T 3 www.example.test",
            "www.example.test|192.0.2.7");
        row("nmap -6 2001:db8::/64", "2001:db8::/64");
        row("nmap -iL targets.txt -oX scan.xml", "192.0.2.7");
        row("nmap --top-ports 100 -e eth0 -D RND:5 --min-rate 300 10.9.8.7", "10.9.8.7");
        row("nmap 0.0.0.0/0", "0.0.0.0/0");
        row("", "192.0.2.7");
    }
    void callsTellWhatWasCovered()
    {
        QFETCH(QByteArray, call);
        QFETCH(QStringList, coverage);
        const bool isName = call.contains("www");
        const ScanReading reading = read(nmapReport(
            nmapHost(isName ? "<hostnames><hostname name=\"www.example.test\" type=\"user\"/>"
                              "</hostnames>"
                            : ""),
            call));
        QVERIFY(reading.about);
        QCOMPARE(reading.about->coverage, coverage);
    }

    void whatWasNotLookedAtIsRemarked()
    {
        const ScanReading few =
            read(nmapReport("<scaninfo protocol=\"tcp\" numservices=\"2\" services=\"80,443\"/>"));
        QVERIFY2(
            few.remarkText().contains(QLatin1String("looked at 2 port(s) and no others: 80,443")),
            qPrintable(few.remarkText()));
        const ScanReading all = read(
            nmapReport("<scaninfo protocol=\"tcp\" numservices=\"65535\" services=\"1-65535\"/>"));
        QCOMPARE(all.remarkText(), QString());
        QCOMPARE(all.about->ports, QStringList{QStringLiteral("tcp/1-65535")});
        QVERIFY(read(nmapReport({})).remarkText().contains(QLatin1String("looked at no ports")));
    }

    void anInterruptedScanIsRemarked()
    {
        const ScanReading reading = read("<nmaprun scanner=\"nmap\" args=\"nmap 192.0.2.7\">" +
                                         nmapHost({}) + "</nmaprun>");
        QVERIFY(reading.about);
        QVERIFY(reading.remarkText().contains(QLatin1String("was not ended")));
        QVERIFY(!reading.about->scannedAt.isValid());
    }

    void aFileWithoutATimeHasThatOfTheFile()
    {
        ScanReadOptions options;
        options.fallbackTime = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
        const ScanReading reading =
            readingOf(readNmap, "<nmaprun scanner=\"nmap\" args=\"\"/>", options);
        QVERIFY(reading.about);
        QCOMPARE(reading.about->scannedAt, options.fallbackTime);
    }

    void everyUsualEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("UTF-8") << QByteArray("UTF-8");
        QTest::newRow("UTF-16") << QByteArray("UTF-16");
        QTest::newRow("ISO-8859-1") << QByteArray("ISO-8859-1");
    }
    void everyUsualEncodingIsRead()
    {
        QFETCH(QByteArray, encoding);
        const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?><nmaprun>"
                                            "<host><hostnames><hostname name=\"Köln\"/></hostnames>"
                                            "</host></nmaprun>")
                                 .arg(QString::fromLatin1(encoding));
        QStringEncoder encoder(encoding.constData(), QStringConverter::Flag::WriteBom);
        const ScanReading reading = read(encoder(text));
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.hosts.first().name, QStringLiteral("Köln"));
    }

    void documentTypesAreNeverFollowed()
    {
        const ScanReading reading =
            read("<!DOCTYPE nmaprun PUBLIC \"-//x//y\" \"file:///etc/passwd\"><nmaprun>" +
                 nmapHost({}) + "</nmaprun>");
        QVERIFY2(reading.about, qPrintable(reading.message()));
        QCOMPARE(reading.hosts.size(), 1);
    }

    void brokenFilesAreRefusedByName_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* file, Error::Kind kind, const char* says) {
            QTest::newRow(file) << int(kind) << QString::fromLatin1(says);
        };
        using Kind = Error::Kind;
        row("scan-attribute-twice.xml", Kind::Damaged, "damaged at line 3");
        row("scan-comment-that-does-not-end.xml", Kind::Damaged, "breaks off");
        row("scan-control-character.xml", Kind::Damaged, "control character in line 3");
        row("scan-control-reference.xml", Kind::Damaged, "damaged at line 3");
        row("scan-crossed-tags.xml", Kind::Damaged, "damaged at line 3");
        row("scan-cut.xml", Kind::Damaged, "breaks off at line 4");
        row("scan-deep.xml", Kind::Limit, "longer or deeper");
        row("scan-default-attributes.xml", Kind::Limit, "declares entities");
        row("scan-empty.xml", Kind::Invalid, "-oX");
        row("scan-entity-bomb.xml", Kind::Limit, "declares entities");
        row("scan-external-entity.xml", Kind::Limit, "declares entities");
        row("scan-many-attributes.xml", Kind::Limit, "longer or deeper");
        row("scan-no-results.xml", Kind::Invalid, "no XML report of Nmap");
        row("scan-not-utf8.xml", Kind::Damaged, "from line 3 on");
        row("scan-nul.xml", Kind::Damaged, "control character in line 3");
        row("scan-other-root.xml", Kind::Invalid, "no XML report of Nmap");
        row("scan-second-root.xml", Kind::Damaged, "damaged at line 5");
        row("scan-unknown-encoding.xml", Kind::Damaged, "x-unheard-of");
        row("scan-unknown-entity.xml", Kind::Damaged, "damaged at line 4");
        row("scan-utf16-without-mark.xml", Kind::Damaged, "control character");
    }
    void brokenFilesAreRefusedByName()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        const QByteArray path = QByteArray("broken/") + QTest::currentDataTag();
        const ScanReading reading = readingOfFile(readNmap, path.constData());
        QVERIFY(!reading.about);
        QCOMPARE(int(reading.about.error().kind), kind);
        QVERIFY2(reading.message().contains(says), qPrintable(reading.message()));
        QVERIFY(reading.message().contains(QLatin1String("Prüfung 1.xml")) ||
                reading.message().contains(QStringLiteral("Prüfung 1.xml")));
    }

    void whatHasNoEndIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<char>("repeated");
        QTest::newRow("tag") << QByteArray("<a b=\"") << 'x';
        QTest::newRow("text") << QByteArray("<a>") << 'x';
        QTest::newRow("comment") << QByteArray("<!-- ") << 'x';
        QTest::newRow("character data") << QByteArray("<![CDATA[") << 'x';
        QTest::newRow("instruction") << QByteArray("<?a ") << 'x';
    }
    void whatHasNoEndIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(char, repeated);
        const ScanReading reading =
            read("<nmaprun>" + before + QByteArray(6 * 1024 * 1024, repeated));
        QVERIFY(!reading.about);
        QCOMPARE(reading.about.error().kind, Error::Kind::Limit);
    }

    void aReportOfAnySizeIsToldHostByHost()
    {
        constexpr qint64 kBytes = 20 * 1024 * 1024;
        GrowingReport device(kBytes);
        int hosts = 0;
        int mostWaiting = 0;
        qint64 bytesAtFirst = 0;
        NoProgress progress;
        const auto about = readNmap(
            device, {},
            [&](SeenHost&& host) -> Result<> {
                if (++hosts == 1)
                    bytesAtFirst = device.bytesGiven();
                mostWaiting = std::max(mostWaiting, device.hostsMade() - hosts);
                return host.facts.size() == 3
                           ? Result<>()
                           : fail(Error::Kind::Invalid, Message("test", "host, port, script"));
            },
            progress);
        QVERIFY(about);
        QVERIFY(device.bytesGiven() > kBytes);
        QCOMPARE(hosts, device.hostsMade());
        QVERIFY(hosts > 20'000);
        QVERIFY2(bytesAtFirst < 256 * 1024, qPrintable(QString::number(bytesAtFirst)));
        // What was made and not yet told is what two pieces of the file hold.
        QVERIFY2(mostWaiting < 512, qPrintable(QString::number(mostWaiting)));
    }

    void whoListensEndsTheReading()
    {
        GrowingReport device(20 * 1024 * 1024);
        NoProgress progress;
        const auto about = readNmap(
            device, {},
            [](SeenHost&&) {
                return Result<>(fail(Error::Kind::DiskFull, Message("test", "full")));
            },
            progress);
        QVERIFY(!about);
        QCOMPARE(about.error().kind, Error::Kind::DiskFull);
        QVERIFY(device.bytesGiven() < 1024 * 1024);
    }

    void readingIsCancelled()
    {
        GrowingReport device(20 * 1024 * 1024);
        CancelsAt progress(1024 * 1024);
        const auto about = readNmap(
            device, {}, [](SeenHost&&) { return Result<>(); }, progress);
        QVERIFY(!about);
        QCOMPARE(about.error().kind, Error::Kind::Cancelled);
        QVERIFY(device.bytesGiven() < 2 * 1024 * 1024);
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestNmapScan)
#include "test_nmapscan.moc"
