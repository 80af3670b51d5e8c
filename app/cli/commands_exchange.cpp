// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take things out and files in: export, attach, extract.
#include "app/cli/selection.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/base/safefile.h"
#include "core/exchange/binderjson.h"
#include "core/exchange/registerexport.h"
#include "core/registers/logic/evidence_file.h"
#include "core/report/packs/registerprint.h"
#include "core/report/pdfwriter.h"

#include <QFileInfo>

#include <array>

namespace ringbinder::cli {

namespace {

// ---------------------------------------------------------------- export

int saidWritten(const Invocation& invocation, const QString& named, const Outgoing& target,
                const QList<Message>& notices)
{
    Console& console = invocation.console;
    for (const Message& notice : notices)
        console.message(notice.in(console.language()));
    return target.answer(console, {{QStringLiteral("written"), named}}, named);
}

Result<> writeBinder(const Invocation& invocation, const QString& format, const QString& path)
{
    if (format == QLatin1String("ics")) {
        const auto calendar = calendarOf(invocation);
        return calendar ? writeFile(path, *calendar) : ringbinder::fail(calendar.error());
    }
    const auto binder = openForReading(invocation);
    if (!binder)
        return ringbinder::fail(binder.error());
    TerminalProgress progress(invocation.console.language());
    return writeBinderJson(**binder, path, progress);
}

int exportBinder(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString format = invocation.value("format");
    if (format != QLatin1String("json") && format != QLatin1String("ics"))
        return console.fail(badOption("format", format, QStringLiteral("json, ics")));
    const QString named = invocation.arguments[1];
    const auto target = Outgoing::to(named, QString(QLatin1String("binder.") + format));
    if (!target)
        return console.fail(target.error());
    const auto done = writeBinder(invocation, format, target->path());
    return done ? saidWritten(invocation, named, *target, {}) : console.fail(done.error());
}

// The name says the format; for standard output --format does, else --json, else it is CSV.
Result<Outgoing> registerTarget(const Invocation& invocation)
{
    static const QStringList known = {QStringLiteral("csv"), QStringLiteral("tsv"),
                                      QStringLiteral("xlsx"), QStringLiteral("json"),
                                      QStringLiteral("pdf")};
    const QString named = invocation.arguments[2];
    QString format = QFileInfo(named).suffix().toLower();
    if (named == QLatin1String("-"))
        format = invocation.console.isJson() ? known[3] : known[0];
    if (invocation.isSet("format")) {
        const QString wished = invocation.value("format");
        if (!known.contains(wished) || (named != QLatin1String("-") && wished != format))
            return ringbinder::fail(badOption(
                "format", wished,
                known.contains(wished)
                    ? Text{"cli", QT_TRANSLATE_NOOP("cli", "what the ending of the target says")}
                          .in(invocation.console.language())
                    : known.join(QLatin1String(", "))));
        format = wished;
    }
    if (!known.contains(format))
        return ringbinder::fail(
            Error::Kind::Unsupported,
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" does not end as a register can be "
                                                    "written; accepted: %2"))
                .arg(named)
                .arg(QLatin1Char('.') + known.join(QLatin1String(", ."))));
    return Outgoing::to(named, QString(invocation.arguments[1] + QLatin1Char('.') + format));
}

// The register as Ctrl+P prints it: without --columns those that its table shows.
Result<> printRegister(const Invocation& invocation, const Desk& desk, const Selection& selected,
                       const QString& target)
{
    report::RegisterView view;
    view.def = selected.def;
    view.hasCode = *selected.def->prefix != '\0';
    for (const Record& record : selected.records)
        view.uids.append(record.uid());
    view.columns = selected.columns;
    for (const FieldDef* field : desk.binder->fields(*selected.def)) {
        if (selected.columns.isEmpty() && field->inTable)
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
    if (invocation.arguments.size() == 2) {
        if (invocation.isSet("format"))
            return exportBinder(invocation);
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "\"export\" takes: FILE REGISTER TARGET, or FILE "
                                            "--format FORMAT TARGET")));
    }
    const auto outgoing = registerTarget(invocation);
    if (!outgoing)
        return console.fail(outgoing.error());
    const auto desk = openDesk(openForReading(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    auto selected = selectionOf(invocation, *desk);
    if (!selected)
        return console.fail(selected.error());
    const QString named = invocation.arguments[2];
    const QString& target = outgoing->path();
    if (target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const auto printed = printRegister(invocation, *desk, *selected, target);
        return printed ? saidWritten(invocation, named, *outgoing, {})
                       : console.fail(printed.error());
    }
    RegisterExport what;
    what.records = std::move(selected->records);
    what.columns = selected->columns;
    what.language = &console.language();
    what.scales = &desk->evaluation->scales();
    // A workbook is for people, the others are for programs.
    if (target.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        what.wording = RegisterExport::Wording::People;
    TerminalProgress progress(console.language());
    const auto notices = exportRegister(*desk->binder, *selected->def, target, what, progress);
    return notices ? saidWritten(invocation, named, *outgoing, *notices)
                   : console.fail(notices.error());
}

// ---------------------------------------------------------------- attach, extract

int runAttach(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto at = openRecord(invocation, openBinder(invocation, Binder::Access::ReadWrite));
    if (!at)
        return console.fail(at.error());
    const auto incoming = Incoming::of(invocation.arguments[2], QStringLiteral("stdin"));
    if (!incoming)
        return console.fail(incoming.error());
    auto source = readEvidence(incoming->path());
    if (!source)
        return console.fail(source.error());
    if (invocation.isSet("name"))
        source->fileName = invocation.value("name");
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
    const auto target = Outgoing::to(invocation.arguments[2], QStringLiteral("attachment"));
    if (!target)
        return console.fail(target.error());
    const auto done = extractAttachment(**binder, *sha256, target->path());
    return done ? saidWritten(invocation, invocation.arguments[2], *target, {})
                : console.fail(done.error());
}

constexpr std::array<OptionDef, 5> kExportOptions = {{
    {"columns", "A,B", QT_TRANSLATE_NOOP("cli", "only these fields, in this order")},
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only records that hold this; may be repeated")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("cli", "sort by this field; -FIELD for descending")},
    kAsOfOption,
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("cli", "the whole binder as json, or its dates as ics; for a register "
                              "what \"-\" is to be: csv, tsv, xlsx, json, pdf")},
}};
constexpr std::array<OptionDef, 1> kAttachOptions = {{
    {"name", "NAME", QT_TRANSLATE_NOOP("cli", "keep it under this name of a file")},
}};

constexpr std::array<Command, 3> kCommands = {{
    {"export", "FILE REGISTER TARGET", 2, 3,
     QT_TRANSLATE_NOOP("cli", "write a register as .csv, .tsv, .xlsx, .json or .pdf"),
     "ringbinder-cli export acme.isms asset assets.xlsx --where status=in_use", kExportOptions,
     runExport, false, "", true},
    {"attach", "FILE CODE PATH", 3, 3,
     QT_TRANSLATE_NOOP("cli", "take a file in as evidence of a record and print its code"),
     "ringbinder-cli attach acme.isms A.8.13 restore-test.pdf", kAttachOptions, runAttach},
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
