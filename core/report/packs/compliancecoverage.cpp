// SPDX-License-Identifier: GPL-3.0-or-later
// What scans covered: the statement that may not be left out, zones, hosts nobody knows, assets
// nobody saw, imports and what changed between them.
#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/report/packs/compliancetables.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/sheets/sheetparts.h"

namespace ringbinder::report {

namespace {

Speech coverageSpeech(const PackContext& context)
{
    return context.speech("compliance_pack");
}

QString dayOf(const PackContext& context, const QDateTime& at)
{
    return context.language().date(at.toLocalTime().date());
}

QString lastScanOf(const PackContext& context, const ZoneCoverage& zone)
{
    const Speech say = coverageSpeech(context);
    if (zone.isPartly) {
        return say(QT_TRANSLATE_NOOP("compliance_pack", "%1 (only partly, last scan %2)"),
                   {zone.name, dayOf(context, zone.lastScan)});
    }
    return zone.lastImport
               ? say(QT_TRANSLATE_NOOP("compliance_pack", "%1 (last scan %2)"),
                     {zone.name, dayOf(context, zone.lastScan)})
               : say(QT_TRANSLATE_NOOP("compliance_pack", "%1 (never scanned)"), {zone.name});
}

Cell coverageCell(const Speech& say, const ZoneCoverage& zone)
{
    if (!zone.zone)
        return toneCell(say(QT_TRANSLATE_NOOP("compliance_pack", "outside")), Tone::Warning);
    if (zone.isCovered)
        return toneCell(say(QT_TRANSLATE_NOOP("compliance_pack", "covered")), Tone::Good);
    if (!zone.inScope)
        return toneCell(say(QT_TRANSLATE_NOOP("compliance_pack", "out of scope")), Tone::Muted);
    if (zone.isPartly)
        return toneCell(say(QT_TRANSLATE_NOOP("compliance_pack", "partly")), Tone::Warning);
    return toneCell(say(QT_TRANSLATE_NOOP("compliance_pack", "NOT covered")), Tone::Bad);
}

Text labelOf(ScanDifference::Kind kind)
{
    switch (kind) {
    case ScanDifference::Kind::New:
        return {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "new")};
    case ScanDifference::Kind::Gone:
        return {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "gone")};
    case ScanDifference::Kind::Changed:
        return {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "changed")};
    case ScanDifference::Kind::NewHost:
        return {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "new host")};
    case ScanDifference::Kind::GoneHost:
        return {"compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "host gone")};
    }
    Q_UNREACHABLE();
}

QString wordsOfChange(const PackContext& context, const ScanDifference& difference)
{
    switch (difference.kind) {
    case ScanDifference::Kind::New:
    case ScanDifference::Kind::NewHost:
        return difference.after;
    case ScanDifference::Kind::Gone:
    case ScanDifference::Kind::GoneHost:
        return difference.before;
    case ScanDifference::Kind::Changed:
        return coverageSpeech(context)(QT_TRANSLATE_NOOP("compliance_pack", "%1, before: %2"),
                                       {difference.after, difference.before});
    }
    Q_UNREACHABLE();
}

QList<const Record*> recordsOf(const Snapshot& snapshot, const QList<Uid>& uids)
{
    QList<const Record*> found;
    for (const Uid& uid : uids) {
        if (const Record* record = snapshot.find(uid))
            found.append(record);
    }
    return byCode(found);
}

bool hasScan(const PackContext& context)
{
    return !context.snapshot().records(scan_import::def).isEmpty();
}

bool isBenchmark(const Record& import)
{
    const auto format = import.get(scan_import::format);
    return format == scan_import::Format::Xccdf || format == scan_import::Format::Arf;
}

} // namespace

const TechnicalState& technicalOf(const PackContext& context)
{
    static const TechnicalState kNothing;
    const auto* technical = context.snapshot().insight<TechnicalState>();
    return technical ? *technical : kNothing;
}

