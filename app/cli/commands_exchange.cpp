// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take things out and files in: export, attach, extract.
#include "app/cli/selection.h"
#include "app/cli/terminalprogress.h"
#include "core/exchange/binderjson.h"
#include "core/exchange/registerexport.h"
#include "core/registers/logic/evidence_file.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pdfwriter.h"

#include <array>

namespace ringbinder::cli {

namespace {

int noSuchFormat(const Invocation& invocation)
{
    return invocation.console.usage(
        Message("cli", QT_TRANSLATE_NOOP("cli", "there is no format \"%1\"; accepted: json"))
            .arg(invocation.value("format"))
            .in(invocation.console.language()));
}

// ---------------------------------------------------------------- export

int saidWritten(const Invocation& invocation, const QString& target, const QList<Message>& notices)
{
    Console& console = invocation.console;
    for (const Message& notice : notices)
        console.message(notice.in(console.language()));
    return console.answer({{QStringLiteral("written"), target}}, target);
}

int exportBinder(const Invocation& invocation)
{
    Console& console = invocation.console;
    if (invocation.value("format") != QLatin1String("json"))
        return noSuchFormat(invocation);
    if (invocation.arguments.size() != 2) {
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "\"export --format json\" takes: FILE TARGET")));
    }
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    TerminalProgress progress(console.language());
    const QString target = invocation.arguments[1];
    const auto done = writeBinderJson(**binder, target, progress);
    return done ? saidWritten(invocation, target, {}) : console.fail(done.error());
}

// The register as Ctrl+P prints it: without --columns those that its table shows.
Result<> printRegister(const Invocation& invocation, const Desk& desk, const RegisterDef& def,
                       const QList<Record>& records, const QList<const FieldDef*>& columns,
                       const QString& target)
{
    report::RegisterView view;
    view.def = &def;
    view.hasCode = *def.prefix != '\0';
    for (const Record& record : records)
        view.uids.append(record.uid());
    view.columns = columns;
    for (const FieldDef* field : desk.binder->fields(def)) {
        if (columns.isEmpty() && field->inTable)
            view.columns.append(field);
    }
    view.filterText = invocation.values("where").join(QLatin1String(", "));
    const Language& language = invocation.console.language();
    const auto document =
        report::composeRegister(*desk.binder, view, language, desk.evaluation.get());
    if (!document)
        return ringbinder::fail(document.error());
    TerminalProgress progress(language);
    return report::writePdf(*document, {}, target, progress);
}

int runExport(const Invocation& invocation)
{
    Console& console = invocation.console;
    if (invocation.isSet("format"))
        return exportBinder(invocation);
    if (invocation.arguments.size() != 3) {
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "\"export\" takes: FILE REGISTER TARGET")));
    }
    const auto desk = openDesk(openForReading(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return console.fail(def.error());
    const auto columns = columnsOf(invocation, *desk->binder, **def);
    if (!columns)
        return console.fail(columns.error());
    auto records = selectedRecords(invocation, *desk, **def);
    if (!records)
        return console.fail(records.error());
    const QString target = invocation.arguments[2];
    if (target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const auto printed = printRegister(invocation, *desk, **def, *records, *columns, target);
        return printed ? saidWritten(invocation, target, {}) : console.fail(printed.error());
    }
    RegisterExport what;
    what.records = std::move(*records);
    what.columns = *columns;
    what.language = &console.language();
    what.scales = &desk->evaluation->scales();
    // A workbook is for people, the others are for programs.
    if (target.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        what.wording = RegisterExport::Wording::People;
    TerminalProgress progress(console.language());
    const auto notices = exportRegister(*desk->binder, **def, target, what, progress);
    return notices ? saidWritten(invocation, target, *notices) : console.fail(notices.error());
}

// ---------------------------------------------------------------- attach, extract

int runAttach(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto at = openRecord(invocation, openBinder(invocation, Binder::Access::ReadWrite));
    if (!at)
        return console.fail(at.error());
    const auto source = readEvidence(invocation.arguments[2]);
    if (!source)
        return console.fail(source.error());
    const auto added = addEvidence(*at->binder, *source, at->record);
    if (!added)
        return console.fail(added.error());
    const QString code = codeOf(*at->binder, *added);
    return console.answer({{QStringLiteral("code"), code}}, code);
}

// A checksum, or the code of the evidence that has the file.
Result<QString> attachmentNamed(const Binder& binder, const QString& text)
{
    const auto known = binder.attachments();
    if (!known)
        return ringbinder::fail(known.error());
    if (known->contains(text.toLower()))
        return text.toLower();
    const auto record = findRecord(binder, text);
    if (!record)
        return ringbinder::fail(record.error());
    for (const FieldDef* field : record->def().fields) {
        if (field->type == FieldType::Attachment && !record->value(*field).isNull())
            return record->value(*field).text();
    }
    return ringbinder::fail(
        Error::Kind::NotFound,
        Message("cli", QT_TRANSLATE_NOOP("cli", "The record %1 has no file in it.")).arg(text));
}

int runExtract(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto sha256 = attachmentNamed(**binder, invocation.arguments[1]);
    if (!sha256)
        return console.fail(sha256.error());
    const QString target = invocation.arguments[2];
    const auto done = extractAttachment(**binder, *sha256, target);
    return done ? saidWritten(invocation, target, {}) : console.fail(done.error());
}

constexpr std::array<OptionDef, 5> kExportOptions = {{
    {"columns", "A,B", QT_TRANSLATE_NOOP("cli", "only these fields, in this order")},
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only records that hold this; may be repeated")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("cli", "sort by this field; -FIELD for descending")},
    kAsOfOption,
    {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "the whole binder in this format: json")},
}};

constexpr std::array<Command, 3> kCommands = {{
    {"export", "FILE REGISTER TARGET", 2, 3,
     QT_TRANSLATE_NOOP("cli", "write a register as .csv, .tsv, .xlsx, .json or .pdf"),
     "ringbinder-cli export acme.isms asset assets.xlsx --where status=in_use", kExportOptions,
     runExport, false, "", true},
    {"attach",
     "FILE CODE PATH",
     3,
     3,
     QT_TRANSLATE_NOOP("cli", "take a file in as evidence of a record and print its code"),
     "ringbinder-cli attach acme.isms A.8.13 restore-test.pdf",
     {},
     runAttach},
    {"extract",
     "FILE ATTACHMENT TARGET",
     3,
     3,
     QT_TRANSLATE_NOOP("cli", "write a kept file out; by evidence code or checksum"),
     "ringbinder-cli extract acme.isms EVD-0001 restore-test.pdf",
     {},
     runExtract},
}};

} // namespace

std::span<const Command> exchangeCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
