// SPDX-License-Identifier: GPL-3.0-or-later
// From the hosts of a file to what is shown before anything is written: put together, matched,
// counted.
#include "core/registers/technical/subjects.h"
#include "core/technical/scangather.h"
#include "core/technical/scanimport_p.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr size_t kMostHosts = 500'000;
constexpr qint64 kMostFactBytes = qint64(512) << 20;
// What comes twice is kept until as much has come again, and this much more.
constexpr qsizetype kLeastToUnite = 256 << 10;

template <class T>
void uniteLists(QList<T>& into, const QList<T>& more)
{
    for (const T& each : more) {
        if (!into.contains(each))
            into.append(each);
    }
}

void fillWhereEmpty(QString& into, const QString& text)
{
    if (into.isEmpty())
        into = text;
}

// Counts of a host that came in pieces add up; of all else the first piece that says it holds.
void joinOnceFacts(Fact& into, const Fact& more)
{
    const SubjectDef* subject = subjectOf(into.kind);
    const bool isCounted = subject && subject->source == SubjectDef::Source::Weaknesses;
    for (auto value = more.values.begin(); value != more.values.end(); ++value) {
        const SubjectField* field = subject ? subject->field(value.key()) : nullptr;
        QString& held = into.values[value.key()];
        if (held.isEmpty())
            held = value.value();
        else if (isCounted && field && field->kind == SubjectField::Kind::Number)
            held = QString::number(held.toLongLong() + value.value().toLongLong());
    }
}

QString seenNameKey(const SeenHost& host, const QString& name)
{
    const QString folded = name.simplified().toCaseFolded();
    if (folded.isEmpty())
        return {};
    return QString((host.isListed ? QLatin1String("l ") : QLatin1String("n ")) + folded);
}

// Lists of devices say what stands on the housing.
QStringList serialsIn(const QList<Fact>& facts)
{
    QStringList serials;
    for (const Fact& fact : facts) {
        if (const QString serial = fact.value(QLatin1String("serial")); !serial.isEmpty())
            serials.append(serial);
    }
    return serials;
}

} // namespace

QByteArray ReadHost::text() const
{
    return textOfFacts(once).toUtf8() + many;
}

// The same card, else the same address unless it is another card, else the same name where no
// addresses can tell.
int HostGathering::placeOf(const SeenHost& host) const
{
    if (host.isListed)
        return m_places.value(seenNameKey(host, host.shownName()), -1);
    if (!host.hardwareAddress.isEmpty()) {
        const int place = m_places.value(QString(QLatin1String("m ") + host.hardwareAddress), -1);
        if (place >= 0)
            return place;
    }
    const auto isOther = [&host](const ReadHost& known) {
        return !host.hardwareAddress.isEmpty() && !known.seen.hardwareAddress.isEmpty() &&
               host.hardwareAddress != known.seen.hardwareAddress;
    };
    for (const QString& address : host.addresses) {
        const int place = m_places.value(QString(QLatin1String("a ") + address), -1);
        if (place >= 0 && !isOther(m_hosts[size_t(place)]))
            return place;
    }
    for (const QString& name : QStringList(host.names + QStringList{host.name})) {
        const int place = m_places.value(seenNameKey(host, name), -1);
        if (place < 0)
            continue;
        const ReadHost& known = m_hosts[size_t(place)];
        const bool canTell = !host.addresses.isEmpty() && !known.seen.addresses.isEmpty();
        if (!canTell && !isOther(known))
            return place;
    }
    return -1;
}

void HostGathering::remember(int place)
{
    const SeenHost& host = m_hosts[size_t(place)].seen;
    const auto note = [&](const QString& key) {
        if (!key.isEmpty() && !m_places.contains(key))
            m_places.insert(key, place);
    };
    if (host.isListed) {
        note(seenNameKey(host, host.shownName()));
        return;
    }
    if (!host.hardwareAddress.isEmpty())
        note(QString(QLatin1String("m ") + host.hardwareAddress));
    for (const QString& address : host.addresses)
        note(QString(QLatin1String("a ") + address));
    for (const QString& name : host.names)
        note(seenNameKey(host, name));
    note(seenNameKey(host, host.name));
}

void HostGathering::takeFacts(ReadHost& into, QList<Fact>&& facts)
{
    for (const QString& serial : serialsIn(facts))
        into.sought.signs.addSerial(serial);
    for (Fact& fact : facts) {
        if (fact.item().isEmpty()) {
            const auto held =
                std::find_if(into.once.begin(), into.once.end(),
                             [&](const Fact& each) { return each.kind == fact.kind; });
            if (held != into.once.end()) {
                joinOnceFacts(*held, fact);
                continue;
            }
            ++m_facts[fact.kind];
            ++into.facts;
            into.once.append(std::move(fact));
            continue;
        }
        const QByteArray line = textOfFacts({fact}).toUtf8();
        into.many += line;
        m_bytes += line.size();
        ++m_facts[fact.kind];
        ++into.facts;
        ++into.items;
    }
}

// One thing that several pieces speak of is one fact.
void HostGathering::unite(ReadHost& host)
{
    auto read = factsOf(QString::fromUtf8(host.many));
    if (!read) // written by textOfFacts() just now
        return;
    QList<Fact> facts;
    QHash<QString, qsizetype> places; // by kind and item
    for (Fact& fact : *read) {
        const QString key = fact.kind + u'/' + fact.item();
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, facts.size());
            facts.append(std::move(fact));
            continue;
        }
        --m_facts[fact.kind];
        --host.facts;
        --host.items;
        joinFacts(facts[*known], fact);
    }
    m_bytes -= host.many.size();
    if (facts.size() < read->size())
        host.many = textOfFacts(facts).toUtf8();
    m_bytes += host.many.size();
    host.united = host.many.size();
}

