// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and objectives as charts, and their values in words. Used by the packs that report on
// them; the series is the one that pages show, so that page and print agree.
#pragma once

#include "core/measures/measureseries.h"
#include "core/report/chart.h"
#include "core/rules/snapshot.h"

namespace ringbinder::report {

// How many of the latest periods are printed.
inline constexpr qsizetype kPrintedPeriods = 24;

// Of a snapshot that holds measure, measure_reading and objective.
[[nodiscard]] MeasureSeries measureSeries(const Snapshot& snapshot);
// The latest readings that are printed, oldest first.
[[nodiscard]] QList<Reading> printedReadings(const MeasureSeries& series, const Uid& measure);
// "2031-03" where the period is a month, else its last day.
[[nodiscard]] QString periodLabel(const Reading& reading, const Language& language);
// "95 percent"
[[nodiscard]] QString amountText(double value, const QString& unit, const Language& language);

// The values by period with the target as a line.
[[nodiscard]] ChartSpec measureChart(const Snapshot& snapshot, const MeasureSeries& series,
                                     const Record& measure);
// How many objectives stand at each status.
[[nodiscard]] ChartSpec objectiveStatusChart(const Snapshot& snapshot);
// How many objectives their measures say are met.
[[nodiscard]] ChartSpec objectiveStateChart(const Snapshot& snapshot);

} // namespace ringbinder::report
