// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dependencywalk.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kUnseen = -1;

// Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972) with its own stack instead of
// recursion.
class ComponentSearch final {
public:
    ComponentSearch(const SupportIndex& index, std::vector<int>& component)
        : m_index(index)
        , m_order(size_t(index.nodeCount()), kUnseen)
        , m_low(size_t(index.nodeCount()))
        , m_component(component)
    {
    }

    int run()
    {
        for (int node = 0; node < m_index.nodeCount(); ++node) {
            if (m_order[size_t(node)] == kUnseen)
                visit(node);
        }
        return m_count;
    }

private:
    struct Frame {
        int node;
        size_t edge;
    };

    void enter(int node)
    {
        m_order[size_t(node)] = m_low[size_t(node)] = m_next++;
        m_open.push_back(node);
        m_frames.push_back({node, m_index.begin(node)});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const int node = frame.node;
            if (frame.edge < m_index.end(node)) {
                const int supporting = m_index.at(frame.edge++);
                if (m_order[size_t(supporting)] == kUnseen)
                    enter(supporting); // `frame` is not valid any more
                else if (m_component[size_t(supporting)] == kUnseen)
                    lower(node, m_order[size_t(supporting)]);
                continue;
            }
            m_frames.pop_back();
            if (m_low[size_t(node)] == m_order[size_t(node)])
                close(node);
            if (!m_frames.empty())
                lower(m_frames.back().node, m_low[size_t(node)]);
        }
    }

    void lower(int node, int order) { m_low[size_t(node)] = std::min(m_low[size_t(node)], order); }

    void close(int node)
    {
        int member = kUnseen;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[size_t(member)] = m_count;
        } while (member != node);
        ++m_count;
    }

    const SupportIndex& m_index;
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<int>& m_component;
    std::vector<int> m_open;
    std::vector<Frame> m_frames;
    int m_next = 0;
    int m_count = 0;
};

// Breadth first from the first member back to it, inside its component.
std::vector<int> shortestLoop(const SupportIndex& index, const DependencyComponents& components,
                              int first, std::vector<int>& cameFrom)
{
    std::vector<int> queue = {first};
    for (size_t at = 0; at < queue.size(); ++at) {
        for (size_t edge = index.begin(queue[at]); edge < index.end(queue[at]); ++edge) {
            const int supporting = index.at(edge);
            if (supporting == queue[at])
                continue; // itself
            if (supporting == first) {
                std::vector<int> loop;
                for (int node = queue[at]; node != first; node = cameFrom[size_t(node)])
                    loop.push_back(node);
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

} // namespace

SupportIndex::SupportIndex(int nodeCount, const std::vector<Dependency>& dependencies)
    : SupportIndex(nodeCount, dependencies, [](int) { return false; })
{
}

SupportIndex::SupportIndex(int nodeCount, const std::vector<Dependency>& dependencies,
                           const std::function<bool(int)>& isCut)
    : m_starts(size_t(nodeCount) + 1)
{
    for (const auto& edge : dependencies) {
        if (!isCut(edge.supporting))
            ++m_starts[size_t(edge.dependent) + 1];
    }
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_supporting.resize(m_starts.back());
    std::vector<size_t> next = m_starts;
    for (const auto& edge : dependencies) {
        if (!isCut(edge.supporting))
            m_supporting[next[size_t(edge.dependent)]++] = edge.supporting;
    }
}

DependencyComponents::DependencyComponents(const SupportIndex& index)
    : m_component(size_t(index.nodeCount()), kUnseen)
    , m_count(ComponentSearch(index, m_component).run())
{
}

std::vector<int> DependencyComponents::dependentsFirst() const
{
    // From the highest component number down, everything that depends on a component is settled
    // before the component itself.
    std::vector<int> ordered(m_component.size());
    std::vector<size_t> next(size_t(m_count) + 1);
    for (const int component : m_component)
        ++next[size_t(component) + 1];
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    for (size_t node = 0; node < m_component.size(); ++node)
        ordered[next[size_t(m_component[node])]++] = int(node);
    std::reverse(ordered.begin(), ordered.end());
    return ordered;
}

std::vector<DependencyCycle> dependencyCycles(int nodeCount,
                                              const std::vector<Dependency>& dependencies)
{
    const SupportIndex index(nodeCount, dependencies);
    const DependencyComponents components(index);
    std::vector<std::vector<int>> members(size_t(components.count()));
    for (int node = 0; node < nodeCount; ++node)
        members[size_t(components.of(node))].push_back(node);
    std::vector<int> cameFrom(size_t(nodeCount), -1);
    std::vector<DependencyCycle> cycles;
    for (auto& circle : members) {
        if (circle.size() < 2)
            continue;
        const int first = circle.front();
        cycles.push_back({std::move(circle), shortestLoop(index, components, first, cameFrom)});
    }
    std::sort(cycles.begin(), cycles.end(),
              [](const auto& a, const auto& b) { return a.members.front() < b.members.front(); });
    return cycles;
}

} // namespace ringbinder
