// SPDX-License-Identifier: GPL-3.0-or-later
// The walk that everything handed down along dependencies shares: protection needs, recovery times.
// Linear in nodes and dependencies, with its own stack instead of recursion, so that circles and
// chains of any depth are survived. It knows no record and no need; it only knows who depends on
// whom.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace ringbinder {

// `dependent` needs `supporting`; both are indexes of nodes.
struct Dependency {
    int dependent;
    int supporting;
};

// Nodes that depend on each other in a circle.
struct DependencyCycle {
    std::vector<int> members; // ascending
    std::vector<int> loop;    // a shortest circle through the first member, which starts it
};

// From each node to those that support it, in two flat arrays.
class SupportIndex final {
public:
    SupportIndex(int nodeCount, const std::vector<Dependency>& dependencies);
    // Leaves out what leads to a node for which `isCut` holds.
    SupportIndex(int nodeCount, const std::vector<Dependency>& dependencies,
                 const std::function<bool(int)>& isCut);

    [[nodiscard]] size_t begin(int node) const { return m_starts[size_t(node)]; }
    [[nodiscard]] size_t end(int node) const { return m_starts[size_t(node) + 1]; }
    [[nodiscard]] int at(size_t edge) const { return m_supporting[edge]; }
    [[nodiscard]] int nodeCount() const { return int(m_starts.size()) - 1; }

private:
    std::vector<size_t> m_starts;
    std::vector<int> m_supporting;
};

// Which nodes depend on each other in a circle (strongly connected components). Components are
// numbered so that dependencies lead from higher to lower numbers.
class DependencyComponents final {
public:
    explicit DependencyComponents(const SupportIndex& index);

    [[nodiscard]] int of(int node) const { return m_component[size_t(node)]; }
    [[nodiscard]] int count() const { return m_count; }
    // All nodes, those first on which nothing later depends.
    [[nodiscard]] std::vector<int> dependentsFirst() const;

private:
    std::vector<int> m_component;
    int m_count = 0;
};

// What each component gets from all that depends on it, directly or not, and from itself.
// `Demand::take(other)` keeps the stronger of two demands; one made by default asks for nothing.
template <class Demand>
[[nodiscard]] std::vector<Demand> handDown(const SupportIndex& index,
                                           const DependencyComponents& components,
                                           const std::vector<Demand>& own)
{
    std::vector<Demand> best(size_t(components.count()));
    for (int node = 0; node < index.nodeCount(); ++node)
        best[size_t(components.of(node))].take(own[size_t(node)]);
    for (const int node : components.dependentsFirst()) {
        const Demand demand = best[size_t(components.of(node))];
        for (size_t edge = index.begin(node); edge < index.end(node); ++edge)
            best[size_t(components.of(index.at(edge)))].take(demand);
    }
    return best;
}

// In the order of their first members; a node that depends on itself says nothing.
[[nodiscard]] std::vector<DependencyCycle>
dependencyCycles(int nodeCount, const std::vector<Dependency>& dependencies);

} // namespace ringbinder
