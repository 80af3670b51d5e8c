// SPDX-License-Identifier: GPL-3.0-or-later
// Records of technical compliance in memory, without a file: a network with one server and some
// zones on 30 June 2026, and short ways to scan it and to judge it. For tests of core/technical.
#pragma once

#include "core/registers/assets/asset.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/technical/compliance.h"

#include <QHash>

namespace ringbinder {

class ScanBench final {
public:
    using Format = scan_import::Format;
    using ListKind = scan_import::ListKind;

    ScanBench()
        : server(addZone(QStringLiteral("Servers"), network_zone::Kind::Server,
                         QStringLiteral("10.1.0.0/24")))
        , dmz(addZone(QStringLiteral("DMZ"), network_zone::Kind::Dmz, QStringLiteral("10.2.0.0/24"),
                      false))
        , admin(addZone(QStringLiteral("Administration"), network_zone::Kind::Admin,
                        QStringLiteral("10.3.0.0/24"), false))
        , asset(addAsset(QStringLiteral("Mail server"), QStringLiteral("server"),
                         QStringLiteral("10.1.0.7")))
        , host(addHost(QStringLiteral("mail"), QStringLiteral("10.1.0.7"), asset))
    {
    }

    // 30 June 2026, noon, so many days before.
    [[nodiscard]] static QDateTime at(int daysAgo)
    {
        return QDateTime(today(), QTime(12, 0)).addDays(-daysAgo).toUTC();
    }
    [[nodiscard]] static QDate today() { return {2026, 6, 30}; }

    Uid add(Record record)
    {
        QList<Record>& records = m_records[&record.def()];
        record.setCode(QStringLiteral("%1-%2")
                           .arg(QLatin1String(record.def().prefix))
                           .arg(records.size() + 1, 4, 10, QLatin1Char('0')));
        records.append(record);
        return record.uid();
    }
    template <class Change>
    void edit(const RegisterDef& def, const Uid& uid, Change change)
    {
        for (Record& record : m_records[&def]) {
            if (record.uid() == uid)
                change(record);
        }
    }
    [[nodiscard]] Record record(const RegisterDef& def, const Uid& uid) const
    {
        for (const Record& record : m_records.value(&def)) {
            if (record.uid() == uid)
                return record;
        }
        qFatal("no such record");
    }

