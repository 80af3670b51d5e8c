// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that print: report, packs, chart.
#include "app/cli/command.h"
#include "core/report/chartpainter.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packs.h"
#include "core/report/pdfwriter.h"

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
    if (console.isJson())
        console.json({{QStringLiteral("packs"), list}});
    else
        console.table(rows);
    return console.finish(Exit::Done);
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

Result<Language> chosenLanguage(const Invocation& invocation, const Binder& binder)
{
    return invocation.isSet("language") ? Language::load(invocation.value("language"))
                                        : report::packLanguage(binder);
}

// What was asked for; the sections look at nothing else.
Result<report::PackOptions> packOptions(const Invocation& invocation, const Binder& binder)
{
    report::PackOptions options;
    if (invocation.isSet("draft"))
        options.status = report::PackOptions::Status::Draft;
    if (invocation.isSet("approved"))
        options.status = report::PackOptions::Status::Approved;
    options.asOf = binder.clock().nowUtc();
    options.shortForm = invocation.isSet("short");
    options.attributeViews = invocation.isSet("attributes");
    if (invocation.isSet("since")) {
        const auto since = parseMoment(invocation.value("since"));
        if (!since)
            return ringbinder::fail(since.error());
        options.since = *since;
    }
    return options;
}

int runReport(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString& target = invocation.arguments[2];
    const report::PackDef* pack = report::packOf(invocation.arguments[1]);
    if (!pack)
        return console.fail(unknownPack(invocation.arguments[1]));
    if (invocation.isSet("draft") && invocation.isSet("approved"))
        return console.usage(console.language().text(
            "cli", QT_TRANSLATE_NOOP("cli", "give only one of --draft and --approved")));
    if (!target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return console.usage(Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .pdf"))
                                 .arg(target)
                                 .in(console.language()));
    if (invocation.isSet("short") && !pack->hasShortForm)
        return console.usage(Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" has no short form"))
                                 .arg(QString(pack->name()))
                                 .in(console.language()));
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = chosenLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto options = packOptions(invocation, **binder);
    if (!options)
        return console.fail(options.error());
    const auto composed = report::composePack(**binder, *pack, *language, *options);
    if (!composed)
        return console.fail(composed.error());
    report::PageSetup setup;
    if (invocation.isSet("letter"))
        setup.size = report::PageSetup::Size::Letter;
    if (invocation.isSet("grey"))
        setup.palette = report::Palette::Greyscale;
    NoProgress progress;
    const QString path = QFileInfo(target).absoluteFilePath();
    if (const auto done = report::writePdf(composed->document, setup, path, progress); !done)
        return console.fail(done.error());
    QJsonArray findings;
    for (const Finding& finding : composed->findings)
        findings.append(
            QJsonObject{{QStringLiteral("rule"), QLatin1String(finding.rule->id)},
                        {QStringLiteral("severity"), tokenOf(finding.rule->severity)},
                        {QStringLiteral("sentence"), finding.sentence.in(console.language())}});
    const QString status =
        QString::fromLatin1(pack_control::kStatusChoices[size_t(composed->status)].token);
    if (console.isJson())
        console.json({{QStringLiteral("pack"), pack->name()},
                      {QStringLiteral("target"), path},
                      {QStringLiteral("status"), status},
                      {QStringLiteral("findings"), findings}});
    else
        console.line(Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2, open findings: %3"))
                         .arg(pack->titleText())
                         .arg(path)
                         .arg(qint64(composed->findings.size()))
                         .in(console.language()));
    return console.finish(Exit::Done);
}

// ---------------------------------------------------------------- chart

int runChart(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString& key = invocation.arguments[1];
    const QString& target = invocation.arguments[2];
    if (!report::chartKeys().contains(key))
        return console.fail(
            {Error::Kind::NotFound,
             Message("cli", QT_TRANSLATE_NOOP("cli", "There is no chart \"%1\". Charts: %2."))
                 .arg(key)
                 .arg(report::chartKeys().join(QLatin1String(", "))),
             {}});
    const bool isSvg = target.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    if (!isSvg && !target.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .svg or .png"))
                .arg(target)
                .in(console.language()));
    const QString stageName =
        invocation.isSet("stage") ? invocation.value("stage") : QStringLiteral("current");
    const auto stage = stageFromToken(stageName);
    if (!stage)
        return console.usage(
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is not a stage. Stages: inherent, "
                                                    "current, target, residual"))
                .arg(stageName)
                .in(console.language()));
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto language = chosenLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto snapshot = Snapshot::take(**binder, *language);
    if (!snapshot)
        return console.fail(snapshot.error());
    const auto chart = report::chartOf(*snapshot, key, *stage);
    const QString path = QFileInfo(target).absoluteFilePath();
    const report::Palette palette =
        invocation.isSet("grey") ? report::Palette::Greyscale : report::Palette::Colour;
    const auto done = isSvg ? report::writeSvg(*chart, kChartSize, palette, path)
                            : report::writePng(*chart, kChartSize, palette, path);
    if (!done)
        return console.fail(done.error());
    if (console.isJson())
        console.json({{QStringLiteral("chart"), key}, {QStringLiteral("target"), path}});
    else
        console.line(Message("cli", QT_TRANSLATE_NOOP("cli", "%1 written to %2"))
                         .arg(chart->title)
                         .arg(path)
                         .in(console.language()));
    return console.finish(Exit::Done);
}

constexpr OptionDef kReportOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the pack: en, de")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "the binder as it was on that day")},
    {"since", "DATE", QT_TRANSLATE_NOOP("cli", "list the changes after that day")},
    {"draft", "", QT_TRANSLATE_NOOP("cli", "print as a draft, with a watermark")},
    {"approved", "", QT_TRANSLATE_NOOP("cli", "refuse unless it is approved and free of blockers")},
    {"short", "", QT_TRANSLATE_NOOP("cli", "the short form for customers (soa)")},
    {"attributes", "", QT_TRANSLATE_NOOP("cli", "with counts by attribute (soa)")},
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
    {"grey", "", QT_TRANSLATE_NOOP("cli", "in shades of grey")},
};
constexpr OptionDef kChartOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the chart: en, de")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("cli", "the binder as it was on that day")},
    {"stage", "STAGE",
     QT_TRANSLATE_NOOP("cli", "of the heat map: inherent, current, target, residual")},
    {"grey", "", QT_TRANSLATE_NOOP("cli", "in shades of grey")},
};

} // namespace

std::span<const Command> reportCommands()
{
    static constexpr std::array kReportCommands{
        Command{"report", "FILE PACK TARGET.pdf", 3, 3,
                QT_TRANSLATE_NOOP("cli", "print a pack as PDF"),
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
