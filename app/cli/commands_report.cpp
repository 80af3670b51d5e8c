// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that print: report, packs, chart.
#include "app/cli/pdfwishes.h"
#include "app/cli/printing.h"
#include "app/cli/selection.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/report/chartpainter.h"
#include "core/report/documentfile.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packs.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

constexpr QSize kChartSize(960, 640); // pixels at 96 per inch

// ---------------------------------------------------------------- packs

int runPacks(const Invocation& invocation)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    QJsonArray list;
    QList<QStringList> rows;
    for (const report::PackDef& pack : report::packs()) {
        QJsonArray sections;
        QStringList titles;
        for (const report::PackSection& section : pack.sections) {
            titles.append(language.text(section.context, section.title));
            sections.append(QJsonObject{{QStringLiteral("key"), QLatin1String(section.key)},
                                        {QStringLiteral("title"), titles.last()}});
        }
        list.append(QJsonObject{{QStringLiteral("key"), pack.name()},
                                {QStringLiteral("title"), pack.titleText().in(language)},
                                {QStringLiteral("clause"), QLatin1String(pack.clause)},
                                {QStringLiteral("sections"), sections}});
        rows.append(
            {pack.name(), pack.titleText().in(language), titles.join(QStringLiteral(" \u00B7 "))});
    }
    return console.answer({{QStringLiteral("packs"), list}}, rows);
}

// ---------------------------------------------------------------- report

Error unknownPack(const QString& key)
{
    return {Error::Kind::NotFound,
            Message("cli", QT_TRANSLATE_NOOP("cli", "There is no pack \"%1\". Packs: %2."))
                .arg(key)
                .arg(report::packKeys().join(QLatin1String(", "))),
            {}};
}

QString sectionKeys(const report::PackDef& pack)
{
    QStringList keys;
    for (const report::PackSection& section : pack.sections)
        keys.append(QLatin1String(section.key));
    return keys.join(QLatin1String(", "));
}

// What was asked for; the sections look at nothing else.
Result<report::PackOptions> packOptions(const Invocation& invocation, const Binder& binder,
                                        const report::PackDef& pack)
{
    report::PackOptions options;
    if (invocation.isSet("draft"))
        options.status = report::PackOptions::Status::Draft;
    if (invocation.isSet("approved"))
        options.status = report::PackOptions::Status::Approved;
    options.asOf = binder.clock().nowUtc();
    options.shortForm = invocation.isSet("short");
    options.attributeViews = invocation.isSet("attributes");
    if (invocation.isSet("unit")) {
        const auto scope = unitOf(invocation, binder);
        if (!scope)
            return ringbinder::fail(scope.error());
        options.unit = (*scope)->unit();
    }
    if (invocation.isSet("record")) {
        const auto record = findRecord(binder, invocation.value("record"));
        if (!record)
            return ringbinder::fail(record.error());
        options.record = record->uid();
    }
    for (const QString& key : invocation.values("section")) {
        if (!pack.section(key))
            return ringbinder::fail(badOption("section", key, sectionKeys(pack)));
        options.sections.append(key);
    }
    if (invocation.isSet("since")) {
        const auto since = momentOption(invocation, "since");
        if (!since)
            return ringbinder::fail(since.error());
        options.since = *since;
    }
    return options;
}

struct ReportOrder {
    const report::PackDef* pack = nullptr;
    QString path;
    const Outgoing* target = nullptr;
    bool isBook = false;
    std::optional<report::DocumentFormat> format; // unless it is a workbook
    bool isApproved = false;
};

