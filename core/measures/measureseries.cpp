// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measureseries.h"

#include "core/registers/measures/measure_reading.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ringbinder {

namespace {

constexpr double kSteadyShare = 0.02;

std::optional<Reading> readingOf(const Record& record)
{
    const auto value = record.get(measure_reading::value);
    const auto until = record.get(measure_reading::periodEnd);
    if (!value || !until)
        return std::nullopt;
    return Reading{record.uid(),
                   record.code(),
                   record.title(),
                   record.get(measure_reading::periodStart).value_or(QDate()),
                   *until,
                   *value,
                   record.get(measure_reading::target),
                   record.get(measure_reading::estimated).value_or(false),
                   record.text(measure_reading::source),
                   record.text(measure_reading::note)};
}

template <class State>
Value tokenValue(const FieldDef& field, State state)
{
    return Value(QString::fromLatin1(field.choices[size_t(state)].token));
}

double meanOf(QList<Reading>::const_iterator first, QList<Reading>::const_iterator last)
{
    double sum = 0;
    for (auto reading = first; reading != last; ++reading)
        sum += reading->value;
    return sum / double(last - first);
}

} // namespace

Result<MeasureSeries> MeasureSeries::of(const RecordSource& source)
{
    MeasureSeries series;
    const auto targets = source.forEach(measure::def, [&series](const Record& record) {
        series.m_targets.insert(
            record.uid(), {record.get(measure::direction).value_or(measure::Direction::AtLeast),
                           record.get(measure::target), record.get(measure::warningLimit),
                           record.text(measure::unit)});
        return true;
    });
    if (!targets)
        return fail(targets.error());
    // A reading replaces one that was there before it: two that name each other cannot both vanish.
    QSet<Uid> seen;
    QSet<Uid> replaced;
    const auto readings = source.forEach(measure_reading::def, [&](const Record& record) {
        seen.insert(record.uid());
        const auto of = record.get(measure_reading::measure);
        const auto reading = readingOf(record);
        if (!of || !reading)
            return true;
        const auto earlier = record.get(measure_reading::replaces);
        if (earlier && *earlier != record.uid() && seen.contains(*earlier))
            replaced.insert(*earlier);
        series.m_readings[*of].append(*reading);
        return true;
    });
    if (!readings)
        return fail(readings.error());
    for (QList<Reading>& ofOne : series.m_readings) {
        ofOne.removeIf([&](const Reading& reading) { return replaced.contains(reading.uid); });
        std::stable_sort(ofOne.begin(), ofOne.end(),
                         [](const Reading& a, const Reading& b) { return a.until < b.until; });
    }
    const auto objectives = source.forEach(objective::def, [&series](const Record& record) {
        series.m_objectives.insert(record.uid(),
                                   record.get(objective::measures).value_or(QList<Uid>()));
        return true;
    });
    if (!objectives)
        return fail(objectives.error());
    return series;
}

bool MeasureSeries::isConcerned(const ChangeNotice& notice)
{
    return notice.touched(measure_reading::def) || notice.touched(measure::def) ||
           notice.touched(objective::def);
}

const QList<Reading>& MeasureSeries::readings(const Uid& measure) const
{
    static const QList<Reading> kNone;
    const auto found = m_readings.constFind(measure);
    return found == m_readings.constEnd() ? kNone : *found;
}

MeasureTarget MeasureSeries::target(const Uid& measure) const
{
    return m_targets.value(measure);
}

measure::State MeasureSeries::state(const Uid& measure) const
{
    const QList<Reading>& all = readings(measure);
    const MeasureTarget against = target(measure);
    const std::optional<double> latest =
        all.isEmpty() ? std::nullopt : std::optional<double>(all.last().value);
    return measure::stateOf(latest, against.target, against.warningLimit, against.direction);
}

objective::MeasureState MeasureSeries::objectiveState(const Uid& objective) const
{
    using objective::MeasureState;
    const QList<Uid> measures = m_objectives.value(objective);
    MeasureState worst = measures.isEmpty() ? MeasureState::NoMeasure : MeasureState::NoValue;
    for (const Uid& measure : measures) {
        switch (state(measure)) {
        case measure::State::NoValue:
            break;
        case measure::State::Met:
            worst = std::max(worst, MeasureState::Met);
            break;
        case measure::State::Warning:
            worst = std::max(worst, MeasureState::Warning);
            break;
        case measure::State::Missed:
            worst = MeasureState::Missed;
            break;
        }
    }
    return worst;
}

std::optional<Value> MeasureSeries::value(const Uid& record, const FieldDef& field,
                                          const Language& language) const
{
    if (&field == &objective::measureState)
        return tokenValue(field, objectiveState(record));
    const bool isOfReadings = &field == &measure::lastValue || &field == &measure::lastPeriodEnd ||
                              &field == &measure::trend || &field == &measure::course;
    if (!isOfReadings)
        return std::nullopt;
    const QList<Reading>& all = readings(record);
    if (&field == &measure::trend)
        return tokenValue(field, trendOf(all, target(record).direction));
    if (all.isEmpty())
        return Value();
    if (&field == &measure::lastValue)
        return Value(all.last().value);
    if (&field == &measure::lastPeriodEnd)
        return Value(all.last().until.toString(Qt::ISODate));
    return Value(courseInWords(all, target(record).unit, language));
}

measure::Trend trendOf(const QList<Reading>& readings, measure::Direction direction)
{
    const qsizetype half = std::min(readings.size(), kTrendLength) / 2;
    if (half == 0)
        return measure::Trend::TooFew;
    const double later = meanOf(readings.cend() - half, readings.cend());
    const double earlier = meanOf(readings.cend() - 2 * half, readings.cend() - half);
    const double room = kSteadyShare * std::max(std::abs(later), std::abs(earlier));
    if (std::abs(later - earlier) <= room)
        return measure::Trend::Steady;
    const bool isUp = later > earlier;
    return isUp == (direction == measure::Direction::AtLeast) ? measure::Trend::Better
                                                              : measure::Trend::Worse;
}

QString courseInWords(const QList<Reading>& readings, const QString& unit, const Language& language)
{
    if (readings.isEmpty())
        return {};
    const QList<Reading> shown =
        readings.mid(std::max<qsizetype>(0, readings.size() - kCourseLength));
    const auto [lowest, highest] =
        std::minmax_element(shown.cbegin(), shown.cend(),
                            [](const Reading& a, const Reading& b) { return a.value < b.value; });
    const QString last = language.number(shown.last().value);
    return Message("measure",
                   QT_TRANSLATE_N_NOOP("measure", "%n reading(s), from %1 to %2, last %3"))
        .count(int(shown.size()))
        .arg(language.number(lowest->value))
        .arg(language.number(highest->value))
        .arg(unit.isEmpty() ? last : QString(last + QLatin1Char(' ') + unit))
        .in(language);
}

} // namespace ringbinder
