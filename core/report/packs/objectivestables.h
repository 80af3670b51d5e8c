// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the report on objectives and measures. Used by objectivespack.cpp alone.
#pragma once

#include "core/report/packs/measurecharts.h"
#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

[[nodiscard]] Table objectiveTable(const PackContext& context);
// What is done for one objective.
[[nodiscard]] Table objectiveActions(const PackContext& context, const Record& objective);
// How each measure is taken: formula, source, people, target.
[[nodiscard]] Table measurementTable(const PackContext& context);
[[nodiscard]] Table readingTable(const PackContext& context, const MeasureSeries& series,
                                 const Record& measure);
// Measures and objectives that fall short, why, and what follows from it.
[[nodiscard]] Table missedTable(const PackContext& context, const MeasureSeries& series);

// "at least 95 percent, warning from 90 percent"
[[nodiscard]] QString targetInWords(const PackContext& context, const Record& measure);
// Those that are measured today.
[[nodiscard]] QList<const Record*> measuresInUse(const Snapshot& snapshot);

} // namespace ringbinder::report
