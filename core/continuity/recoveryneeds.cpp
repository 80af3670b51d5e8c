// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/recoveryneeds.h"

#include "core/registers/assets/asset.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/suppliers/supplier.h"
#include "core/store/binder.h"

#include <QStringList>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kMostLateNamed = 5;

Message recoveryMessage(const char* source)
{
    return {"recovery", source};
}

std::vector<int> neighbours(const SupportIndex& index, int node)
{
    std::vector<int> found;
    for (size_t edge = index.begin(node); edge < index.end(node); ++edge) {
        if (index.at(edge) != node)
            found.push_back(index.at(edge));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

std::vector<int> RecoveryNeeds::supportsOf(int node) const
{
    return neighbours(*m_supports, node);
}

std::vector<int> RecoveryNeeds::dependentsOf(int node) const
{
    return neighbours(*m_dependents, node);
}

QList<RecoveryGap> RecoveryNeeds::gapsOf(int node) const
{
    QList<RecoveryGap> gaps;
    for (const int place : m_gapsOf.value(node))
        gaps.append(m_gaps[place]);
    return gaps;
}

std::vector<int> RecoveryNeeds::reached(const SupportIndex& index, int from) const
{
    std::vector<bool> isSeen(m_nodes.size());
    std::vector<int> found = {from};
    isSeen[size_t(from)] = true;
    for (size_t at = 0; at < found.size(); ++at) {
        for (size_t edge = index.begin(found[at]); edge < index.end(found[at]); ++edge) {
            const int next = index.at(edge);
            if (!isSeen[size_t(next)]) {
                isSeen[size_t(next)] = true;
                found.push_back(next);
            }
        }
    }
    found.erase(found.begin());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<int> RecoveryNeeds::allSupportsOf(int node) const
{
    return reached(*m_supports, node);
}

std::vector<int> RecoveryNeeds::suppliersOf(int process) const
{
    std::vector<int> found = reached(*m_supports, process);
    std::erase_if(found, [this](int node) { return this->node(node).def != &supplier::def; });
    return found;
}

std::vector<int> RecoveryNeeds::processesOn(int node) const
{
    std::vector<int> found = reached(*m_dependents, node);
    std::erase_if(found,
                  [this](int other) { return this->node(other).def != &business_process::def; });
    std::stable_partition(found.begin(), found.end(),
                          [this](int process) { return this->node(process).isCritical; });
    return found;
}

QList<Message> RecoveryNeeds::cycleSentences(const Binder& binder) const
{
    QList<Message> sentences;
    for (const DependencyCycle& cycle : m_cycles) {
        QStringList titles;
        for (const int node : cycle.loop)
            titles.append(titleOf(m_nodes[size_t(node)], binder));
        titles.append(titles.first());
        sentences.append(
            recoveryMessage(
                QT_TRANSLATE_NOOP("recovery", "These depend on each other in a circle: %1."))
                .arg(titles.join(QStringLiteral(" \u2192 "))));
    }
    return sentences;
}

QString RecoveryNeeds::gapText(const Binder& binder, int node, const Language& language) const
{
    QStringList sentences;
    for (const RecoveryGap& gap : gapsOf(node)) {
        if (gap.isGap()) {
            const QString title = titleOf(m_nodes[size_t(gap.neededFor)], binder);
            sentences.append(gapSentence(gap, title, language).in(language));
        }
    }
    const RecoveryNode& own = m_nodes[size_t(node)];
    if (own.def != &business_process::def || !own.rto)
        return sentences.join(QLatin1Char(' '));
    QStringList late;
    for (const int support : allSupportsOf(node)) {
        const QList<RecoveryGap> gaps = gapsOf(support);
        const bool isLate = std::any_of(gaps.cbegin(), gaps.cend(), [&own](const auto& gap) {
            const bool isOfData =
                gap.kind == RecoveryGap::Kind::BackedUp || gap.kind == RecoveryGap::Kind::LostData;
            return gap.isGap() && !isOfData && gap.actual > *own.rto;
        });
        if (isLate)
            late.append(titleOf(m_nodes[size_t(support)], binder));
    }
    if (!late.isEmpty()) {
        const qsizetype more = late.size() - kMostLateNamed;
        if (more > 0)
            late = late.mid(0, kMostLateNamed) + QStringList{QStringLiteral("+%1").arg(more)};
        sentences.append(
            recoveryMessage(QT_TRANSLATE_NOOP("recovery", "Comes back too late for it: %1."))
                .arg(late.join(QLatin1String(", ")))
                .in(language));
    }
    return sentences.join(QLatin1Char(' '));
}

std::optional<Value> RecoveryNeeds::value(const Binder& binder, const Uid& record,
                                          const FieldDef& field, const Language& language) const
{
    const bool isRequired =
        &field == &asset::requiredRtoHours || &field == &supplier::requiredRtoHours;
    const bool isGap = &field == &asset::recoveryGap || &field == &supplier::recoveryGap ||
                       &field == &business_process::recoveryGap;
    const bool isNames = &field == &supplier::neededBy || &field == &business_process::stopsWithout;
    if (!isRequired && !isGap && !isNames)
        return std::nullopt;
    const int place = nodeOf(record);
    if (place < 0)
        return Value();
    if (isRequired) {
        const RecoveryDemand& demand = m_nodes[size_t(place)].recovery;
        return demand.isAny() ? Value(demand.hours) : Value();
    }
    if (isGap)
        return Value(gapText(binder, place, language));
    const auto nodes = &field == &supplier::neededBy ? processesOn(place) : suppliersOf(place);
    QStringList titles;
    for (const int node : nodes)
        titles.append(titleOf(m_nodes[size_t(node)], binder));
    return Value(titles.join(QLatin1String(", ")));
}

QString titleOf(const RecoveryNode& node, const Binder& binder)
{
    const auto name = binder.name(node.uid);
    return name ? name->title : QString();
}

} // namespace ringbinder
