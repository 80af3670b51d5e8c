// SPDX-License-Identifier: GPL-3.0-or-later
// Pass rates by zone, control and owner, over time, and what results say about each control.
#include "core/registers/controls/control.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_rule.h"
#include "core/report/packs/compliancetables.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/sheets/sheetparts.h"

#include <cmath>

namespace ringbinder::report {

namespace {

Speech rateSpeech(const PackContext& context)
{
    return context.speech("compliance_pack");
}

Cell rateCountCell(int count)
{
    return {QString::number(count), -1, false, count == 0};
}

QString rateTitle(const PackContext& context, RateBy by)
{
    const Speech say = rateSpeech(context);
    switch (by) {
    case RateBy::Zone:
        return say(QT_TRANSLATE_NOOP("compliance_pack", "Zone"));
    case RateBy::Control:
        return say(QT_TRANSLATE_NOOP("compliance_pack", "Control"));
    case RateBy::Owner:
        return say(QT_TRANSLATE_NOOP("compliance_pack", "Owner of the asset, else of the rule"));
    }
    Q_UNREACHABLE();
}

// "A.8.20 Networks security"; people have no code worth printing.
QString rateName(const PackContext& context, const RateRow& row, RateBy by)
{
    const Record* record = context.snapshot().find(row.uid);
    if (!record)
        return rateSpeech(context)(QT_TRANSLATE_NOOP("compliance_pack", "without any of these"));
    return by == RateBy::Owner ? row.name : QString(record->code() + QLatin1Char(' ') + row.name);
}

} // namespace

QString percentText(const PackContext& context, const PassRate& rate)
{
    const auto percent = rate.percent();
    return percent ? rateSpeech(context)(QT_TRANSLATE_NOOP("compliance_pack", "%1 %"),
                                         {QString::number(int(*percent))})
                   : QString(QChar(0x2013));
}

Table passRateTable(const PackContext& context, RateBy by)
{
    const Speech say = rateSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {column(rateTitle(context, by), {.weight = 4, .identifies = true}),
                     numberColumn(labelOf(Outcome::Pass).in(language)),
                     numberColumn(labelOf(Outcome::Fail).in(language)),
                     numberColumn(labelOf(Outcome::Exception).in(language)),
                     numberColumn(say(QT_TRANSLATE_NOOP("compliance_pack", "Pass rate")))};
    QList<Row> rows;
    // A snapshot that is at hand is always read.
    const auto rates = ratesBy(context.snapshot().source(), technicalOf(context).state, by);
    for (const RateRow& row : rates ? *rates : QList<RateRow>())
        rows.append({{{rateName(context, row, by), -1, true, false},
                      rateCountCell(row.rate.pass),
                      rateCountCell(row.rate.fail),
                      rateCountCell(row.rate.exception),
                      {percentText(context, row.rate), -1, true, false}},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("compliance_pack", "Nothing has been checked yet."));
    return table;
}

ChartSpec passRateChart(const PackContext& context)
{
    const Speech say = rateSpeech(context);
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("compliance_pack", "Pass rate over time"));
    chart.note = say(QT_TRANSLATE_NOOP("compliance_pack",
                                       "Of all results as they stood after each import, by the "
                                       "rules of today"));
    chart.description = chart.title;
    LineChart lines;
    lines.across.title = say(QT_TRANSLATE_NOOP("compliance_pack", "Scanned on"));
    lines.valueTitle = say(QT_TRANSLATE_NOOP("compliance_pack", "Pass rate in percent"));
    LineChart::Line rate{lines.valueTitle, {}, 0};
    for (const TrendPoint& point : technicalOf(context).state.trend) {
        lines.across.labels.append(context.language().date(point.at.toLocalTime().date()));
        // As the figures say it: 99.9 is not yet 100.
        const auto percent = point.rate.percent();
        rate.values.append(percent ? std::optional(std::floor(*percent)) : std::nullopt);
    }
    chart.tints = {toneTint(Tone::Progress, rate.name, rate.name.left(1))};
    lines.lines = {rate};
    chart.data = lines;
    return chart;
}

Table technicalProof(const PackContext& context)
{
    const Speech say = rateSpeech(context);
    const Snapshot& data = context.snapshot();
    const TechnicalState& technical = technicalOf(context);
    QHash<Uid, QList<const Record*>> rules; // by control
    QHash<Uid, const Record*> newest;       // import, by control
    for (const Record& rule : data.records(technical_rule::def)) {
        for (const Uid& control : rule.get(technical_rule::controls).value_or(QList<Uid>()))
            rules[control].append(&rule);
    }
    for (const RuleResult& result : technical.state.results) {
        const Record* import = data.find(result.import);
        const Record* rule = data.find(result.rule);
        if (!import || !rule)
            continue;
        for (const Uid& control : rule->get(technical_rule::controls).value_or(QList<Uid>())) {
            const Record*& held = newest[control];
            if (!held || held->get(scan_import::scannedAt) < import->get(scan_import::scannedAt))
                held = import;
        }
    }
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(labelOf(control::title).in(context.language()), {.weight = 2, .identifies = true}),
        column(technical_rule::def.pluralText().in(context.language()), {.weight = 1.4}),
        numberColumn(say(QT_TRANSLATE_NOOP("compliance_pack", "Pass rate"))),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Last import, evidence")), {.weight = 1.3}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "File, SHA-256")), {.weight = 3}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Valid until")), {.weight = 1})};
    QList<Row> rows;
    for (const Record& control : data.records(control::def)) {
        const auto shown = technical.controls.constFind(control.uid());
        const Record* import = newest.value(control.uid());
        if (shown == technical.controls.constEnd() || !import)
            continue;
        const QDate until = validUntil(context, *import);
        const bool isOld = until.isValid() && until < data.today();
        const Record* evidence = data.find(import->get(scan_import::evidence));
        rows.append({{namedCell(context, control),
                      codesCell(context, rules.value(control.uid())),
                      {percentText(context, shown->rate), -1, true, false},
                      linesCell(context, {import->code(), evidence ? evidence->code() : QString()}),
                      linesCell(context, {import->text(scan_import::fileName),
                                          chunked(import->text(scan_import::sha256))}),
                      toneCell(context.language().date(until), isOld ? Tone::Warning : Tone::Good)},
                     Row::Kind::Record});
    }
    table.countLine =
        countLine(context, control::def.pluralText().in(context.language()), rows.size(),
                  data.records(control::def).size(),
                  say(QT_TRANSLATE_NOOP("compliance_pack", "shown by results of technical rules")));
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("compliance_pack",
                                            "No result of a technical rule shows the working of a "
                                            "control yet."));
    return table;
}

} // namespace ringbinder::report
