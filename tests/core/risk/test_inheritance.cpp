// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/inheritance.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace ringbinder;

namespace {

DependencyGraph assetsWithConfidentiality(const std::vector<int>& own)
{
    DependencyGraph graph;
    for (const int value : own)
        graph.assets.push_back({Uid::generate(), {value, 0, 0}, {}});
    return graph;
}

const EffectiveNeed& confidentiality(const NeedInheritance& needs, int asset)
{
    return needs.need(asset, Need::Confidentiality);
}

DependencyGraph randomGraph(QRandomGenerator& random)
{
    DependencyGraph graph;
    const int assets = int(random.bounded(1, 14));
    for (int i = 0; i < assets; ++i) {
        DependencyGraph::Asset asset{Uid::generate(), {}, {}};
        for (size_t need = 0; need < 3; ++need) {
            asset.own[need] = random.bounded(3) == 0 ? int(random.bounded(1, 5)) : 0;
            asset.isOverride[need] = random.bounded(4) == 0;
        }
        graph.assets.push_back(asset);
    }
    for (int i = int(random.bounded(assets * 2 + 1)); i > 0; --i)
        graph.dependencies.push_back({int(random.bounded(assets)), int(random.bounded(assets))});
    return graph;
}

// The definition, word for word: raise until nothing changes.
struct Oracle {
    std::vector<int> value;
    std::vector<std::set<int>> origins; // assets whose own rating can be the source

    Oracle(const DependencyGraph& graph, size_t need)
    {
        const size_t n = graph.assets.size();
        for (const auto& asset : graph.assets)
            value.push_back(asset.own[need]);
        const auto keepsOwn = [&](int asset) {
            return graph.assets[size_t(asset)].isOverride[need] &&
                   graph.assets[size_t(asset)].own[need] > 0;
        };
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& edge : graph.dependencies) {
                if (keepsOwn(edge.supporting) ||
                    value[size_t(edge.supporting)] >= value[size_t(edge.dependent)])
                    continue;
                value[size_t(edge.supporting)] = value[size_t(edge.dependent)];
                changed = true;
            }
        }
        // Who reaches whom without passing into an override.
        std::vector<std::set<int>> reachedBy(n);
        for (size_t i = 0; i < n; ++i)
            reachedBy[i].insert(int(i));
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& edge : graph.dependencies) {
                if (keepsOwn(edge.supporting))
                    continue;
                auto& into = reachedBy[size_t(edge.supporting)];
                const size_t before = into.size();
                const std::set<int> from = reachedBy[size_t(edge.dependent)];
                into.insert(from.begin(), from.end());
                changed = changed || into.size() != before;
            }
        }
        origins.resize(n);
        for (size_t i = 0; i < n; ++i) {
            for (const int from : reachedBy[i]) {
                if (value[i] > 0 && graph.assets[size_t(from)].own[need] == value[i])
                    origins[i].insert(from);
            }
        }
    }
};

} // namespace

