// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/sightings.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

namespace {

QString daysSince(const QDateTime& at, QDate day)
{
    return at.isValid() ? QString::number(at.toLocalTime().date().daysTo(day)) : QString();
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

void putSince(JudgedFact& fact, const QString& field, const QDateTime& at, QDate day)
{
    if (!at.isValid())
        return;
    fact.fact.values.insert(field, daysSince(at, day));
    fact.begun.insert(field, at);
}

} // namespace

bool TakenImport::isOfNetwork() const
{
    using Format = scan_import::Format;
    return format == Format::Nmap || format == Format::NessusCsv || format == Format::OpenvasCsv;
}

bool TakenImport::isBenchmark() const
{
    return format == scan_import::Format::Xccdf || format == scan_import::Format::Arf;
}

int TakenImport::limit(const TechnicalLimits& limits) const
{
    return isBenchmark() ? limits.benchmarkDays : limits.scanDays;
}

Result<QList<TakenImport>> importsOf(const RecordSource& source, const PlaceBook& places)
{
    QList<TakenImport> imports;
    const auto done = source.forEach(scan_import::def, [&](const Record& record) {
        TakenImport import{.uid = record.uid(),
                           .code = record.code(),
                           .format =
                               record.get(scan_import::format).value_or(scan_import::Format::Nmap),
                           .listKind = record.get(scan_import::listKind),
                           .at = record.get(scan_import::scannedAt).value_or(QDateTime()),
                           .tool = record.text(scan_import::tool),
                           .zones = {},
                           .coverage = AddressRanges::readable(record.text(scan_import::coverage)),
                           .ports = everyPort()};
        if (import.format == scan_import::Format::Nmap) {
            import.ports =
                askedPorts(record.text(scan_import::coverage), record.text(scan_import::arguments));
        }
        for (const Uid& zone : record.get(scan_import::zones).value_or(QList<Uid>())) {
            if (const int index = places.zoneIndex(zone); index >= 0)
                import.zones.append(index);
        }
        imports.append(std::move(import));
        return true;
    });
    if (!done)
        return fail(done.error());
    // An import that is only about to be written has no code yet.
    std::sort(imports.begin(), imports.end(), [](const TakenImport& a, const TakenImport& b) {
        if (a.at != b.at)
            return a.at < b.at;
        return !a.code.isEmpty() && (b.code.isEmpty() || a.code < b.code);
    });
    return imports;
}

Sightings::Sightings(const PlaceBook& places)
    : m_places(&places)
    , m_hosts(size_t(places.hosts().size()))
    , m_assets(size_t(places.assets().size()))
    , m_zones(size_t(places.zones().size()) + 1)
{
}

bool Sightings::covers(const TakenImport& import, int host) const
{
    const QList<NetworkAddress>& addresses = m_places->hosts()[host].addresses;
    return std::any_of(addresses.begin(), addresses.end(), [&import](const auto& address) {
        return import.coverage.contains(address);
    });
}

void Sightings::take(const TakenImport& import, const QSet<int>& hosts, const QSet<int>& assets)
{
    takeHosts(import, hosts);
    takeAssets(import, assets);
    if (import.isOfNetwork())
        takeZones(import, hosts);
}

void Sightings::takeHosts(const TakenImport& import, const QSet<int>& hosts)
{
    for (const int host : hosts)
        m_hosts[size_t(host)] = {true, false};
    if (!import.isOfNetwork() || import.coverage.isEmpty())
        return;
    for (size_t host = 0; host < m_hosts.size(); ++host) {
        Seen& seen = m_hosts[host];
        if (seen.isSeen && !seen.isMissed && !hosts.contains(int(host)))
            seen.isMissed = covers(import, int(host));
    }
}

void Sightings::takeAssets(const TakenImport& import, const QSet<int>& assets)
{
    for (const int asset : assets) {
        SeenAsset& seen = m_assets[size_t(asset)];
        if (import.isBenchmark())
            seen.benchmark = import.at;
        if (!import.isOfNetwork())
            continue;
        seen.scan = {import.at, import.uid, import.tool};
        seen.unseen = 0;
        seen.firstMissed = {};
        seen.wasCovered = true;
    }
    if (!import.isOfNetwork() || import.coverage.isEmpty())
        return;
    for (int asset = 0; asset < m_places->assets().size(); ++asset) {
        const BookedAsset& booked = m_places->assets()[asset];
        if (!booked.isNetworked || assets.contains(asset))
            continue;
        const bool isCovered = booked.ranges.touches(import.coverage) ||
                               std::any_of(booked.hosts.begin(), booked.hosts.end(),
                                           [&](int host) { return covers(import, host); });
        if (!isCovered)
            continue;
        SeenAsset& seen = m_assets[size_t(asset)];
        seen.wasCovered = true;
        if (++seen.unseen == 1)
            seen.firstMissed = import.at;
    }
}

void Sightings::takeZones(const TakenImport& import, const QSet<int>& hosts)
{
    const Scan scan{import.at, import.uid, import.tool};
    // Only a scan of the network says what it looked at without an answer; others list whom they
    // saw, and cover a zone where people say so.
    const bool saysRanges = import.format == scan_import::Format::Nmap;
    for (int zone = 0; zone < m_places->zones().size(); ++zone) {
        const bool isSaid = import.zones.contains(zone);
        const bool isTouched = m_places->zones()[zone].ranges.touches(import.coverage);
        if (isSaid || isTouched)
            m_zones[size_t(zone)].newest = scan;
        if (isSaid || (isTouched && saysRanges))
            takeLook(zone, {import.at, import.coverage, isSaid});
    }
    for (const int host : hosts) {
        const int zone = m_places->hosts()[host].zone;
        m_zones[zone >= 0 ? size_t(zone) : m_zones.size() - 1].newest = scan;
    }
}

void Sightings::takeLook(int zone, const SeenZone::Look& look)
{
    SeenZone& seen = m_zones[size_t(zone)];
    seen.looks.prepend(look);
    QList<SeenZone::Look> needed;
    AddressRanges left = m_places->zones()[zone].ranges;
    bool isWhole = false;
    for (auto one = seen.looks.cbegin(); one != seen.looks.cend() && !isWhole; ++one) {
        const AddressRanges rest = left.without(one->coverage);
        if (!one->isWhole && rest == left)
            continue;
        needed.append(*one);
        left = rest;
        isWhole = one->isWhole || left.isEmpty();
    }
    seen.looks = needed;
    seen.wholeSince = isWhole ? needed.constLast().at : QDateTime();
}

JudgedFact Sightings::assetFact(int asset, QDate day) const
{
    const BookedAsset& booked = m_places->assets()[asset];
    const SeenAsset& seen = m_assets[size_t(asset)];
    JudgedFact made{{QStringLiteral("asset"), {}}, {}};
    made.fact.values.insert(QStringLiteral("name"), booked.name);
    made.fact.values.insert(QStringLiteral("in_scope"), yesOrNo(booked.inScope));
    if (seen.wasCovered) {
        const QString unseen = QStringLiteral("unseen_scans");
        made.fact.values.insert(unseen, QString::number(seen.unseen));
        if (seen.firstMissed.isValid())
            made.begun.insert(unseen, seen.firstMissed);
    }
    putSince(made, QStringLiteral("days_since_scan"), seen.scan.at, day);
    putSince(made, QStringLiteral("days_since_benchmark"), seen.benchmark, day);
    return made;
}

JudgedFact Sightings::zoneFact(int zone, QDate day) const
{
    const BookedZone& booked = m_places->zones()[zone];
    JudgedFact made{{QStringLiteral("zone"), {}}, {}};
    made.fact.values.insert(QStringLiteral("name"), booked.name);
    made.fact.values.insert(QStringLiteral("in_scope"), yesOrNo(booked.inScope));
    putSince(made, QStringLiteral("days_since_scan"), m_zones[size_t(zone)].wholeSince, day);
    return made;
}

std::optional<Uid> Sightings::lastImportOfZone(int zone) const
{
    return m_zones[size_t(zone)].newest.import;
}

std::optional<Uid> Sightings::lastImportOfAsset(int asset) const
{
    return m_assets[size_t(asset)].scan.import;
}

QList<ZoneCoverage> Sightings::coverage(const TechnicalLimits& limits, QDate day) const
{
    QList<ZoneCoverage> zones;
    std::vector<int> hosts(m_zones.size());
    for (size_t host = 0; host < m_hosts.size(); ++host) {
        const int zone = m_places->hosts()[qsizetype(host)].zone;
        if (m_hosts[host].isSeen && !m_hosts[host].isMissed)
            ++hosts[zone >= 0 ? size_t(zone) : hosts.size() - 1];
    }
    const auto isInTime = [&](const QDateTime& at) {
        return at.isValid() && at.toLocalTime().date().daysTo(day) <= limits.scanDays;
    };
    for (size_t index = 0; index < m_zones.size(); ++index) {
        const Scan& scan = m_zones[index].newest;
        ZoneCoverage made;
        if (index + 1 < m_zones.size()) {
            const BookedZone& booked = m_places->zones()[qsizetype(index)];
            made.zone = booked.uid;
            made.name = booked.name;
            made.inScope = booked.inScope;
        } else if (hosts[index] == 0) {
            continue;
        }
        made.lastImport = scan.import;
        made.lastScan = scan.at;
        made.tool = scan.tool;
        made.hosts = hosts[index];
        made.isCovered = isInTime(m_zones[index].wholeSince);
        made.isPartly = made.zone && !made.isCovered && isInTime(scan.at);
        zones.append(made);
    }
    QCollator byName{QLocale(QLocale::English)};
    byName.setNumericMode(true);
    std::stable_sort(zones.begin(), zones.end(), [&](const auto& a, const auto& b) {
        return a.zone.has_value() != b.zone.has_value() ? a.zone.has_value()
                                                        : byName.compare(a.name, b.name) < 0;
    });
    return zones;
}

QList<Uid> Sightings::unknownHosts() const
{
    QList<Uid> unknown;
    for (size_t host = 0; host < m_hosts.size(); ++host) {
        const BookedHost& booked = m_places->hosts()[qsizetype(host)];
        if (booked.isOpen && m_hosts[host].isSeen && !m_hosts[host].isMissed)
            unknown.append(booked.uid);
    }
    return unknown;
}

QList<Uid> Sightings::unseenAssets() const
{
    QList<Uid> unseen;
    for (size_t asset = 0; asset < m_assets.size(); ++asset) {
        const BookedAsset& booked = m_places->assets()[qsizetype(asset)];
        if (m_assets[asset].unseen > 0 && booked.isLive && booked.inScope)
            unseen.append(booked.uid);
    }
    return unseen;
}

} // namespace ringbinder
