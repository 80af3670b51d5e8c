// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts, assets and zones as rules see them: the zone of a host by its addresses, the asset that it
// is, tags, approved ports. Read once for one run of complianceOf(), which alone uses it. What
// people typed and nobody can read as a range is passed over here; registers say so on their own.
#pragma once

#include "core/store/recordsource.h"
#include "core/technical/addressrange.h"
#include "core/technical/compliance.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace ringbinder {

struct SubjectField;

// "server, db" as lower-case words.
[[nodiscard]] QStringList tagsOf(const QString& text);

struct BookedZone {
    Uid uid;
    QString name;
    QString kind;
    bool inScope = false;
    AddressRanges ranges;
    std::optional<PortRanges> approved;
    QStringList tags;
};
struct BookedAsset {
    Uid uid;
    QString name;
    QString code;
    QString type;
    int zone = -1;
    std::optional<int> integrity = {};
    std::optional<double> rpoHours = {};
    bool inScope = true;
    bool isLive = true;       // neither planned nor retired
    bool isNetworked = false; // the register or a host says that a network knows it
    AddressRanges ranges;
    std::optional<PortRanges> approved;
    QStringList tags;
    QList<int> hosts;
};
struct BookedHost {
    Uid uid;
    QString name;
    QList<NetworkAddress> addresses;
    int asset = -1;
    int zone = -1;
    bool isIgnored = false;
    bool isOpen = true; // whether it is an asset is still to be decided
};

// Indexes of the book; what is below 0 is not there.
struct BookedPlace {
    int host = -1;
    int asset = -1;
    int zone = -1;
    QString name;
};

class PlaceBook final {
public:
    [[nodiscard]] static Result<PlaceBook> read(const RecordSource& source);

    [[nodiscard]] const QList<BookedZone>& zones() const { return m_zones; }
    [[nodiscard]] const QList<BookedAsset>& assets() const { return m_assets; }
    [[nodiscard]] const QList<BookedHost>& hosts() const { return m_hosts; }
    // -1 where it is gone.
    [[nodiscard]] int hostIndex(const std::optional<Uid>& uid) const;
    [[nodiscard]] int assetIndex(const std::optional<Uid>& uid) const;
    [[nodiscard]] int zoneIndex(const std::optional<Uid>& uid) const;
    // By name, code or host name, without case; -1 where none or several are called so.
    [[nodiscard]] int assetNamed(const QString& name) const;

    [[nodiscard]] BookedPlace ofHost(int host) const;
    [[nodiscard]] BookedPlace ofAsset(int asset) const;
    [[nodiscard]] BookedPlace ofZone(int zone) const;
    [[nodiscard]] TechnicalPlace placeOf(const BookedPlace& place) const;
    // Tags of the asset and of the zone.
    [[nodiscard]] QStringList tags(const BookedPlace& place) const;
    // The value of one of placeFields().
    [[nodiscard]] QString value(const BookedPlace& place, const SubjectField& field) const;

private:
    [[nodiscard]] Result<> readZones(const RecordSource& source);
    [[nodiscard]] Result<> readAssets(const RecordSource& source);
    [[nodiscard]] Result<> readHosts(const RecordSource& source);
    // Where zones overlap, the one with the smallest range around the address.
    [[nodiscard]] int zoneOf(const QList<NetworkAddress>& addresses) const;
    void note(const QString& name, int asset);

    QList<BookedZone> m_zones;
    QList<BookedAsset> m_assets;
    QList<BookedHost> m_hosts;
    QHash<Uid, int> m_zoneIndex;
    QHash<Uid, int> m_assetIndex;
    QHash<Uid, int> m_hostIndex;
    QHash<QString, int> m_assetNames; // -1: several
};

} // namespace ringbinder
