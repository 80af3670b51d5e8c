// SPDX-License-Identifier: GPL-3.0-or-later
// What the processes need and how soon, where recovery falls short, and the plans.
#include "core/report/packs/continuitytables.h"

#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech bcmSpeech(const PackContext& context)
{
    return context.speech("continuity_pack");
}

QString noProcess(const PackContext& context)
{
    return bcmSpeech(context)(
        QT_TRANSLATE_NOOP("continuity_pack", "No business process is recorded."));
}

// One step for each level of the scale, in the colours of the levels of risk.
QList<Tint> impactTints(const RiskMethod& method)
{
    const QList<ScaleLevel> levels = method.levels(QLatin1String("impact"));
    const QList<LevelBand> bands = method.bands();
    QList<Tint> tints;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const qsizetype band =
            levels.size() < 2 ? 0
                              : (i * (bands.size() - 1) + levels.size() / 2) / (levels.size() - 1);
        tints.append(Tint::forStep(levels[i].label, QString::number(levels[i].value),
                                   0xff000000 | bands[std::min(band, bands.size() - 1)].rgb, int(i),
                                   int(levels.size())));
    }
    return tints;
}

QString nameWithCodeOf(const Snapshot& data, const Uid& uid)
{
    const Record* record = data.find(uid);
    return record ? QString(record->code() + QLatin1Char(' ') + data.name(*record)) : QString();
}

QString nameOfNode(const Snapshot& data, int node)
{
    const Record* record = node < 0 ? nullptr : data.find(data.recoveryNode(node).uid);
    return record ? data.name(*record) : QString();
}

// Those that are too late, or those of which nothing is known.
QList<RecoveryGap> gapsThat(const PackContext& context, bool areGaps)
{
    QList<RecoveryGap> gaps;
    for (const RecoveryGap& gap : context.snapshot().recoveryGaps()) {
        if (gap.isGap() == areGaps)
            gaps.append(gap);
    }
    return gaps;
}

bool isTested(const PackContext& context, const Record& plan)
{
    const QList<const Record*> tests =
        context.pointingAt(continuity_test::def, continuity_test::plan, plan.uid());
    return !plan.value(continuity_plan::lastTested).isNull() ||
           std::any_of(tests.cbegin(), tests.cend(), [](const Record* test) {
               return !test->value(continuity_test::date).isNull();
           });
}

} // namespace

QList<const Record*> runningProcesses(const Snapshot& snapshot)
{
    return recordsThat(snapshot, business_process::def, [](const Record& record) {
        return record.get(business_process::status) != business_process::Status::Retired;
    });
}

QList<const Record*> plansInUse(const Snapshot& snapshot)
{
    return recordsThat(snapshot, continuity_plan::def, [](const Record& record) {
        return record.get(continuity_plan::status) != continuity_plan::Status::Retired;
    });
}

QList<const Record*> untestedPlans(const PackContext& context)
{
    QList<const Record*> plans = plansInUse(context.snapshot());
    plans.removeIf([&context](const Record* plan) { return isTested(context, *plan); });
    return plans;
}

QList<const Record*> singlePointProcesses(const Snapshot& snapshot)
{
    QList<const Record*> processes = runningProcesses(snapshot);
    processes.removeIf([](const Record* process) {
        return process->text(business_process::singlePoints).trimmed().isEmpty();
    });
    return processes;
}

Table recoveryGapsTable(const ContinuityContext& shared)
{
    const PackContext& context = *shared;
    const Speech say = bcmSpeech(context);
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("continuity_pack", "What")),
               {.weight = 2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("continuity_pack", "Kind")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("continuity_pack", "Required against achieved")),
               {.weight = 3.4}),
        column(say(QT_TRANSLATE_NOOP("continuity_pack", "Recorded in")), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("continuity_pack", "Result")), {.weight = 1.1})};
    const QString unbearable = say(QT_TRANSLATE_NOOP("continuity_pack", "Beyond MTPD"));
    const QString gapWord = say(QT_TRANSLATE_NOOP("continuity_pack", "Gap"));
    table.tints = {toneTint(Tone::Bad, unbearable, unbearable.left(1)),
                   toneTint(Tone::Warning, gapWord, gapWord.left(1))};
    table.emptyText = say(QT_TRANSLATE_NOOP(
        "continuity_pack", "Nothing recovers later than it is needed, as far as is recorded."));
    const QList<RecoveryGap> gaps = gapsThat(context, true);
    table.rows.count = gaps.size();
    table.rows.at = [shared, gaps](qsizetype index) -> Row {
        const PackContext& pack = *shared;
        const Snapshot& known = pack.snapshot();
        const RecoveryGap& gap = gaps[index];
        const RecoveryNode& node = known.recoveryNode(gap.node);
        return {{{nameWithCodeOf(known, node.uid), -1, true, false},
                 {node.def->labelText().in(pack.language()), -1, false, false},
                 textCell(pack, gapSentence(gap, nameOfNode(known, gap.neededFor), pack.language())
                                    .in(pack.language())),
                 textCell(pack, nameWithCodeOf(known, gap.record.value_or(node.uid))),
                 {QString(), gap.isBeyondMtpd ? 0 : 1, false, false}},
                Row::Kind::Record};
    };
    table.countLine = countLine(context, labelOf(business_process::recoveryGap).in(language),
                                gaps.size(), gaps.size());
    return table;
}

