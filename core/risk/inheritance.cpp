// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/inheritance.h"

#include <QStringList>

#include <algorithm>

namespace ringbinder {

namespace {

// A rating and the asset it was given to. The higher one counts; of equal ones that of the first
// asset, so that the reason shown does not depend on the order of dependencies.
struct SourcedNeed {
    int value = 0;
    int source = -1;

    void take(const SourcedNeed& other)
    {
        if (other.value > value ||
            (other.value == value && other.value > 0 && other.source < source))
            *this = other;
    }
};

std::vector<EffectiveNeed> effectiveNeeds(const DependencyGraph& graph, size_t need)
{
    const int assetCount = int(graph.assets.size());
    const SupportIndex index(assetCount, graph.dependencies, [&](int asset) {
        const auto& given = graph.assets[size_t(asset)];
        return given.isOverride[need] && given.own[need] > 0;
    });
    const DependencyComponents components(index);
    std::vector<SourcedNeed> owns(graph.assets.size());
    for (int asset = 0; asset < assetCount; ++asset)
        owns[size_t(asset)] = {graph.assets[size_t(asset)].own[need], asset};
    const std::vector<SourcedNeed> best = handDown(index, components, owns);

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
        inherited.take({dependent.value, dependent.source});
        supporting.inherited = inherited.value;
        supporting.inheritedFrom = inherited.source;
    }
    for (int asset = 0; asset < assetCount; ++asset)
        needs[size_t(asset)].isOverridden =
            needs[size_t(asset)].inherited > needs[size_t(asset)].value;
    return needs;
}

} // namespace

NeedInheritance::NeedInheritance(const DependencyGraph& graph)
    : m_cycles(dependencyCycles(int(graph.assets.size()), graph.dependencies))
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
