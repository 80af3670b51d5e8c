// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the scope statement, and what it names; the latter is asked by the readiness
// report, too.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// Of the statement where it names some, else those that are marked as in scope.
[[nodiscard]] Table siteTable(const PackContext& context);
[[nodiscard]] Table unitTable(const PackContext& context);
// What is said to be inside.
[[nodiscard]] Table inclusionTable(const PackContext& context);
// Interfaces and dependencies: with whom, what crosses, and what controls it.
[[nodiscard]] Table interfaceTable(const PackContext& context);
// Activities, systems, sites and units outside, with reason and effect.
[[nodiscard]] Table exclusionTable(const PackContext& context);
[[nodiscard]] Table issueTable(const PackContext& context);
[[nodiscard]] Table partyRequirementTable(const PackContext& context);
// What was decided about climate change for some issues, with the reason.
[[nodiscard]] Table climateTable(const std::shared_ptr<const PackContext>& shared,
                                 const QList<const Record*>& issues);
[[nodiscard]] Table statementVersions(const PackContext& context);

// What the statement in force names in one of its fields.
[[nodiscard]] QList<const Record*> namedInScope(const Snapshot& snapshot,
                                                const Field<QList<Uid>>& field);
[[nodiscard]] QList<const Record*> scopeSites(const Snapshot& snapshot);
[[nodiscard]] QList<const Record*> scopeUnits(const Snapshot& snapshot);
[[nodiscard]] qsizetype exclusionCount(const Snapshot& snapshot);
[[nodiscard]] qsizetype interfaceCount(const Snapshot& snapshot);

} // namespace ringbinder::report
