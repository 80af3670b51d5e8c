// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that take scans in and decide about hosts: import --format, hosts, adopt, ignore.
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "app/cli/written.h"
#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/risk/evaluation.h"
#include "core/technical/compliance.h"
#include "core/technical/followup.h"
#include "core/technical/listmapping.h"
#include "core/technical/scanimport.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

// ---------------------------------------------------------------- import --format

constexpr scan_import::Format kScanFormats[] = {
    scan_import::Format::Nmap,  scan_import::Format::Xccdf,     scan_import::Format::Arf,
    scan_import::Format::Lynis, scan_import::Format::NessusCsv, scan_import::Format::OpenvasCsv,
    scan_import::Format::Csv,
};
constexpr const char* kTableOptions[] = {"key",          "existing",  "dates",
                                         "sheet",        "encoding",  "totals",
                                         "visible-only", "leave-out", "no-notes"};

// Nothing for "auto".
Result<std::optional<scan_import::Format>> formatOption(const Invocation& invocation)
{
    const QString said = invocation.value("format");
    if (said == QLatin1String("auto"))
        return std::optional<scan_import::Format>();
    if (const auto format = scanFormatNamed(said))
        return format;
    QStringList names{QStringLiteral("auto")};
    for (const scan_import::Format format : kScanFormats)
        names.append(formatName(format));
    return ringbinder::fail(badOption("format", said, names.join(QLatin1String(", "))));
}

Result<ScanReadOptions> scanOptions(const Invocation& invocation)
{
    for (const char* option : kTableOptions) {
        if (invocation.isSet(option)) {
            return ringbinder::fail(
                Error::Kind::Invalid,
                cliMessage(QT_TRANSLATE_NOOP("cli", "--%1 is for tables and does not go with "
                                                    "--format."))
                    .arg(QString::fromLatin1(option)));
        }
    }
    ScanReadOptions options;
    options.map = invocation.values("map");
    if (!invocation.isSet("list"))
        return options;
    QStringList names;
    for (size_t kind = 0; kind < std::size(scan_import::kListKindChoices); ++kind) {
        names.append(QLatin1String(scan_import::kListKindChoices[kind].token));
        if (invocation.value("list") == names.constLast())
            options.listKind = scan_import::ListKind(kind);
    }
    if (!options.listKind)
        return ringbinder::fail(
            badOption("list", invocation.value("list"), names.join(QLatin1String(", "))));
    return options;
}

QJsonValue codeJson(const Binder& binder, const std::optional<Uid>& uid)
{
    return uid ? textJson(codeOf(binder, *uid)) : QJsonValue();
}

QJsonArray matchesJson(const Binder& binder, const ScanPreview& preview)
{
    const auto token = [](HostMatch::By by) {
        switch (by) {
        case HostMatch::By::Nothing:
            return QJsonValue();
        case HostMatch::By::Earlier:
            return QJsonValue(QStringLiteral("earlier"));
        case HostMatch::By::HardwareAddress:
            return QJsonValue(QStringLiteral("hardware_address"));
        case HostMatch::By::Name:
            return QJsonValue(QStringLiteral("name"));
        case HostMatch::By::Address:
            return QJsonValue(QStringLiteral("address"));
        }
        Q_UNREACHABLE();
    };
    QJsonArray matches;
    for (const HostMatch& match : preview.hosts) {
        QJsonArray candidates;
        for (const Uid& candidate : match.candidates)
            candidates.append(codeOf(binder, candidate));
        matches.append(QJsonObject{{QStringLiteral("name"), match.name},
                                   {QStringLiteral("host"), codeJson(binder, match.host)},
                                   {QStringLiteral("asset"), codeJson(binder, match.asset)},
                                   {QStringLiteral("matched_by"), token(match.by)},
                                   {QStringLiteral("candidates"), candidates},
                                   {QStringLiteral("facts"), match.facts}});
    }
    return matches;
}