// What is wrong with the order as it was given; nothing where it can be tried.
std::optional<Message> misordered(const Invocation& invocation, const ReportOrder& order)
{
    if (!order.isBook && !order.format)
        return Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .pdf, .docx, .odt, "
                                                       ".html or .xlsx"))
            .arg(invocation.arguments[2]);
    if (invocation.isSet("draft") && order.isApproved)
        return Message("cli", QT_TRANSLATE_NOOP("cli", "give only one of --draft and --approved"));
    if (order.isApproved && invocation.isSet("as-of"))
        return Message("cli", QT_TRANSLATE_NOOP("cli", "an approved print shows the file as it is: "
                                                       "leave out --as-of"));
    if (order.isApproved && invocation.isSet("short"))
        return Message("cli", QT_TRANSLATE_NOOP("cli", "give only one of --short and --approved"));
    if (order.isApproved && invocation.isSet("section"))
        return Message("cli", QT_TRANSLATE_NOOP("cli", "an approved print shows the pack whole: "
                                                       "leave out --section"));
    if (order.isApproved && order.format != report::DocumentFormat::Pdf)
        return Message("cli", QT_TRANSLATE_NOOP("cli", "an approved print is a PDF: the target "
                                                       "must end in .pdf"));
    if (invocation.isSet("record") && !order.pack->subject)
        return Message("cli",
                       QT_TRANSLATE_NOOP("cli", "\"%1\" is not about single records: leave out "
                                                "--record"))
            .arg(QString(order.pack->name()));
    if (invocation.isSet("short") && (!order.pack->hasShortForm || order.isBook))
        return Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" has no short form"))
            .arg(order.isBook ? invocation.arguments[2] : QString(order.pack->name()));
    return misorderedPdf(invocation, !order.isBook && order.format == report::DocumentFormat::Pdf);
}

int sayPrinted(const Invocation& invocation, const ReportOrder& order,
               const report::ComposedPack& pack, const QString& evidence)
{
    Console& console = invocation.console;
    QString said = Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2, open findings: %3"))
                       .arg(order.pack->titleText())
                       .arg(order.path)
                       .arg(qint64(pack.findings.size()))
                       .in(console.language());
    QJsonObject object = printedJson(console, pack, order.path, evidence);
    object.insert(QStringLiteral("pack"), order.pack->name());
    return order.target->answer(console, object, said + keptLine(console, evidence));
}

int writeBook(const Invocation& invocation, const ReportOrder& order, const Binder& binder,
              const Language& language, const report::PackOptions& options, Progress& progress)
{
    Console& console = invocation.console;
    const auto written = report::writePackBook(binder, *order.pack, language, options,
                                               pageSetup(invocation), order.path, progress);
    if (!written)
        return console.fail(written.error());
    for (const Message& notice : *written)
        console.message(notice.in(console.language()));
    return console.answer(
        {{QStringLiteral("pack"), order.pack->name()}, {QStringLiteral("target"), order.path}},
        Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2"))
            .arg(order.pack->titleText())
            .arg(order.path)
            .in(console.language()));
}

int runReport(const Invocation& invocation)
{
    Console& console = invocation.console;
    ReportOrder order;
    order.pack = report::packOf(invocation.arguments[1]);
    if (!order.pack)
        return console.fail(unknownPack(invocation.arguments[1]));
    const auto target =
        Outgoing::to(invocation.arguments[2], QString(order.pack->name() + QLatin1String(".pdf")));
    if (!target)
        return console.fail(target.error());
    order.path = QFileInfo(target->path()).absoluteFilePath();
    order.target = &*target;
    order.isBook = order.path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    order.format = report::documentFormatOf(order.path);
    order.isApproved = invocation.isSet("approved");
    if (const auto wrong = misordered(invocation, order))
        return console.usage(wrong->in(console.language()));
    const auto pdf = pdfOptions(invocation);
    const auto evidenceFiles = wantedEvidence(invocation);
    if (!pdf || !evidenceFiles)
        return console.fail(pdf ? evidenceFiles.error() : pdf.error());
    TerminalProgress progress(console.language());
    // Only an approved print writes into the binder.
    const auto binder = order.isApproved ? openBinder(invocation, Binder::Access::ReadWrite)
                                         : openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto options = packOptions(invocation, **binder, *order.pack);
    if (!options)
        return console.fail(options.error());
    if (order.isBook)
        return writeBook(invocation, order, **binder, *language, *options, progress);
    auto composed = report::composePack(**binder, *order.pack, *language, *options);
    if (!composed && order.isApproved && composed.error().kind == Error::Kind::Invalid) {
        // Asked whether it is approved, the file says no.
        console.message(composed.error().message.in(console.language()));
        return console.finish(Exit::No);
    }
    if (!composed)
        return console.fail(composed.error());
    if (const auto done = report::addEvidenceFiles(*composed, **binder, *evidenceFiles, progress);
        !done)
        return console.fail(done.error());
    const auto evidence =
        writePrint(invocation, **binder, *composed, *order.format, order.path, *pdf);
    if (!evidence)
        return console.fail(evidence.error());
    return sayPrinted(invocation, order, *composed, *evidence);
}

