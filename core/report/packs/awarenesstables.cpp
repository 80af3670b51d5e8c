// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns for awareness and the figures of simulated phishing.
#include "core/registers/training/awareness_campaign.h"
#include "core/report/packs/trainingtables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech awarenessSpeech(const PackContext& context)
{
    return context.speech("training_pack");
}

// By their days; those without one come last.
QList<const Record*> campaignsThat(const Snapshot& snapshot, bool onlyPhishing)
{
    QList<const Record*> campaigns =
        recordsThat(snapshot, awareness_campaign::def, [onlyPhishing](const Record& record) {
            const bool isPhishing =
                record.get(awareness_campaign::kind) == awareness_campaign::Kind::Phishing;
            return !onlyPhishing || isPhishing;
        });
    std::stable_sort(campaigns.begin(), campaigns.end(), [](const Record* a, const Record* b) {
        const auto first = a->get(awareness_campaign::date);
        const auto second = b->get(awareness_campaign::date);
        return first && (!second || *first < *second);
    });
    return campaigns;
}

} // namespace

Table campaignsTable(const TrainingContext& shared)
{
    const Speech say = awarenessSpeech(*shared);
    RecordTable table(shared, campaignsThat(shared->snapshot(), false));
    table.named(awareness_campaign::title, 2)
        .field(awareness_campaign::kind)
        .choice(awareness_campaign::status)
        .cell(labelOf(awareness_campaign::date).in(shared->language()), {.weight = 0.9},
              [](const PackContext& context, const Record& record) {
                  QStringList days = {
                      context.snapshot().shown(record, awareness_campaign::date),
                      context.snapshot().shown(record, awareness_campaign::endDate)};
                  days.removeAll(QString());
                  return textCell(context, days.join(QLatin1Char('\n')));
              })
        .cell(labelOf(awareness_campaign::audience).in(shared->language()), {.weight = 1.3},
              [](const PackContext& context, const Record& record) {
                  QStringList lines = {
                      record.text(awareness_campaign::audience),
                      namesOf(context, linked(context, record, awareness_campaign::units))};
                  lines.removeAll(QString());
                  return textCell(context, lines.join(QLatin1Char('\n')));
              })
        .number(awareness_campaign::addressed)
        .number(awareness_campaign::reached)
        .number(awareness_campaign::reachRate)
        .field(awareness_campaign::result, 2)
        .codes(awareness_campaign::evidence);
    return table.take(awareness_campaign::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("training_pack", "No campaign is recorded.")));
}

Table phishingTable(const TrainingContext& shared)
{
    const Speech say = awarenessSpeech(*shared);
    RecordTable table(shared, campaignsThat(shared->snapshot(), true));
    table.named(awareness_campaign::title, 2)
        .field(awareness_campaign::date, 0.9)
        .number(awareness_campaign::reached)
        .number(awareness_campaign::clicked)
        .number(awareness_campaign::clickRate)
        .number(awareness_campaign::reported)
        .number(awareness_campaign::reportRate)
        .field(awareness_campaign::result, 2)
        .codes(awareness_campaign::actions);
    return table.take(awareness_campaign::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("training_pack", "No simulated phishing is recorded.")),
                      shared->snapshot().records(awareness_campaign::def).size(),
                      say(QT_TRANSLATE_NOOP("training_pack", "simulated phishing")));
}

std::optional<ChartSpec> phishingChart(const PackContext& context)
{
    const Speech say = awarenessSpeech(context);
    const Language& language = context.language();
    LineChart lines;
    LineChart::Line clicked{labelOf(awareness_campaign::clickRate).in(language), {}, 0};
    LineChart::Line reported{labelOf(awareness_campaign::reportRate).in(language), {}, 1};
    const auto rateOf = [](const Record& record, const Field<qint64>& field) {
        const auto rate = record.get(field);
        return rate ? std::optional<double>(double(*rate)) : std::nullopt;
    };
    for (const Record* campaign : campaignsThat(context.snapshot(), true)) {
        const auto day = campaign->get(awareness_campaign::date);
        const auto clicks = rateOf(*campaign, awareness_campaign::clickRate);
        const auto reports = rateOf(*campaign, awareness_campaign::reportRate);
        if (!day || (!clicks && !reports))
            continue;
        lines.across.labels.append(language.date(*day));
        clicked.values.append(clicks);
        reported.values.append(reports);
    }
    if (lines.across.labels.size() < 2)
        return std::nullopt;
    lines.across.title = labelOf(awareness_campaign::date).in(language);
    lines.valueTitle = say(QT_TRANSLATE_NOOP("training_pack", "Percent of those reached"));
    lines.lines = {clicked, reported};
    ChartSpec chart;
    chart.title = say(QT_TRANSLATE_NOOP("training_pack", "Simulated phishing"));
    chart.description = chart.title;
    chart.tints = {toneTint(Tone::Bad, clicked.name, clicked.name.left(1)),
                   toneTint(Tone::Good, reported.name, reported.name.left(1))};
    chart.data = lines;
    return chart;
}

} // namespace ringbinder::report