// As `import` of a table says it.
QJsonArray rejectedJson(const ScanPreview& preview)
{
    QJsonArray rejected;
    for (const RejectedRow& one : preview.about.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("row"), one.row},
                                    {QStringLiteral("column"), textJson(one.column)},
                                    {QStringLiteral("value"), textJson(one.value)},
                                    {QStringLiteral("reason"), one.reason.plain()}});
    }
    return rejected;
}

QJsonObject scanJson(const Binder& binder, const ScanPreview& preview, const ScanImport::Done& done)
{
    QJsonObject facts;
    for (auto kind = preview.facts.begin(); kind != preview.facts.end(); ++kind)
        facts.insert(kind.key(), kind.value());
    QJsonArray remarks;
    for (const Message& remark : preview.about.remarks)
        remarks.append(remark.plain());
    const bool isWritten = done.setId > 0;
    return {
        {QStringLiteral("format"), QString(formatName(preview.about.format))},
        {QStringLiteral("tool"), textJson(preview.about.tool)},
        {QStringLiteral("tool_version"), textJson(preview.about.toolVersion)},
        {QStringLiteral("scanned_at"), textJson(instantToText(preview.about.scannedAt))},
        {QStringLiteral("sha256"), preview.sha256},
        {QStringLiteral("same_file"), codeJson(binder, preview.sameFile)},
        {QStringLiteral("import"), isWritten ? codeJson(binder, done.import) : QJsonValue()},
        {QStringLiteral("evidence"), isWritten ? codeJson(binder, done.evidence) : QJsonValue()},
        {QStringLiteral("added"), done.observations + done.newHosts},
        {QStringLiteral("updated"), done.updatedHosts},
        {QStringLiteral("same"), done.sameHosts},
        {QStringLiteral("rejected"), rejectedJson(preview)},
        {QStringLiteral("unmapped"), QJsonArray::fromStringList(preview.list.unmapped())},
        {QStringLiteral("observations"), done.observations},
        {QStringLiteral("hosts"), int(preview.hosts.size())},
        {QStringLiteral("new_hosts"), done.newHosts},
        {QStringLiteral("matched"), preview.matched},
        {QStringLiteral("unknown"), preview.unmatched},
        {QStringLiteral("ignored"), preview.ignored},
        {QStringLiteral("matches"), matchesJson(binder, preview)},
        {QStringLiteral("facts"), facts},
        {QStringLiteral("ports"), preview.ports ? QJsonValue(*preview.ports) : QJsonValue()},
        {QStringLiteral("zones"), QJsonArray::fromStringList(preview.zones)},
        {QStringLiteral("outside_zones"), QJsonArray::fromStringList(preview.uncoveredRanges)},
        {QStringLiteral("missed_assets"), QJsonArray::fromStringList(preview.missedAssets)},
        {QStringLiteral("closed_findings"), done.closedFindings},
        {QStringLiteral("reopened_findings"), done.reopenedFindings},
        {QStringLiteral("remarks"), remarks},
        {QStringLiteral("change_set"), setJson(done.setId)},
    };
}

// The first few; a scan may name thousands.
void sayEach(Console& console, const QStringList& names, const Message& sentence)
{
    constexpr qsizetype kMostSaid = 20;
    for (const QString& name : names.mid(0, kMostSaid))
        console.message(Message(sentence).arg(name).in(console.language()));
    if (names.size() > kMostSaid) {
        console.message(cliMessage(QT_TRANSLATE_NOOP("cli", "and %1 more"))
                            .arg(qint64(names.size() - kMostSaid))
                            .in(console.language()));
    }
}

