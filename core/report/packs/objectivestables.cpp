// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/objectivestables.h"

#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/report/packs/packtext.h"

namespace ringbinder::report {

namespace {

Row objectiveRow(const PackContext& context, const Record& objective)
{
    const Snapshot& data = context.snapshot();
    return {{namedCell(context, objective), valueCell(context, objective, objective::owner),
             linesCell(context,
                       {objective.text(objective::baseline), objective.text(objective::target)}),
             linesCell(context, {data.shown(objective, objective::start),
                                 data.shown(objective, objective::due)}),
             choiceCell(context, objective, objective::status),
             valueCell(context, objective, objective::measureState),
             valueCell(context, objective, objective::forecast)},
            Row::Kind::Record};
}

Row measurementRow(const PackContext& context, const Record& measure)
{
    const Snapshot& data = context.snapshot();
    return {
        {namedCell(context, measure),
         linesCell(context, {measure.text(measure::formula), measure.text(measure::unit)}),
         valueCell(context, measure, measure::dataSource),
         linesCell(context,
                   {measure.text(measure::method), data.shown(measure, measure::methodSince)}),
         valueCell(context, measure, measure::frequency),
         linesCell(context, {data.shown(measure, measure::measuredBy),
                             data.shown(measure, measure::analysedBy)}),
         textCell(context, targetInWords(context, measure)),
         codesCell(context, context.pointingAt(objective::def, objective::measures, measure.uid())),
         valueCell(context, measure, measure::nextDue),
         choiceCell(context, measure, measure::state)},
        Row::Kind::Record};
}

// The nonconformities that were raised about a measure say why it fell short.
QStringList causesOf(const PackContext& context, const Record& measure)
{
    QStringList causes;
    for (const Record* raised :
         context.pointingAt(nonconformity::def, nonconformity::measures, measure.uid())) {
        const QString cause = plainText(raised->text(nonconformity::rootCause));
        causes.append(cause.isEmpty() ? QString()
                                      : QString(raised->code() + QLatin1String(": ") + cause));
    }
    causes.removeAll(QString());
    return causes;
}

Cell reactionCell(const PackContext& context, const QList<const Record*>& reactions)
{
    QStringList lines;
    for (const Record* record : reactions) {
        QString line =
            QString(record->code() + QLatin1Char(' ') + context.snapshot().name(*record));
        const auto due = &record->def() == &action::def ? record->get(action::due) : std::nullopt;
        if (due)
            line += QString(QLatin1String(", ") + context.language().date(*due));
        lines.append(line);
    }
    return textCell(context, lines.join(QLatin1Char('\n')));
}

Row missedMeasure(const PackContext& context, const MeasureSeries& series, const Record& measure)
{
    const QList<Reading>& readings = series.readings(measure.uid());
    QStringList causes = causesOf(context, measure);
    if (causes.isEmpty())
        causes.append(plainText(measure.text(measure::conclusion)));
    const QString latest =
        readings.isEmpty()
            ? QString()
            : QString(amountText(readings.last().value, measure.text(measure::unit),
                                 context.language()) +
                      QLatin1Char('\n') + periodLabel(readings.last(), context.language()));
    return {{namedCell(context, measure), valueCell(context, measure, measure::state),
             textCell(context, targetInWords(context, measure)), textCell(context, latest),
             textCell(context, causes.join(QLatin1Char('\n'))),
             reactionCell(context, linked(context, measure, measure::actions) +
                                       context.pointingAt(nonconformity::def,
                                                          nonconformity::measures, measure.uid()))},
            Row::Kind::Record};
}

Row missedObjective(const PackContext& context, const Record& objective)
{
    return {{namedCell(context, objective), valueCell(context, objective, objective::status),
             linesCell(context, {objective.text(objective::target),
                                 context.snapshot().shown(objective, objective::due)}),
             valueCell(context, objective, objective::forecast),
             valueCell(context, objective, objective::comment),
             reactionCell(context, linked(context, objective, objective::actions))},
            Row::Kind::Record};
}

bool fallsShort(const Record& objective)
{
    const auto status = objective.get(objective::status);
    return status == objective::Status::AtRisk || status == objective::Status::Missed ||
           objective.get(objective::overdue).value_or(false);
}

} // namespace

QString targetInWords(const PackContext& context, const Record& measure)
{
    const Speech say = context.speech("objectives");
    const auto target = measure.get(measure::target);
    if (!target)
        return {};
    const QString unit = measure.text(measure::unit);
    const QString amount = amountText(*target, unit, context.language());
    const bool isUpperLimit = measure.get(measure::direction) == measure::Direction::AtMost;
    QString words = isUpperLimit ? say(QT_TRANSLATE_NOOP("objectives", "at most %1"), {amount})
                                 : say(QT_TRANSLATE_NOOP("objectives", "at least %1"), {amount});
    if (const auto limit = measure.get(measure::warningLimit))
        words +=
            QString(QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("objectives", "warning limit %1"),
                                            {amountText(*limit, unit, context.language())}));
    return words;
}

QList<const Record*> measuresInUse(const Snapshot& snapshot)
{
    QList<const Record*> measures;
    for (const Record& measure : snapshot.records(measure::def)) {
        if (measure.get(measure::status) != measure::Status::Retired)
            measures.append(&measure);
    }
    return measures;
}

