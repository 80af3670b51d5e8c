// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/assessmenttables.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_impact.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"

namespace ringbinder::report {

namespace {

// Confidentiality, integrity and availability as the asset register heads them: in German two of
// the words begin with the same letter.
QString ciaMarks(const PackContext& context, const Record& risk)
{
    const QStringList lost = risk.value(risk::cia).list();
    QStringList marks;
    for (const FieldDef* property : {static_cast<const FieldDef*>(&asset::confidentiality),
                                     static_cast<const FieldDef*>(&asset::integrity),
                                     static_cast<const FieldDef*>(&asset::availability)}) {
        if (lost.contains(QLatin1String(property->key)))
            marks.append(headingOf(*property).in(context.language()));
    }
    return marks.join(QLatin1String(", "));
}

// The rating with its word, then what it rests on.
Cell reasonedCell(const PackContext& context, const Record& risk, const FieldDef& rating,
                  const Field<QString>& reason, const QStringList& more = {})
{
    QStringList lines = {context.snapshot().shown(risk, rating)};
    if (lines.first().isEmpty())
        lines = {notRecorded(context.language())};
    lines += more;
    lines.append(risk.text(reason).isEmpty()
                     ? context.speech("rar")(QT_TRANSLATE_NOOP("rar", "Reason not recorded"))
                     : plainText(risk.text(reason)));
    return {lines.join(QLatin1Char('\n')), -1, false, false};
}

// "Financial 3", for the current stage.
QStringList dimensionLines(const PackContext& context, const Record& risk)
{
    QStringList lines;
    for (const Record* rated :
         context.pointingAt(risk_impact::def, risk_impact::risk, risk.uid())) {
        if (rated->get(risk_impact::stage) != risk_impact::Stage::Current)
            continue;
        const QString token = rated->text(risk_impact::dimension);
        QString label = token;
        for (const ImpactDimension& dimension :
             context.snapshot().method().definition().dimensions) {
            if (dimension.token == token)
                label = dimension.label;
        }
        lines.append(QString(label + QLatin1Char(' ') +
                             QString::number(rated->value(risk_impact::value).integer())));
    }
    return lines.isEmpty() ? lines : QStringList(lines.join(QLatin1String(", ")));
}

Cell concernsCell(const PackContext& context, const Record& risk)
{
    const Speech say = context.speech("rar");
    const auto names = [&](const FieldDef& field) {
        const QString text = namesOf(context, linked(context, risk, field));
        return text.isEmpty() ? notRecorded(context.language()) : text;
    };
    return {QStringList{say(QT_TRANSLATE_NOOP("rar", "Assets: %1"), {names(risk::assets)}),
                        say(QT_TRANSLATE_NOOP("rar", "Threats: %1"), {names(risk::threats)}),
                        say(QT_TRANSLATE_NOOP("rar", "Vulnerabilities: %1"),
                            {names(risk::vulnerabilities)})}
                .join(QLatin1Char('\n')),
            -1, false, false};
}

// The controls in place in the client's words, then how well the linked ones were found to work.
Cell existingCell(const PackContext& context, const Record& risk)
{
    QStringList lines = {plainText(risk.text(risk::existingControls))};
    for (const Choice& choice : control::kEffectivenessChoices) {
        QList<const Record*> found;
        for (const Record* control : linked(context, risk, risk::controls)) {
            if (control->value(control::effectiveness).text() == QLatin1String(choice.token))
                found.append(control);
        }
        if (!found.isEmpty())
            lines.append(QString(context.language().text("control", choice.label) +
                                 QLatin1String(": ") + codesOf(found)));
    }
    lines.removeAll(QString());
    return textCell(context, lines.join(QLatin1Char('\n')));
}

QString markedCode(const PackContext& context, const Record& risk)
{
    return context.isChanged(risk.uid()) ? QString(risk.code() + QLatin1String(" *")) : risk.code();
}

Row ratingRow(const PackContext& context, const Record& risk)
{
    QString name = risk.title();
    if (!risk.text(common::reference).isEmpty())
        name += QString(QLatin1String(" (") + risk.text(common::reference) + QLatin1Char(')'));
    return {{codeCell(markedCode(context, risk)),
             {name, -1, false, false},
             textCell(context, ciaMarks(context, risk)),
             valueCell(context, risk, risk::likelihood),
             valueCell(context, risk, risk::impact),
             levelCell(context, risk, RiskStage::Current),
             valueCell(context, risk, risk::owner),
             valueCell(context, risk, risk::priority),
             valueCell(context, risk, risk::decision),
             valueCell(context, risk, risk::status),
             valueCell(context, risk, risk::dateAssessed),
             valueCell(context, risk, risk::nextReview),
             valueCell(context, risk, risk::source)},
            Row::Kind::Record};
}

Row reasonRow(const PackContext& context, const Record& risk)
{
    return {
        {{QString(markedCode(context, risk) + QLatin1Char('\n') + risk.title()), -1, true, false},
         valueCell(context, risk, risk::description),
         concernsCell(context, risk),
         existingCell(context, risk),
         reasonedCell(context, risk, risk::likelihood, risk::likelihoodReason),
         reasonedCell(context, risk, risk::impact, risk::impactReason,
                      dimensionLines(context, risk))},
        Row::Kind::Record};
}

Rows rowsOfRisks(const std::shared_ptr<const PackContext>& shared,
                 Row (*make)(const PackContext&, const Record&))
{
    Rows rows;
    rows.count = shared->snapshot().records(risk::def).size();
    rows.at = [shared, make](qsizetype index) {
        return make(*shared, shared->snapshot().records(risk::def)[index]);
    };
    return rows;
}

} // namespace

Table ownersTable(const PackContext& context)
{
    const Speech say = context.speech("rar");
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("rar", "Name")), {.identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("rar", "Role")), {.weight = 1.6}),
                     numberColumn(say(QT_TRANSLATE_NOOP("rar", "Open risks")))};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk has an owner."));
    QList<Row> rows;
    for (const Record& person : context.snapshot().records(person::def)) {
        qsizetype open = 0;
        for (const Record* risk : context.pointingAt(risk::def, risk::owner, person.uid()))
            open += risk->get(risk::status) != risk::Status::Closed ? 1 : 0;
        QStringList roles = {person.text(person::jobTitle), person.text(person::ismsRole)};
        roles.removeAll(QString());
        if (open > 0)
            rows.append({{{context.snapshot().name(person), -1, false, false},
                          textCell(context, roles.join(QLatin1String("; "))),
                          {say.number(open), -1, false, false}},
                         Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Risk owners")), rows.size(), rows.size());
    return table;
}

Table assetTypesTable(const PackContext& context)
{
    const Speech say = context.speech("rar");
    Table table;
    table.columns = {column(labelOf(asset::type).in(context.language()), {.weight = 3}),
                     numberColumn(say(QT_TRANSLATE_NOOP("rar", "Assets"))),
                     numberColumn(say(QT_TRANSLATE_NOOP("rar", "In scope"))),
                     numberColumn(say(QT_TRANSLATE_NOOP("rar", "With risk")))};
    const QList<Record>& assets = context.snapshot().records(asset::def);
    std::array<qsizetype, 3> totals = {};
    QList<Row> rows;
    const auto cells = [&](const Cell& label, const std::array<qsizetype, 3>& counts) {
        QList<Cell> row = {label};
        for (const qsizetype count : counts)
            row.append({say.number(count), -1, false, false});
        return row;
    };
    // The last round collects what has no type.
    for (size_t type = 0; type <= std::size(asset::kTypeChoices); ++type) {
        const bool isLast = type == std::size(asset::kTypeChoices);
        std::array<qsizetype, 3> counts = {};
        for (const Record& asset : assets) {
            const auto own = asset.get(asset::type);
            if (isLast ? own.has_value() : own != asset::Type(int(type)))
                continue;
            ++counts[0];
            counts[1] += asset.get(asset::inScope).value_or(true) ? 1 : 0;
            counts[2] += context.pointingAt(risk::def, risk::assets, asset.uid()).isEmpty() ? 0 : 1;
        }
        if (counts[0] == 0)
            continue;
        for (size_t i = 0; i < counts.size(); ++i)
            totals[i] += counts[i];
        const Cell label =
            isLast ? textCell(context, {})
                   : Cell{context.language().text("asset", asset::kTypeChoices[type].label), -1,
                          false, false};
        rows.append({cells(label, counts), Row::Kind::Record});
    }
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No asset is recorded."));
    if (!rows.isEmpty())
        rows.append(
            totalRow(cells({say(QT_TRANSLATE_NOOP("rar", "Total")), -1, false, false}, totals)));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, asset::def.pluralText().in(context.language()), totals[0],
                                assets.size());
    return table;
}

Table assetsWithoutRisk(const PackContext& context)
{
    const Speech say = context.speech("rar");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Asset")), {.weight = 2, .identifies = true}),
        column(labelOf(asset::type).in(context.language())),
        column(say(QT_TRANSLATE_NOOP("rar", "Reason")), {.weight = 2})};
    table.emptyText = context.snapshot().records(asset::def).isEmpty()
                          ? say(QT_TRANSLATE_NOOP("rar", "No asset is recorded."))
                          : say(QT_TRANSLATE_NOOP("rar", "Each asset in scope has a risk."));
    QList<Row> rows;
    for (const Record& asset : context.snapshot().records(asset::def)) {
        if (!asset.get(asset::inScope).value_or(true) ||
            asset.get(asset::status) == asset::Status::Retired ||
            !context.pointingAt(risk::def, risk::assets, asset.uid()).isEmpty())
            continue;
        rows.append({{{QString(asset.code() + QLatin1Char(' ') + asset.title()), -1, false, false},
                      valueCell(context, asset, asset::type),
                      valueCell(context, asset, asset::noRiskReason)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Assets without a risk")), rows.size(),
                  rows.size(), say(QT_TRANSLATE_NOOP("rar", "in scope, not retired")));
    return table;
}

Table topRisks(const PackContext& context, const QList<const Record*>& risks, qsizetype all)
{
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(language), {.weight = 3}),
        column(labelOf(risk::owner).in(language), {.weight = 1.2}),
        column(labelOf(RiskStage::Inherent).in(language), {.weight = 0.9}),
        column(labelOf(RiskStage::Current).in(language), {.weight = 0.9}),
        column(labelOf(RiskStage::Target).in(language), {.weight = 0.9}),
        column(labelOf(risk::treatment).in(language), {.weight = 1.1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."));
    QList<Row> rows;
    for (const Record* risk : risks)
        rows.append({{codeCell(risk->code()),
                      {risk->title(), -1, false, false},
                      valueCell(context, *risk, risk::owner),
                      levelCell(context, *risk, RiskStage::Inherent),
                      levelCell(context, *risk, RiskStage::Current),
                      levelCell(context, *risk, RiskStage::Target),
                      valueCell(context, *risk, risk::treatment)},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("rar", "Open risks")), rows.size(),
                                all, say(QT_TRANSLATE_NOOP("rar", "the highest current scores")));
    return table;
}

Table riskRatings(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(language), {.weight = 3}),
        column(say(QT_TRANSLATE_NOOP("rar", "C, I, A")), {.weight = 0.5}),
        column(labelOf(risk::likelihood).in(language), {.weight = 0.9}),
        column(labelOf(risk::impact).in(language), {.weight = 0.9}),
        column(labelOf(risk::level).in(language), {.weight = 0.9}),
        column(labelOf(risk::owner).in(language), {.weight = 1.2}),
        column(labelOf(risk::priority).in(language), {.weight = 0.7}),
        column(labelOf(risk::decision).in(language), {.weight = 0.9}),
        column(labelOf(risk::status).in(language), {.weight = 0.9}),
        column(labelOf(risk::dateAssessed).in(language), {.weight = 0.8, .wraps = false}),
        column(labelOf(risk::nextReview).in(language), {.weight = 0.8, .wraps = false}),
        column(labelOf(risk::source).in(language), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."));
    table.rows = rowsOfRisks(shared, ratingRow);
    table.countLine =
        countLine(context, risk::def.pluralText().in(language), table.rows.count, table.rows.count);
    return table;
}

Table riskReasons(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.weight = 1.4, .identifies = true}),
        column(labelOf(risk::description).in(language), {.weight = 2.2}),
        column(say(QT_TRANSLATE_NOOP("rar", "What it concerns")), {.weight = 2.4}),
        column(labelOf(risk::existingControls).in(language), {.weight = 1.6}),
        column(labelOf(risk::likelihood).in(language), {.weight = 1.5}),
        column(labelOf(risk::impact).in(language), {.weight = 1.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."));
    table.rows = rowsOfRisks(shared, reasonRow);
    table.countLine =
        countLine(context, risk::def.pluralText().in(language), table.rows.count, table.rows.count);
    return table;
}

} // namespace ringbinder::report
