// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/outline.h"

#include "core/outlines/documenthierarchy.h"
#include "core/outlines/editiondifferences.h"
#include "core/outlines/frameworkcompliance.h"
#include "core/outlines/protectionmap.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/framework.h"
#include "core/registers/frameworks/framework_requirement.h"
#include "core/registers/operations/procedure.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const RegisterDef* kHierarchySources[] = {&document::def, &procedure::def, &control::def,
                                                    &evidence::def};
constexpr const RegisterDef* kProtectionSources[] = {&asset::def,     &person::def,  &document::def,
                                                     &procedure::def, &control::def, &risk::def};
constexpr const RegisterDef* kComplianceSources[] = {&framework::def, &framework_requirement::def,
                                                     &control::def, &document::def};
constexpr const RegisterDef* kEditionSources[] = {&framework::def, &framework_requirement::def,
                                                  &control::def};

constexpr OutlineDef kOutlines[] = {
    {"document_hierarchy", "outline", QT_TRANSLATE_NOOP("outline", "Hierarchy of documents"),
     QT_TRANSLATE_NOOP("outline", "From policies down to procedures, controls and evidence, with "
                                  "what is missing in between."),
     QT_TRANSLATE_NOOP("outline", "No document has been recorded yet."), kHierarchySources,
     documentHierarchy},
    {"protection_map", "outline", QT_TRANSLATE_NOOP("outline", "Protection of assets"),
     QT_TRANSLATE_NOOP("outline", "The people, systems, policies and controls that protect each "
                                  "asset, and what is missing."),
     QT_TRANSLATE_NOOP("outline", "No asset is in use yet."), kProtectionSources, protectionMap},
    {"framework_compliance", "outline", QT_TRANSLATE_NOOP("outline", "Compliance by framework"),
     QT_TRANSLATE_NOOP("outline", "The requirements of each framework with the controls mapped to "
                                  "them, how far these are, and the gaps."),
     QT_TRANSLATE_NOOP("outline", "No framework beside ISO/IEC 27001 is in use."),
     kComplianceSources, frameworkCompliance},
    {"edition_differences", "outline", QT_TRANSLATE_NOOP("outline", "Differences of editions"),
     QT_TRANSLATE_NOOP("outline", "What a new edition of a framework added, changed, merged, split "
                                  "and dropped against the one before."),
     QT_TRANSLATE_NOOP("outline", "No framework names the edition it follows."), kEditionSources,
     editionDifferences},
};

// A record that stands in several places misses the same thing in all of them.
int gapsWithin(const QList<OutlineNode>& nodes, QSet<std::pair<Uid, QString>>& known)
{
    int gaps = 0;
    for (const OutlineNode& node : nodes) {
        const bool isGap = !node.gap.isEmpty();
        const auto key =
            isGap && node.uid ? std::optional(std::pair(*node.uid, node.gap)) : std::nullopt;
        gaps += isGap && !(key && known.contains(*key)) ? 1 : 0;
        if (key)
            known.insert(*key);
        gaps += gapsWithin(node.children, known);
    }
    return gaps;
}

} // namespace

bool OutlineNode::hasGap() const
{
    return !gap.isEmpty() || std::any_of(children.cbegin(), children.cend(),
                                         [](const OutlineNode& one) { return one.hasGap(); });
}

int Outline::gapCount() const
{
    QSet<std::pair<Uid, QString>> known;
    return gapsWithin(roots, known);
}

std::span<const OutlineDef> outlines()
{
    return kOutlines;
}

const OutlineDef* outlineOf(QStringView key)
{
    const auto* found = std::find_if(std::begin(kOutlines), std::end(kOutlines),
                                     [key](const OutlineDef& one) { return key == one.name(); });
    return found == std::end(kOutlines) ? nullptr : found;
}

} // namespace ringbinder
