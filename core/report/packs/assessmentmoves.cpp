// SPDX-License-Identifier: GPL-3.0-or-later
// What moved since the assessment before, and what is not fully rated.
#include "core/registers/risk.h"
#include "core/report/packs/assessmenttables.h"
#include "core/report/packs/packcharts.h"

namespace ringbinder::report {

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

} // namespace ringbinder::report
