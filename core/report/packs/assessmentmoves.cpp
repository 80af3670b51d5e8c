// SPDX-License-Identifier: GPL-3.0-or-later
// What moved since the assessment before, and what is not fully rated.
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/assessmenttables.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packtext.h"

namespace ringbinder::report {

namespace {

struct Move {
    int likelihood = 0;
    int impact = 0;
};

// What the history says about the risks since the version before.
struct RiskMoves {
    QHash<Uid, Move> before; // of risks rated anew
    QStringList added;
    QStringList removed;
    QStringList closed;
};

RiskMoves movesSince(const PackContext& context)
{
    RiskMoves moves;
    for (const Snapshot::Changed& change : context.changes()) {
        const Record* risk = context.snapshot().find(change.uid);
        if (change.kind == Snapshot::Changed::Kind::Added && risk)
            moves.added.append(risk->code());
        else if (change.kind == Snapshot::Changed::Kind::Removed)
            moves.removed.append(change.removedName.section(QLatin1Char(' '), 0, 0));
        if (change.kind != Snapshot::Changed::Kind::Edited || !risk)
            continue;
        if (change.field == &risk::status && risk->get(risk::status) == risk::Status::Closed)
            moves.closed.append(risk->code());
        if (change.field != &risk::likelihood && change.field != &risk::impact)
            continue;
        if (!moves.before.contains(change.uid))
            moves.before.insert(change.uid, {int(risk->value(risk::likelihood).integer()),
                                             int(risk->value(risk::impact).integer())});
        Move& move = moves.before[change.uid];
        (change.field == &risk::likelihood ? move.likelihood : move.impact) =
            int(change.before.integer());
    }
    return moves;
}

} // namespace

QString movesInShort(const PackContext& context)
{
    const Speech say = context.speech("rar");
    if (!context.changesSince().isValid())
        return say(QT_TRANSLATE_NOOP("rar", "No earlier assessment is recorded."));
    const Snapshot& data = context.snapshot();
    const RiskMoves moves = movesSince(context);
    qsizetype raised = 0;
    qsizetype lowered = 0;
    for (auto it = moves.before.cbegin(); it != moves.before.cend(); ++it) {
        const Record* risk = data.find(it.key());
        const auto old = levelOf(data.method(), it->likelihood, it->impact);
        const auto now = risk ? data.level(*risk, RiskStage::Current) : std::nullopt;
        raised += old && now && now->score > old->score ? 1 : 0;
        lowered += old && now && now->score < old->score ? 1 : 0;
    }
    return say(QT_TRANSLATE_NOOP("rar", "New: %1. Closed: %2. Removed: %3. Raised: %4. Lowered: "
                                        "%5."),
               {say.number(moves.added.size()), say.number(moves.closed.size()),
                say.number(moves.removed.size()), say.number(raised), say.number(lowered)});
}

Table levelMoves(const PackContext& context)
{
    const Speech say = context.speech("rar");
    const Snapshot& data = context.snapshot();
    const RiskMoves moves = movesSince(context);
    QList<Row> rows;
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("rar", "Risks whose current rating moved"));
    table.tints = levelTints(data.method());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "Risk")), {.wraps = false, .identifies = true}),
        column(labelOf(risk::title).in(context.language()), {.weight = 2.6}),
        column(say(QT_TRANSLATE_NOOP("rar", "Movement"))),
        column(say(QT_TRANSLATE_NOOP("rar", "Before")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rar", "Now")), {.weight = 0.8}),
        column(say(QT_TRANSLATE_NOOP("rar", "Reason")), {.weight = 3})};
    table.emptyText = say(QT_TRANSLATE_NOOP("rar", "No current rating has moved."));
    for (const Record& risk : data.records(risk::def)) {
        if (!moves.before.contains(risk.uid()))
            continue;
        const Move move = moves.before.value(risk.uid());
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
                      textCell(context, plainText(reasons.join(QLatin1Char('\n'))))},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    const auto listed = [&](const QStringList& codes) {
        return codes.isEmpty() ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none"))
                               : codes.join(QLatin1String(", "));
    };
    table.countLine =
        say(QT_TRANSLATE_NOOP("rar", "New: %1. Closed: %2. Removed: %3. Rated anew: %4."),
            {listed(moves.added), listed(moves.closed), listed(moves.removed),
             say.number(rows.size())});
    return table;
}

Table observations(const PackContext& context)
{
    const Speech say = context.speech("rar");
    const Language& language = context.language();
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("rar", "No.")), {.wraps = false, .identifies = true}),
        column(labelOf(nonconformity::title).in(language), {.weight = 3}),
        column(labelOf(nonconformity::date).in(language), {.weight = 0.8, .wraps = false}),
        column(labelOf(nonconformity::owner).in(language), {.weight = 1.2}),
        column(labelOf(nonconformity::status).in(language))};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("rar", "No observation is recorded that could become an "
                                     "improvement."));
    QList<Row> rows;
    for (const Record& seen : context.snapshot().records(nonconformity::def)) {
        if (seen.get(nonconformity::grade) != nonconformity::Grade::Observation)
            continue;
        rows.append({{codeCell(seen.code()),
                      {seen.title(), -1, false, false},
                      valueCell(context, seen, nonconformity::date),
                      valueCell(context, seen, nonconformity::owner),
                      valueCell(context, seen, nonconformity::status)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("rar", "Observations")), rows.size(), rows.size());
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
    const QList<const Record*> risks = openRisks(context.snapshot());
    table.emptyText = risks.isEmpty()
                          ? say(QT_TRANSLATE_NOOP("rar", "No risk is recorded."))
                          : say(QT_TRANSLATE_NOOP("rar", "Each open risk is rated with reasons."));
    QList<Row> rows;
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