    Uid addZone(const QString& name, network_zone::Kind kind, const QString& ranges,
                bool inScope = true)
    {
        Record zone(network_zone::def);
        zone.set(network_zone::name, name);
        zone.set(network_zone::kind, kind);
        zone.set(network_zone::ranges, ranges);
        zone.set(network_zone::inScope, inScope);
        return add(zone);
    }
    Uid addAsset(const QString& name, const QString& type, const QString& addresses = {})
    {
        Record made(asset::def);
        made.set(asset::name, name);
        made.setValue(asset::type, Value(type));
        made.set(asset::inScope, true);
        made.set(asset::status, asset::Status::InUse);
        made.set(asset::networkAddresses, addresses);
        return add(made);
    }
    Uid addHost(const QString& name, const QString& addresses,
                const std::optional<Uid>& matched = {})
    {
        Record made(network_host::def);
        made.set(network_host::name, name);
        made.set(network_host::addresses, addresses);
        made.set(network_host::asset, matched);
        made.set(network_host::decision,
                 matched ? network_host::Decision::Matched : network_host::Decision::Open);
        return add(made);
    }
    Uid addRule(const QString& condition,
                technical_rule::Severity severity = technical_rule::Severity::High)
    {
        Record rule(technical_rule::def);
        rule.set(technical_rule::title, QStringLiteral("A rule"));
        rule.set(technical_rule::condition, condition);
        rule.set(technical_rule::severity, severity);
        rule.set(technical_rule::active, true);
        return add(rule);
    }
    // Fails where this TCP port is open.
    Uid addPortRule(int port) { return addRule(portCondition(port)); }
    [[nodiscard]] static QString portCondition(int port)
    {
        return QStringLiteral("[{\"look_at\":\"port\",\"all\":[[\"port\",\"is\",\"%1\"]]}]")
            .arg(port);
    }
    Uid addImport(int daysAgo, Format format = Format::Nmap,
                  const std::optional<ListKind>& kind = {}, const QString& coverage = {})
    {
        Record import(scan_import::def);
        import.set(scan_import::title, QStringLiteral("Import"));
        import.set(scan_import::format, format);
        import.set(scan_import::listKind, kind);
        import.set(scan_import::scannedAt, at(daysAgo));
        import.set(scan_import::tool, QStringLiteral("tool"));
        import.set(scan_import::coverage, coverage);
        return add(import);
    }
    void observe(const Uid& import, const std::optional<Uid>& seen, const QString& facts,
                 const std::optional<Uid>& system = {})
    {
        Record observation(host_observation::def);
        observation.set(host_observation::name, QStringLiteral("seen"));
        observation.set(host_observation::importField, import);
        observation.set(host_observation::host, seen);
        observation.set(host_observation::asset, system);
        observation.set(host_observation::facts, facts);
        add(observation);
    }
    // A network scan of the mail server that finds these TCP ports open.
    Uid scanPorts(int daysAgo, const QList<int>& ports) { return scanPorts(daysAgo, host, ports); }
    Uid scanPorts(int daysAgo, const Uid& seen, const QList<int>& ports)
    {
        const Uid import = addImport(daysAgo, Format::Nmap, {}, QStringLiteral("10.1.0.0/24"));
        observe(import, seen, portFacts(ports));
        return import;
    }
    [[nodiscard]] static QString portFacts(const QList<int>& ports)
    {
        QString facts = QStringLiteral("host name=mail\n");
        for (const int port : ports)
            facts += QStringLiteral("port port=%1 protocol=tcp state=open\n").arg(port);
        return facts;
    }
    Uid addException(const Uid& rule, const QString& items = {}, const QDate& expires = {})
    {
        Record made(policy_exception::def);
        made.set(policy_exception::title, QStringLiteral("Exception"));
        made.set(policy_exception::status, policy_exception::Status::Approved);
        made.set(policy_exception::technicalRules, QList<Uid>{rule});
        made.set(policy_exception::items, items);
        if (expires.isValid())
            made.set(policy_exception::expires, expires);
        return add(made);
    }

    [[nodiscard]] RecordSource source() const
    {
        return {[this](const RegisterDef& def, const RecordSource::Visit& visit) -> Result<> {
                    for (const Record& record : m_records.value(&def)) {
                        if (!visit(record))
                            break;
                    }
                    return {};
                },
                [this](const Uid& uid) {
                    for (const QList<Record>& records : m_records) {
                        for (const Record& record : records) {
                            if (record.uid() == uid)
                                return record.title();
                        }
                    }
                    return QString();
                },
                today()};
    }
    [[nodiscard]] ComplianceState state(const ComplianceWants& wants = {}) const
    {
        const auto state = complianceOf(source(), wants);
        if (!state)
            qFatal("complianceOf: %s", qPrintable(state.error().message.plain()));
        return *state;
    }
    // Of a rule at a place by the name of the place; nothing where there is none.
    [[nodiscard]] static std::optional<RuleResult> resultIn(const ComplianceState& state,
                                                            const Uid& rule, const QString& place)
    {
        for (const RuleResult& result : state.results) {
            if (result.rule == rule && result.place.name == place)
                return result;
        }
        return {};
    }

private:
    QHash<const RegisterDef*, QList<Record>> m_records;

public:
    const Uid server;
    const Uid dmz;
    const Uid admin;
    const Uid asset; // the mail server, 10.1.0.7
    const Uid host;  // of it
};

} // namespace ringbinder
