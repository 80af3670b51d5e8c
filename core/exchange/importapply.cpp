// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an import: the change set, what waits for attention, and the report.
#include "core/exchange/importrun.h"
#include "core/store/binder.h"
#include "core/store/pending.h"
#include "core/store/session.h"

namespace ringbinder {

namespace {

// In place of what an earlier import of the same source left waiting. Rows that waited already
// keep their place or, when they came in, lose it.
Result<> holdRows(const ImportPlan& plan, const PreparedImport& prepared, Binder& binder)
{
    PendingEntries pending(binder);
    const QString batch = importBatch(plan);
    if (plan.heldOrigins.isEmpty() && !batch.isEmpty()) {
        if (const auto done = pending.discardBatch(*plan.def, batch); !done)
            return done;
    }
    QSet<int> stillWaiting;
    QList<PendingEntry> entries;
    for (const PreparedImport::HeldRow& row : prepared.held) {
        const QString text = row.text.isEmpty() ? QStringLiteral("-") : row.text;
        if (const auto origin = plan.heldOrigins.constFind(row.row);
            origin != plan.heldOrigins.cend()) {
            stillWaiting.insert(row.row);
            if (plan.isOfHeldRows)
                continue; // what was mended is kept already
            if (const auto kept = pending.replaceRow(origin->id, origin->batch, text, row.json);
                !kept)
                return kept;
            continue;
        }
        PendingEntry entry;
        entry.text = text;
        entry.batch = batch;
        entry.rowJson = row.json;
        entries.append(std::move(entry));
    }
    for (auto origin = plan.heldOrigins.cbegin(); origin != plan.heldOrigins.cend(); ++origin) {
        if (stillWaiting.contains(origin.key()) || plan.discardedRows.contains(origin.key()))
            continue;
        const qint64 setId = prepared.outcome.setId; // 0: everything was there already
        const auto done = setId > 0 ? pending.takeInRow(origin->id, origin->batch, setId)
                                    : pending.discardRow(origin->id, origin->batch);
        if (!done)
            return done;
    }
    return entries.isEmpty() ? Result<>() : pending.putAll(*plan.def, entries);
}

} // namespace

QString importBatch(const ImportPlan& plan)
{
    const QString& file = plan.source->name;
    return plan.source->sheets.size() > 1 ? QStringLiteral("%1 (%2)").arg(file, plan.sheet().name)
                                          : file;
}

Result<ImportOutcome> writeImport(const ImportPlan& plan, PreparedImport& prepared, Binder& binder,
                                  Progress& progress)
{
    // Whoever hears of the change knows the extra fields of this binder.
    for (Change& change : prepared.set.changes()) {
        if (!change.field || !change.field->extra)
            continue;
        if (const FieldDef* own = binder.field(*change.def, QString(change.field->name())))
            change.field = own;
    }
    const auto applied = binder.session().apply(std::move(prepared.set), progress);
    if (!applied)
        return fail(applied.error());
    prepared.outcome.setId = *applied;
    if (const auto held = holdRows(plan, prepared, binder); !held)
        return fail(held.error());
    return prepared.outcome;
}

Result<ImportOutcome> applyImport(const ImportPlan& plan, Binder& binder,
                                  const ImportContext& context, Progress& progress)
{
    auto prepared = prepareImport(plan, context, progress);
    if (!prepared)
        return fail(prepared.error());
    return writeImport(plan, *prepared, binder, progress);
}

QString importReport(const ImportPlan& plan, const ImportOutcome& outcome, const Language& language)
{
    const auto line = [&language](const Message& message) {
        return QString(message.in(language) + QLatin1Char('\n'));
    };
    QString text =
        line(Message("import", QT_TRANSLATE_NOOP("import", "Imported %1 of %2 rows from %3."))
                 .arg(qint64(outcome.rows - outcome.rejectedRows))
                 .arg(qint64(outcome.rows))
                 .arg(plan.source->name));
    text +=
        line(Message("import",
                     QT_TRANSLATE_NOOP("import", "%1 new, %2 updated, %3 the same, %4 left alone, "
                                                 "%5 need attention."))
                 .arg(qint64(outcome.added))
                 .arg(qint64(outcome.updated))
                 .arg(qint64(outcome.same))
                 .arg(qint64(outcome.skipped))
                 .arg(qint64(outcome.rejectedRows)));
    for (const RejectedCell& cell : outcome.rejected) {
        text += line(Message("import", QT_TRANSLATE_NOOP("import", "Row %1, %2: %3"))
                         .arg(qint64(cell.row + 1))
                         .arg(cell.heading)
                         .arg(cell.reason.in(language)));
    }
    for (const ImportOutcome::Made& made : outcome.made) {
        text += line(Message("import", QT_TRANSLATE_NOOP("import", "%1 added: %2"))
                         .arg(made.def->labelText())
                         .arg(made.name));
        if (!made.like.isEmpty()) {
            text += line(Message("import", QT_TRANSLATE_NOOP("import", "  Perhaps the same as %1."))
                             .arg(made.like));
        }
    }
    for (const ImportOutcome::Taken& taken : outcome.taken) {
        text += line(Message("import", QT_TRANSLATE_NOOP("import", "\"%1\" was taken for %2."))
                         .arg(taken.name)
                         .arg(taken.as));
    }
    for (const ImportOutcome::Name& name : outcome.names) {
        if (name.way == ImportOutcome::Name::Way::LeftAsText)
            text += line(Message("import", QT_TRANSLATE_NOOP("import", "\"%1\" was left as text."))
                             .arg(name.text));
    }
    if (outcome.discarded > 0) {
        text += line(Message("import", QT_TRANSLATE_N_NOOP("import", "%n row(s) were left out as "
                                                                     "asked."))
                         .count(outcome.discarded));
    }
    for (const ImportOutcome::CarriedRow& row : outcome.carried) {
        text += QStringLiteral("%1 -> %2\n")
                    .arg(row.carried.from, row.carried.to.join(QLatin1String(", ")));
    }
    for (const QString& heading : outcome.unmapped) {
        text += line(
            Message("import", QT_TRANSLATE_NOOP("import", "No field was known for column \"%1\"."))
                .arg(heading));
    }
    for (const QString& heading : outcome.computed) {
        text += line(
            Message("import", QT_TRANSLATE_NOOP("import", "Column \"%1\" was left out: the program "
                                                          "works it out itself."))
                .arg(heading));
    }
    for (const Message& notice : outcome.notices)
        text += line(notice);
    return text;
}

} // namespace ringbinder
