// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/measurecharts.h"

#include "core/report/packs/packwriter.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech measureSpeech(const Snapshot& snapshot)
{
    return {snapshot.language(), "chart"};
}

bool isOneMonth(const Reading& reading)
{
    constexpr int kLeastDays = 27;
    return reading.from.isValid() && reading.from.day() == 1 &&
           reading.until == reading.from.addMonths(1).addDays(-1) &&
           reading.from.daysTo(reading.until) >= kLeastDays;
}

// One slice for each choice of a field that objectives have.
ChartSpec choiceChart(const Snapshot& snapshot, const FieldDef& field, const QString& title)
{
    const Speech say = measureSpeech(snapshot);
    const QList<Record>& objectives = snapshot.records(objective::def);
    QList<int> counts(qsizetype(field.choices.size()), 0);
    for (const Record& objective : objectives) {
        const int choice = field.choiceIndex(objective.value(field).text());
        if (choice >= 0)
            ++counts[choice];
    }
    ChartSpec chart;
    chart.title = title;
    chart.note = say(QT_TRANSLATE_NOOP("chart", "%1: %2, as of %3"),
                     {objective::def.pluralText().in(snapshot.language()),
                      say.number(objectives.size()), snapshot.language().date(snapshot.today())});
    chart.description = chart.title;
    chart.legendTitle = labelOf(field).in(snapshot.language());
    chart.tints = choiceTints(field, snapshot.language());
    DonutChart donut;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            donut.slices.append({double(counts[i]), int(i), say.number(counts[i])});
    }
    donut.centre = say.number(objectives.size());
    donut.centreNote = say(QT_TRANSLATE_NOOP("chart", "objectives"));
    chart.data = donut;
    return chart;
}

} // namespace

MeasureSeries measureSeries(const Snapshot& snapshot)
{
    // Only reading can fail, and a snapshot was read already.
    return MeasureSeries::of(snapshot.source()).value_or(MeasureSeries());
}

QList<Reading> printedReadings(const MeasureSeries& series, const Uid& measure)
{
    const QList<Reading>& all = series.readings(measure);
    return all.mid(std::max<qsizetype>(0, all.size() - kPrintedPeriods));
}

QString periodLabel(const Reading& reading, const Language& language)
{
    return isOneMonth(reading) ? reading.from.toString(QStringLiteral("yyyy-MM"))
                               : language.date(reading.until);
}

QString amountText(double value, const QString& unit, const Language& language)
{
    const QString number = language.number(value);
    return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
}

ChartSpec measureChart(const Snapshot& snapshot, const MeasureSeries& series, const Record& measure)
{
    const Speech say = measureSpeech(snapshot);
    const Language& language = snapshot.language();
    const QList<Reading> readings = printedReadings(series, measure.uid());
    const MeasureTarget against = series.target(measure.uid());
    LineChart lines;
    lines.across.title = say(QT_TRANSLATE_NOOP("chart", "Period"));
    lines.valueTitle = against.unit;
    lines.startsAtZero = false;
    LineChart::Line values;
    values.name = say(QT_TRANSLATE_NOOP("chart", "Value"));
    LineChart::Line targets;
    targets.name = say(QT_TRANSLATE_NOOP("chart", "Target at that time"));
    bool hasMoved = false;
    for (const Reading& reading : readings) {
        lines.across.labels.append(periodLabel(reading, language));
        values.values.append(reading.value);
        targets.values.append(reading.target ? reading.target : against.target);
        hasMoved = hasMoved || (reading.target && reading.target != against.target);
    }
    ChartSpec chart;
    chart.title = QString(measure.code() + QLatin1Char(' ') + snapshot.name(measure));
    chart.decimalPoint = language.locale().decimalPoint().at(0);
    chart.description = courseInWords(series.readings(measure.uid()), against.unit, language);
    // Where the target moved, its course is a line of its own beside that of the values.
    if (hasMoved) {
        chart.tints = {toneTint(Tone::Good, values.name, values.name.left(1).toUpper()),
                       toneTint(Tone::Warning, targets.name, targets.name.left(1).toUpper())};
        values.tint = 0;
        targets.tint = 1;
        lines.lines = {values, targets};
    } else {
        lines.lines = {values};
    }
    if (against.target) {
        lines.target = against.target;
        lines.targetText = say(QT_TRANSLATE_NOOP("chart", "Target %1"),
                               {amountText(*against.target, against.unit, language)});
    }
    chart.data = lines;
    return chart;
}

ChartSpec objectiveStatusChart(const Snapshot& snapshot)
{
    return choiceChart(snapshot, objective::status,
                       measureSpeech(snapshot)(QT_TRANSLATE_NOOP("chart", "Objectives by status")));
}

ChartSpec objectiveStateChart(const Snapshot& snapshot)
{
    return choiceChart(
        snapshot, objective::measureState,
        measureSpeech(snapshot)(QT_TRANSLATE_NOOP("chart", "Objectives by their measures")));
}

} // namespace ringbinder::report
