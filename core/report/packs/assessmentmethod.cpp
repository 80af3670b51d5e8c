// SPDX-License-Identifier: GPL-3.0-or-later
// The method of risk assessment, printed in full as an auditor wants to read it.
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/assessmenttables.h"
#include "core/report/packs/packmatter.h"

namespace ringbinder::report {

namespace {

Table scaleTable(const PackContext& context, const QString& caption, const QList<ScaleWords>& steps)
{
    const Speech say = context.speech("rar");
    Table table;
    table.caption = caption;
    table.columns = {column(say(QT_TRANSLATE_NOOP("rar", "Level")),
                            {.weight = 0.3, .wraps = false, .align = Column::Align::Right}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Name")), {.weight = 1}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Meaning")), {.weight = 4})};
    QList<Row> rows;
    for (qsizetype i = 0; i < steps.size(); ++i)
        rows.append({{{QString::number(i + 1), -1, true, false},
                      textCell(context, steps[i].label),
                      textCell(context, steps[i].descriptor)},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("rar", "Levels of the scale")),
                                rows.size(), rows.size());
    return table;
}

Table dimensionTable(const PackContext& context, const MethodDefinition& method)
{
    const Speech say = context.speech("rar");
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("rar", "Impact by dimension"));
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Dimension")), {.weight = 0.8, .identifies = true})};
    for (qsizetype i = 0; i < method.impact.size(); ++i)
        table.columns.append(
            column(QString(QString::number(i + 1) + QLatin1Char(' ') + method.impact[i].label)));
    QList<Row> rows;
    for (const ImpactDimension& dimension : method.dimensions) {
        Row row;
        row.cells.append({dimension.label, -1, true, false});
        for (qsizetype i = 0; i < method.impact.size(); ++i)
            row.cells.append(textCell(context, dimension.descriptors.value(i)));
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Dimensions")), rows.size(), rows.size());
    return table;
}

// The highest likelihood on top, as the matrices of the report have it.
Table matrixTable(const PackContext& context, const RiskMethod& method)
{
    const Speech say = context.speech("rar");
    const MethodDefinition& definition = method.definition();
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("rar", "Matrix of likelihood and impact"));
    table.tints = levelTints(method);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Likelihood, impact")), {.identifies = true})};
    for (int impact = 1; impact <= method.impactLevels(); ++impact)
        table.columns.append(column(QString(QString::number(impact) + QLatin1Char(' ') +
                                            definition.impact[impact - 1].label),
                                    {.align = Column::Align::Centre}));
    QList<Row> rows;
    for (int likelihood = method.likelihoodLevels(); likelihood >= 1; --likelihood) {
        Row row;
        row.cells.append({QString(QString::number(likelihood) + QLatin1Char(' ') +
                                  definition.likelihood[likelihood - 1].label),
                          -1, true, false});
        for (int impact = 1; impact <= method.impactLevels(); ++impact) {
            const auto band = method.bandOfCell(likelihood, impact);
            const auto score = method.score(likelihood, impact);
            const QString number = score ? QString::number(*score) : QString();
            row.cells.append({band ? QString(number + QLatin1Char(' ') + band->mark) : number,
                              band ? band->rank : -1, false, false});
        }
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    return table;
}

QString acceptanceText(const Speech& say, Acceptance acceptance)
{
    switch (acceptance) {
    case Acceptance::Free:
        return say(QT_TRANSLATE_NOOP("rar", "May be accepted by the risk owner"));
    case Acceptance::WithReason:
        return say(QT_TRANSLATE_NOOP("rar", "May be accepted with a written reason and a review "
                                            "date"));
    case Acceptance::Exception:
        return say(QT_TRANSLATE_NOOP("rar", "Only as an approved exception with an end date"));
    }
    Q_UNREACHABLE();
}

