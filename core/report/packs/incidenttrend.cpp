// SPDX-License-Identifier: GPL-3.0-or-later
// What the incidents say together: the register, the trend by type and month, the times taken.
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/report/packs/incidenttables.h"

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

namespace {

constexpr int kTrendMonths = 12;

Speech trendSpeech(const PackContext& context)
{
    return context.speech("incident_pack");
}

// The first days of the months, the oldest first.
QList<QDate> trendMonths(const PackContext& context)
{
    const QDate today = context.snapshot().today();
    const QDate current(today.year(), today.month(), 1);
    QList<QDate> months;
    for (int i = kTrendMonths - 1; i >= 0; --i)
        months.append(current.addMonths(-i));
    return months;
}

QString monthText(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

// Place among the months; -1: earlier, later or not known.
int monthOf(const Record& incident, const QList<QDate>& months)
{
    const QDateTime since = knownSince(incident);
    if (!since.isValid())
        return -1;
    const QDate day = since.toLocalTime().date();
    return int(months.indexOf(QDate(day.year(), day.month(), 1)));
}

QList<int> countByMonth(const PackContext& context, const QList<QDate>& months,
                        const std::function<bool(const Record&)>& isWanted)
{
    QList<int> counts(months.size(), 0);
    for (const Record& record : context.snapshot().records(incident::def)) {
        const int month = monthOf(record, months);
        if (month >= 0 && isWanted(record))
            ++counts[month];
    }
    return counts;
}

int sumOf(const QList<int>& counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

bool isJudgedIncident(const Record& record)
{
    return record.get(incident::decision) == incident::Decision::Incident;
}

// What is worked out of instants has more digits than anybody reads.
QString shownHours(const PackContext& context, double hours)
{
    return context.language().number(std::round(hours * 10) / 10);
}

// "median 2 h" above "longest 9 h".
Cell hoursCell(const PackContext& context, QList<double> hours)
{
    if (hours.isEmpty())
        return textCell(context, {});
    const Speech say = trendSpeech(context);
    std::sort(hours.begin(), hours.end());
    const qsizetype middle = hours.size() / 2;
    const double median =
        hours.size() % 2 == 1 ? hours[middle] : (hours[middle - 1] + hours[middle]) / 2;
    return {say(QT_TRANSLATE_NOOP("incident_pack", "median %1 h, longest %2 h, of %3"),
                {shownHours(context, median), shownHours(context, hours.last()),
                 QString::number(hours.size())}),
            -1, false, false};
}

} // namespace

QDateTime knownSince(const Record& incident)
{
    for (const Field<QDateTime>* field :
         {&incident::detectedAt, &incident::reportedAt, &incident::occurredAt}) {
        if (const auto at = incident.get(*field))
            return *at;
    }
    return {};
}

Table incidentRegister(const IncidentContext& shared)
{
    const Speech say = trendSpeech(*shared);
    RecordTable table(shared, allRecords(shared->snapshot(), incident::def));
    table.named(incident::title, 2.6)
        .field(incident::type, 1.2)
        .choice(incident::severity, 0.9)
        .choice(incident::status, 1)
        .field(incident::decision, 0.9)
        .field(incident::handler, 1)
        .lines("incident_pack", QT_TRANSLATE_NOOP("incident_pack", "Detected, closed at"),
               {&incident::detectedAt, &incident::closedAt}, 1.1)
        .cell(say(QT_TRANSLATE_NOOP("incident_pack", "Hours to triage / contain / recover")),
              {.weight = 1.2},
              [](const PackContext& context, const Record& record) -> Cell {
                  QStringList hours;
                  for (const Field<double>* field :
                       {&incident::hoursToTriage, &incident::hoursToContain,
                        &incident::hoursToRecover}) {
                      const auto taken = record.get(*field);
                      hours.append(taken ? shownHours(context, *taken) : QString(QChar(0x2013)));
                  }
                  return {hours.join(QLatin1String(" / ")), -1, false, false};
              })
        .field(incident::personalData, 0.7)
        .cell(incident_notification::def.pluralText().in(shared->language()), {.weight = 0.9},
              [](const PackContext& context, const Record& record) {
                  return codesCell(context, context.pointingAt(incident_notification::def,
                                                               incident_notification::incident,
                                                               record.uid()));
              })
        .field(incident::costTotalMinor, 0.9);
    return table.take(incident::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("incident_pack", "No incident is recorded.")));
}

Table incidentTrend(const PackContext& context)
{
    const Speech say = trendSpeech(context);
    const Language& language = context.language();
    const QList<QDate> months = trendMonths(context);
    Table table;
    table.columns = {
        column(labelOf(incident::type).in(language), {.weight = 2.4, .identifies = true})};
    for (const QDate month : months)
        table.columns.append(numberColumn(monthText(month)));
    const QString all = say(QT_TRANSLATE_NOOP("incident_pack", "All"));
    table.columns.append(numberColumn(all));
    QList<Row> rows;
    const auto rowOf = [&](const QString& name, const QList<int>& counts) {
        QList<Cell> cells = {{name, -1, false, false}};
        for (const int count : counts)
            cells.append({QString::number(count), -1, false, count == 0});
        cells.append({QString::number(sumOf(counts)), -1, true, false});
        return cells;
    };
    const auto addRow = [&](const QString& name, const QString& token) {
        const QList<int> counts = countByMonth(context, months, [&](const Record& record) {
            return record.value(incident::type).text() == token;
        });
        if (sumOf(counts) > 0)
            rows.append({rowOf(name, counts), Row::Kind::Record});
    };
    for (const Choice& type : incident::kTypeChoices)
        addRow(language.text("incident", type.label), QString::fromLatin1(type.token));
    addRow(notRecorded(language), QString());
    const QList<int> total = countByMonth(context, months, [](const Record&) { return true; });
    if (!rows.isEmpty())
        rows.append(totalRow(rowOf(all, total)));
    table.rows = Rows::of(rows);
    table.emptyText =
        say(QT_TRANSLATE_NOOP("incident_pack", "No event was reported in the last 12 months."));
    table.countLine = countLine(
        context, incident::def.pluralText().in(language), sumOf(total),
        context.snapshot().records(incident::def).size(),
        say(QT_TRANSLATE_NOOP("incident_pack", "known since %1"), {language.date(months.first())}));
    return table;
}

ChartSpec incidentMonthsChart(const PackContext& context)
{
    const Speech say = trendSpeech(context);
    const QList<QDate> months = trendMonths(context);
    LineChart lines;
    LineChart::Line reported{say(QT_TRANSLATE_NOOP("incident_pack", "All events")), {}, 0};
    LineChart::Line judged{
        say(QT_TRANSLATE_NOOP("incident_pack", "Of these judged an incident")), {}, 1};
    const QList<int> all = countByMonth(context, months, [](const Record&) { return true; });
    const QList<int> incidents = countByMonth(context, months, isJudgedIncident);
    for (qsizetype i = 0; i < months.size(); ++i) {
        lines.across.labels.append(monthText(months[i]));
        reported.values.append(double(all[i]));
        judged.values.append(double(incidents[i]));
    }
    lines.across.title = say(QT_TRANSLATE_NOOP("incident_pack", "Month"));
    lines.valueTitle = say(QT_TRANSLATE_NOOP("incident_pack", "Number of events"));
    lines.lines = {reported, judged};
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("incident_pack", "Events by month"));
    chart.description = chart.title;
    chart.tints = {toneTint(Tone::Progress, reported.name, reported.name.left(1)),
                   toneTint(Tone::Bad, judged.name, judged.name.left(1))};
    chart.data = lines;
    return chart;
}

