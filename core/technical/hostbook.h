// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts that are known, the assets and the zones of a binder, as far as a scan is matched with
// them: which known host a host of a file is, and which asset. What people decided earlier comes
// first. It proposes and writes nothing; used by scanimport.h, before and again while writing.
#pragma once

#include "core/technical/hostsigns.h"

namespace ringbinder {

class Binder;

// A host of a file, as it is looked for.
struct SoughtHost {
    HostSigns signs;
    bool isListed = false; // a system of a list: it can be an asset, and no host of the network
};

struct FoundHost {
    std::optional<Uid> host;
    bool isIgnored = false;
    std::optional<Uid> asset;
    HostMatch::By by = HostMatch::By::Nothing;
    QList<Uid> candidates;
    friend bool operator==(const FoundHost&, const FoundHost&) = default;
};

class HostBook final {
public:
    [[nodiscard]] static Result<HostBook> of(const Binder& binder);

    // One for each, in their order. A known host that several claim by its address is the one that
    // had it last.
    [[nodiscard]] QList<FoundHost> find(const QList<SoughtHost>& sought) const;
    // Empty where it is gone.
    [[nodiscard]] QString assetName(const Uid& asset) const { return m_assetNames.value(asset); }

    struct Place {
        Uid uid;
        QString name;
        AddressRanges ranges;
    };
    [[nodiscard]] const QList<Place>& zones() const { return m_zones; }
    // Assets that say at which addresses they are.
    [[nodiscard]] const QList<Place>& placedAssets() const { return m_placedAssets; }

private:
    struct Known {
        Uid uid;
        bool isIgnored = false;
        std::optional<Uid> asset;
        std::optional<NetworkAddress> newest;
        QString newestName;
        QStringList hardware;
    };
    struct Claim {
        int known = -1;
        HostMatch::By by = HostMatch::By::Nothing;
    };

    [[nodiscard]] Result<> readHosts(const Binder& binder);
    [[nodiscard]] Result<> readAssets(const Binder& binder);
    [[nodiscard]] Result<> readZones(const Binder& binder);
    void addAsset(const Uid& uid, const QString& code, const QList<Value>& values);
    [[nodiscard]] Claim claim(const SoughtHost& sought, const QSet<QString>& repeated,
                              const QSet<QString>& sharedLabels) const;
    [[nodiscard]] FoundHost decided(const SoughtHost& sought, const Claim& claim,
                                    const QSet<QString>& sharedLabels) const;

    QList<Known> m_known;
    SignIndex m_knownIndex;
    QList<Uid> m_assets;
    SignIndex m_assetIndex;
    QHash<Uid, QString> m_assetNames;
    QList<Place> m_zones;
    QList<Place> m_placedAssets;
};

} // namespace ringbinder
