// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/hostbook.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/store/binder.h"
#include "core/store/columnread.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ringbinder {

namespace {

using By = HostMatch::By;

QStringList listedWords(const QString& list)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return list.split(between, Qt::SkipEmptyParts);
}

bool isWholeRange(const QString& part)
{
    return !NetworkAddress::read(part) && AddressRanges::read(part);
}

struct NamesOfFile {
    QSet<QString> repeated;     // that several hosts of the file have
    QSet<QString> sharedLabels; // of different names of several hosts
};

NamesOfFile namesOfFile(const QList<SoughtHost>& sought)
{
    NamesOfFile names;
    QHash<QString, int> owners;
    QHash<QString, int> labelOwners;
    for (int at = 0; at < int(sought.size()); ++at) {
        if (sought[at].isListed)
            continue;
        const QStringList& own = sought[at].signs.names;
        for (const QString& name : own) {
            if (owners.contains(name))
                names.repeated.insert(name);
            owners.insert(name, at);
            const QString label = firstLabel(name);
            const auto other = labelOwners.constFind(label);
            if (other == labelOwners.cend()) {
                labelOwners.insert(label, at);
                continue;
            }
            const QStringList& others = sought[*other].signs.names;
            const bool isSame =
                *other == at || std::any_of(own.cbegin(), own.cend(), [&](const QString& each) {
                    return others.contains(each);
                });
            if (!isSame)
                names.sharedLabels.insert(label);
        }
    }
    return names;
}

} // namespace

Result<HostBook> HostBook::of(const Binder& binder)
{
    HostBook book;
    if (const auto done = book.readHosts(binder); !done)
        return fail(done.error());
    if (const auto done = book.readAssets(binder); !done)
        return fail(done.error());
    if (const auto done = book.readZones(binder); !done)
        return fail(done.error());
    return book;
}

Result<> HostBook::readHosts(const Binder& binder)
{
    return binder.forEach(network_host::def, [this](const Record& record) {
        HostSigns signs;
        for (const QString& each : listedWords(record.text(network_host::hardwareAddress)))
            signs.addHardware(each);
        for (const QString& each : listedWords(record.text(network_host::names)))
            signs.addName(each);
        for (const QString& each : listedWords(record.text(network_host::addresses)))
            signs.addAddress(each);
        signs.settle();
        const auto decision = record.get(network_host::decision);
        Known known{record.uid(),
                    decision == network_host::Decision::Ignored,
                    {},
                    {},
                    signs.names.value(0),
                    signs.hardware};
        if (decision == network_host::Decision::Matched)
            known.asset = record.get(network_host::asset);
        if (!signs.addresses.isEmpty())
            known.newest = signs.addresses.first();
        m_knownIndex.add(int(m_known.size()), signs);
        m_known.append(std::move(known));
        return true;
    });
}

Result<> HostBook::readAssets(const Binder& binder)
{
    const auto& names = binder.names(asset::def);
    return readColumns(binder,
                       {&asset::def,
                        {&asset::name, &asset::serialOrAddress, &asset::hostNames,
                         &asset::networkAddresses, &asset::hardwareAddresses, &common::reference},
                        {}},
                       [&](const Uid& uid, const QList<Value>& values) {
                           addAsset(uid, names.value(uid).code, values);
                       });
}

void HostBook::addAsset(const Uid& uid, const QString& code, const QList<Value>& values)
{
    HostSigns signs;
    QStringList ranges;
    const auto addPlace = [&](const QString& part) {
        ranges.append(part);
        if (!isWholeRange(part))
            signs.addAddress(part);
    };
    const QString name = values[0].text();
    signs.addAlias(name);
    signs.addAlias(code);
    signs.addAlias(values[5].text());
    for (const QString& part : values[1].text().split(u',', Qt::SkipEmptyParts)) {
        const QString said = part.trimmed();
        if (!hardwareAddressFrom(said).isEmpty())
            signs.addHardware(said);
        else if (AddressRanges::read(said))
            addPlace(said);
        else if (said.contains(QLatin1String("://")))
            signs.addAlias(QUrl(said).host());
        else
            signs.addAlias(said);
        signs.addSerial(said);
    }
    for (const QString& each : listedWords(values[2].text()))
        signs.addName(each);
    for (const QString& each : values[3].text().split(u',', Qt::SkipEmptyParts))
        addPlace(each.trimmed());
    for (const QString& each : listedWords(values[4].text()))
        signs.addHardware(each);
    const int id = int(m_assets.size());
    m_assets.append(uid);
    m_assetNames.insert(uid, name);
    m_assetIndex.add(id, signs);
    const AddressRanges placed = AddressRanges::readable(ranges.join(u','));
    if (placed.isEmpty())
        return;
    if (std::any_of(ranges.cbegin(), ranges.cend(), isWholeRange))
        m_assetIndex.addRanges(id, placed);
    m_placedAssets.append({uid, name, placed});
}

