// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a management review's inputs: measures against their targets, levels of risk over
// time. Those of nonconformities and of the matrix are shared with other packs.
#pragma once

#include "core/measures/measureseries.h"
#include "core/report/packs/reviewview.h"

namespace ringbinder::report {

// One line with its target for each active measure that has two values or more: those that miss
// their target first, not more than fit two pages.
[[nodiscard]] QList<ChartSpec> measureCharts(const ReviewView& view);
// How many open risks stood at each level through both periods.
[[nodiscard]] ChartSpec levelsOverTimeChart(const ReviewView& view);
// The last values of a measure with their periods, the newest first; empty without any.
[[nodiscard]] QString lastValues(const PackContext& context, const MeasureSeries& series,
                                 const Record& measure);

} // namespace ringbinder::report
