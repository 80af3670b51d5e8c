// SPDX-License-Identifier: GPL-3.0-or-later
// A small result of nmap, written as the tool writes it, with the hosts that a test needs.
#pragma once

#include <QFile>
#include <QStringList>

namespace ringbinder {

// Not NmapHost, which core/technical calls one of its own.
struct NmapFileHost {
    QString address;
    QString name = {};
    QString hardwareAddress = {};
    QStringList ports = {}; // "23 telnet"
};

inline QString nmapText(const QString& targets, const QList<NmapFileHost>& hosts,
                        qint64 startedAt = 1763800000)
{
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nmaprun "
                                  "scanner=\"nmap\" args=\"nmap -oX scan.xml %1\" start=\"%2\" "
                                  "version=\"7.93\" xmloutputversion=\"1.05\">\n<scaninfo "
                                  "type=\"syn\" protocol=\"tcp\" numservices=\"1000\" "
                                  "services=\"1-1000\"/>\n")
                       .arg(targets)
                       .arg(startedAt);
    for (const NmapFileHost& host : hosts) {
        text += QStringLiteral("<host starttime=\"%1\" endtime=\"%1\"><status state=\"up\" "
                               "reason=\"echo-reply\" reason_ttl=\"0\"/>\n<address addr=\"%2\" "
                               "addrtype=\"ipv4\"/>\n")
                    .arg(startedAt)
                    .arg(host.address);
        if (!host.hardwareAddress.isEmpty())
            text += QStringLiteral("<address addr=\"%1\" addrtype=\"mac\"/>\n")
                        .arg(host.hardwareAddress);
        text += QLatin1String("<hostnames>");
        if (!host.name.isEmpty())
            text += QStringLiteral("<hostname name=\"%1\" type=\"PTR\"/>").arg(host.name);
        text += QLatin1String("</hostnames>\n<ports>");
        for (const QString& port : host.ports) {
            text +=
                QStringLiteral("<port protocol=\"tcp\" portid=\"%1\"><state state=\"open\" "
                               "reason=\"syn-ack\" reason_ttl=\"0\"/><service name=\"%2\" "
                               "method=\"table\" conf=\"3\"/></port>\n")
                    .arg(port.section(QLatin1Char(' '), 0, 0), port.section(QLatin1Char(' '), 1));
        }
        text += QLatin1String("</ports></host>\n");
    }
    text += QStringLiteral("<runstats><finished time=\"%1\" elapsed=\"2.00\" exit=\"success\"/>"
                           "<hosts up=\"%2\" down=\"0\" total=\"%2\"/></runstats>\n</nmaprun>\n")
                .arg(startedAt + 2)
                .arg(hosts.size());
    return text;
}

inline bool writeNmap(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace ringbinder
