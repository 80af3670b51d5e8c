// SPDX-License-Identifier: GPL-3.0-or-later
// Zones, hosts, rules and imports of scans put straight into a binder, without the file of a
// scanner: for tests of what is made of results. It holds no rule and judges nothing.
#pragma once

#include "core/registers/assets/asset.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"
#include "core/technical/fact.h"

namespace ringbinder {

class ScannedBinder final {
public:
    explicit ScannedBinder(Binder& binder)
        : m_binder(binder)
    {
    }

    // Gives it back as it is in the binder.
    Record add(const Record& record)
    {
        ChangeSet set({ChangeLabel::Act::Add, record.def().name(), {}, 1});
        set.add(record);
        if (const auto done = m_binder.session().apply(std::move(set)); !done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return **m_binder.find(record.def(), record.uid());
    }
    // As it is in the binder now, with what `fill` changes.
    template <class Fill>
    Record edit(const Record& record, Fill fill)
    {
        const Record before = **m_binder.find(record.def(), record.uid());
        Record after = before;
        fill(after);
        ChangeSet set({ChangeLabel::Act::Edit, record.def().name(), before.code(), 1});
        set.update(before, after);
        if (const auto done = m_binder.session().apply(std::move(set)); !done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return **m_binder.find(record.def(), record.uid());
    }

    Record zone(const char* name, const char* ranges, bool isInScope = true)
    {
        Record record(network_zone::def);
        record.set(network_zone::name, QString::fromUtf8(name));
        record.set(network_zone::ranges, QString::fromLatin1(ranges));
        record.set(network_zone::inScope, isInScope);
        return add(record);
    }
    Record server(const char* name, const char* address)
    {
        Record record(asset::def);
        record.set(asset::name, QString::fromUtf8(name));
        record.set(asset::networkAddresses, QString::fromLatin1(address));
        return add(record);
    }
    // Matched to the asset, or still to be decided.
    Record host(const char* name, const char* address, const std::optional<Uid>& asset = {})
    {
        Record record(network_host::def);
        record.set(network_host::name, QString::fromUtf8(name));
        record.set(network_host::addresses, QString::fromLatin1(address));
        record.set(network_host::decision,
                   asset ? network_host::Decision::Matched : network_host::Decision::Open);
        if (asset)
            record.set(network_host::asset, *asset);
        return add(record);
    }
    // No service that is read along by everybody: fails where one of these TCP ports is open.
    Record rule(const char* title, technical_rule::Severity severity, const char* ports,
                const QList<Uid>& controls = {})
    {
        Record record(technical_rule::def);
        record.set(technical_rule::title, QString::fromUtf8(title));
        record.set(technical_rule::severity, severity);
        record.set(technical_rule::active, true);
        record.set(technical_rule::version, qint64(1));
        record.set(technical_rule::sources, QStringList{QStringLiteral("nmap")});
        record.set(technical_rule::condition,
                   QStringLiteral("[{\"look_at\":\"port\",\"all\":[[\"protocol\",\"is\",\"tcp\"],"
                                  "[\"port\",\"in\",\"%1\"]]}]")
                       .arg(QLatin1String(ports)));
        record.set(technical_rule::controls, controls);
        return add(record);
    }
    Record import(QDate day, const char* coverage, const QList<Uid>& zones,
                  scan_import::Format format = scan_import::Format::Nmap)
    {
        Record record(scan_import::def);
        record.set(scan_import::title, QStringLiteral("nmap %1").arg(QLatin1String(coverage)));
        record.set(scan_import::format, format);
        record.set(scan_import::scannedAt, QDateTime(day, QTime(12, 0), Qt::UTC));
        record.set(scan_import::tool, QStringLiteral("nmap"));
        record.set(scan_import::toolVersion, QStringLiteral("7.93"));
        record.set(scan_import::coverage, QString::fromLatin1(coverage));
        record.set(scan_import::zones, zones);
        record.set(scan_import::fileName, QStringLiteral("scan.xml"));
        record.set(scan_import::sha256, QString(64, QLatin1Char('a')));
        return add(record);
    }
    // The host with these open TCP ports.
    Record seen(const Record& import, const Record& host, const QList<int>& ports)
    {
        QList<Fact> facts{{QStringLiteral("host"),
                           {{QStringLiteral("name"), host.title()},
                            {QStringLiteral("address"), host.text(network_host::addresses)}}}};
        for (const int port : ports)
            facts.append({QStringLiteral("port"),
                          {{QStringLiteral("protocol"), QStringLiteral("tcp")},
                           {QStringLiteral("port"), QString::number(port)},
                           {QStringLiteral("state"), QStringLiteral("open")}}});
        return observed(import, host, facts);
    }
    Record observed(const Record& import, const Record& host, const QList<Fact>& facts)
    {
        Record record(host_observation::def);
        record.set(host_observation::name, host.title());
        record.set(host_observation::importField, import.uid());
        record.set(host_observation::host, host.uid());
        record.set(host_observation::facts, textOfFacts(facts));
        return add(record);
    }

private:
    Binder& m_binder;
};

} // namespace ringbinder
