// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that bring things in and take them out: import, export, attach, extract.
#include "app/cli/recordjson.h"
#include "app/cli/selection.h"
#include "core/exchange/binderjson.h"
#include "core/exchange/importtable.h"
#include "core/exchange/registerexport.h"
#include "core/registers/logic/evidence_file.h"

#include <QJsonArray>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace ringbinder::cli {

namespace {

// One line on standard error, where somebody is looking at it.
class TerminalProgress final : public Progress {
public:
    explicit TerminalProgress(const Language& language)
        : m_language(language)
        , m_isTerminal(::isatty(STDERR_FILENO) == 1)
    {
    }
    ~TerminalProgress() override
    {
        if (m_hasWritten)
            std::fputs("\r\033[K", stderr);
    }
    void report(qint64 done, qint64 total, const Message& step) override
    {
        if (!m_isTerminal || total < 2000)
            return;
        m_hasWritten = true;
        std::fprintf(stderr, "\r\033[K%s %d %%", qUtf8Printable(step.in(m_language)),
                     int(done * 100 / total));
    }
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    const Language& m_language;
    bool m_isTerminal;
    bool m_hasWritten = false;
};

int noSuchFormat(const Invocation& invocation)
{
    return invocation.console.usage(
        Message("cli", QT_TRANSLATE_NOOP("cli", "there is no format \"%1\"; accepted: json"))
            .arg(invocation.value("format"))
            .in(invocation.console.language()));
}

// ---------------------------------------------------------------- import

QJsonObject outcomeJson(const ImportOutcome& outcome)
{
    QJsonArray rejected;
    for (const RejectedCell& cell : outcome.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("row"), cell.row + 1},
                                    {QStringLiteral("column"), cell.heading},
                                    {QStringLiteral("value"), cell.value},
                                    {QStringLiteral("reason"), cell.reason.plain()}});
    }
    QJsonArray made;
    for (const ImportOutcome::Made& record : outcome.made) {
        made.append(QJsonObject{{QStringLiteral("register"), record.def->name()},
                                {QStringLiteral("name"), record.name},
                                {QStringLiteral("like"),
                                 record.like.isEmpty() ? QJsonValue() : QJsonValue(record.like)}});
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
            {QStringLiteral("notices"), notices},
            {QStringLiteral("change_set"),
             outcome.setId > 0 ? QJsonValue(outcome.setId) : QJsonValue()}};
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
    for (const RejectedCell& cell : outcome.rejected)
        console.message(Message("cli", QT_TRANSLATE_NOOP("cli", "row %1, %2: %3"))
                            .arg(qint64(cell.row + 1))
                            .arg(cell.heading)
                            .arg(cell.reason.in(language))
                            .in(language));
}

int runImport(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto def = findRegister(invocation.registry, invocation.arguments[1]);
    if (!def)
        return console.fail(def.error());
    if ((*def)->singleton) {
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "there is exactly one record of \"%1\"; use "
                                                    "\"set\""))
                .arg(QString::fromLatin1((*def)->key))
                .in(console.language()));
    }
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    ImportTableOptions options;
    options.map = invocation.values("map");
    options.key = invocation.value("key");
    options.sheet = invocation.value("sheet");
    options.dryRun = invocation.isSet("dry-run");
    TerminalProgress progress(console.language());
    const auto outcome = importTable(*desk->binder, **def, invocation.arguments[2], options,
                                     &desk->evaluation->scales(), progress);
    if (!outcome)
        return console.fail(outcome.error());
    if (console.isJson())
        console.json(outcomeJson(*outcome));
    else
        sayOutcome(console, *outcome);
    return console.finish(outcome->rejected.isEmpty() ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- export

int saidWritten(const Invocation& invocation, const QString& target, const QList<Message>& notices)
{
    Console& console = invocation.console;
    for (const Message& notice : notices)
        console.message(notice.in(console.language()));
    if (console.isJson())
        console.json({{QStringLiteral("written"), target}});
    else
        console.line(target);
    return console.finish(Exit::Done);
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
    RegisterExport what;
    what.records = std::move(*records);
    what.columns = *columns;
    what.language = &console.language();
    what.scales = &desk->evaluation->scales();
    const QString target = invocation.arguments[2];
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
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return console.fail(binder.error());
    const auto record = findRecord(**binder, invocation.arguments[1]);
    if (!record)
        return console.fail(record.error());
    const auto source = readEvidence(invocation.arguments[2]);
    if (!source)
        return console.fail(source.error());
    const auto added = addEvidence(**binder, *source, *record);
    if (!added)
        return console.fail(added.error());
    const auto name = (*binder)->name(*added);
    const QString code = name ? name->code : QString();
    if (console.isJson())
        console.json({{QStringLiteral("code"), code}});
    else
        console.line(code);
    return console.finish(Exit::Done);
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

constexpr std::array<OptionDef, 4> kImportOptions = {{
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli", "where a column goes: a field, extra, notes or skip; may be "
                              "repeated")},
    {"key", "FIELD", QT_TRANSLATE_NOOP("cli", "field by which rows find the records that exist")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("cli", "sheet of a workbook; else the one that fits best")},
    {"dry-run", "", QT_TRANSLATE_NOOP("cli", "say what would happen and change nothing")},
}};
constexpr std::array<OptionDef, 5> kExportOptions = {{
    {"columns", "A,B", QT_TRANSLATE_NOOP("cli", "only these fields, in this order")},
    {"where", "FIELD=VALUE",
     QT_TRANSLATE_NOOP("cli", "only records that hold this; may be repeated")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("cli", "sort by this field; -FIELD for descending")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "as it was at the end of this day")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "the whole binder in this format: json")},
}};

constexpr std::array<Command, 4> kCommands = {{
    {"import", "FILE REGISTER SOURCE", 3, 3,
     QT_TRANSLATE_NOOP("cli", "bring in a table: csv, tsv or xlsx"),
     "ringbinder-cli import acme.isms risk risks.xlsx --map \"Prob=likelihood\"", kImportOptions,
     runImport},
    {"export", "FILE REGISTER TARGET", 2, 3,
     QT_TRANSLATE_NOOP("cli", "write a register as .csv, .tsv, .xlsx or .json"),
     "ringbinder-cli export acme.isms asset assets.xlsx --where status=in_use", kExportOptions,
     runExport},
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
