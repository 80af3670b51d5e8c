// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the kinds of charts on a canvas in units of 1/1200 inch. The frame (title, legend, note) is
// common; each kind fills the plot area in a file of its own.
#pragma once

#include "core/report/chart.h"
#include "core/report/chartpainter.h"
#include "core/report/painter/canvas.h"

namespace ringbinder::report {

void drawChart(Canvas& canvas, const ChartSpec& chart, const QRectF& area);

void drawHeatMap(Canvas& canvas, const ChartSpec& chart, const HeatMap& map, const QRectF& plot);
void drawBars(Canvas& canvas, const ChartSpec& chart, const BarChart& bars, const QRectF& plot);
void drawStacks(Canvas& canvas, const ChartSpec& chart, const StackedBarChart& stacks,
                const QRectF& plot);
void drawLines(Canvas& canvas, const ChartSpec& chart, const LineChart& lines, const QRectF& plot);
void drawDonut(Canvas& canvas, const ChartSpec& chart, const DonutChart& donut, const QRectF& plot);

[[nodiscard]] double heatMapPlotHeight(FontBook& fonts, const HeatMap& map, double width);
[[nodiscard]] double barPlotHeight(qsizetype bars, bool hasAxisTitle);

// The tint of an index, or a neutral one.
[[nodiscard]] Tint tintAt(const ChartSpec& chart, qsizetype index);
// A value as far as it can be drawn: no negative, endless or undefined lengths.
[[nodiscard]] double drawable(double value);
// Round steps of 1, 2, 5 x 10^n so that `most` is reached in at most `steps`.
[[nodiscard]] double niceStep(double most, int steps);
// Whole numbers without decimals, others with at most two.
[[nodiscard]] QString plainNumber(double value, QChar decimalPoint = u'.');

inline constexpr TypeStyle kChartText{Face::Regular, 8, 1.3};

} // namespace ringbinder::report
