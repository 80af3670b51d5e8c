// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/nmapscan.h"

#include "core/technical/nmapcall.h"
#include "core/technical/nmaphost.h"
#include "core/technical/scanxml.h"

namespace ringbinder {

namespace {

constexpr qsizetype kMostNmapRemarks = 100;
constexpr qsizetype kMostNmapCovered = 20'000;

class NmapReader final {
public:
    NmapReader(QIODevice& device, const ScanReadOptions& options, const HostListener& listener,
               Progress& progress)
        : m_xml(device, options.fileName, progress)
        , m_options(options)
        , m_listener(listener)
    {
    }

    Result<ScanAbout> run()
    {
        if (m_xml.next() != ScanXml::Token::Start || m_xml.name() != u"nmaprun") {
            if (m_xml.error() && !m_xml.isNoXml())
                return fail(*m_xml.error());
            return fail(
                Error::Kind::Invalid,
                Message("scan", QT_TRANSLATE_NOOP("scan", "The file \"%1\" is no XML report "
                                                          "of Nmap. Let nmap write one with "
                                                          "-oX."))
                    .arg(m_options.fileName));
        }
        readHead();
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            const QStringView element = m_xml.name();
            if (element == u"host") {
                if (const auto told = readHost(); !told)
                    return fail(told.error());
            } else if (element == u"scaninfo") {
                readPortsLookedAt();
            } else if (element == u"target") {
                readTarget();
            } else if (element == u"runstats") {
                readStatistics();
            }
        }
        m_xml.finish();
        if (m_xml.error())
            return fail(*m_xml.error());
        conclude();
        return std::move(m_about);
    }

private:
    static QLatin1String latin(const char* text) { return QLatin1String(text); }
    static QDateTime instantOf(const QString& seconds)
    {
        bool isNumber = false;
        const qint64 value = seconds.toLongLong(&isNumber);
        // Till the year 9999: what lies beyond is no time.
        if (!isNumber || value <= 0 || value > 253'402'300'799)
            return {};
        return QDateTime::fromSecsSinceEpoch(value, Qt::UTC);
    }

    void remark(const Message& message)
    {
        if (m_about.remarks.size() < kMostNmapRemarks)
            m_about.remarks.append(message);
    }

    void readHead()
    {
        m_about.format = scan_import::Format::Nmap;
        m_about.tool = m_xml.attribute(latin("scanner"));
        if (m_about.tool.isEmpty())
            m_about.tool = QStringLiteral("nmap");
        m_about.toolVersion = m_xml.attribute(latin("version"));
        m_about.arguments = m_xml.attribute(latin("args"));
        m_about.scannedAt = instantOf(m_xml.attribute(latin("start")));
        if (!m_about.scannedAt.isValid())
            m_about.scannedAt = m_options.fallbackTime;
        m_call = nmapCallOf(m_xml.rawAttribute(latin("args")));
    }

    // Such as a name that nobody knows.
    void readTarget()
    {
        const QString target = m_xml.attribute(latin("specification"));
        m_call.targets.removeAll(target);
        remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The target %1 was skipped by the scan."))
                   .arg(target));
    }

    // "tcp/1-1024, tcp/8080". What is not looked at is not closed.
    void readPortsLookedAt()
    {
        const QString protocol = m_xml.attribute(latin("protocol"));
        const QString services = m_xml.rawAttribute(latin("services"));
        if (protocol.isEmpty() || services.isEmpty())
            return;
        QString ports = protocol + u'/' + services;
        ports.replace(u',', QString(QStringLiteral(", ") + protocol + u'/'));
        m_about.ports.append(ports);
        const int count = m_xml.attribute(latin("numservices")).toInt();
        if (count < 65535) {
            remark(Message("scan",
                           QT_TRANSLATE_N_NOOP("scan", "Of %1 the scan looked at %n port(s) and no "
                                                       "others: %2"))
                       .arg(protocol.toUpper())
                       .arg(tidyScanText(services, 200))
                       .count(count));
        }
    }

