// SPDX-License-Identifier: GPL-3.0-or-later
// Which scans covered what and saw whom: the newest scan of each zone, hosts and assets that the
// newest scans of their addresses missed. Follows the imports one by one in the order of their
// times. Used by complianceOf() alone.
#pragma once

#include "core/registers/technical/scan_import.h"
#include "core/technical/askedports.h"
#include "core/technical/factbook.h"

#include <vector>

namespace ringbinder {

struct TakenImport {
    Uid uid;
    QString code;
    scan_import::Format format = scan_import::Format::Nmap;
    std::optional<scan_import::ListKind> listKind = {};
    QDateTime at;
    QString tool;
    QList<int> zones; // of the PlaceBook
    AddressRanges coverage;
    PortRanges ports = {}; // that it asked for

    [[nodiscard]] bool isOfNetwork() const;
    [[nodiscard]] bool isBenchmark() const;
    // Days after which its results no longer count as current.
    [[nodiscard]] int limit(const TechnicalLimits& limits) const;
};
// In the order of their scan times, those of one time by their codes.
[[nodiscard]] Result<QList<TakenImport>> importsOf(const RecordSource& source,
                                                   const PlaceBook& places);

class Sightings final {
public:
    // `places` must outlive it.
    explicit Sightings(const PlaceBook& places);

    // `hosts` and `assets`: seen in it, by their places in the book.
    void take(const TakenImport& import, const QSet<int>& hosts, const QSet<int>& assets);

    // What the registers say about an asset or a zone as of a day, as a fact of that subject.
    [[nodiscard]] JudgedFact assetFact(int asset, QDate day) const;
    [[nodiscard]] JudgedFact zoneFact(int zone, QDate day) const;
    [[nodiscard]] std::optional<Uid> lastImportOfZone(int zone) const;
    [[nodiscard]] std::optional<Uid> lastImportOfAsset(int asset) const;

    [[nodiscard]] QList<ZoneCoverage> coverage(const TechnicalLimits& limits, QDate day) const;
    [[nodiscard]] QList<Uid> unknownHosts() const;
    [[nodiscard]] QList<Uid> unseenAssets() const;

private:
    struct Scan {
        QDateTime at;
        std::optional<Uid> import;
        QString tool;
    };
    // What is known of a zone: the newest scan that saw any of it, and the scans that together
    // looked at all of it, newest first, none that adds nothing to the newer ones.
    struct SeenZone {
        struct Look {
            QDateTime at;
            AddressRanges coverage;
            bool isWhole = false; // people said that it covers the zone
        };
        Scan newest;
        QList<Look> looks;
        QDateTime wholeSince; // all of it was looked at since then; invalid: never
    };
    struct SeenAsset {
        Scan scan;
        QDateTime benchmark;
        int unseen = 0; // scans in a row
        QDateTime firstMissed;
        bool wasCovered = false;
    };
    struct Seen {
        bool isSeen = false;
        bool isMissed = false;
    };
    [[nodiscard]] bool covers(const TakenImport& import, int host) const;
    void takeHosts(const TakenImport& import, const QSet<int>& hosts);
    void takeAssets(const TakenImport& import, const QSet<int>& assets);
    void takeZones(const TakenImport& import, const QSet<int>& hosts);
    void takeLook(int zone, const SeenZone::Look& look);

    const PlaceBook* m_places;
    std::vector<Seen> m_hosts;
    std::vector<SeenAsset> m_assets;
    std::vector<SeenZone> m_zones; // the last one: outside every zone
};

} // namespace ringbinder
