// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that bring tables in: import (which hands scans over), and held for the rows that wait
// for attention.
#include "app/cli/desk.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/base/safefile.h"
#include "core/exchange/importheld.h"
#include "core/exchange/importpreset.h"
#include "core/exchange/importtable.h"
#include "core/exchange/textcodec.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

// ---------------------------------------------------------------- import

QJsonObject outcomeJson(const ImportOutcome& outcome)
{
    QJsonArray rejected;
    for (const RejectedCell& cell : outcome.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("row"), cell.row + 1},
                                    {QStringLiteral("column"), textJson(cell.heading)},
                                    {QStringLiteral("value"), cell.value},
                                    {QStringLiteral("reason"), cell.reason.plain()}});
    }
    QJsonArray made;
    for (const ImportOutcome::Made& record : outcome.made) {
        made.append(QJsonObject{{QStringLiteral("register"), record.def->name()},
                                {QStringLiteral("name"), record.name},
                                {QStringLiteral("like"), textJson(record.like)}});
    }
    QJsonArray carried;
    for (const ImportOutcome::CarriedRow& row : outcome.carried) {
        carried.append(
            QJsonObject{{QStringLiteral("row"), row.row + 1},
                        {QStringLiteral("from"), row.carried.from},
                        {QStringLiteral("to"), QJsonArray::fromStringList(row.carried.to)}});
    }
    QJsonArray notices;
    for (const Message& notice : outcome.notices)
        notices.append(notice.plain());
    return {{QStringLiteral("added"), outcome.added},
            {QStringLiteral("updated"), outcome.updated},
            {QStringLiteral("same"), outcome.same},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("unmapped"), QJsonArray::fromStringList(outcome.unmapped)},
            {QStringLiteral("computed"), QJsonArray::fromStringList(outcome.computed)},
            {QStringLiteral("made"), made},
            {QStringLiteral("carried"), carried},
            {QStringLiteral("discarded"), outcome.discarded},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("change_set"), setJson(outcome.setId)}};
}

void sayOutcome(Console& console, const ImportOutcome& outcome)
{
    const Language& language = console.language();
    console.line(Message("cli", QT_TRANSLATE_NOOP("cli", "%1 added, %2 updated, %3 the same, %4 "
                                                         "rejected"))
                     .arg(qint64(outcome.added))
                     .arg(qint64(outcome.updated))
                     .arg(qint64(outcome.same))
                     .arg(qint64(outcome.rejectedRows))
                     .in(language));
    for (const QString& heading : outcome.unmapped)
        console.message(Message("cli", QT_TRANSLATE_NOOP("cli", "no field for column \"%1\"; kept "
                                                                "as an extra field"))
                            .arg(heading)
                            .in(language));
    for (const Message& notice : outcome.notices)
        console.message(notice.in(language));
    for (const RejectedCell& cell : outcome.rejected) {
        const Message said =
            cell.heading.isEmpty()
                ? Message("cli", QT_TRANSLATE_NOOP("cli", "row %1: %2")).arg(qint64(cell.row + 1))
                : Message("cli", QT_TRANSLATE_NOOP("cli", "row %1, %2: %3"))
                      .arg(qint64(cell.row + 1))
                      .arg(cell.heading);
        console.message(said.arg(cell.reason.in(language)).in(language));
    }
}

Result<ImportTableOptions> importOptions(const Invocation& invocation)
{
    ImportTableOptions options;
    options.map = invocation.values("map");
    options.key = invocation.value("key");
    options.sheet = invocation.value("sheet");
    options.dryRun = invocation.isSet("dry-run");
    options.takeTotals = invocation.isSet("totals");
    options.leaveOutHidden = invocation.isSet("visible-only");
    options.takeCellNotes = !invocation.isSet("no-notes");
    options.read.encoding = invocation.value("encoding");
    if (!options.read.encoding.isEmpty() && !knownEncodings().contains(options.read.encoding)) {
        return ringbinder::fail(badOption("encoding", options.read.encoding,
                                          knownEncodings().join(QLatin1String(", "))));
    }
    if (const QString order = invocation.value("dates"); !order.isEmpty()) {
        if (order == QLatin1String("mdy"))
            options.dateOrder = DateOrder::MonthFirst;
        else if (order == QLatin1String("dmy"))
            options.dateOrder = DateOrder::DayFirst;
        else
            return ringbinder::fail(badOption("dates", order, QStringLiteral("dmy, mdy")));
    }
    if (const QString way = invocation.value("existing"); !way.isEmpty()) {
        const auto existing = existingWayOf(way);
        if (!existing)
            return ringbinder::fail(
                badOption("existing", way, QStringLiteral("overwrite, update_empty, skip, add")));
        options.existing = *existing;
    }
    for (const QString& text : invocation.values("leave-out")) {
        bool isNumber = false;
        options.leaveOutRows.append(text.toInt(&isNumber));
        if (!isNumber || options.leaveOutRows.last() < 1)
            return ringbinder::fail(
                badOption("leave-out", text,
                          Text{"cli", QT_TRANSLATE_NOOP("cli", "the number of a row, from 1")}));
    }
    return options;
}