Table unknownRecoveryTable(const ContinuityContext& shared)
{
    const PackContext& context = *shared;
    const Snapshot& data = context.snapshot();
    const Speech say = bcmSpeech(context);
    // One row for what one process needs within the same hours.
    struct Need {
        int process = -1;
        double hours = 0;
        bool isAgreement = false;
        QStringList names;
    };
    QList<Need> needs;
    const QList<RecoveryGap> gaps = gapsThat(context, false);
    for (const RecoveryGap& gap : gaps) {
        const bool isAgreement = gap.kind == RecoveryGap::Kind::NothingAgreed;
        auto same = std::find_if(needs.begin(), needs.end(), [&](const Need& need) {
            return need.process == gap.neededFor && need.hours == gap.needed &&
                   need.isAgreement == isAgreement;
        });
        if (same == needs.end())
            same = needs.insert(needs.end(), Need{gap.neededFor, gap.needed, isAgreement, {}});
        same->names.append(nameWithCodeOf(data, data.recoveryNode(gap.node).uid));
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Need& a, const Need& b) {
        return a.hours != b.hours ? a.hours < b.hours : a.process < b.process;
    });
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("continuity_pack", "Needed for")),
                            {.weight = 1.6, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("continuity_pack", "Needed within")),
                            {.weight = 0.6, .align = Column::Align::Right}),
                     column(say(QT_TRANSLATE_NOOP("continuity_pack", "Missing")), {.weight = 1.2}),
                     column(say(QT_TRANSLATE_NOOP("continuity_pack", "What")), {.weight = 5})};
    QList<Row> rows;
    for (const Need& need : std::as_const(needs)) {
        const QString missing =
            need.isAgreement ? say(QT_TRANSLATE_NOOP("continuity_pack", "Time in a contract"))
                             : say(QT_TRANSLATE_NOOP("continuity_pack", "Recovery time or test"));
        const QString process = need.process < 0
                                    ? QString()
                                    : nameWithCodeOf(data, data.recoveryNode(need.process).uid);
        Cell name = textCell(context, process);
        name.isBold = true;
        rows.append({{name,
                      {hoursText(need.hours, context.language()), -1, false, false},
                      {missing, -1, false, false},
                      {need.names.join(QLatin1String("; ")), -1, false, false}},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP(
        "continuity_pack", "For all that is needed in a time something is planned or agreed."));
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("continuity_pack", "Assets and suppliers")),
                  gaps.size(), gaps.size());
    return table;
}

Table untestedTable(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    const qsizetype used = plansInUse(shared->snapshot()).size();
    const QString nothing =
        used == 0 ? say(QT_TRANSLATE_NOOP("continuity_pack", "No continuity plan is in use."))
                  : say(QT_TRANSLATE_NOOP("continuity_pack", "Each plan was tested."));
    RecordTable table(shared, untestedPlans(*shared));
    table.named(continuity_plan::title, 2.2)
        .field(continuity_plan::owner, 1.2)
        .choice(continuity_plan::status)
        .field(continuity_plan::nextTest, 0.9)
        .names(continuity_plan::processes, 2);
    return table.take(continuity_plan::def.pluralText().in(shared->language()), nothing, used,
                      say(QT_TRANSLATE_NOOP("continuity_pack", "never tested")));
}

Table singlePointsTable(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    RecordTable table(shared, singlePointProcesses(shared->snapshot()));
    table.named(business_process::name, 1.8)
        .field(business_process::owner, 1.2)
        .field(business_process::singlePoints, 2.4)
        .field(business_process::fallback, 2.4)
        .codes(business_process::risks);
    return table.take(
        business_process::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("continuity_pack", "No single point of failure is recorded.")),
        runningProcesses(shared->snapshot()).size(),
        say(QT_TRANSLATE_NOOP("continuity_pack", "with a single point of failure")));
}

