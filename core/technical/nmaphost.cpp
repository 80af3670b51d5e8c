// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/nmaphost.h"

#include "core/technical/addressrange.h"
#include "core/technical/nmapscript.h"
#include "core/technical/scanxml.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

// Every port of a protocol, and scripts; a host that says more is a trap.
constexpr qsizetype kMostNmapFacts = 80'000;
constexpr qsizetype kMostNmapLetters = 16'000'000;
constexpr qsizetype kMostNmapNames = 100;

class NmapHostReader final {
public:
    NmapHostReader(ScanXml& xml, const std::function<void(const Message&)>& remark)
        : m_xml(xml)
        , m_remark(remark)
    {
    }

    NmapHost run()
    {
        NmapHost host;
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const QStringView element = m_xml.name();
            if (element == u"status")
                readStatus(host);
            else if (element == u"address")
                readAddress(host);
            else if (element == u"hostnames")
                readNames(host);
            else if (element == u"ports" && host.isUp)
                readPorts(host);
            else if (element == u"os" && host.isUp)
                readSystem(host);
            else if (element == u"hostscript" && host.isUp)
                readHostScripts(host);
        }
        return host;
    }

private:
    static QLatin1String latin(const char* text) { return QLatin1String(text); }

    void readStatus(NmapHost& host)
    {
        host.isUp = m_xml.attribute(latin("state")) == latin("up");
        host.isAssumed = m_xml.attribute(latin("reason")) == latin("user-set");
    }

    void readAddress(NmapHost& host)
    {
        const QString written = m_xml.attribute(latin("addr"));
        if (m_xml.attribute(latin("addrtype")) == latin("mac")) {
            host.seen.hardwareAddress = hardwareAddressFrom(written);
            host.seen.vendor = m_xml.attribute(latin("vendor"));
            host.hasAnswered = true;
            return;
        }
        const auto address = NetworkAddress::read(written);
        if (!address) {
            m_remark(Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" is no address."))
                         .arg(written.left(60)));
        } else if (const QString text = address->text();
                   !host.seen.addresses.contains(text) &&
                   host.seen.addresses.size() < kMostNmapNames) {
            host.seen.addresses.append(text);
        }
    }

    void readNames(NmapHost& host)
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            QString name = m_xml.attribute(latin("name"));
            while (name.endsWith(u'.'))
                name.chop(1);
            host.isNamedInCall |= m_xml.attribute(latin("type")) == latin("user");
            if (!name.isEmpty() && !host.seen.names.contains(name) &&
                host.seen.names.size() < kMostNmapNames)
                host.seen.names.append(name);
        }
    }

    void readSystem(NmapHost& host)
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const int accuracy = m_xml.attribute(latin("accuracy")).toInt();
            if (m_xml.name() == u"osmatch" && accuracy > host.accuracy) {
                host.accuracy = accuracy;
                host.seen.operatingSystem = m_xml.attribute(latin("name"));
            }
        }
    }

    void readHostScripts(NmapHost& host)
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            Fact nowhere; // no port: what would belong to one is not known of a host
            if (auto script = readNmapScript(m_xml, nowhere))
                add(host, std::move(*script));
        }
    }

    void readPorts(NmapHost& host)
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == u"port") {
                readPort(host);
            } else if (m_xml.name() == u"extraports") {
                const QString state = m_xml.attribute(latin("state"));
                host.hasAnswered |= state == latin("closed") || state == latin("unfiltered");
            }
        }
    }

    void readPort(NmapHost& host)
    {
        Fact port{QStringLiteral("port"), {}};
        const QString protocol = m_xml.attribute(latin("protocol"));
        const QString number = m_xml.attribute(latin("portid"));
        bool isNumber = false;
        const int portNumber = number.toInt(&isNumber);
        port.values.insert(QStringLiteral("protocol"), protocol);
        port.values.insert(QStringLiteral("port"), QString::number(portNumber));
        QList<Fact> scripts;
        QString state;
        bool isProbed = false;
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == u"state") {
                state = m_xml.attribute(latin("state"));
            } else if (m_xml.name() == u"service") {
                isProbed = m_xml.attribute(latin("method")) == latin("probed");
                readService(port);
            } else if (m_xml.name() == u"script") {
                if (auto script = readNmapScript(m_xml, port))
                    scripts.append(std::move(*script));
            }
        }
        const bool isOpen = state == latin("open");
        host.hasAnswered |= isOpen || state == latin("closed") || state == latin("unfiltered");
        if (!isOpen && state != latin("open|filtered"))
            return;
        if (!isNumber || portNumber < 0 || portNumber > 65535 || protocol.isEmpty()) {
            m_remark(Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" is no port."))
                         .arg(QString(protocol + u'/' + number).left(60)));
            return;
        }
        port.values.insert(QStringLiteral("state"), state);
        judgeEncryption(port, isProbed);
        if (isOpen && protocol == latin("tcp"))
            host.openTcp.append(QString::number(portNumber));
        else if (isOpen && protocol == latin("udp"))
            host.openUdp.append(QString::number(portNumber));
        add(host, std::move(port));
        for (Fact& script : scripts)
            add(host, std::move(script));
    }

    // A service that only its port's number speaks for may be anything: nothing is said then.
    static void judgeEncryption(Fact& port, bool isProbed)
    {
        const bool speaksTls = port.values.contains(QStringLiteral("tls_versions")) ||
                               port.values.contains(QStringLiteral("certificate_expires"));
        const bool isSecureShell = port.value(latin("service")) == latin("ssh");
        if (speaksTls || (isProbed && isSecureShell))
            port.values.insert(QStringLiteral("encrypted"), QStringLiteral("yes"));
        else if (isProbed && !port.values.contains(QStringLiteral("encrypted")))
            port.values.insert(QStringLiteral("encrypted"), QStringLiteral("no"));
    }

    void readService(Fact& port)
    {
        const auto take = [this, &port](const QString& key, const char* from) {
            if (const QString value = m_xml.attribute(latin(from)); !value.isEmpty())
                port.values.insert(key, value);
        };
        take(QStringLiteral("service"), "name");
        take(QStringLiteral("product"), "product");
        take(QStringLiteral("version"), "version");
        if (m_xml.attribute(latin("tunnel")) == latin("ssl"))
            port.values.insert(QStringLiteral("encrypted"), QStringLiteral("yes"));
        readSnmp(port);
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == u"cpe")
                readProductName(port, m_xml.readText());
        }
    }

    // "SNMPv1 server" with the community that answered in brackets.
    void readSnmp(Fact& port)
    {
        static const QRegularExpression kVersion(QStringLiteral("SNMPv(1|2c|3)"));
        const auto match = kVersion.match(port.value(latin("product")));
        if (!match.hasMatch())
            return;
        port.values.insert(QStringLiteral("snmp_version"), match.captured(1));
        const QString community = m_xml.attribute(latin("extrainfo"));
        if (match.captured(1) != latin("3") && !community.isEmpty())
            port.values.insert(QStringLiteral("snmp_community"), community);
    }

    // "cpe:/a:vendor:product:version" where the service itself names no product.
    static void readProductName(Fact& port, const QString& cpe)
    {
        const QStringList parts = cpe.split(u':');
        if (parts.size() < 4 || parts[1] != latin("/a"))
            return;
        if (!port.values.contains(QStringLiteral("product")))
            port.values.insert(QStringLiteral("product"), parts[3]);
        if (parts.size() > 4 && !parts[4].isEmpty() &&
            !port.values.contains(QStringLiteral("version")))
            port.values.insert(QStringLiteral("version"), parts[4]);
    }

    void add(NmapHost& host, Fact&& fact)
    {
        for (const QString& value : std::as_const(fact.values))
            m_letters += value.size();
        if (host.seen.facts.size() < kMostNmapFacts && m_letters < kMostNmapLetters)
            host.seen.facts.append(std::move(fact));
        else
            host.isCut = true;
    }

    ScanXml& m_xml;
    const std::function<void(const Message&)>& m_remark;
    qsizetype m_letters = 0; // of all facts
};

} // namespace

NmapHost readNmapHost(ScanXml& xml, const std::function<void(const Message&)>& remark)
{
    return NmapHostReader(xml, remark).run();
}

} // namespace ringbinder
