// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/inheritance.h"

#include <QStringList>

#include <algorithm>

namespace ringbinder {

namespace {

// From each asset to those that support it, in two flat arrays.
class SupportIndex final {
public:
    // Leaves out what leads to an asset for which `isCut` holds.
    template <class IsCut>
    SupportIndex(const DependencyGraph& graph, IsCut isCut)
        : m_starts(graph.assets.size() + 1)
    {
        for (const auto& edge : graph.dependencies) {
            if (!isCut(edge.supporting))
                ++m_starts[size_t(edge.dependent) + 1];
        }
        for (size_t i = 1; i < m_starts.size(); ++i)
            m_starts[i] += m_starts[i - 1];
        m_supporting.resize(m_starts.back());
        std::vector<size_t> next = m_starts;
        for (const auto& edge : graph.dependencies) {
            if (!isCut(edge.supporting))
                m_supporting[next[size_t(edge.dependent)]++] = edge.supporting;
        }
    }

    [[nodiscard]] size_t begin(int asset) const { return m_starts[size_t(asset)]; }
    [[nodiscard]] size_t end(int asset) const { return m_starts[size_t(asset) + 1]; }
    [[nodiscard]] int at(size_t edge) const { return m_supporting[edge]; }
    [[nodiscard]] int assetCount() const { return int(m_starts.size()) - 1; }

private:
    std::vector<size_t> m_starts;
    std::vector<int> m_supporting;
};

// Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972) with its own stack instead of
// recursion. Components are numbered so that edges lead from higher to lower numbers.
class Components final {
public:
    explicit Components(const SupportIndex& index)
        : m_index(index)
        , m_order(size_t(index.assetCount()), kUnseen)
        , m_low(size_t(index.assetCount()))
        , m_component(size_t(index.assetCount()), kUnseen)
    {
        for (int asset = 0; asset < index.assetCount(); ++asset) {
            if (m_order[size_t(asset)] == kUnseen)
                visit(asset);
        }
    }

    [[nodiscard]] int of(int asset) const { return m_component[size_t(asset)]; }
    [[nodiscard]] int count() const { return m_count; }

private:
    static constexpr int kUnseen = -1;
    struct Frame {
        int asset;
        size_t edge;
    };

    void enter(int asset)
    {
        m_order[size_t(asset)] = m_low[size_t(asset)] = m_next++;
        m_open.push_back(asset);
        m_frames.push_back({asset, m_index.begin(asset)});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const int asset = frame.asset;
            if (frame.edge < m_index.end(asset)) {
                const int supporting = m_index.at(frame.edge++);
                if (m_order[size_t(supporting)] == kUnseen)
                    enter(supporting); // `frame` is not valid any more
                else if (m_component[size_t(supporting)] == kUnseen)
                    lower(asset, m_order[size_t(supporting)]);
                continue;
            }
            m_frames.pop_back();
            if (m_low[size_t(asset)] == m_order[size_t(asset)])
                close(asset);
            if (!m_frames.empty())
                lower(m_frames.back().asset, m_low[size_t(asset)]);
        }
    }

    void lower(int asset, int order)
    {
        m_low[size_t(asset)] = std::min(m_low[size_t(asset)], order);
    }

    void close(int asset)
    {
        int member = kUnseen;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[size_t(member)] = m_count;
        } while (member != asset);
        ++m_count;
    }

    const SupportIndex& m_index;
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<int> m_component;
    std::vector<int> m_open;
    std::vector<Frame> m_frames;
    int m_next = 0;
    int m_count = 0;
};

// A rating and the asset it was given to. The higher one counts; of equal ones that of the first
// asset, so that the reason shown does not depend on the order of dependencies.
struct SourcedNeed {
    int value = 0;
    int source = -1;

    void raiseTo(const SourcedNeed& other)
    {
        if (other.value > value ||
            (other.value == value && other.value > 0 && other.source < source))
            *this = other;
    }
};