constexpr const char* kScanOnlyOptions[] = {"list", "title", "again", "without-file", "remember"};

int runImport(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool isScan = invocation.isSet("format");
    if (isScan != (invocation.arguments.size() == 2)) {
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"import\" takes: FILE REGISTER SOURCE for a "
                                                    "table, FILE --format FORMAT SOURCE for the "
                                                    "results of a scanner"))
                .in(console.language()));
    }
    if (isScan)
        return runScanImport(invocation);
    for (const char* option : kScanOnlyOptions) {
        if (invocation.isSet(option)) {
            return console.usage(
                Message("cli", QT_TRANSLATE_NOOP("cli", "--%1 goes with --format only"))
                    .arg(QString::fromLatin1(option))
                    .in(console.language()));
        }
    }
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return console.fail(def.error());
    if (const auto done = refuseSingleton(**def); !done)
        return console.fail(done.error());
    const auto options = importOptions(invocation);
    if (!options)
        return console.fail(options.error());
    const auto desk = openDesk(openUnlessDry(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    const auto source = Incoming::of(invocation.arguments[2], QStringLiteral("stdin"));
    if (!source)
        return console.fail(source.error());
    TerminalProgress progress(console.language());
    const auto outcome = importTable(*desk->binder, **def, source->path(), *options,
                                     &desk->evaluation->scales(), progress);
    if (!outcome)
        return console.fail(outcome.error());
    if (console.isJson())
        console.json(outcomeJson(*outcome));
    else
        sayOutcome(console, *outcome);
    return console.finish(outcome->rejected.isEmpty() ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- held

struct Waiting {
    QList<HeldRow> rows;
    QHash<qint64, QList<HeldReason>> reasons;
};

ImportContext contextOf(const Desk& desk, const HeadingBook& book)
{
    return {*desk.binder, book, &desk.evaluation->scales(), {}};
}

Result<Waiting> waitingRows(const Desk& desk, const HeadingBook& book,
                            const QList<const RegisterDef*>& defs, Progress& progress)
{
    Waiting waiting;
    for (const RegisterDef* def : defs) {
        const auto rows = heldRows(*desk.binder, *def);
        if (!rows)
            return ringbinder::fail(rows.error());
        if (rows->isEmpty())
            continue;
        const auto prepared = prepareHeldRows(*rows, contextOf(desk, book), progress);
        if (!prepared)
            return ringbinder::fail(prepared.error());
        waiting.rows += *rows;
        waiting.reasons.insert(prepared->reasons);
    }
    return waiting;
}

QJsonObject heldRowObject(const HeldRow& row, const QList<HeldReason>& reasons)
{
    QJsonObject cells;
    for (const HeldCell& cell : row.cells)
        cells.insert(cell.heading, cell.text);
    QJsonArray why;
    for (const HeldReason& reason : reasons) {
        why.append(QJsonObject{
            {QStringLiteral("column"),
             reason.cell >= 0 ? QJsonValue(row.cells.value(reason.cell).heading) : QJsonValue()},
            {QStringLiteral("reason"), reason.reason.plain()}});
    }
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("register"), QString(row.def->name())},
            {QStringLiteral("source"), row.batch},
            {QStringLiteral("row"), row.number},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("reasons"), why}};
}

void printWaiting(Console& console, const Waiting& waiting)
{
    if (console.isJson()) {
        QJsonArray rows;
        for (const HeldRow& row : waiting.rows)
            rows.append(heldRowObject(row, waiting.reasons.value(row.id)));
        console.json({{QStringLiteral("held"), rows}});
        return;
    }
    QList<QStringList> lines;
    for (const HeldRow& row : waiting.rows) {
        QStringList why;
        for (const HeldReason& reason : waiting.reasons.value(row.id))
            why.append(reason.reason.in(console.language()));
        lines.append({QString(row.def->name()),
                      QStringLiteral("%1:%2").arg(row.batch).arg(row.number), row.name,
                      why.isEmpty() ? console.language().text(
                                          "cli", QT_TRANSLATE_NOOP("cli", "ready to come in"))
                                    : why.join(QLatin1Char(' '))});
    }
    console.table(lines);
}

int retryHeld(const Invocation& invocation, const Desk& desk, const HeadingBook& book,
              const QList<const RegisterDef*>& defs, Progress& progress)
{
    Console& console = invocation.console;
    ImportOutcome sum;
    for (const RegisterDef* def : defs) {
        const auto rows = heldRows(*desk.binder, *def);
        if (!rows)
            return console.fail(rows.error());
        auto prepared = prepareHeldRows(*rows, contextOf(desk, book), progress);
        if (!prepared)
            return console.fail(prepared.error());
        const auto outcome = writeHeldRows(*prepared, *desk.binder, progress);
        if (!outcome)
            return console.fail(outcome.error());
        sum.added += outcome->added;
        sum.updated += outcome->updated;
        sum.same += outcome->same;
        sum.rejectedRows += outcome->rejectedRows;
    }
    if (console.isJson())
        console.json({{QStringLiteral("added"), sum.added},
                      {QStringLiteral("updated"), sum.updated},
                      {QStringLiteral("same"), sum.same},
                      {QStringLiteral("held"), sum.rejectedRows}});
    else
        sayOutcome(console, sum);
    return console.finish(sum.rejectedRows == 0 ? Exit::Done : Exit::No);
}

