// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/nonconformitytrends.h"

#include "core/registers/improvements/nonconformity.h"
#include "core/report/packs/packwriter.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kMonthsOfRepeat = 12;
constexpr int kMonthsShown = 24;

Speech nonconformitySpeech(const Snapshot& snapshot)
{
    return {snapshot.language(), "nonconformities"};
}

bool shareAControl(const Record& one, const Record& other)
{
    const QStringList controls = one.value(nonconformity::controls).list();
    const QStringList others = other.value(nonconformity::controls).list();
    return std::any_of(controls.cbegin(), controls.cend(),
                       [&others](const QString& uid) { return others.contains(uid); });
}

bool repeats(const Record& later, const Record& earlier)
{
    const auto cause = later.get(nonconformity::causeCategory);
    const auto day = later.get(nonconformity::date);
    const auto before = earlier.get(nonconformity::date);
    return cause && cause == earlier.get(nonconformity::causeCategory) && day && before &&
           (*before < *day || (*before == *day && earlier.code() < later.code())) &&
           before->addMonths(kMonthsOfRepeat) >= *day && shareAControl(later, earlier);
}

// One bar for each choice that occurs, the most frequent first; then what is not recorded.
ChartSpec countedBy(const Snapshot& snapshot, const FieldDef& field)
{
    const Speech say = nonconformitySpeech(snapshot);
    QHash<QString, int> counts;
    for (const Record& record : snapshot.records(nonconformity::def))
        ++counts[record.value(field).text()];
    BarChart bars;
    bars.valueTitle = nonconformity::def.pluralText().in(snapshot.language());
    for (const Choice& choice : field.choices) {
        const int count = counts.value(QString::fromLatin1(choice.token));
        if (count > 0)
            bars.bars.append({snapshot.language().text(field.context, choice.label), double(count),
                              say.number(count), -1});
    }
    std::stable_sort(
        bars.bars.begin(), bars.bars.end(),
        [](const BarChart::Bar& a, const BarChart::Bar& b) { return a.value > b.value; });
    if (const int missing = counts.value(QString()); missing > 0)
        bars.bars.append(
            {notRecorded(snapshot.language()), double(missing), say.number(missing), -1});
    ChartSpec chart;
    chart.title = labelOf(field).in(snapshot.language());
    chart.description = chart.title;
    chart.data = bars;
    return chart;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

bool isNonconformityOpen(const Record& nonconformity)
{
    return nonconformity.get(nonconformity::status) != nonconformity::Status::Closed;
}

QList<const Record*> repeatedNonconformities(const Snapshot& snapshot)
{
    const QList<Record>& all = snapshot.records(nonconformity::def);
    QList<const Record*> found;
    for (const Record& record : all) {
        if (std::any_of(all.cbegin(), all.cend(),
                        [&record](const Record& other) { return repeats(record, other); }))
            found.append(&record);
    }
    return found;
}

NonconformityFigures nonconformityFigures(const Snapshot& snapshot)
{
    NonconformityFigures figures;
    qint64 days = 0;
    for (const Record& record : snapshot.records(nonconformity::def)) {
        ++figures.all;
        figures.withCause += record.value(nonconformity::causeCategory).isNull() ? 0 : 1;
        figures.overdue += record.get(nonconformity::overdue).value_or(false) ? 1 : 0;
        if (isNonconformityOpen(record)) {
            ++figures.open;
            continue;
        }
        ++figures.closed;
        const auto from = record.get(nonconformity::date);
        const auto until = record.get(nonconformity::closedOn);
        if (!from || !until)
            continue;
        days += from->daysTo(*until);
        ++figures.timed;
    }
    figures.repeated = repeatedNonconformities(snapshot).size();
    figures.meanDaysToClose = figures.timed == 0 ? 0 : double(days) / double(figures.timed);
    return figures;
}

ChartSpec nonconformityMonthsChart(const Snapshot& snapshot, QDate from, QDate until)
{
    const Speech say = nonconformitySpeech(snapshot);
    LineChart lines;
    QHash<QDate, int> opened;
    QHash<QDate, int> closed;
    for (const Record& record : snapshot.records(nonconformity::def)) {
        if (const auto day = record.get(nonconformity::date))
            ++opened[firstOfMonth(*day)];
        const auto day = record.get(nonconformity::closedOn);
        if (day && !isNonconformityOpen(record))
            ++closed[firstOfMonth(*day)];
    }
    LineChart::Line raised{say(QT_TRANSLATE_NOOP("nonconformities", "Opened")), {}, 0};
    LineChart::Line done{say(QT_TRANSLATE_NOOP("nonconformities", "Closed")), {}, 1};
    for (QDate month = firstOfMonth(from); month <= until; month = month.addMonths(1)) {
        lines.across.labels.append(month.toString(QStringLiteral("yyyy-MM")));
        raised.values.append(opened.value(month));
        done.values.append(closed.value(month));
    }
    lines.across.title = say(QT_TRANSLATE_NOOP("nonconformities", "Month"));
    lines.valueTitle = nonconformity::def.pluralText().in(snapshot.language());
    lines.lines = {raised, done};
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("nonconformities", "Opened and closed by month"));
    chart.description = chart.title;
    chart.tints = {toneTint(Tone::Bad, raised.name, raised.name.left(1)),
                   toneTint(Tone::Good, done.name, done.name.left(1))};
    if (chart.tints[0].letter == chart.tints[1].letter)
        chart.tints[1].letter = done.name.left(2);
    chart.data = lines;
    return chart;
}

ChartSpec nonconformitySourceChart(const Snapshot& snapshot)
{
    return countedBy(snapshot, nonconformity::source);
}

ChartSpec nonconformityCauseChart(const Snapshot& snapshot)
{
    return countedBy(snapshot, nonconformity::causeCategory);
}

QDate nonconformitiesSince(const Snapshot& snapshot)
{
    const QDate earliest = snapshot.today().addMonths(1 - kMonthsShown);
    QDate first = snapshot.today();
    for (const Record& record : snapshot.records(nonconformity::def))
        first = std::min(first, record.get(nonconformity::date).value_or(first));
    return std::max(first, earliest);
}

} // namespace ringbinder::report