// ---------------------------------------------------------------- chart

int runChart(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString& key = invocation.arguments[1];
    if (!report::chartKeys().contains(key))
        return console.fail(
            {Error::Kind::NotFound,
             Message("cli", QT_TRANSLATE_NOOP("cli", "There is no chart \"%1\". Charts: %2."))
                 .arg(key)
                 .arg(report::chartKeys().join(QLatin1String(", "))),
             {}});
    const auto target = Outgoing::to(invocation.arguments[2], QString(key + QLatin1String(".svg")));
    if (!target)
        return console.fail(target.error());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .svg or .png"))
                .arg(invocation.arguments[2])
                .in(console.language()));
    const QString stageName =
        invocation.isSet("stage") ? invocation.value("stage") : QStringLiteral("current");
    const auto stage = stageFromToken(stageName);
    if (!stage)
        return console.fail(
            badOption("stage", stageName, QStringLiteral("inherent, current, target, residual")));
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto snapshot =
        Snapshot::take(**binder, *language, {}, {}, report::wantsOfCharts());
    if (!snapshot)
        return console.fail(snapshot.error());
    const auto chart = report::chartOf(*snapshot, key, *stage);
    const report::Palette palette =
        invocation.isSet("grey") ? report::Palette::Greyscale : report::Palette::Colour;
    const QSize size = report::pictureSize(*chart, kChartSize);
    const auto done = isSvg ? report::writeSvg(*chart, size, palette, path)
                            : report::writePng(*chart, size, palette, path);
    if (!done)
        return console.fail(done.error());
    return target->answer(console,
                          {{QStringLiteral("chart"), key}, {QStringLiteral("target"), path}},
                          Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2"))
                              .arg(chart->title)
                              .arg(path)
                              .in(console.language()));
}

constexpr OptionDef kReportOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the pack: en, de, es, fr")},
    kAsOfOption,
    {"since", "DATE", QT_TRANSLATE_NOOP("cli", "list the changes after that day")},
    {"draft", "", QT_TRANSLATE_NOOP("cli", "print as a draft, with a watermark")},
    {"approved", "",
     QT_TRANSLATE_NOOP("cli", "print an approved version and keep it in the file; refused while "
                              "it is not approved or a blocker is open")},
    {"record", "CODE",
     QT_TRANSLATE_NOOP("cli", "of a pack about records (audit-report, incident …): only this one")},
    {"section", "KEY", QT_TRANSLATE_NOOP("cli", "only this section of the pack; may be repeated")},
    {"unit", "UNIT",
     QT_TRANSLATE_NOOP("cli", "only assets and risks of this unit and those below it")},
    {"short", "", QT_TRANSLATE_NOOP("cli", "the short form for customers (soa)")},
    {"attributes", "", QT_TRANSLATE_NOOP("cli", "with counts by attribute (soa)")},
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
    kGreyOption,
    kArchiveOption,
    kPasswordOption,
    kEvidenceOption,
};
constexpr OptionDef kChartOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the chart: en, de, es, fr")},
    kAsOfOption,
    {"stage", "STAGE",
     QT_TRANSLATE_NOOP("cli", "of the heat map: inherent, current, target, residual")},
    kGreyOption,
};

} // namespace

std::span<const Command> reportCommands()
{
    static constexpr std::array kReportCommands{
        Command{"report", "FILE PACK TARGET.pdf|.docx|.odt|.html|.xlsx", 3, 3,
                QT_TRANSLATE_NOOP("cli", "print a pack as PDF, or write it for Word, OpenDocument, "
                                         "the web or as a workbook"),
                "ringbinder-cli report acme.isms soa soa.pdf --language de", kReportOptions,
                runReport, true},
        Command{"packs",
                "",
                0,
                0,
                QT_TRANSLATE_NOOP("cli", "list the packs and their sections"),
                "ringbinder-cli packs --json",
                {},
                runPacks},
        Command{"chart", "FILE CHART TARGET.svg|.png", 3, 3,
                QT_TRANSLATE_NOOP("cli", "write the heat map or another chart as a picture"),
                "ringbinder-cli chart acme.isms heatmap heatmap.svg --stage target", kChartOptions,
                runChart, true},
    };
    return kReportCommands;
}

} // namespace ringbinder::cli
