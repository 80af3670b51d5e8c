// SPDX-License-Identifier: GPL-3.0-or-later
// Protection need (confidentiality, integrity, availability) along dependencies by the maximum
// principle: what supports something needs at least the protection of what depends on it, unless
// somebody gave a reason why not. Works on flat arrays in linear time, survives cycles and chains
// of any depth, and says for each value where it comes from. It knows no record.
#pragma once

#include "core/base/dependencywalk.h"
#include "core/base/message.h"
#include "core/base/uid.h"

#include <array>
#include <vector>

namespace ringbinder {

enum class Need { Confidentiality, Integrity, Availability };
inline constexpr std::array<Need, 3> kNeeds = {Need::Confidentiality, Need::Integrity,
                                               Need::Availability};

struct DependencyGraph {
    struct Asset {
        Uid uid;
        std::array<int, 3> own = {}; // by Need; 0: not rated
        // By Need: a reason is recorded why the own rating stands although a higher one is
        // inherited. Without an own rating it means nothing.
        std::array<bool, 3> isOverride = {};
    };
    std::vector<Asset> assets;
    std::vector<Dependency> dependencies; // doubles and self-dependencies are harmless
};

struct EffectiveNeed {
    int value = 0;             // 0: neither rated nor inherited
    int source = -1;           // index of the asset whose own rating this is; -1 when there is none
    int inherited = 0;         // the highest need of what depends on it, whether or not it counts
    int inheritedFrom = -1;    // index of the asset whose own rating that is
    bool isOverridden = false; // the own rating stands although `inherited` is higher
};

class NeedInheritance final {
public:
    explicit NeedInheritance(const DependencyGraph& graph);

    [[nodiscard]] const EffectiveNeed& need(int asset, Need need) const
    {
        return m_needs[size_t(need)][size_t(asset)];
    }
    // True when the value is the own rating of another asset.
    [[nodiscard]] bool isInherited(int asset, Need need) const;
    // In the order of their first members; overrides apart, the assets of one have the same need.
    [[nodiscard]] const std::vector<DependencyCycle>& cycles() const { return m_cycles; }

private:
    std::array<std::vector<EffectiveNeed>, 3> m_needs;
    std::vector<DependencyCycle> m_cycles;
};

// "A 4, from Order handling"
[[nodiscard]] Message inheritanceReason(Need need, int value, const QString& sourceTitle);
// "These assets depend on each other in a circle: CRM → Database → CRM."
[[nodiscard]] Message cycleSentence(const QStringList& loopTitles);

} // namespace ringbinder