Table bandTable(const PackContext& context, const RiskMethod& method)
{
    const Speech say = context.speech("rar");
    const MethodDefinition& definition = method.definition();
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("rar", "Levels and acceptance criteria"));
    table.tints = levelTints(method);
    table.columns = {column(say(QT_TRANSLATE_NOOP("rar", "Level")), {.identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Scores")), {.weight = 0.6}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Acceptance")), {.weight = 1.8}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Accepted by")), {.weight = 1.2}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Expected response")), {.weight = 2}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Treat within")), {.weight = 0.8}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Review every")), {.weight = 0.8})};
    QList<Row> rows;
    for (qsizetype i = 0; i < definition.bands.size(); ++i) {
        const RiskBand& band = definition.bands[i];
        const QString scores = definition.combination == Combination::Matrix
                                   ? say(QT_TRANSLATE_NOOP("rar", "by the matrix"))
                                   : say(QT_TRANSLATE_NOOP("rar", "%1 to %2"),
                                         {QString::number(band.from), QString::number(band.to)});
        const Cell noLimit = {say(QT_TRANSLATE_NOOP("rar", "no limit")), -1, false, true};
        rows.append({{{QString(), int(i), false, false},
                      {scores, -1, false, false},
                      {acceptanceText(say, band.acceptance), -1, false, false},
                      textCell(context, band.authority),
                      textCell(context, band.response),
                      band.treatWithinDays ? Cell{say(QT_TRANSLATE_NOOP("rar", "%1 days"),
                                                      {QString::number(*band.treatWithinDays)}),
                                                  -1, false, false}
                                           : noLimit,
                      band.reviewEveryMonths ? Cell{say(QT_TRANSLATE_NOOP("rar", "%1 months"),
                                                        {QString::number(*band.reviewEveryMonths)}),
                                                    -1, false, false}
                                             : noLimit},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Risk levels")), rows.size(), rows.size());
    return table;
}

QString combinationText(const Speech& say, Combination combination)
{
    switch (combination) {
    case Combination::Product:
        return say(QT_TRANSLATE_NOOP("rar", "The score is likelihood times impact."));
    case Combination::Sum:
        return say(QT_TRANSLATE_NOOP("rar", "The score is likelihood plus impact."));
    case Combination::Matrix:
        return say(QT_TRANSLATE_NOOP("rar", "The matrix gives the level of each pair of likelihood "
                                            "and impact."));
    }
    Q_UNREACHABLE();
}

} // namespace

void writeMethod(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("rar");
    const RiskMethod& method = context.snapshot().method();
    const MethodDefinition& definition = method.definition();
    const Record* record = context.snapshot().methodRecord();
    KeyValue facts;
    const auto add = [&](const QString& label, const QString& value) {
        const Cell cell = textCell(context, value);
        facts.entries.append({label, cell.text, -1, cell.isMuted});
    };
    add(say(QT_TRANSLATE_NOOP("rar", "Method")),
        record ? QString(record->code() + QLatin1Char(' ') + record->title()) : definition.name);
    add(say(QT_TRANSLATE_NOOP("rar", "Version")),
        record ? record->text(method::version) : QString());
    add(say(QT_TRANSLATE_NOOP("rar", "Approved by, on")),
        record && record->get(method::approvedBy)
            ? QString(personWithRole(context,
                                     context.snapshot().find(record->get(method::approvedBy))) +
                      QLatin1String(", ") + context.snapshot().shown(*record, method::approvedOn))
            : QString());
    add(say(QT_TRANSLATE_NOOP("rar", "Valid from")),
        record ? context.snapshot().shown(*record, method::validFrom) : QString());
    writer.add(facts);
    writer.text(combinationText(say, definition.combination));
    writer.text(definition.overallImpact == OverallImpact::Maximum
                    ? say(QT_TRANSLATE_NOOP("rar", "The overall impact is the highest of the "
                                                   "dimensions."))
                    : say(QT_TRANSLATE_NOOP("rar", "The overall impact is judged on its own; the "
                                                   "dimensions support it.")));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Scales")), 2);
    writer.add(
        scaleTable(context, say(QT_TRANSLATE_NOOP("rar", "Likelihood")), definition.likelihood));
    writer.add(scaleTable(context, say(QT_TRANSLATE_NOOP("rar", "Impact")), definition.impact));
    if (!definition.dimensions.isEmpty())
        writer.add(dimensionTable(context, definition));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Matrix and criteria")), 2);
    writer.add(matrixTable(context, method));
    writer.add(bandTable(context, method));
    if (!definition.appetite.isEmpty())
        writer.text(definition.appetite);
    BulletList rules;
    for (const QString& rule : definition.acceptanceRules)
        rules.items.append({{rule, false, false}});
    if (!rules.items.isEmpty())
        writer.add(rules);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Treatment options")), 2);
    BulletList options;
    for (const Choice& option : risk::kTreatmentChoices)
        options.items.append({{context.language().text("risk", option.label), false, false}});
    writer.add(options);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Deviations from the method")), 2);
    writer.recorded(record ? record->text(method::deviations) : QString());
}

} // namespace ringbinder::report