CoverageStatement coverageOf(const PackContext& context)
{
    CoverageStatement statement;
    const ComplianceState& state = technicalOf(context).state;
    for (const ZoneCoverage& zone : state.zones) {
        if (!zone.zone)
            statement.outside += zone.hosts;
        else if (!zone.inScope)
            statement.outOfScope.append(zone.name);
        else if (zone.isCovered)
            statement.covered.append(zone.name);
        else
            statement.open.append(lastScanOf(context, zone));
    }
    statement.unseen = int(state.unseenAssets.size());
    return statement;
}

QString coverageLimit(const PackContext& context)
{
    const Speech say = coverageSpeech(context);
    const CoverageStatement statement = coverageOf(context);
    if (statement.covered.isEmpty())
        return say(QT_TRANSLATE_NOOP("compliance_pack", "No zone in scope was scanned in time, so "
                                                        "nothing can be concluded about the "
                                                        "network today."));
    if (statement.isWhole())
        return say(QT_TRANSLATE_NOOP("compliance_pack",
                                     "Every recorded zone was scanned in time and no host lies "
                                     "outside them: the conclusion is about the whole network as "
                                     "recorded (%1)."),
                   {statement.covered.join(QLatin1String(", "))});
    return say(QT_TRANSLATE_NOOP("compliance_pack", "The conclusion is about these zones alone: "
                                                    "%1. Nothing is said of the rest of the "
                                                    "network."),
               {statement.covered.join(QLatin1String(", "))});
}

Table zoneTable(const PackContext& context)
{
    const Speech say = coverageSpeech(context);
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(labelOf(network_zone::name).in(context.language()),
               {.weight = 2, .identifies = true}),
        column(labelOf(network_zone::ranges).in(context.language()), {.weight = 2.4}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Last scan")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Import, tool")), {.weight = 2}),
        numberColumn(network_host::def.pluralText().in(context.language())),
        column(say(QT_TRANSLATE_NOOP("compliance_pack", "Coverage")), {.weight = 1})};
    QList<Row> rows;
    for (const ZoneCoverage& zone : technicalOf(context).state.zones) {
        const Record* record = context.snapshot().find(zone.zone);
        const Record* import = context.snapshot().find(zone.lastImport);
        const QString name = record
                                 ? QString(record->code() + QLatin1Char('\n') + zone.name)
                                 : say(QT_TRANSLATE_NOOP("compliance_pack", "Outside every zone"));
        rows.append(
            {{{name, -1, true, false},
              record ? valueCell(context, *record, network_zone::ranges)
                     : Cell{QString(QChar(0x2013)), -1, false, true},
              import ? Cell{dayOf(context, zone.lastScan), -1, false, false}
                     : Cell{say(QT_TRANSLATE_NOOP("compliance_pack", "never")), -1, false, true},
              import ? linesCell(context, {import->code(), zone.tool})
                     : Cell{QString(QChar(0x2013)), -1, false, true},
              {QString::number(zone.hosts), -1, false, zone.hosts == 0},
              coverageCell(say, zone)},
             Row::Kind::Record});
    }
    table.emptyText = say(QT_TRANSLATE_NOOP(
        "compliance_pack", "No zone of the network is recorded, so coverage cannot be stated."));
    table.countLine =
        say(QT_TRANSLATE_NOOP("compliance_pack",
                              "A zone is covered when scans of the last %1 days looked at all "
                              "of its ranges."),
            {say.number(technicalOf(context).state.limits.scanDays)});
    table.rows = Rows::of(rows);
    return table;
}

Table unknownHostTable(const ComplianceContext& shared)
{
    const Speech say = coverageSpeech(*shared);
    RecordTable table(shared,
                      recordsOf(shared->snapshot(), technicalOf(*shared).state.unknownHosts));
    table.named(network_host::name, 1.8)
        .field(network_host::addresses, 1.6)
        .field(network_host::hardwareAddress, 1.2)
        .field(network_host::vendor, 1)
        .field(network_host::operatingSystem, 1.4)
        .field(network_host::firstSeen, 0.9);
    return table.take(
        network_host::def.pluralText().in(shared->language()),
        hasScan(*shared)
            ? say(QT_TRANSLATE_NOOP("compliance_pack",
                                    "Every host in the newest scans is a registered asset or was "
                                    "decided to be none."))
            : say(QT_TRANSLATE_NOOP("compliance_pack",
                                    "Without a scan it is not known which hosts there are.")),
        shared->snapshot().records(network_host::def).size(),
        say(QT_TRANSLATE_NOOP("compliance_pack", "seen in the newest scans, not decided")));
}