Result<> HostBook::readZones(const Binder& binder)
{
    return binder.forEach(network_zone::def, [this](const Record& record) {
        m_zones.append({record.uid(), record.title(),
                        AddressRanges::readable(record.text(network_zone::ranges))});
        return true;
    });
}

HostBook::Claim HostBook::claim(const SoughtHost& sought, const QSet<QString>& repeated,
                                const QSet<QString>& sharedLabels) const
{
    if (sought.isListed)
        return {};
    HostSigns wanted = sought.signs;
    wanted.names.removeIf([&repeated](const QString& name) { return repeated.contains(name); });
    const SignIndex::Found found = m_knownIndex.find(wanted, sharedLabels);
    if (found.ids.size() == 1) {
        // A name that went on to another machine is no name of this one any more.
        const Known& known = m_known[found.ids.first()];
        const bool isFormer = found.by == By::Name && !known.hardware.isEmpty() &&
                              !wanted.hardware.isEmpty() &&
                              firstLabel(known.newestName) != firstLabel(wanted.names.value(0));
        return isFormer ? Claim() : Claim{found.ids.first(), found.by};
    }
    if (found.by == By::HardwareAddress)
        return {found.ids.first(), found.by};
    if (found.by != By::Address)
        return {};
    // Several have had the address: it is the one that had it last.
    for (const int id : found.ids) {
        if (m_known[id].newest && wanted.addresses.contains(*m_known[id].newest))
            return {id, found.by};
    }
    return {};
}

FoundHost HostBook::decided(const SoughtHost& sought, const Claim& claim,
                            const QSet<QString>& sharedLabels) const
{
    FoundHost found;
    HostSigns wanted = sought.signs;
    if (claim.known >= 0) {
        const Known& known = m_known[claim.known];
        found.host = known.uid;
        if (known.isIgnored || known.asset) {
            found.isIgnored = known.isIgnored;
            found.asset = known.asset;
            found.by = By::Earlier;
            return found;
        }
        for (const QString& each : known.hardware)
            wanted.addHardware(each);
    }
    const SignIndex::Found fitting = m_assetIndex.find(wanted, sharedLabels);
    if (fitting.ids.size() == 1) {
        found.asset = m_assets[fitting.ids.first()];
        found.by = fitting.by;
        return found;
    }
    for (const int id : fitting.ids + fitting.doubtful)
        found.candidates.append(m_assets[id]);
    return found;
}

QList<FoundHost> HostBook::find(const QList<SoughtHost>& sought) const
{
    const NamesOfFile names = namesOfFile(sought);
    QList<Claim> claims;
    QHash<int, int> claimants; // by known host: the place of the one that has it
    for (int at = 0; at < int(sought.size()); ++at) {
        Claim mine = claim(sought[at], names.repeated, names.sharedLabels);
        if (mine.known >= 0) {
            const int other = claimants.value(mine.known, -1);
            const auto& newest = m_known[mine.known].newest;
            const bool hasNewest = newest && sought[at].signs.addresses.contains(*newest);
            if (other < 0)
                claimants.insert(mine.known, at);
            else if (mine.by == By::Address && (claims[other].by != By::Address || !hasNewest))
                mine = {};
            else if (claims[other].by == By::Address) {
                claims[other] = {};
                claimants.insert(mine.known, at);
            }
        }
        claims.append(mine);
    }
    QList<FoundHost> found;
    found.reserve(sought.size());
    for (int at = 0; at < int(sought.size()); ++at)
        found.append(decided(sought[at], claims[at], names.sharedLabels));
    return found;
}

} // namespace ringbinder
