// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the packs as data, made from a snapshot, so that pages, picture files and packs
// show the same. Painting them is chartpainter.h's business.
#pragma once

#include "core/report/chart.h"
#include "core/rules/snapshot.h"

namespace ringbinder::report {

// Likelihood by impact with the numbers of the open risks ("R7" is RSK-0007).
[[nodiscard]] ChartSpec heatMapChart(const Snapshot& snapshot, RiskStage stage);
// Where the risks move from today to the target, as arrows.
[[nodiscard]] ChartSpec movesChart(const Snapshot& snapshot);
// How many open risks stand at each level, stage by stage.
[[nodiscard]] ChartSpec levelsChart(const Snapshot& snapshot);
// How many open risks stood at each level at the end of the last months; only today where the
// snapshot has not looked at the LevelHistory.
[[nodiscard]] ChartSpec levelsOverTimeChart(const Snapshot& snapshot);
// How many treatment actions stand at each status.
[[nodiscard]] ChartSpec treatmentProgressChart(const Snapshot& snapshot);
// Controls by theme and status.
[[nodiscard]] ChartSpec soaStatusChart(const Snapshot& snapshot);

// Keys of the charts, for the command line: "heatmap", "risk-moves", "levels", "levels-over-time",
// "treatment-progress", "soa-status", "nonconformities", "objectives".
[[nodiscard]] QStringList chartKeys();
// What a snapshot must hold for all of them.
[[nodiscard]] SnapshotWants wantsOfCharts();
// Empty for an unknown key; the stage matters to the heat map alone.
[[nodiscard]] std::optional<ChartSpec> chartOf(const Snapshot& snapshot, const QString& key,
                                               RiskStage stage);

// "R7" for "RSK-0007", as the matrices print it.
[[nodiscard]] QString shortRiskCode(const QString& code);
// Risks that are not closed.
[[nodiscard]] QList<const Record*> openRisks(const Snapshot& snapshot);
// Actions that treat a risk.
[[nodiscard]] QList<const Record*> treatmentActions(const Snapshot& snapshot);

} // namespace ringbinder::report
