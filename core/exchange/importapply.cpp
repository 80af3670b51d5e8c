// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an import: the change set, what waits for attention, and the report.
#include "core/exchange/importrun.h"
#include "core/store/binder.h"
#include "core/store/pending.h"
#include "core/store/session.h"

namespace ringbinder {

namespace {

// In place of what an earlier import of the same source left waiting.
Result<> holdRows(const ImportPlan& plan, const PreparedImport& prepared, Binder& binder)
{
    PendingEntries pending(binder);
    if (const auto done = pending.discardBatch(*plan.def, plan.source->name); !done)
        return done;
    QList<PendingEntry> entries;
    for (const PreparedImport::HeldRow& row : prepared.held) {
        PendingEntry entry;
        entry.text = row.text.isEmpty() ? QStringLiteral("-") : row.text;
        entry.batch = plan.source->name;
        entry.rowJson = row.json;
        entries.append(std::move(entry));
    }
    return entries.isEmpty() ? Result<>() : pending.putAll(*plan.def, entries);
}

} // namespace

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