ChartSpec incidentTypesChart(const PackContext& context)
{
    const Speech say = trendSpeech(context);
    const Language& language = context.language();
    const QList<QDate> months = trendMonths(context);
    BarChart bars;
    bars.valueTitle = say(QT_TRANSLATE_NOOP("incident_pack", "Number of events"));
    for (const Choice& type : incident::kTypeChoices) {
        const int count = sumOf(countByMonth(context, months, [&type](const Record& record) {
            return record.value(incident::type).text() == QLatin1String(type.token);
        }));
        if (count > 0)
            bars.bars.append({language.text("incident", type.label), double(count), {}, 0});
    }
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("incident_pack", "Events by type"));
    chart.description = chart.title;
    chart.tints = {toneTint(Tone::Progress, bars.valueTitle, QStringLiteral("1"))};
    chart.data = bars;
    return chart;
}

Table incidentTimes(const PackContext& context)
{
    const Speech say = trendSpeech(context);
    const Language& language = context.language();
    const QList<Record>& records = context.snapshot().records(incident::def);
    Table table;
    table.columns = {
        column(labelOf(incident::severity).in(language), {.weight = 1.2, .identifies = true}),
        numberColumn(incident::def.pluralText().in(language)),
        column(say(QT_TRANSLATE_NOOP("incident_pack", "To acknowledge")), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("incident_pack", "To contain")), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("incident_pack", "To recover")), {.weight = 2})};
    const auto cellsOf = [&](const QString& name, const auto& isWanted) {
        QList<double> triage;
        QList<double> contain;
        QList<double> recover;
        int count = 0;
        for (const Record& record : records) {
            if (!isWanted(record))
                continue;
            ++count;
            const auto note = [&record](QList<double>& into, const Field<double>& field) {
                if (const auto hours = record.get(field))
                    into.append(*hours);
            };
            note(triage, incident::hoursToTriage);
            note(contain, incident::hoursToContain);
            note(recover, incident::hoursToRecover);
        }
        return QList<Cell>{{name, -1, false, false},
                           {QString::number(count), -1, false, false},
                           hoursCell(context, triage),
                           hoursCell(context, contain),
                           hoursCell(context, recover)};
    };
    QList<Row> rows;
    const auto addRow = [&](const QString& name, const QString& token) {
        const QList<Cell> cells = cellsOf(name, [&token](const Record& record) {
            return record.value(incident::severity).text() == token;
        });
        if (cells[1].text != QLatin1String("0"))
            rows.append({cells, Row::Kind::Record});
    };
    for (const Choice& severity : incident::kSeverityChoices)
        addRow(language.text("incident", severity.label), QString::fromLatin1(severity.token));
    addRow(notRecorded(language), QString());
    if (!rows.isEmpty())
        rows.append(totalRow(cellsOf(say(QT_TRANSLATE_NOOP("incident_pack", "All")),
                                     [](const Record&) { return true; })));
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("incident_pack", "No incident is recorded."));
    table.countLine =
        countLine(context, incident::def.pluralText().in(language), records.size(), records.size());
    return table;
}

} // namespace ringbinder::report