Result<> HostGathering::add(SeenHost&& host)
{
    int place = placeOf(host);
    QList<Fact> facts = std::move(host.facts);
    host.facts.clear();
    if (place < 0) {
        if (m_hosts.size() >= kMostHosts) {
            return fail(Error::Kind::Limit,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "The file names more than %1 "
                                                                  "hosts. Divide the scan."))
                            .arg(qint64(kMostHosts)));
        }
        place = int(m_hosts.size());
        m_hosts.push_back({.seen = std::move(host), .once = {}, .many = {}, .sought = {}});
    } else {
        m_hosts[size_t(place)].isOfPieces = true;
        SeenHost& known = m_hosts[size_t(place)].seen;
        fillWhereEmpty(known.name, host.name);
        fillWhereEmpty(known.hardwareAddress, host.hardwareAddress);
        fillWhereEmpty(known.vendor, host.vendor);
        fillWhereEmpty(known.operatingSystem, host.operatingSystem);
        uniteLists(known.names, host.names);
        uniteLists(known.addresses, host.addresses);
    }
    remember(place);
    ReadHost& into = m_hosts[size_t(place)];
    takeFacts(into, std::move(facts));
    if (into.isOfPieces && into.many.size() > 2 * into.united + kLeastToUnite)
        unite(into);
    if (m_bytes > kMostFactBytes) {
        return fail(Error::Kind::Limit,
                    Message("scan", QT_TRANSLATE_NOOP("scan", "The file holds more than %1 MiB of "
                                                              "results. Divide the scan."))
                        .arg(kMostFactBytes >> 20));
    }
    return {};
}

std::vector<ReadHost> HostGathering::take()
{
    for (ReadHost& host : m_hosts) {
        if (host.isOfPieces && host.many.size() > host.united)
            unite(host);
        HostSigns& signs = host.sought.signs;
        host.sought.isListed = host.seen.isListed;
        signs.addHardware(host.seen.hardwareAddress);
        signs.addName(host.seen.name);
        for (const QString& name : host.seen.names)
            signs.addName(name);
        for (const QString& address : host.seen.addresses)
            signs.addAddress(address);
        signs.settle();
        host.many.squeeze();
    }
    m_places.clear();
    return std::move(m_hosts);
}

QList<SoughtHost> ScanImport::Private::sought() const
{
    QList<SoughtHost> all;
    all.reserve(qsizetype(hosts.size()));
    for (const ReadHost& host : hosts)
        all.append(host.sought);
    return all;
}

std::optional<Uid> ScanImport::Private::assetOf(int host) const
{
    const auto answer = said.constFind(host);
    return answer != said.cend() ? *answer : found[host].asset;
}

QList<HostBook::Place> ScanImport::Private::coveredZones(const HostBook& book) const
{
    // A report about machines says nothing about the rest of the network they stand in. That it
    // covers a zone all the same is for people to say, in the import.
    if (preview.about.format != scan_import::Format::Nmap)
        return {};
    const AddressRanges covered = AddressRanges::readable(preview.about.coverage.join(u','));
    QList<HostBook::Place> zones;
    for (const HostBook::Place& zone : book.zones()) {
        if (!zone.ranges.isEmpty() && zone.ranges.isWithin(covered))
            zones.append(zone);
    }
    return zones;
}

void ScanImport::Private::look(const HostBook& book, QHash<Uid, QString> names)
{
    assetNames = std::move(names);
    found = book.find(sought());
    preview.hosts.clear();
    for (size_t at = 0; at < hosts.size(); ++at) {
        const ReadHost& host = hosts[at];
        const FoundHost& match = found[qsizetype(at)];
        preview.hosts.append({host.seen.shownName(), host.seen.addresses, host.seen.hardwareAddress,
                              match.host, match.asset,
                              match.asset ? assetNames.value(*match.asset) : QString(), match.by,
                              match.candidates, host.facts});
    }
    const AddressRanges covered = AddressRanges::readable(preview.about.coverage.join(u','));
    for (const HostBook::Place& asset : book.placedAssets()) {
        if (asset.ranges.touches(covered))
            assetsInCoverage.append(asset);
    }
    for (const HostBook::Place& zone : coveredZones(book))
        preview.zones.append(zone.name);
    for (const QString& range : preview.about.coverage) {
        const auto read = AddressRanges::read(range);
        const bool isOutside = read && !read->isEmpty() &&
                               std::none_of(book.zones().cbegin(), book.zones().cend(),
                                            [&read](const HostBook::Place& zone) {
                                                return zone.ranges.touches(*read);
                                            });
        if (isOutside)
            preview.uncoveredRanges.append(range);
    }
    count();
}

void ScanImport::Private::count()
{
    preview.newHosts = preview.matched = preview.unmatched = preview.ignored = 0;
    QSet<Uid> seen;
    for (int at = 0; at < int(preview.hosts.size()); ++at) {
        const FoundHost& match = found[at];
        const auto asset = assetOf(at);
        if (!match.host && !hosts[size_t(at)].seen.isListed)
            ++preview.newHosts;
        if (asset) {
            ++preview.matched;
            seen.insert(*asset);
        } else if (match.isIgnored) {
            ++preview.ignored;
        } else {
            ++preview.unmatched;
        }
    }
    preview.missedAssets.clear();
    for (const HostBook::Place& asset : std::as_const(assetsInCoverage)) {
        if (!seen.contains(asset.uid))
            preview.missedAssets.append(asset.name);
    }
}

} // namespace ringbinder
