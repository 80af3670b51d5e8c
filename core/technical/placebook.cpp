// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/placebook.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/subjects.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

QStringList listedParts(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    QStringList parts;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

std::optional<PortRanges> approvedFrom(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    return PortRanges::readable(text);
}

} // namespace

QStringList tagsOf(const QString& text)
{
    QStringList tags;
    for (const QString& tag : listedParts(text))
        tags.append(tag.toLower());
    return tags;
}

Result<PlaceBook> PlaceBook::read(const RecordSource& source)
{
    PlaceBook book;
    if (const auto done = book.readZones(source); !done)
        return fail(done.error());
    if (const auto done = book.readAssets(source); !done)
        return fail(done.error());
    if (const auto done = book.readHosts(source); !done)
        return fail(done.error());
    return book;
}

Result<> PlaceBook::readZones(const RecordSource& source)
{
    return source.forEach(network_zone::def, [this](const Record& record) {
        m_zoneIndex.insert(record.uid(), int(m_zones.size()));
        m_zones.append({record.uid(), record.title(), record.value(network_zone::kind).text(),
                        record.get(network_zone::inScope).value_or(false),
                        AddressRanges::readable(record.text(network_zone::ranges)),
                        approvedFrom(record.text(network_zone::approvedPorts)),
                        tagsOf(record.text(network_zone::tags))});
        return true;
    });
}

Result<> PlaceBook::readAssets(const RecordSource& source)
{
    return source.forEach(asset::def, [this](const Record& record) {
        const int index = int(m_assets.size());
        const auto status = record.get(asset::status);
        const QString addresses =
            record.text(asset::networkAddresses) + u',' + record.text(asset::serialOrAddress);
        BookedAsset booked{.uid = record.uid(),
                           .name = record.title(),
                           .code = record.code(),
                           .type = record.value(asset::type).text(),
                           .zone = zoneIndex(record.get(asset::zone)),
                           .rpoHours = record.get(asset::rpoHours),
                           .inScope = record.get(asset::inScope).value_or(true),
                           .isLive =
                               status != asset::Status::Planned && status != asset::Status::Retired,
                           .ranges = AddressRanges::readable(addresses),
                           .approved = approvedFrom(record.text(asset::approvedPorts)),
                           .tags = tagsOf(record.text(asset::tags)),
                           .hosts = {}};
        const auto effective = record.get(asset::effectiveIntegrity);
        const auto own = effective ? effective : record.get(asset::integrity);
        if (own)
            booked.integrity = own->value;
        const QStringList names = listedParts(record.text(asset::hostNames));
        booked.isNetworked = !booked.ranges.isEmpty() || !names.isEmpty() || booked.zone >= 0 ||
                             !record.text(asset::hardwareAddresses).isEmpty();
        note(record.title(), index);
        note(record.code(), index);
        for (const QString& name : names)
            note(name, index);
        m_assetIndex.insert(record.uid(), index);
        m_assets.append(std::move(booked));
        return true;
    });
}

Result<> PlaceBook::readHosts(const RecordSource& source)
{
    return source.forEach(network_host::def, [this](const Record& record) {
        const auto decision = record.get(network_host::decision);
        BookedHost host{.uid = record.uid(), .name = record.title(), .addresses = {}};
        for (const QString& part : listedParts(record.text(network_host::addresses))) {
            if (const auto address = NetworkAddress::read(part))
                host.addresses.append(*address);
        }
        host.isIgnored = decision == network_host::Decision::Ignored;
        host.isOpen = !decision || decision == network_host::Decision::Open;
        if (decision == network_host::Decision::Matched)
            host.asset = assetIndex(record.get(network_host::asset));
        host.zone = zoneOf(host.addresses);
        const int index = int(m_hosts.size());
        if (host.asset >= 0) {
            BookedAsset& booked = m_assets[host.asset];
            booked.isNetworked = true;
            booked.hosts.append(index);
            if (host.zone < 0)
                host.zone = booked.zone;
            else if (booked.zone < 0)
                booked.zone = host.zone;
        }
        m_hostIndex.insert(record.uid(), index);
        m_hosts.append(std::move(host));
        return true;
    });
}

void PlaceBook::note(const QString& name, int asset)
{
    if (name.isEmpty())
        return;
    int& known =
        m_assetNames.insert(name.toLower(), m_assetNames.value(name.toLower(), asset)).value();
    if (known != asset)
        known = -1;
}

int PlaceBook::zoneOf(const QList<NetworkAddress>& addresses) const
{
    for (const NetworkAddress& address : addresses) {
        int smallest = -1;
        double width = 0;
        for (int zone = 0; zone < m_zones.size(); ++zone) {
            const double here = m_zones[zone].ranges.widthAround(address);
            if (here > 0 && (smallest < 0 || here < width)) {
                smallest = zone;
                width = here;
            }
        }
        if (smallest >= 0)
            return smallest;
    }
    return -1;
}

int PlaceBook::hostIndex(const std::optional<Uid>& uid) const
{
    return uid ? m_hostIndex.value(*uid, -1) : -1;
}

int PlaceBook::assetIndex(const std::optional<Uid>& uid) const
{
    return uid ? m_assetIndex.value(*uid, -1) : -1;
}

int PlaceBook::zoneIndex(const std::optional<Uid>& uid) const
{
    return uid ? m_zoneIndex.value(*uid, -1) : -1;
}

int PlaceBook::assetNamed(const QString& name) const
{
    return m_assetNames.value(name.trimmed().toLower(), -1);
}

BookedPlace PlaceBook::ofHost(int host) const
{
    const BookedHost& booked = m_hosts[host];
    return {host, booked.asset, booked.zone, booked.name};
}

BookedPlace PlaceBook::ofAsset(int asset) const
{
    return {-1, asset, m_assets[asset].zone, m_assets[asset].name};
}

BookedPlace PlaceBook::ofZone(int zone) const
{
    return {-1, -1, zone, m_zones[zone].name};
}

TechnicalPlace PlaceBook::placeOf(const BookedPlace& place) const
{
    TechnicalPlace made;
    if (place.host >= 0)
        made.host = m_hosts[place.host].uid;
    if (place.asset >= 0)
        made.asset = m_assets[place.asset].uid;
    if (place.zone >= 0)
        made.zone = m_zones[place.zone].uid;
    made.name = place.name;
    return made;
}

QStringList PlaceBook::tags(const BookedPlace& place) const
{
    QStringList tags;
    if (place.asset >= 0)
        tags += m_assets[place.asset].tags;
    if (place.zone >= 0)
        tags += m_zones[place.zone].tags;
    return tags;
}

QString PlaceBook::value(const BookedPlace& place, const SubjectField& field) const
{
    const QLatin1String key = field.name();
    const BookedAsset* asset = place.asset >= 0 ? &m_assets[place.asset] : nullptr;
    const BookedZone* zone = place.zone >= 0 ? &m_zones[place.zone] : nullptr;
    if (key == QLatin1String("zone"))
        return zone ? zone->name : QString();
    if (key == QLatin1String("zone_kind"))
        return zone ? zone->kind : QString();
    if (key == QLatin1String("asset_type"))
        return asset ? asset->type : QString();
    if (key == QLatin1String("tags"))
        return tags(place).join(u',');
    if (key == QLatin1String("asset_integrity"))
        return asset && asset->integrity ? QString::number(*asset->integrity) : QString();
    if (key == QLatin1String("is_asset"))
        return asset ? QStringLiteral("yes") : QStringLiteral("no");
    return {};
}

} // namespace ringbinder