void sayScan(Console& console, const Binder& binder, const ScanPreview& preview,
             const ScanImport::Done& done)
{
    const Language& language = console.language();
    const auto say = [&](const Message& message) { console.line(message.in(language)); };
    if (done.setId > 0)
        console.line(codeOf(binder, done.import));
    say(cliMessage(QT_TRANSLATE_NOOP("cli", "%1 hosts: %2 matched to assets, %3 to be decided, %4 "
                                            "ignored; %5 new"))
            .arg(qint64(preview.hosts.size()))
            .arg(qint64(preview.matched))
            .arg(qint64(preview.unmatched))
            .arg(qint64(preview.ignored))
            .arg(qint64(done.newHosts)));
    if (done.closedFindings > 0 || done.reopenedFindings > 0) {
        say(cliMessage(QT_TRANSLATE_NOOP("cli", "%1 findings gone, %2 back"))
                .arg(qint64(done.closedFindings))
                .arg(qint64(done.reopenedFindings)));
    }
    sayEach(console, preview.missedAssets,
            cliMessage(QT_TRANSLATE_NOOP("cli", "registered and not seen: %1")));
    sayEach(console, preview.uncoveredRanges,
            cliMessage(QT_TRANSLATE_NOOP("cli", "outside every zone: %1")));
    if (!preview.list.unmapped().isEmpty()) {
        console.message(cliMessage(QT_TRANSLATE_NOOP("cli", "columns that nobody recognises: %1"))
                            .arg(preview.list.unmapped().join(QLatin1String(", ")))
                            .in(language));
    }
    for (const Message& remark : preview.about.remarks)
        console.message(remark.in(language));
}

} // namespace

