// SPDX-License-Identifier: GPL-3.0-or-later
// Scans taken into a binder in memory: reports as nmap writes them, and the import of what a file
// holds. For the tests of ScanImport.
#pragma once

#include "core/technical/scanimport.h"
#include "tests/support/matrixbench.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace ringbinder::test {

// A host as nmap writes it.
struct NmapHost {
    QString address;
    QString card = {};
    QStringList names = {};
    QList<int> ports = {22};
    QString vendor = {};

    [[nodiscard]] QString xml() const
    {
        QString text = QStringLiteral("<host><status state=\"up\" reason=\"arp-response\"/>"
                                      "<address addr=\"%1\" addrtype=\"ipv4\"/>")
                           .arg(address);
        if (!card.isEmpty()) {
            text += QStringLiteral("<address addr=\"%1\" addrtype=\"mac\" vendor=\"%2\"/>")
                        .arg(card, vendor);
        }
        text += QStringLiteral("<hostnames>");
        for (const QString& name : names)
            text += QStringLiteral("<hostname name=\"%1\" type=\"PTR\"/>").arg(name);
        text += QStringLiteral("</hostnames><ports>");
        for (const int port : ports) {
            text += QStringLiteral("<port protocol=\"tcp\" portid=\"%1\"><state state=\"open\"/>"
                                   "<service name=\"service-%1\"/></port>")
                        .arg(port);
        }
        return text + QStringLiteral("</ports></host>\n");
    }
};

// Day 0 is 2 November 2025.
inline QString nmapXml(int day, const QList<NmapHost>& hosts,
                       const QString& target = QStringLiteral("10.1.0.0/24"))
{
    const qint64 start =
        QDateTime(QDate(2025, 11, 2).addDays(day), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    QString text = QStringLiteral("<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n"
                                  "<nmaprun scanner=\"nmap\" args=\"nmap -oX scan.xml %1\" "
                                  "start=\"%2\" version=\"7.93\" xmloutputversion=\"1.05\">\n"
                                  "<scaninfo type=\"connect\" protocol=\"tcp\" "
                                  "numservices=\"65535\" services=\"1-65535\"/>\n")
                       .arg(target)
                       .arg(start);
    for (const NmapHost& host : hosts)
        text += host.xml();
    return text +
           QStringLiteral("<runstats><finished time=\"%1\" exit=\"success\"/>"
                          "<hosts up=\"%2\" down=\"0\" total=\"%2\"/></runstats>\n</nmaprun>\n")
               .arg(start + 60)
               .arg(hosts.size());
}

class ScanBench {
protected:
    std::unique_ptr<MatrixBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;

    Binder& binder() { return *m_bench->binder; }
    QString write(const QString& text)
    {
        const QString path = m_folder->filePath(QStringLiteral("Prüf Lauf %1.xml").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return path;
    }
    ScanImport read(const QString& text, scan_import::Format format = scan_import::Format::Nmap)
    {
        NoProgress nobody;
        auto scan = ScanImport::read(binder(), write(text), format, {}, nobody);
        if (!scan)
            qFatal("%s", qPrintable(scan.error().message.plain()));
        return std::move(*scan);
    }
    ScanImport::Done apply(const ScanImport& scan)
    {
        NoProgress nobody;
        auto done = scan.apply(binder(), true, nobody);
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return *done;
    }
    ScanImport::Done take(const QString& text) { return apply(read(text)); }
    [[nodiscard]] QList<Record> records(const RegisterDef& def)
    {
        auto found = binder().records(def);
        if (!found)
            qFatal("%s", qPrintable(found.error().message.plain()));
        return *found;
    }
    [[nodiscard]] Record record(const RegisterDef& def, const Uid& uid)
    {
        auto found = binder().find(def, uid);
        if (!found || !*found)
            qFatal("no such record");
        return **found;
    }
    void begin()
    {
        m_bench = std::make_unique<MatrixBench>();
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() +
                                                   QStringLiteral("/Ringbinder Prüfung XXXXXX"));
        m_files = 0;
    }
};

} // namespace ringbinder::test
