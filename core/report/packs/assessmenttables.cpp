// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/assessmenttables.h"

#include "core/registers/asset.h"
#include "core/registers/person.h"
#include "core/registers/risk.h"
#include "core/registers/risk_impact.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packmatter.h"

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
                     : risk.text(reason));
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

Row riskRow(const PackContext& context, const Record& risk)
{
    const Snapshot& data = context.snapshot();
    const QString reference = risk.text(common::reference);
    const bool isChanged = context.isChanged(risk.uid());
    QStringList name = {
        QString(isChanged ? QString(risk.code() + QLatin1String(" *")) : risk.code()),
        risk.title()};
    if (!reference.isEmpty())
        name.append(reference);
    return {
        {{name.join(QLatin1Char('\n')), -1, true, false},
         valueCell(context, risk, risk::description),
         concernsCell(context, risk),
         textCell(context, ciaMarks(context, risk)),
         valueCell(context, risk, risk::existingControls),
         reasonedCell(context, risk, risk::likelihood, risk::likelihoodReason),
         reasonedCell(context, risk, risk::impact, risk::impactReason,
                      dimensionLines(context, risk)),
         levelCell(context, risk, RiskStage::Current),
         linesCell(context, {data.shown(risk, risk::owner), data.shown(risk, risk::priority)}),
         linesCell(context, {data.shown(risk, risk::decision), data.shown(risk, risk::status)}),
         linesCell(context, {data.shown(risk, risk::dateAssessed),
                             data.shown(risk, risk::nextReview), data.shown(risk, risk::source)})},
        Row::Kind::Record};
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
        if (open > 0)
            rows.append({{{context.snapshot().name(person), -1, false, false},
                          textCell(context, roleOf(person)),
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
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "Each asset in scope has a risk."));
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

Table levelMoves(const PackContext& context)
{
    const Speech say = context.speech("rar");
    const Snapshot& data = context.snapshot();
    struct Move {
        int likelihood = 0;
        int impact = 0;
    };
    QHash<Uid, Move> before;
    QList<Row> rows;
    QStringList added;
    QStringList removed;
    QStringList closed;
    for (const Snapshot::Changed& change : context.changes()) {
        const Record* risk = data.find(change.uid);
        if (change.kind == Snapshot::Changed::Kind::Added && risk)
            added.append(risk->code());
        else if (change.kind == Snapshot::Changed::Kind::Removed)
            removed.append(change.removedName.section(QLatin1Char(' '), 0, 0));
        if (change.kind != Snapshot::Changed::Kind::Edited || !risk)
            continue;
        if (change.field == &risk::status && risk->get(risk::status) == risk::Status::Closed)
            closed.append(risk->code());
        if (change.field != &risk::likelihood && change.field != &risk::impact)
            continue;
        if (!before.contains(change.uid))
            before.insert(change.uid, {int(risk->value(risk::likelihood).integer()),
                                       int(risk->value(risk::impact).integer())});
        Move& move = before[change.uid];
        (change.field == &risk::likelihood ? move.likelihood : move.impact) =
            int(change.before.integer());
    }
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("rar", "Risks whose current rating moved"));
    table.tints = levelTints(data.method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(context.language()), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("rar", "Movement"))),
        column(say(QT_TRANSLATE_NOOP("rar", "Before")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rar", "Now")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rar", "Reason")), {.weight = 3})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No current rating has moved."));
    for (const Record& risk : data.records(risk::def)) {
        if (!before.contains(risk.uid()))
            continue;
        const Move move = before.value(risk.uid());
        const auto old = levelOf(data.method(), move.likelihood, move.impact);
        const auto now = data.level(risk, RiskStage::Current);
        const QString movement = !old || !now              ? say(QT_TRANSLATE_NOOP("rar", "rated"))
                                 : now->score > old->score ? say(QT_TRANSLATE_NOOP("rar", "raised"))
                                 : now->score < old->score
                                     ? say(QT_TRANSLATE_NOOP("rar", "lowered"))
                                     : say(QT_TRANSLATE_NOOP("rar", "rated anew"));
        const Cell oldCell =
            old ? Cell{QString(old->band.label + QLatin1Char(' ') + QString::number(old->score)),
                       old->band.rank, false, false}
                : textCell(context, {});
        QStringList reasons = {risk.text(risk::likelihoodReason), risk.text(risk::impactReason)};
        reasons.removeAll(QString());
        rows.append({{codeCell(risk.code()),
                      {risk.title(), -1, false, false},
                      {movement, -1, false, false},
                      oldCell,
                      levelCell(context, risk, RiskStage::Current),
                      textCell(context, reasons.join(QLatin1Char('\n')))},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    const auto listed = [&](const QStringList& codes) {
        return codes.isEmpty() ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none"))
                               : codes.join(QLatin1String(", "));
    };
    table.countLine =
        say(QT_TRANSLATE_NOOP("rar", "New: %1. Closed: %2. Removed: %3. Rated anew: %4."),
            {listed(added), listed(closed), listed(removed), say.number(rows.size())});
    return table;
}

Table unratedRisks(const PackContext& context)
{
    const Speech say = context.speech("rar");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(context.language()), {.weight = 3}),
        column(say(QT_TRANSLATE_NOOP("rar", "What is missing")), {.weight = 2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "Each open risk is rated with reasons."));
    QList<Row> rows;
    const QList<const Record*> risks = openRisks(context.snapshot());
    for (const Record* risk : risks) {
        QStringList missing;
        for (const FieldDef* field : {static_cast<const FieldDef*>(&risk::likelihood),
                                      static_cast<const FieldDef*>(&risk::impact),
                                      static_cast<const FieldDef*>(&risk::likelihoodReason),
                                      static_cast<const FieldDef*>(&risk::impactReason)}) {
            if (risk->value(*field).isNull())
                missing.append(labelOf(*field).in(context.language()));
        }
        if (!missing.isEmpty())
            rows.append({{codeCell(risk->code()),
                          {risk->title(), -1, false, false},
                          {missing.join(QLatin1String(", ")), -1, false, false}},
                         Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Open risks")), rows.size(), risks.size(),
                  say(QT_TRANSLATE_NOOP("rar", "rating or reason missing")));
    return table;
}

Table riskRegister(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.tints = levelTints(context.snapshot().method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.weight = 1.6, .identifies = true}),
        column(labelOf(risk::description).in(language), {.weight = 2.2}),
        column(say(QT_TRANSLATE_NOOP("rar", "What it concerns")), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("rar", "C, I, A")), {.weight = 0.4}),
        column(labelOf(risk::existingControls).in(language), {.weight = 1.8}),
        column(labelOf(risk::likelihood).in(language), {.weight = 1.5}),
        column(labelOf(risk::impact).in(language), {.weight = 1.7}),
        column(labelOf(risk::level).in(language), {.weight = 0.7}),
        column(say(QT_TRANSLATE_NOOP("rar", "Owner, priority")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("rar", "Decision, status")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("rar", "Assessed, next review, source")), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."));
    const QList<Record>& risks = context.snapshot().records(risk::def);
    table.rows.count = risks.size();
    table.rows.at = [shared](qsizetype index) {
        return riskRow(*shared, shared->snapshot().records(risk::def)[index]);
    };
    table.countLine =
        countLine(context, risk::def.pluralText().in(language), risks.size(), risks.size());
    return table;
}

} // namespace ringbinder::report