    void readStatistics()
    {
        const int depth = m_xml.depth();
        while (m_xml.nextChild(depth)) {
            if (m_xml.name() == u"finished") {
                m_hasFinished = true;
                m_about.finishedAt = instantOf(m_xml.attribute(latin("time")));
                if (m_xml.attribute(latin("exit")) == latin("error")) {
                    remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The scan ended with an "
                                                                     "error: %1"))
                               .arg(m_xml.attribute(latin("errormsg"))));
                }
            } else if (m_xml.name() == u"hosts") {
                m_down = std::max(m_down, m_xml.attribute(latin("down")).toInt());
            }
        }
    }

    Result<> readHost()
    {
        NmapHost host = readNmapHost(m_xml, [this](const Message& message) { remark(message); });
        if (m_xml.error())
            return fail(*m_xml.error());
        cover(host);
        if (!host.isUp) {
            ++m_listedDown;
            return {};
        }
        if (host.isAssumed && !host.hasAnswered) {
            ++m_assumed;
            return {};
        }
        return tell(host);
    }

    // What the call does not name is covered by what was found.
    void cover(const NmapHost& host)
    {
        if (!m_call.hasOtherTargets && !host.isNamedInCall && !m_call.targets.isEmpty())
            return;
        for (const QString& address : host.seen.addresses) {
            if (m_covered.size() < kMostNmapCovered)
                m_covered.append(address);
        }
    }

    Result<> tell(NmapHost& host)
    {
        SeenHost& seen = host.seen;
        if (!seen.names.isEmpty())
            seen.name = seen.names.first();
        if (seen.shownName().isEmpty()) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "A host without any address was left "
                                                             "out.")));
            return {};
        }
        Fact fact{QStringLiteral("host"), {{QStringLiteral("name"), seen.shownName()}}};
        const auto say = [&fact](const QString& key, const QString& value) {
            if (!value.isEmpty())
                fact.values.insert(key, value);
        };
        say(QStringLiteral("address"), seen.addresses.value(0));
        say(QStringLiteral("vendor"), seen.vendor);
        say(QStringLiteral("operating_system"), seen.operatingSystem);
        say(QStringLiteral("accuracy"),
            host.accuracy >= 0 ? QString::number(host.accuracy) : QString());
        say(QStringLiteral("open_tcp"), host.openTcp.join(QStringLiteral(", ")));
        say(QStringLiteral("open_udp"), host.openUdp.join(QStringLiteral(", ")));
        seen.facts.prepend(fact);
        if (host.isCut) {
            remark(
                Message("scan", QT_TRANSLATE_NOOP("scan", "%1 has more open ports and outputs of "
                                                          "scripts than are kept; the rest was "
                                                          "left out."))
                    .arg(seen.shownName()));
        }
        return m_listener(std::move(seen));
    }

    void conclude()
    {
        m_about.coverage = m_call.targets + rangesOfAddresses(m_covered);
        m_about.coverage.removeDuplicates();
        if (!m_hasFinished) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The scan was not ended: hosts may be "
                                                             "missing.")));
        }
        if (m_about.ports.isEmpty() && m_about.tool == latin("nmap")) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The scan looked at no ports, only "
                                                             "whether hosts answer.")));
        }
        if (const int down = std::max(m_down, m_listedDown); down > 0) {
            remark(Message("scan", QT_TRANSLATE_N_NOOP("scan", "%n address(es) did not answer."))
                       .count(down));
        }
        if (m_assumed > 0) {
            remark(Message("scan", QT_TRANSLATE_N_NOOP(
                                       "scan", "%n address(es) that the scan took to be up without "
                                               "asking did not answer and are left out."))
                       .count(m_assumed));
        }
        if (!m_call.excluded.isEmpty()) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The scan was told to leave out %1."))
                       .arg(tidyScanText(m_call.excluded.join(QStringLiteral(", ")), 500)));
        }
        if (m_call.hasOtherTargets) {
            remark(Message("scan", QT_TRANSLATE_NOOP("scan", "The targets came from a file. Only "
                                                             "the addresses that the report names "
                                                             "count as covered.")));
        }
    }

    ScanXml m_xml;
    const ScanReadOptions& m_options;
    const HostListener& m_listener;
    ScanAbout m_about;
    NmapCall m_call;
    QStringList m_covered;
    int m_down = 0;
    int m_listedDown = 0;
    int m_assumed = 0;
    bool m_hasFinished = false;
};

} // namespace

Result<ScanAbout> readNmap(QIODevice& device, const ScanReadOptions& options,
                           const HostListener& host, Progress& progress)
{
    return NmapReader(device, options, host, progress).run();
}

} // namespace ringbinder