class TestInheritance final : public QObject {
    Q_OBJECT
private slots:
    void supportInheritsFromWhatDependsOnIt()
    {
        // 0 Order handling depends on 1 CRM depends on 2 Database
        DependencyGraph graph = assetsWithConfidentiality({4, 2, 0});
        graph.dependencies = {{0, 1}, {1, 2}};
        const NeedInheritance needs(graph);
        for (int asset = 0; asset < 3; ++asset) {
            QCOMPARE(confidentiality(needs, asset).value, 4);
            QCOMPARE(confidentiality(needs, asset).source, 0);
            QCOMPARE(needs.isInherited(asset, Need::Confidentiality), asset != 0);
            QCOMPARE(needs.need(asset, Need::Availability).value, 0);
            QCOMPARE(needs.need(asset, Need::Availability).source, -1);
        }
        QVERIFY(needs.cycles().empty());
    }
    void nothingFlowsUpwards()
    {
        DependencyGraph graph = assetsWithConfidentiality({1, 4});
        graph.dependencies = {{0, 1}};
        const NeedInheritance needs(graph);
        QCOMPARE(confidentiality(needs, 0).value, 1);
        QCOMPARE(confidentiality(needs, 1).source, 1);
        QCOMPARE(confidentiality(needs, 1).inherited, 1);
    }
    void propertiesAreIndependent()
    {
        DependencyGraph graph;
        graph.assets = {{Uid::generate(), {1, 2, 3}, {}}, {Uid::generate(), {3, 2, 1}, {}}};
        graph.dependencies = {{0, 1}};
        const NeedInheritance needs(graph);
        QCOMPARE(needs.need(1, Need::Confidentiality).source, 1);
        QCOMPARE(needs.need(1, Need::Integrity).source, 1); // as high by itself
        QCOMPARE(needs.need(1, Need::Availability).source, 0);
    }
    void anOverrideKeepsItsOwnAndPassesItOn()
    {
        DependencyGraph graph = assetsWithConfidentiality({4, 2, 1});
        graph.assets[1].isOverride[0] = true;
        graph.dependencies = {{0, 1}, {1, 2}};
        const NeedInheritance needs(graph);
        QCOMPARE(confidentiality(needs, 1).value, 2);
        QCOMPARE(confidentiality(needs, 1).inherited, 4);
        QCOMPARE(confidentiality(needs, 1).inheritedFrom, 0); // not itself, whose rating stands
        QVERIFY(confidentiality(needs, 1).isOverridden);
        QCOMPARE(confidentiality(needs, 2).value, 2);
        QCOMPARE(confidentiality(needs, 2).source, 1);
        QVERIFY(!confidentiality(needs, 2).isOverridden);
    }
    void aReasonWithoutARatingMeansNothing()
    {
        DependencyGraph graph = assetsWithConfidentiality({4, 0});
        graph.assets[1].isOverride[0] = true;
        graph.dependencies = {{0, 1}};
        QCOMPARE(confidentiality(NeedInheritance(graph), 1).value, 4);
    }
    void cyclesShareTheirNeedAndAreNamed()
    {
        // 0 outside; 1 -> 2 -> 3 -> 1 with a shortcut 3 -> 2; 4 depends on itself
        DependencyGraph graph = assetsWithConfidentiality({0, 1, 3, 0, 2});
        graph.dependencies = {{1, 2}, {2, 3}, {3, 1}, {3, 2}, {0, 1}, {4, 4}, {1, 2}};
        const NeedInheritance needs(graph);
        for (const int asset : {1, 2, 3}) {
            QCOMPARE(confidentiality(needs, asset).value, 3);
            QCOMPARE(confidentiality(needs, asset).source, 2);
        }
        QCOMPARE(needs.cycles().size(), size_t(1));
        QCOMPARE(needs.cycles()[0].members, (std::vector<int>{1, 2, 3}));
        QCOMPARE(needs.cycles()[0].loop, (std::vector<int>{1, 2, 3}));
        QCOMPARE(cycleSentence({QStringLiteral("CRM"), QStringLiteral("%1")}).plain(),
                 QStringLiteral("These assets depend on each other in a circle: CRM → %1 → CRM."));
    }
    void theReasonIsASentence()
    {
        QCOMPARE(inheritanceReason(Need::Availability, 4, QStringLiteral("Order handling")).plain(),
                 QStringLiteral("A 4, from Order handling"));
    }
    void nothingAtAll() { QVERIFY(NeedInheritance(DependencyGraph()).cycles().empty()); }
    void anyGraphAgreesWithTheDefinition()
    {
        QRandomGenerator random(2025);
        for (int round = 0; round < 4000; ++round) {
            const DependencyGraph graph = randomGraph(random);
            const NeedInheritance needs(graph);
            for (const Need need : kNeeds) {
                const Oracle oracle(graph, size_t(need));
                for (int asset = 0; asset < int(graph.assets.size()); ++asset) {
                    const EffectiveNeed& got = needs.need(asset, need);
                    const auto& origins = oracle.origins[size_t(asset)];
                    QCOMPARE(got.value, oracle.value[size_t(asset)]);
                    const int expected = origins.empty()        ? -1
                                         : origins.count(asset) ? asset
                                                                : *origins.begin();
                    QCOMPARE(got.source, expected);
                    int inherited = 0;
                    for (const auto& edge : graph.dependencies) {
                        if (edge.supporting == asset && edge.dependent != asset)
                            inherited = std::max(inherited, oracle.value[size_t(edge.dependent)]);
                    }
                    QCOMPARE(got.inherited, inherited);
                    QCOMPARE(got.isOverridden, inherited > got.value);
                }
            }
        }
    }
    void anyCycleIsFound()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 3000; ++round) {
            const DependencyGraph graph = randomGraph(random);
            const size_t n = graph.assets.size();
            std::vector<std::vector<bool>> reaches(n, std::vector<bool>(n));
            for (const auto& edge : graph.dependencies)
                reaches[size_t(edge.dependent)][size_t(edge.supporting)] = true;
            for (size_t k = 0; k < n; ++k) {
                for (size_t i = 0; i < n; ++i) {
                    for (size_t j = 0; j < n; ++j)
                        reaches[i][j] = reaches[i][j] || (reaches[i][k] && reaches[k][j]);
                }
            }
            std::set<std::vector<int>> expected;
            for (size_t i = 0; i < n; ++i) {
                std::vector<int> circle;
                for (size_t j = 0; j < n; ++j) {
                    if (i == j || (reaches[i][j] && reaches[j][i]))
                        circle.push_back(int(j));
                }
                if (circle.size() > 1)
                    expected.insert(circle);
            }
            std::set<std::vector<int>> got;
            const NeedInheritance needs(graph);
            for (const DependencyCycle& cycle : needs.cycles()) {
                QVERIFY(cycle.loop.size() >= 2);
                got.insert(cycle.members);
                QCOMPARE(cycle.loop.front(), cycle.members.front());
                for (size_t i = 0; i < cycle.loop.size(); ++i) {
                    const int from = cycle.loop[i];
                    const int to = cycle.loop[(i + 1) % cycle.loop.size()];
                    QVERIFY(std::any_of(graph.dependencies.begin(), graph.dependencies.end(),
                                        [&](const auto& edge) {
                                            return edge.dependent == from && edge.supporting == to;
                                        }));
                }
            }
            QCOMPARE(got, expected);
        }
    }
    void aHundredThousandDeepDoesNotOverflow()
    {
        constexpr int count = 100'000;
        DependencyGraph graph;
        graph.assets.reserve(count);
        const Uid uid = Uid::generate();
        for (int i = 0; i < count; ++i)
            graph.assets.push_back({uid, {i == 0 ? 4 : 1, 0, 0}, {}});
        for (int i = 0; i + 1 < count; ++i)
            graph.dependencies.push_back({i, i + 1});
        const NeedInheritance chain(graph);
        QCOMPARE(confidentiality(chain, count - 1).value, 4);
        QCOMPARE(confidentiality(chain, count - 1).source, 0);

        graph.dependencies.push_back({count - 1, 0}); // and one circle of all of them
        const NeedInheritance circle(graph);
        QCOMPARE(circle.cycles().size(), size_t(1));
        QCOMPARE(circle.cycles()[0].loop.size(), size_t(count));
        QCOMPARE(confidentiality(circle, 7).source, 0);
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "test_inheritance.moc"