Table unseenAssetTable(const ComplianceContext& shared)
{
    const Speech say = coverageSpeech(*shared);
    RecordTable table(shared,
                      recordsOf(shared->snapshot(), technicalOf(*shared).state.unseenAssets));
    table.named(asset::name, 2)
        .field(asset::type, 1)
        .field(asset::networkAddresses, 1.4)
        .field(asset::zone, 1.2)
        .field(asset::owner, 1);
    return table.take(
        asset::def.pluralText().in(shared->language()),
        hasScan(*shared)
            ? say(QT_TRANSLATE_NOOP("compliance_pack", "Every registered asset with an address in "
                                                       "a scanned range was seen."))
            : say(QT_TRANSLATE_NOOP("compliance_pack",
                                    "Without a scan it is not known which assets are there.")),
        shared->snapshot().records(asset::def).size(),
        say(QT_TRANSLATE_NOOP("compliance_pack", "with an address in a scanned range, not seen")));
}

Table driftTable(const PackContext& context, const TechnicalDrift::Step& step)
{
    const Speech say = coverageSpeech(context);
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("compliance_pack", "Host")),
                            {.weight = 1.6, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("compliance_pack", "Change")), {.weight = 0.8}),
                     column(say(QT_TRANSLATE_NOOP("compliance_pack", "What")), {.weight = 4})};
    QList<Row> rows;
    for (const ScanDifference& difference : step.differences)
        rows.append({{{difference.place, -1, true, false},
                      {labelOf(difference.kind).in(context.language()), -1, false, false},
                      textCell(context, wordsOfChange(context, difference))},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("compliance_pack", "Nothing is different."));
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("compliance_pack", "Differences")),
                                step.differences.size(), step.differences.size());
    return table;
}

QDate validUntil(const PackContext& context, const Record& import)
{
    const auto at = import.get(scan_import::scannedAt);
    const TechnicalLimits& limits = technicalOf(context).state.limits;
    return at ? at->toLocalTime().date().addDays(isBenchmark(import) ? limits.benchmarkDays
                                                                     : limits.scanDays)
              : QDate();
}

Table importTable(const ComplianceContext& shared)
{
    const Speech say = coverageSpeech(*shared);
    QList<const Record*> imports = allRecords(shared->snapshot(), scan_import::def);
    std::stable_sort(imports.begin(), imports.end(), [](const Record* a, const Record* b) {
        return a->get(scan_import::scannedAt) > b->get(scan_import::scannedAt);
    });
    RecordTable table(shared, imports);
    table.named(scan_import::title, 1.8)
        .field(scan_import::format, 0.9)
        .lines("compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Tool, version"),
               {&scan_import::tool, &scan_import::toolVersion}, 1)
        .cell(say(QT_TRANSLATE_NOOP("compliance_pack", "Scanned, valid until")), {.weight = 1.1},
              [](const PackContext& context, const Record& record) {
                  return linesCell(context,
                                   {context.snapshot().shown(record, scan_import::scannedAt),
                                    context.language().date(validUntil(context, record))});
              })
        .names(scan_import::zones, 1.2)
        .lines("compliance_pack", QT_TRANSLATE_NOOP("compliance_pack", "Hosts, results"),
               {&scan_import::hostsSeen, &scan_import::items}, 0.7)
        .codes(scan_import::evidence, 0.8)
        .cell(say(QT_TRANSLATE_NOOP("compliance_pack", "File, SHA-256")), {.weight = 3},
              [](const PackContext& context, const Record& record) {
                  return linesCell(context, {record.text(scan_import::fileName),
                                             chunked(record.text(scan_import::sha256))});
              });
    return table.take(
        scan_import::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("compliance_pack", "No file of a scanner has been imported yet.")));
}

} // namespace ringbinder::report