Table objectiveTable(const PackContext& context)
{
    const Speech say = context.speech("objectives");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(objective::status, language);
    table.columns = {
        column(objective::def.labelText().in(language), {.weight = 2.2, .identifies = true}),
        column(labelOf(objective::owner).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Baseline, target")), {.weight = 1.8}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Start, due")), {.weight = 0.9}),
        column(labelOf(objective::status).in(language), {.weight = 1}),
        column(labelOf(objective::measureState).in(language), {.weight = 0.9}),
        column(labelOf(objective::forecast).in(language), {.weight = 1.2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("objectives", "No objective is recorded."));
    QList<Row> rows;
    for (const Record& objective : context.snapshot().records(objective::def))
        rows.append(objectiveRow(context, objective));
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, objective::def.pluralText().in(language), rows.size(), rows.size());
    return table;
}

Table objectiveActions(const PackContext& context, const Record& objective)
{
    const Speech say = context.speech("objectives");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(action::status, language);
    table.columns = {
        column(action::def.labelText().in(language), {.weight = 2.2, .identifies = true}),
        column(labelOf(action::owner).in(language), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Start, due")), {.weight = 1}),
        column(labelOf(action::resources).in(language), {.weight = 1.6}),
        column(labelOf(action::status).in(language), {.weight = 1})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("objectives", "No action is linked to this objective."));
    QList<Row> rows;
    for (const Record* action : linked(context, objective, objective::actions))
        rows.append({{namedCell(context, *action), valueCell(context, *action, action::owner),
                      linesCell(context, {context.snapshot().shown(*action, action::start),
                                          context.snapshot().shown(*action, action::due)}),
                      valueCell(context, *action, action::resources),
                      choiceCell(context, *action, action::status)},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, action::def.pluralText().in(language), rows.size(), rows.size());
    return table;
}

Table measurementTable(const PackContext& context)
{
    const Speech say = context.speech("objectives");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(measure::state, language);
    table.columns = {
        column(measure::def.labelText().in(language), {.weight = 1.7, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Formula, unit")), {.weight = 1.9}),
        column(labelOf(measure::dataSource).in(language), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Method, unchanged since")), {.weight = 1.4}),
        column(labelOf(measure::frequency).in(language), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Measured by, analysed by")), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Target, warning limit")), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("objectives", "For objectives")), {.weight = 0.9}),
        column(labelOf(measure::nextDue).in(language), {.weight = 0.9}),
        column(labelOf(measure::state).in(language), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("objectives", "No measure is in use."));
    QList<Row> rows;
    for (const Record* measure : measuresInUse(context.snapshot()))
        rows.append(measurementRow(context, *measure));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, measure::def.pluralText().in(language), rows.size(),
                                context.snapshot().records(measure::def).size(),
                                say(QT_TRANSLATE_NOOP("objectives", "active and planned")));
    return table;
}

Table readingTable(const PackContext& context, const MeasureSeries& series, const Record& measure)
{
    const Speech say = context.speech("objectives");
    const Language& language = context.language();
    const MeasureTarget against = series.target(measure.uid());
    const QList<Reading> readings = printedReadings(series, measure.uid());
    Table table;
    table.tints = choiceTints(measure::state, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("objectives", "Period")),
               {.weight = 1, .wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Value")),
               {.weight = 0.9, .wraps = false, .align = Column::Align::Right}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Target at that time")),
               {.weight = 0.9, .wraps = false, .align = Column::Align::Right}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Result")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Source, remark")), {.weight = 2.6})};
    table.emptyText = say(QT_TRANSLATE_NOOP("objectives", "No value is recorded."));
    QList<Row> rows;
    for (auto reading = readings.crbegin(); reading != readings.crend(); ++reading) {
        const auto target = reading->target ? reading->target : against.target;
        QStringList remarks = {reading->source, reading->note};
        if (reading->isEstimated)
            remarks.append(say(QT_TRANSLATE_NOOP("objectives", "estimated")));
        remarks.removeAll(QString());
        rows.append(
            {{{periodLabel(*reading, language), -1, false, false},
              {amountText(reading->value, against.unit, language), -1, false, false},
              textCell(context, target ? amountText(*target, against.unit, language) : QString()),
              {QString(),
               int(measure::stateOf(reading->value, target, against.warningLimit,
                                    against.direction)),
               false, false},
              textCell(context, remarks.join(QLatin1String("; ")))},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    const qsizetype all = series.readings(measure.uid()).size();
    table.countLine = countLine(
        context, say(QT_TRANSLATE_NOOP("objectives", "Values")), rows.size(), all,
        rows.size() < all ? say(QT_TRANSLATE_NOOP("objectives", "the latest periods")) : QString());
    return table;
}

Table missedTable(const PackContext& context, const MeasureSeries& series)
{
    const Speech say = context.speech("objectives");
    const Snapshot& data = context.snapshot();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("objectives", "Objective or measure")),
               {.weight = 1.8, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Result")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Target")), {.weight = 1.4}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Latest value or forecast")), {.weight = 1.2}),
        column(say(QT_TRANSLATE_NOOP("objectives", "Cause")), {.weight = 2.2}),
        column(say(QT_TRANSLATE_NOOP("objectives", "What was decided")), {.weight = 2})};
    table.emptyText = say(QT_TRANSLATE_NOOP(
        "objectives", "No objective is at risk, missed or overdue, and no measure missed its "
                      "target."));
    QList<Row> rows;
    for (const Record& objective : data.records(objective::def)) {
        if (fallsShort(objective))
            rows.append(missedObjective(context, objective));
    }
    const QList<const Record*> measures = measuresInUse(data);
    for (const Record* measure : measures) {
        const measure::State state = series.state(measure->uid());
        if (state == measure::State::Missed || state == measure::State::Warning)
            rows.append(missedMeasure(context, series, *measure));
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("objectives", "Objectives and measures")),
                  rows.size(), data.records(objective::def).size() + measures.size(),
                  say(QT_TRANSLATE_NOOP("objectives", "short of the target")));
    return table;
}

} // namespace ringbinder::report
