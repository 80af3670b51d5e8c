// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about audit packs, several packs printed as one document: pack-sets, add-pack-set,
// pack-set.
#include "app/cli/pdfwishes.h"
#include "app/cli/printing.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "app/cli/written.h"
#include "core/registers/packs/pack_part.h"
#include "core/report/packs/packpresets.h"
#include "core/report/packs/packset.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

QStringList keysIn(const Record& part, const FieldDef& field)
{
    return part.value(field).text().split(QLatin1Char(','), Qt::SkipEmptyParts);
}

QJsonObject partJson(const Binder& binder, const Record& part)
{
    const auto record = Uid::fromString(part.text(pack_part::recordUid));
    return {
        {QStringLiteral("code"), part.code()},
        {QStringLiteral("title"), part.title()},
        {QStringLiteral("kind"), part.value(pack_part::kind).text()},
        {QStringLiteral("content"), part.text(pack_part::content)},
        {QStringLiteral("sections"), QJsonArray::fromStringList(keysIn(part, pack_part::sections))},
        {QStringLiteral("record"), record ? textJson(codeOf(binder, *record)) : QJsonValue()}};
}

int runPackSets(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto sets = (*binder)->records(pack_set::def);
    if (!sets)
        return console.fail(sets.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const Record& set : *sets) {
        const auto parts = report::partsOf(**binder, set.uid());
        if (!parts)
            return console.fail(parts.error());
        QJsonArray partList;
        QStringList contents;
        for (const Record& part : *parts) {
            partList.append(partJson(**binder, part));
            contents.append(part.text(pack_part::content));
        }
        list.append(QJsonObject{
            {QStringLiteral("code"), set.code()},
            {QStringLiteral("uid"), set.uid().toString()},
            {QStringLiteral("title"), set.title()},
            {QStringLiteral("occasion"), textJson(set.value(pack_set::occasion).text())},
            {QStringLiteral("parts"), partList}});
        rows.append({set.code(), set.title(), contents.join(QLatin1String(", "))});
    }
    return console.answer({{QStringLiteral("pack_sets"), list}}, rows);
}

int runAddPackSet(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString& key = invocation.arguments[1];
    const report::PackPreset* preset = report::packPresetOf(key);
    if (!preset)
        return console.fail(
            {Error::Kind::NotFound,
             cliMessage(QT_TRANSLATE_NOOP("cli", "There is no preset \"%1\". Presets: %2."))
                 .arg(key)
                 .arg(report::packPresetKeys().join(QLatin1String(", "))),
             {}});
    const auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return console.fail(binder.error());
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    auto written = writeSet(**binder, report::newPackSet(*preset, *language));
    if (written)
        written->codes = written->codes.mid(0, 1); // the parts are seen by pack-sets
    return sayWritten(console, written);
}

// As recorded unless the command line says otherwise. Other formats and archives take none: what is
// recorded but does not go along is said.
Result<report::EvidenceFiles> evidenceOfSet(const Invocation& invocation, const Record& set,
                                            report::DocumentFormat format)
{
    if (invocation.isSet("evidence"))
        return wantedEvidence(invocation);
    const report::EvidenceFiles recorded = report::evidenceFilesOf(set);
    const bool takesFiles = format == report::DocumentFormat::Pdf && !invocation.isSet("pdf-a");
    if (recorded == report::EvidenceFiles::LeftOut || takesFiles)
        return recorded;
    invocation.console.message(
        cliMessage(QT_TRANSLATE_NOOP("cli", "The evidence files of %1 are left out: they go along "
                                            "in a PDF alone that is no PDF/A."))
            .arg(set.code())
            .in(invocation.console.language()));
    return report::EvidenceFiles::LeftOut;
}

