// SPDX-License-Identifier: GPL-3.0-or-later
// The asset register as a pack: its sections in order. The tables are in assettables.cpp.
#include "core/registers/assets/asset.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/assettables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech assetSpeech(const PackWriter& writer)
{
    return writer.speech("assets");
}

// What left the organisation is neither owned nor verified any more.
bool isRetired(const Record& asset)
{
    return asset.get(asset::status) == asset::Status::Retired;
}

void writeAssetSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = assetSpeech(writer);
    const QList<Record>& assets = context.snapshot().records(asset::def);
    const auto count = [&](const auto& test) {
        return say.number(std::count_if(assets.cbegin(), assets.cend(), test));
    };
    Figures figures;
    figures.figures = {
        {say.number(assets.size()), say(QT_TRANSLATE_NOOP("assets", "assets")), -1},
        {count([](const Record& asset) { return asset.get(asset::kind) == asset::Kind::Primary; }),
         say(QT_TRANSLATE_NOOP("assets", "primary")), -1},
        {count([&](const Record& asset) {
             return !isRetired(asset) && !context.snapshot().find(asset.get(asset::owner));
         }),
         say(QT_TRANSLATE_NOOP("assets", "without owner")), -1},
        {count([](const Record& asset) {
             return !isRetired(asset) && asset.value(asset::lastVerified).isNull();
         }),
         say(QT_TRANSLATE_NOOP("assets", "never verified")), -1},
        {count([](const Record& asset) {
             const auto place = asset.get(asset::locationKind);
             return place && *place != asset::LocationKind::Site;
         }),
         say(QT_TRANSLATE_NOOP("assets", "outside own premises")), -1}};
    writer.add(figures);
    QDate oldest;
    bool isComplete = !assets.isEmpty();
    for (const Record& asset : assets) {
        if (isRetired(asset))
            continue;
        const auto day = asset.get(asset::lastVerified);
        isComplete = isComplete && day.has_value();
        if (day && (!oldest.isValid() || *day < oldest))
            oldest = *day;
    }
    if (assets.isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("assets", "No asset is recorded.")));
        return;
    }
    KeyValue facts;
    facts.entries = {
        {say(QT_TRANSLATE_NOOP("assets", "Fully confirmed since")),
         isComplete ? context.language().date(oldest)
                    : say(QT_TRANSLATE_NOOP("assets", "never: at least one asset was not verified "
                                                      "yet")),
         -1, false}};
    writer.add(facts);
    writer.add(countsTable(context, asset::type));
    writer.add(criticalityTable(context));
    writer.add(countsTable(context, asset::classification));
}

void writePrimary(PackWriter& writer)
{
    writer.add(primaryTable(writer.shared()));
}

void writeSupporting(PackWriter& writer)
{
    writer.add(supportingTable(writer.shared()));
}

void writeDifferences(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = assetSpeech(writer);
    writer.add(differencesTable(context));
    writer.text(say(QT_TRANSLATE_NOOP("assets", "Scans of the network are not recorded in this "
                                                "binder, so nothing is said about hosts that were "
                                                "seen and are not registered.")),
                Paragraph::Style::Note);
}

void writeAssetChanges(PackWriter& writer)
{
    writeChanges(writer);
}

void writeAssetClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = assetSpeech(writer);
    writeLegend(
        writer,
        {{say(QT_TRANSLATE_NOOP("assets", "C, I, A")),
          say(QT_TRANSLATE_NOOP("assets", "need for confidentiality, integrity, availability"))},
         {QString(QChar(0x2191)),
          say(QT_TRANSLATE_NOOP("assets", "inherited from what depends on it"))}},
        false);
    KeyValue scales;
    for (const char* scale : {"confidentiality", "integrity", "availability"}) {
        QStringList steps;
        for (const ScaleLevel& level : context.snapshot().method().levels(QLatin1String(scale)))
            steps.append(QString(QString::number(level.value) + QLatin1Char(' ') + level.label));
        const FieldDef* field = asset::def.field(QString::fromLatin1(scale));
        scales.entries.append(
            {labelOf(*field).in(context.language()), steps.join(QLatin1String(", ")), -1, false});
    }
    writer.add(scales);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("assets", "Confirmation")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "assets", "The entries above were confirmed by the asset owners or on their behalf."));
    approval.signatories = {
        signatory(context, say(QT_TRANSLATE_NOOP("assets", "Confirmed, for the asset owners")),
                  nullptr),
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("assets", "Prepared, ISMS manager")))};
    writer.add(approval);
}

bool hasAssets(const PackContext& context)
{
    return !context.snapshot().records(asset::def).isEmpty();
}

constexpr PackSection kAssetSections[] = {
    {.key = "summary",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Summary"),
     .compose = writeAssetSummary},
    {.key = "primary",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Primary assets"),
     .compose = writePrimary,
     .orientation = Orientation::Landscape,
     .isWide = hasAssets},
    {.key = "supporting",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Supporting assets"),
     .compose = writeSupporting,
     .orientation = Orientation::Landscape,
     .isWide = hasAssets},
    {.key = "differences",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Differences"),
     .compose = writeDifferences,
     .orientation = Orientation::Landscape,
     .isWide = hasAssets},
    {.key = "changes",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Changes since the version before"),
     .compose = writeAssetChanges,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "assets",
     .title = QT_TRANSLATE_NOOP("assets", "Legend, revision history, confirmation"),
     .compose = writeAssetClosing},
};

constexpr const RegisterDef* kAssetContent[] = {&asset::def};
constexpr const char* kAssetRelated[] = {"soa", "risk-assessment", "treatment-plan"};

} // namespace

PackDef assetPack()
{
    return {
        .key = "asset-register",
        .context = "assets",
        .title = QT_TRANSLATE_NOOP("assets", "Asset register"),
        .shortTitle = QT_TRANSLATE_NOOP("assets", "Asset register"),
        .purpose = QT_TRANSLATE_NOOP("assets", "For asset owners and auditor: what is protected, "
                                               "who answers for it, and how much it needs."),
        .clause = "A.5.9",
        .identifier = "ISMS-AST-001",
        .sections = kAssetSections,
        .content = kAssetContent,
        .sheets = assetSheets(),
        .related = kAssetRelated,
    };
}

} // namespace ringbinder::report
