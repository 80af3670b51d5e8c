// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/reviewcharts.h"

#include "core/registers/measures/measure.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/measurecharts.h"
#include "core/report/packs/packcharts.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr qsizetype kMeasureCharts = 8;
constexpr qsizetype kValuesListed = 4;

// What needs a word comes first.
int urgencyOf(const Record& record)
{
    switch (record.get(measure::state).value_or(measure::State::NoValue)) {
    case measure::State::Missed:
        return 0;
    case measure::State::Warning:
        return 1;
    case measure::State::Met:
        return 2;
    case measure::State::NoValue:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ChartSpec> measureCharts(const ReviewView& view)
{
    const MeasureSeries series = measureSeries(view.data());
    QList<const Record*> measures;
    for (const Record& record : view.data().records(measure::def)) {
        if (record.get(measure::status) == measure::Status::Active &&
            series.readings(record.uid()).size() > 1)
            measures.append(&record);
    }
    std::stable_sort(measures.begin(), measures.end(), [](const Record* a, const Record* b) {
        return urgencyOf(*a) < urgencyOf(*b);
    });
    QList<ChartSpec> charts;
    for (const Record* record : measures.mid(0, kMeasureCharts))
        charts.append(measureChart(view.data(), series, *record));
    return charts;
}

QString lastValues(const PackContext& context, const MeasureSeries& series, const Record& measure)
{
    const QList<Reading>& readings = series.readings(measure.uid());
    QStringList lines;
    for (auto reading = readings.crbegin();
         reading != readings.crend() && lines.size() < kValuesListed; ++reading)
        lines.append(QStringLiteral("%1: %2").arg(periodLabel(*reading, context.language()),
                                                  context.language().number(reading->value)));
    return lines.join(QLatin1Char('\n'));
}

ChartSpec levelsOverTimeChart(const ReviewView& view)
{
    const Speech say = view.now->speech("reviews");
    const Snapshot& data = view.data();
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("reviews", "Risks by level over time"));
    chart.description = chart.title;
    chart.note = say(QT_TRANSLATE_NOOP("reviews", "Open risks at their current level, by the "
                                                  "method in force today."));
    chart.tints = levelTints(data.method());
    StackedBarChart bars;
    for (const Snapshot* point : view.course) {
        StackedBarChart::Stack stack;
        stack.label = data.language().date(point->today());
        stack.values = QList<double>(chart.tints.size(), 0.0);
        for (const Record* risk : openRisks(*point)) {
            if (const auto level = data.level(*risk, RiskStage::Current))
                stack.values[level->band.rank] += 1;
        }
        bars.stacks.append(stack);
    }
    bars.valueTitle = say(QT_TRANSLATE_NOOP("reviews", "Number of risks"));
    chart.data = bars;
    return chart;
}

} // namespace ringbinder::report
