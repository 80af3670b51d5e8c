// SPDX-License-Identifier: GPL-3.0-or-later
// How soon processes, assets and suppliers must be back, handed down along the dependencies (a
// process needs assets, suppliers and processes; an asset needs assets and who provides it), and
// where what is planned, tested, agreed or backed up is worse. The shortest time of all that needs
// something counts, in circles too. Kept in memory by Evaluation; nothing of it is stored.
#pragma once

#include "core/base/dependencywalk.h"
#include "core/continuity/recoverygap.h"
#include "core/schema/record.h"
#include "core/store/session.h"

#include <QHash>

#include <limits>
#include <memory>
#include <vector>

namespace ringbinder {

class Binder;

// The shortest of several times, and whose need it is; of equal ones that of the first node.
struct RecoveryDemand {
    double hours = std::numeric_limits<double>::infinity(); // infinite: nobody needs it in a time
    int source = -1;

    [[nodiscard]] bool isAny() const { return source >= 0; }
    void take(const RecoveryDemand& other)
    {
        if (other.source >= 0 &&
            (other.hours < hours || (other.hours == hours && other.source < source)))
            *this = other;
    }
};

struct RecoveryNode {
    const RegisterDef* def = nullptr; // asset, business process or supplier
    Uid uid;
    bool isCritical = false;   // of a process
    std::optional<double> rto; // own: what a process needs, what an asset can do
    std::optional<double> rpo;
    std::optional<double> mtpd;
    RecoveryDemand recovery; // RTO required of it, by itself where it is a process
    RecoveryDemand data;     // RPO
    RecoveryDemand outage;   // MTPD
};

// What an asset says of itself; read by whoever reads all assets anyway.
struct AssetRecovery {
    Uid uid;
    std::optional<double> rto;
    std::optional<double> rpo;
};

class RecoveryNeeds final {
public:
    // `assets` and the dependencies among them, by index; everything else is read from the binder.
    [[nodiscard]] static Result<RecoveryNeeds> of(const Binder& binder,
                                                  const std::vector<AssetRecovery>& assets,
                                                  const std::vector<Dependency>& dependencies);
    // True when the notice touches a register that is read besides the assets.
    [[nodiscard]] static bool isConcerned(const ChangeNotice& notice);

    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] const RecoveryNode& node(int index) const { return m_nodes[size_t(index)]; }
    [[nodiscard]] int nodeOf(const Uid& uid) const { return m_places.value(uid, -1); } // -1: none
    // False where nothing that is handed down could show anywhere.
    [[nodiscard]] bool hasNeeds() const { return m_hasNeeds; }
    // What it needs, and what needs it; each once, in the order of the nodes.
    [[nodiscard]] std::vector<int> supportsOf(int node) const;
    [[nodiscard]] std::vector<int> dependentsOf(int node) const;
    // True for members of a circle.
    [[nodiscard]] bool isInCircle(int node) const { return m_isInCircle[size_t(node)]; }
    [[nodiscard]] const std::vector<DependencyCycle>& cycles() const { return m_cycles; }

    // Worst first: beyond what can be borne, gaps, unknown; then by how much, then by node.
    [[nodiscard]] const QList<RecoveryGap>& gaps() const { return m_gaps; }
    [[nodiscard]] QList<RecoveryGap> gapsOf(int node) const;

    // All suppliers a process depends on, directly or not; and all processes that depend on a node,
    // critical ones first.
    [[nodiscard]] std::vector<int> suppliersOf(int process) const;
    [[nodiscard]] std::vector<int> processesOn(int node) const;
    // Everything a node needs, directly or not, without itself.
    [[nodiscard]] std::vector<int> allSupportsOf(int node) const;

    // "These depend on each other in a circle: …", once for each circle.
    [[nodiscard]] QList<Message> cycleSentences(const Binder& binder) const;
    // The computed fields of assets, processes and suppliers; nothing for other fields.
    [[nodiscard]] std::optional<Value> value(const Binder& binder, const Uid& record,
                                             const FieldDef& field, const Language& language) const;

private:
    friend class RecoveryLoad;
    [[nodiscard]] std::vector<int> reached(const SupportIndex& index, int from) const;
    [[nodiscard]] QString gapText(const Binder& binder, int node, const Language& language) const;

    std::vector<RecoveryNode> m_nodes;
    QHash<Uid, int> m_places;
    std::unique_ptr<SupportIndex> m_supports;
    std::unique_ptr<SupportIndex> m_dependents;
    std::vector<DependencyCycle> m_cycles;
    std::vector<bool> m_isInCircle;
    bool m_hasNeeds = false;
    QList<RecoveryGap> m_gaps;
    QHash<int, QList<int>> m_gapsOf; // places in m_gaps by node
};

// The title of a node's record; empty where it is gone.
[[nodiscard]] QString titleOf(const RecoveryNode& node, const Binder& binder);

} // namespace ringbinder