std::vector<EffectiveNeed> effectiveNeeds(const DependencyGraph& graph, size_t need)
{
    const auto isCut = [&](int asset) {
        const auto& given = graph.assets[size_t(asset)];
        return given.isOverride[need] && given.own[need] > 0;
    };
    const SupportIndex index(graph, isCut);
    const Components components(index);

    std::vector<SourcedNeed> best(size_t(components.count()));
    const int assetCount = index.assetCount();
    for (int asset = 0; asset < assetCount; ++asset) {
        if (const int own = graph.assets[size_t(asset)].own[need]; own > 0)
            best[size_t(components.of(asset))].raiseTo({own, asset});
    }
    // From the highest component number down, everything that depends on a component is settled
    // before the component itself.
    std::vector<int> byComponent(graph.assets.size());
    std::vector<size_t> next(size_t(components.count()) + 1);
    for (int asset = 0; asset < assetCount; ++asset)
        ++next[size_t(components.of(asset)) + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    for (int asset = 0; asset < assetCount; ++asset)
        byComponent[next[size_t(components.of(asset))]++] = asset;
    for (auto asset = byComponent.crbegin(); asset != byComponent.crend(); ++asset) {
        for (size_t edge = index.begin(*asset); edge < index.end(*asset); ++edge)
            best[size_t(components.of(index.at(edge)))].raiseTo(
                best[size_t(components.of(*asset))]);
    }

    std::vector<EffectiveNeed> needs(graph.assets.size());
    for (int asset = 0; asset < assetCount; ++asset) {
        const int own = graph.assets[size_t(asset)].own[need];
        const SourcedNeed& reached = best[size_t(components.of(asset))];
        EffectiveNeed& effective = needs[size_t(asset)];
        effective.value = std::max(own, reached.value);
        effective.source = effective.value == 0     ? -1
                           : own == effective.value ? asset
                                                    : reached.source;
    }
    for (const auto& edge : graph.dependencies) {
        if (edge.dependent == edge.supporting)
            continue;
        const EffectiveNeed& dependent = needs[size_t(edge.dependent)];
        EffectiveNeed& supporting = needs[size_t(edge.supporting)];
        SourcedNeed inherited{supporting.inherited, supporting.inheritedFrom};
        inherited.raiseTo({dependent.value, dependent.source});
        supporting.inherited = inherited.value;
        supporting.inheritedFrom = inherited.source;
    }
    for (int asset = 0; asset < assetCount; ++asset)
        needs[size_t(asset)].isOverridden =
            needs[size_t(asset)].inherited > needs[size_t(asset)].value;
    return needs;
}

// Breadth first from the first member back to it, inside its component.
std::vector<int> shortestLoop(const SupportIndex& index, const Components& components, int first,
                              std::vector<int>& cameFrom)
{
    std::vector<int> queue = {first};
    for (size_t at = 0; at < queue.size(); ++at) {
        for (size_t edge = index.begin(queue[at]); edge < index.end(queue[at]); ++edge) {
            const int supporting = index.at(edge);
            if (supporting == queue[at])
                continue; // itself
            if (supporting == first) {
                std::vector<int> loop;
                for (int asset = queue[at]; asset != first; asset = cameFrom[size_t(asset)])
                    loop.push_back(asset);
                loop.push_back(first);
                std::reverse(loop.begin(), loop.end());
                return loop;
            }
            if (components.of(supporting) != components.of(first) ||
                cameFrom[size_t(supporting)] >= 0)
                continue;
            cameFrom[size_t(supporting)] = queue[at];
            queue.push_back(supporting);
        }
    }
    return {};
}

std::vector<DependencyCycle> cyclesOf(const DependencyGraph& graph)
{
    const SupportIndex index(graph, [](int) { return false; });
    const Components components(index);
    std::vector<std::vector<int>> members(size_t(components.count()));
    for (int asset = 0; asset < index.assetCount(); ++asset)
        members[size_t(components.of(asset))].push_back(asset);
    std::vector<int> cameFrom(graph.assets.size(), -1);
    std::vector<DependencyCycle> cycles;
    for (auto& circle : members) {
        if (circle.size() < 2) // an asset that depends on itself says nothing
            continue;
        const int first = circle.front();
        cycles.push_back({std::move(circle), shortestLoop(index, components, first, cameFrom)});
    }
    std::sort(cycles.begin(), cycles.end(),
              [](const auto& a, const auto& b) { return a.members.front() < b.members.front(); });
    return cycles;
}

} // namespace

NeedInheritance::NeedInheritance(const DependencyGraph& graph)
    : m_cycles(cyclesOf(graph))
{
    for (const Need need : kNeeds)
        m_needs[size_t(need)] = effectiveNeeds(graph, size_t(need));
}

bool NeedInheritance::isInherited(int asset, Need need) const
{
    const int source = m_needs[size_t(need)][size_t(asset)].source;
    return source >= 0 && source != asset;
}

Message inheritanceReason(Need need, int value, const QString& sourceTitle)
{
    const auto sentence = [&]() -> Message {
        switch (need) {
        case Need::Confidentiality:
            return {"asset", QT_TRANSLATE_NOOP("asset", "C %1, from %2")};
        case Need::Integrity:
            return {"asset", QT_TRANSLATE_NOOP("asset", "I %1, from %2")};
        case Need::Availability:
            return {"asset", QT_TRANSLATE_NOOP("asset", "A %1, from %2")};
        }
        Q_UNREACHABLE();
    };
    return sentence().arg(qint64(value)).arg(sourceTitle);
}

Message cycleSentence(const QStringList& loopTitles)
{
    QStringList closed = loopTitles;
    if (!closed.isEmpty())
        closed.append(closed.first());
    return Message("asset", QT_TRANSLATE_NOOP("asset", "These assets depend on each other in a "
                                                       "circle: %1."))
        .arg(closed.join(QStringLiteral(" \u2192 ")));
}

} // namespace ringbinder