Table processTimes(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    const QList<const Record*> processes = runningProcesses(shared->snapshot());
    const auto hours = [&](RecordTable& table, const char* title, const Field<double>& field) {
        table.cell(say(title), {.weight = 0.6, .align = Column::Align::Right},
                   [&field](const PackContext& context, const Record& record) {
                       const auto value = record.get(field);
                       return textCell(context,
                                       value ? hoursText(*value, context.language()) : QString());
                   });
    };
    RecordTable table(shared, processes);
    table.named(business_process::name)
        .field(business_process::owner)
        .field(business_process::kind, 0.9)
        .field(business_process::inScope, 0.6)
        .field(business_process::critical, 0.6)
        .field(business_process::criticalTimes, 1.5);
    hours(table, QT_TRANSLATE_NOOP("continuity_pack", "MTPD"), business_process::mtpdHours);
    hours(table, QT_TRANSLATE_NOOP("continuity_pack", "RTO"), business_process::rtoHours);
    hours(table, QT_TRANSLATE_NOOP("continuity_pack", "RPO"), business_process::rpoHours);
    table.field(business_process::minimumService, 1.6)
        .choice(business_process::status)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Analysed, next review"),
               {&business_process::analysedOn, &business_process::nextReview}, 0.9);
    return table.take(business_process::def.pluralText().in(shared->language()), noProcess(*shared),
                      shared->snapshot().records(business_process::def).size(),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "not retired")));
}

Table impactOverTime(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    const Language& language = shared->language();
    RecordTable table(shared, runningProcesses(shared->snapshot()));
    const int first = table.tints(impactTints(shared->snapshot().method()));
    const int steps = int(shared->snapshot().method().levels(QLatin1String("impact")).size());
    table.named(business_process::name);
    for (const Field<Rating>* field :
         {&business_process::impact4h, &business_process::impact8h, &business_process::impact24h,
          &business_process::impact48h, &business_process::impact72h, &business_process::impact1w,
          &business_process::impact2w}) {
        table.cell(headingOf(*field).in(language), {.weight = 0.8},
                   [field, first, steps](const PackContext& context, const Record& record) {
                       const auto rating = record.get(*field);
                       const bool isOnScale =
                           rating && rating->value >= 1 && rating->value <= steps;
                       return isOnScale ? Cell{QString(), first + rating->value - 1, false, false}
                                        : valueCell(context, record, *field);
                   });
    }
    table.field(business_process::impactReason, 3);
    return table.take(business_process::def.pluralText().in(language), noProcess(*shared),
                      shared->snapshot().records(business_process::def).size(),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "not retired")));
}

Table processNeeds(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    RecordTable table(shared, runningProcesses(shared->snapshot()));
    table.named(business_process::name)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "People")), {.weight = 1.2},
              [](const PackContext& context, const Record& record) {
                  const auto least = record.get(business_process::peopleMinimum);
                  QStringList lines = {
                      least
                          ? bcmSpeech(context)(QT_TRANSLATE_NOOP("continuity_pack", "at least %1"),
                                               {QString::number(*least)})
                          : QString(),
                      namesOf(context, linked(context, record, business_process::people))};
                  lines.removeAll(QString());
                  return textCell(context, lines.join(QLatin1Char('\n')));
              })
        .names(business_process::sites, 1)
        .names(business_process::assets, 1.5)
        .names(business_process::suppliers, 1.3)
        .names(business_process::dependsOn, 1.2)
        .field(business_process::fallback, 1.8)
        .field(business_process::vitalRecords, 1.2);
    return table.take(business_process::def.pluralText().in(shared->language()), noProcess(*shared),
                      shared->snapshot().records(business_process::def).size(),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "not retired")));
}

Table plansTable(const ContinuityContext& shared)
{
    const Speech say = bcmSpeech(*shared);
    RecordTable table(shared, allRecords(shared->snapshot(), continuity_plan::def));
    table.named(continuity_plan::title)
        .field(continuity_plan::kind, 0.9)
        .choice(continuity_plan::status)
        .field(continuity_plan::version, 0.6)
        .field(continuity_plan::trigger, 1.6)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Leader, deputy"),
               {&continuity_plan::leader, &continuity_plan::deputy}, 1.1)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Approved by, on"),
               {&continuity_plan::approvedBy, &continuity_plan::approvedOn}, 1.1)
        .field(continuity_plan::updatedOn, 0.8)
        .field(continuity_plan::location, 1.2)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Last, next test"),
               {&continuity_plan::lastTested, &continuity_plan::nextTest}, 0.8);
    return table.take(continuity_plan::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "No continuity plan is recorded.")));
}

} // namespace ringbinder::report