int runHeld(const Invocation& invocation)
{
    Console& console = invocation.console;
    QList<const RegisterDef*> defs = invocation.registry.all();
    if (invocation.arguments.size() > 1) {
        const auto def = findRegister(invocation.registry, invocation.arguments[1]);
        if (!def)
            return console.fail(def.error());
        defs = {*def};
    }
    const bool isWriting = invocation.isSet("retry") || invocation.isSet("discard");
    const auto desk =
        isWriting ? openForWriting(invocation)
                  : openDesk(openBinder(invocation, Binder::Access::ReadOnly), console.language());
    if (!desk)
        return console.fail(desk.error());
    const HeadingBook book(invocation.registry);
    TerminalProgress progress(console.language());
    if (invocation.isSet("retry"))
        return retryHeld(invocation, *desk, book, defs, progress);
    const auto waiting = waitingRows(*desk, book, defs, progress);
    if (!waiting)
        return console.fail(waiting.error());
    if (const QString target = invocation.value("to"); !target.isEmpty()) {
        const QByteArray csv = heldRowsCsv(waiting->rows, waiting->reasons, console.language());
        if (target == QLatin1String("-")) {
            console.bytes(csv);
        } else if (const auto done = writeFile(target, csv); !done) {
            return console.fail(done.error());
        }
    } else {
        printWaiting(console, *waiting);
    }
    if (invocation.isSet("discard")) {
        if (const auto done = discardHeldRows(*desk->binder, waiting->rows); !done)
            return console.fail(done.error());
    }
    return console.finish(Exit::Done);
}

constexpr std::array<OptionDef, 17> kImportOptions = {{
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("cli", "the results of a scanner: nmap, xccdf, arf, lynis, nessus-csv, "
                              "openvas-csv or csv (lists, also as XLSX); auto looks at the file")},
    {"list", "KIND",
     QT_TRANSLATE_NOOP("cli", "what a list is about: devices, accounts, backups, software or "
                              "domains; else told by its headings")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "name of the scan; else made of tool and targets")},
    {"again", "", QT_TRANSLATE_NOOP("cli", "take the very same scan in once more")},
    {"without-file", "", QT_TRANSLATE_NOOP("cli", "do not keep the scan's file as evidence")},
    {"remember", "",
     QT_TRANSLATE_NOOP("cli", "read the next list with these headings in the same way")},
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli", "where a column goes: a field, extra, notes or skip; may be "
                              "repeated. Headings are recognised in English, German, French and "
                              "Spanish without it")},
    {"key", "FIELD", QT_TRANSLATE_NOOP("cli", "field by which rows find the records that exist")},
    {"existing", "WAY",
     QT_TRANSLATE_NOOP("cli", "what becomes of records that exist: overwrite (as proposed), "
                              "update_empty, skip or add")},
    {"dates", "ORDER",
     QT_TRANSLATE_NOOP("cli", "how 03/04/2025 is read where the column leaves it open: dmy or "
                              "mdy; else such rows wait")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("cli", "sheet of a workbook; else the one that fits best")},
    {"encoding", "NAME", QT_TRANSLATE_NOOP("cli", "encoding of a text file; else guessed")},
    {"totals", "", QT_TRANSLATE_NOOP("cli", "take lines with totals and remarks at the end too")},
    {"visible-only", "", QT_TRANSLATE_NOOP("cli", "leave hidden rows and columns out")},
    {"leave-out", "ROW",
     QT_TRANSLATE_NOOP("cli", "leave this row of the sheet out; may be repeated")},
    {"no-notes", "", QT_TRANSLATE_NOOP("cli", "do not add notes of cells to the notes")},
    kDryRunOption,
}};
constexpr std::array<OptionDef, 3> kHeldOptions = {{
    {"to", "TARGET.csv",
     QT_TRANSLATE_NOOP("cli", "write them as CSV with a column for the reason; mend it and import "
                              "it, and they leave the list")},
    {"retry", "", QT_TRANSLATE_NOOP("cli", "bring in those that are all right by now")},
    {"discard", "", QT_TRANSLATE_NOOP("cli", "throw them away after they were printed or written")},
}};

constexpr std::array<Command, 2> kCommands = {{
    {"import", "FILE [REGISTER] SOURCE", 2, 3,
     QT_TRANSLATE_NOOP("cli", "bring in a table (csv, tsv or xlsx) or the results of a scanner"),
     "ringbinder-cli import acme.isms risk risks.xlsx --map \"Prob=likelihood\"", kImportOptions,
     runImport},
    {"held", "FILE [REGISTER]", 1, 2,
     QT_TRANSLATE_NOOP("cli", "rows of imports that wait for attention, and why"),
     "ringbinder-cli held acme.isms risk --to waiting.csv", kHeldOptions, runHeld},
}};

} // namespace

std::span<const Command> importCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