int runPackSet(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool isApproved = invocation.isSet("approved");
    const QString& wanted = invocation.arguments[2];
    const auto target = Outgoing::to(wanted, QStringLiteral("audit-pack.pdf"));
    if (!target)
        return console.fail(target.error());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    const auto format = report::documentFormatOf(path);
    const auto refuse = [&console](const char* sentence, const QString& argument) {
        return console.usage(cliMessage(sentence).arg(argument).in(console.language()));
    };
    if (!format)
        return refuse(QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .pdf, .docx, .odt or .html"),
                      wanted);
    if (isApproved && invocation.isSet("draft"))
        return refuse(QT_TRANSLATE_NOOP("cli", "give only one of --draft and --approved"), {});
    if (isApproved && *format != report::DocumentFormat::Pdf)
        return refuse(QT_TRANSLATE_NOOP("cli", "an approved print is a PDF: the target must end in "
                                               ".pdf"),
                      {});
    if (isApproved && invocation.isSet("as-of"))
        return refuse(QT_TRANSLATE_NOOP("cli", "an approved print shows the file as it is: leave "
                                               "out --as-of"),
                      {});
    if (const auto wrong = misorderedPdf(invocation, *format == report::DocumentFormat::Pdf))
        return console.usage(wrong->in(console.language()));
    const auto pdf = pdfOptions(invocation);
    if (!pdf)
        return console.fail(pdf.error());
    const auto binder =
        isApproved ? openBinder(invocation, Binder::Access::ReadWrite) : openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto set = findRecordOf(**binder, invocation.arguments[1], {&pack_set::def});
    if (!set)
        return console.fail(set.error());
    const auto evidenceFiles = evidenceOfSet(invocation, *set, *format);
    if (!evidenceFiles)
        return console.fail(evidenceFiles.error());
    report::PackOptions options;
    options.asOf = (*binder)->clock().nowUtc();
    if (isApproved)
        options.status = report::PackOptions::Status::Approved;
    else if (invocation.isSet("draft"))
        options.status = report::PackOptions::Status::Draft;
    auto composed = report::composePackSet(**binder, set->uid(), *language, options);
    if (!composed && isApproved && composed.error().kind == Error::Kind::Invalid) {
        console.message(composed.error().message.in(console.language()));
        return console.finish(Exit::No);
    }
    if (!composed)
        return console.fail(composed.error());
    TerminalProgress progress(console.language());
    if (const auto done = report::addEvidenceFiles(*composed, **binder, *evidenceFiles, progress);
        !done)
        return console.fail(done.error());
    const auto evidence = writePrint(invocation, **binder, *composed, *format, path, *pdf);
    if (!evidence)
        return console.fail(evidence.error());
    QJsonObject object = printedJson(console, *composed, path, *evidence);
    object.insert(QStringLiteral("pack_set"), set->code());
    const QString said = cliMessage(QT_TRANSLATE_NOOP("cli", "%1 written to %2, open findings: %3"))
                             .arg(set->title())
                             .arg(path)
                             .arg(qint64(composed->findings.size()))
                             .in(console.language());
    return target->answer(console, object, said + keptLine(console, *evidence));
}

constexpr OptionDef kListOptions[] = {kAsOfOption};
constexpr OptionDef kAddOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of its words: en, de, es, fr")},
};
constexpr OptionDef kPrintOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the pack: en, de, es, fr")},
    kAsOfOption,
    {"draft", "", QT_TRANSLATE_NOOP("cli", "print as a draft, with a watermark")},
    {"approved", "",
     QT_TRANSLATE_NOOP("cli", "print an approved version and keep it in the file; refused while "
                              "it is not approved or a blocker is open")},
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
    kGreyOption,
    kArchiveOption,
    kPasswordOption,
    kEvidenceOption,
};

} // namespace

std::span<const Command> packSetCommands()
{
    static constexpr std::array kPackSetCommands{
        Command{"pack-sets", "FILE", 1, 1,
                QT_TRANSLATE_NOOP("cli", "list the audit packs and their parts"),
                "ringbinder-cli pack-sets acme.isms --json", kListOptions, runPackSets},
        Command{"add-pack-set", "FILE PRESET", 2, 2,
                QT_TRANSLATE_NOOP("cli", "start an audit pack from a preset: stage1, stage2, "
                                         "surveillance, review or customer"),
                "ringbinder-cli add-pack-set acme.isms stage2", kAddOptions, runAddPackSet},
        Command{"pack-set", "FILE CODE TARGET.pdf|.docx|.odt|.html", 3, 3,
                QT_TRANSLATE_NOOP("cli", "print an audit pack as one document"),
                "ringbinder-cli pack-set acme.isms APK-0001 stage2.pdf", kPrintOptions, runPackSet,
                true},
    };
    return kPackSetCommands;
}

} // namespace ringbinder::cli