int runScanImport(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto format = formatOption(invocation);
    if (!format)
        return console.fail(format.error());
    const auto options = scanOptions(invocation);
    if (!options)
        return console.fail(options.error());
    const auto binder = openUnlessDry(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto source = Incoming::of(invocation.arguments[1], QStringLiteral("stdin"));
    if (!source)
        return console.fail(source.error());
    TerminalProgress progress(console.language());
    auto scan = ScanImport::read(**binder, source->path(), *format, *options, progress);
    if (!scan)
        return console.fail(scan.error());
    if (invocation.isSet("remember") && !scan->preview().about.listKind) {
        return console.fail(
            {Error::Kind::Invalid,
             cliMessage(QT_TRANSLATE_NOOP("cli", "--%1 goes with lists only (--format csv)."))
                 .arg(QStringLiteral("remember")),
             {}});
    }
    scan->setTexts(console.language());
    scan->setTitle(invocation.value("title"));
    scan->setAgain(invocation.isSet("again"));
    scan->setDerived(derivedBy);
    const bool keepsFile = !invocation.isSet("without-file");
    const auto done = invocation.isSet("dry-run") ? scan->outcome(**binder, keepsFile, progress)
                                                  : scan->apply(**binder, keepsFile, progress);
    if (!done)
        return console.fail(done.error());
    if (invocation.isSet("remember") && !invocation.isSet("dry-run")) {
        const QString name = QFileInfo(source->path()).completeBaseName();
        const auto kept = saveListMapping(**binder, scan->preview().list, name);
        if (!kept)
            return console.fail(kept.error());
    }
    if (console.isJson())
        console.json(scanJson(**binder, scan->preview(), *done));
    else
        sayScan(console, **binder, scan->preview(), *done);
    return console.finish(scan->preview().about.rejected.isEmpty() ? Exit::Done : Exit::No);
}

namespace {

// ---------------------------------------------------------------- hosts, adopt, ignore

int runHosts(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto state = complianceOf(**binder, {.trend = false});
    if (!state)
        return console.fail(state.error());
    const auto hosts = (*binder)->records(network_host::def, state->unknownHosts);
    if (!hosts)
        return console.fail(hosts.error());
    const Language& language = console.language();
    QJsonArray unknown;
    QList<QStringList> rows;
    for (const Record& host : *hosts) {
        const auto text = [&host](const Field<QString>& field) {
            return textJson(host.text(field));
        };
        const auto first = host.get(network_host::firstSeen);
        unknown.append(
            QJsonObject{{QStringLiteral("code"), host.code()},
                        {QStringLiteral("name"), host.title()},
                        {QStringLiteral("addresses"), text(network_host::addresses)},
                        {QStringLiteral("names"), text(network_host::names)},
                        {QStringLiteral("hardware_address"), text(network_host::hardwareAddress)},
                        {QStringLiteral("vendor"), text(network_host::vendor)},
                        {QStringLiteral("operating_system"), text(network_host::operatingSystem)},
                        {QStringLiteral("first_seen"),
                         first ? QJsonValue(first->toString(Qt::ISODate)) : QJsonValue()}});
        rows.append({host.code(),
                     language.text("cli", QT_TRANSLATE_NOOP("cli", "seen, not registered")),
                     host.title(), host.text(network_host::addresses)});
    }
    QJsonArray unseen;
    for (const Uid& asset : state->unseenAssets) {
        const auto name = (*binder)->name(asset);
        if (!name)
            continue;
        unseen.append(QJsonObject{{QStringLiteral("code"), name->code},
                                  {QStringLiteral("name"), name->title}});
        rows.append({name->code,
                     language.text("cli", QT_TRANSLATE_NOOP("cli", "registered, not seen")),
                     name->title, QString()});
    }
    const bool isFine = unknown.isEmpty() && unseen.isEmpty();
    return console.answer(
        {{QStringLiteral("unknown"), unknown}, {QStringLiteral("unseen"), unseen}}, rows,
        isFine ? Exit::Done : Exit::No);
}

// The host of the second argument, in a binder open for writing.
Result<OpenRecord> openHost(const Invocation& invocation)
{
    auto binder = openBinder(invocation, Binder::Access::ReadWrite);
    if (!binder)
        return ringbinder::fail(binder.error());
    auto host = findRecordOf(**binder, invocation.arguments[1], {&network_host::def});
    if (!host)
        return ringbinder::fail(host.error());
    return OpenRecord{std::move(*binder), std::move(*host)};
}

int runAdopt(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto open = openHost(invocation);
    if (!open)
        return console.fail(open.error());
    Binder& binder = *open->binder;
    const Uid host = open->record.uid();
    if (invocation.isSet("asset")) {
        const auto of = findRecordOf(binder, invocation.value("asset"), {&asset::def});
        if (!of)
            return console.fail(of.error());
        const auto written = writeSet(binder, matchHost(binder, host, of->uid()));
        return written ? sayCode(console, of->code(), written->setId)
                       : console.fail(written.error());
    }
    const auto texts = printLanguage(invocation, binder);
    if (!texts)
        return console.fail(texts.error());
    auto adopted = adoptHost(binder, host, *texts);
    if (!adopted)
        return console.fail(adopted.error());
    const auto written = writeSet(binder, std::move(adopted->set));
    return written ? sayCode(console, codeOf(binder, adopted->asset), written->setId)
                   : console.fail(written.error());
}

int runIgnore(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto open = openHost(invocation);
    if (!open)
        return console.fail(open.error());
    const auto written = writeSet(*open->binder, ignoreHost(*open->binder, open->record.uid(),
                                                            invocation.value("reason").trimmed()));
    return written ? sayCode(console, open->record.code(), written->setId)
                   : console.fail(written.error());
}

constexpr std::array<OptionDef, 1> kHostsOptions = {{kAsOfOption}};
constexpr std::array<OptionDef, 2> kAdoptOptions = {{
    {"asset", "CODE",
     QT_TRANSLATE_NOOP("cli", "the asset that it is; without it a new one, from what scans say")},
    {"language", "LANGUAGE",
     QT_TRANSLATE_NOOP("cli", "language of the texts of a new asset: en, de, fr, es")},
}};
constexpr std::array<OptionDef, 1> kIgnoreOptions = {{
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why it need not be an asset")},
}};

constexpr std::array<Command, 3> kCommands = {{
    {"hosts", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "hosts that scans have seen and nobody knows, and assets that they "
                              "have not seen"),
     "ringbinder-cli hosts acme.isms --json", kHostsOptions, runHosts},
    {"adopt", "FILE HOST", 2, 2,
     QT_TRANSLATE_NOOP("cli", "make an asset of a host that scans have seen"),
     "ringbinder-cli adopt acme.isms HST-0001 --asset AST-0007", kAdoptOptions, runAdopt},
    {"ignore", "FILE HOST", 2, 2,
     QT_TRANSLATE_NOOP("cli", "a host that scans have seen need not be an asset"),
     "ringbinder-cli ignore acme.isms HST-0002 --reason \"Phone of a guest\"", kIgnoreOptions,
     runIgnore},
}};

} // namespace

std::span<const Command> technicalCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
