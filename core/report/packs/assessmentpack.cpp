// SPDX-License-Identifier: GPL-3.0-or-later
// The risk assessment report: its sections in order. Method and register of risks are in files of
// their own.
#include "core/registers/assets/asset.h"
#include "core/registers/context/organisation.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/assessmenttables.h"
#include "core/report/packs/levelhistory.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/packtext.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kTopRisks = 10;
constexpr double kMatrixHeight = 118; // millimetres; one to a landscape page
constexpr double kTrendHeight = 70;   // below the bars, on the same page

Speech rarSpeech(const PackContext& context)
{
    return context.speech("rar");
}

Speech rarSpeech(const PackWriter& writer)
{
    return writer.speech("rar");
}

// Full where every open risk was looked at since the assessment before.
QString extentOf(const PackContext& context, const QList<const Record*>& risks)
{
    const Speech say = rarSpeech(context);
    const QDate since =
        context.changesSince().isValid() ? context.changesSince().toLocalTime().date() : QDate();
    const auto fresh = std::count_if(risks.cbegin(), risks.cend(), [&](const Record* risk) {
        const auto day = risk->get(risk::dateAssessed);
        return day && (!since.isValid() || *day > since);
    });
    if (risks.isEmpty() || (fresh == 0 && !since.isValid()))
        return {};
    if (fresh == risks.size())
        return say(QT_TRANSLATE_NOOP("rar", "Full: every open risk was assessed"));
    return since.isValid()
               ? say(QT_TRANSLATE_NOOP("rar", "Partial: %1 of %2 open risks assessed after %3"),
                     {say.number(fresh), say.number(risks.size()), context.language().date(since)})
               : say(QT_TRANSLATE_NOOP("rar", "Partial: %1 of %2 open risks assessed"),
                     {say.number(fresh), say.number(risks.size())});
}

void writeAssessmentSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = context.snapshot();
    const Speech say = rarSpeech(writer);
    const QList<const Record*> risks = openRisks(data);
    QDate first;
    QDate last;
    for (const Record* risk : risks) {
        const auto day = risk->get(risk::dateAssessed);
        if (!day)
            continue;
        first = !first.isValid() || *day < first ? *day : first;
        last = !last.isValid() || *day > last ? *day : last;
    }
    const QList<LevelBand> bands = data.method().bands();
    Figures figures;
    figures.tints = levelTints(data.method());
    figures.figures.append(
        {say.number(risks.size()), say(QT_TRANSLATE_NOOP("rar", "open risks")), -1});
    for (auto band = bands.crbegin(); band != bands.crend(); ++band) {
        const auto count = std::count_if(risks.cbegin(), risks.cend(), [&](const Record* risk) {
            const auto level = data.level(*risk, RiskStage::Current);
            return level && level->band.rank == band->rank;
        });
        figures.figures.append({say.number(count), band->label, band->rank});
    }
    writer.add(figures);
    KeyValue facts;
    const auto add = [&](const QString& label, const QString& value) {
        const Cell cell = textCell(context, value);
        facts.entries.append({label, cell.text, -1, cell.isMuted});
    };
    add(say(QT_TRANSLATE_NOOP("rar", "Assessed from, to")),
        first.isValid() ? say(QT_TRANSLATE_NOOP("rar", "%1 to %2"),
                              {context.language().date(first), context.language().date(last)})
                        : QString());
    add(say(QT_TRANSLATE_NOOP("rar", "Type")), extentOf(context, risks));
    add(say(QT_TRANSLATE_NOOP("rar", "Trigger")),
        context.revisions().isEmpty()
            ? QString()
            : plainText(context.revisions().first()->text(pack_revision::reason)));
    add(say(QT_TRANSLATE_NOOP("rar", "Scope")), data.organisation().text(organisation::scopeLine));
    add(say(QT_TRANSLATE_NOOP("rar", "Led by")), personWithRole(context, preparedBy(context)));
    add(say(QT_TRANSLATE_NOOP("rar", "Team")),
        data.methodRecord() ? plainText(data.methodRecord()->text(method::participants))
                            : QString());
    add(say(QT_TRANSLATE_NOOP("rar", "Since the assessment before")), movesInShort(context));
    add(say(QT_TRANSLATE_NOOP("rar", "Closed risks, not counted")),
        say.number(data.records(risk::def).size() - risks.size()));
    writer.add(facts);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Conclusion")), 2);
    writer.recorded(context.control() ? context.control()->text(pack_control::conclusion)
                                      : QString());
}

void writeParticipants(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = rarSpeech(writer);
    const Record* method = context.snapshot().methodRecord();
    writer.recorded(method ? method->text(method::participants) : QString());
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Risk owners")), 2);
    writer.add(ownersTable(context));
}

void writeAssets(PackWriter& writer)
{
    const Speech say = rarSpeech(writer);
    writer.add(assetTypesTable(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Assets in scope without a risk")), 2);
    writer.add(assetsWithoutRisk(writer.context()));
}

void writeOverview(PackWriter& writer)
{
    const Snapshot& data = writer.context().snapshot();
    const Speech say = rarSpeech(writer);
    if (openRisks(data).isEmpty()) {
        writer.text(say(QT_TRANSLATE_NOOP("rar", "No risk is recorded.")));
        return;
    }
    writer.text(say(QT_TRANSLATE_NOOP("rar", "R7 in a matrix is risk RSK-0007.")),
                Paragraph::Style::Small);
    for (const RiskStage stage : {RiskStage::Inherent, RiskStage::Current, RiskStage::Target})
        writeMatrix(writer, stage, kMatrixHeight);
    writer.chart(levelsChart(data));
    // The history is that of the whole, whatever unit is printed.
    const auto* history = data.insight<LevelHistory>();
    if (history && history->points.size() > 1 && data.unitName().isEmpty())
        writer.chart(levelsOverTimeChart(data), kTrendHeight);
    QList<const Record*> risks = openRisks(data);
    std::stable_sort(risks.begin(), risks.end(), [&](const Record* a, const Record* b) {
        const auto left = data.level(*a, RiskStage::Current);
        const auto right = data.level(*b, RiskStage::Current);
        return (left ? left->score : 0) > (right ? right->score : 0);
    });
    const qsizetype all = risks.size();
    risks = risks.mid(0, kTopRisks);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "The highest risks")), 2);
    writer.add(topRisks(writer.context(), risks, all));
}

bool hasRisks(const PackContext& context)
{
    return !context.snapshot().records(risk::def).isEmpty();
}

void writeRegister(PackWriter& writer)
{
    const Speech say = rarSpeech(writer);
    if (!hasRisks(writer.context())) {
        writer.text(say(QT_TRANSLATE_NOOP("rar", "No risk is recorded.")));
        return;
    }
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Ratings and decisions")), 2);
    writer.add(riskRatings(writer.shared()));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Descriptions and reasons")), 2);
    writer.add(riskReasons(writer.shared()));
}

// What belongs to a risk's movement: levels that rose or fell, and risks that came or went.
void writeMoves(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = rarSpeech(writer);
    if (!context.changesSince().isValid()) {
        writer.text(say(QT_TRANSLATE_NOOP("rar", "No earlier assessment is recorded.")));
        return;
    }
    if (context.control() && !context.control()->text(pack_control::changes).isEmpty())
        writer.recorded(context.control()->text(pack_control::changes));
    writer.intro(
        say(QT_TRANSLATE_NOOP("rar", "Compared with the end of %1. Fields of risks changed "
                                     "since then: %2."),
            {context.language().date(context.changesSince().toLocalTime().date()),
             say.number(context.changes().size())}));
    writer.add(levelMoves(context));
}

void writeOpportunities(PackWriter& writer)
{
    writer.add(observations(writer.context()));
}

void writeNotes(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = rarSpeech(writer);
    const auto text = [&](const Field<QString>& field) {
        return context.control() ? context.control()->text(field) : QString();
    };
    writer.recorded(text(pack_control::limits));
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Risks not fully rated")), 2);
    writer.add(unratedRisks(context));
}

void writeAssessmentClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = rarSpeech(writer);
    writeLegend(writer,
                {{say(QT_TRANSLATE_NOOP("rar", "C, I, A")),
                  say(QT_TRANSLATE_NOOP("rar", "confidentiality, integrity, availability"))},
                 {say(QT_TRANSLATE_NOOP("rar", "L, I")),
                  say(QT_TRANSLATE_NOOP("rar", "likelihood, impact"))}},
                true);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(say(QT_TRANSLATE_NOOP("rar", "Approval")), 2);
    writer.text(
        say(QT_TRANSLATE_NOOP("rar", "Each risk owner approves the own risks on the consent "
                                     "sheet of the risk treatment plan.")));
    SignatureBlock approval;
    approval.statement =
        say(QT_TRANSLATE_NOOP("rar", "The assessment above was done by the method it names."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("rar", "Prepared, risk manager"))),
        approvedSignatory(context, say(QT_TRANSLATE_NOOP("rar", "Noted, top management")))};
    writer.add(approval);
}

constexpr PackSection kAssessmentSections[] = {
    {.key = "summary",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Summary"),
     .compose = writeAssessmentSummary},
    {.key = "method",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Method used"),
     .compose = writeMethod},
    {.key = "context",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Context and sources"),
     .compose = writeContext},
    {.key = "participants",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Participants"),
     .compose = writeParticipants},
    {.key = "assets",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Assets and processes assessed"),
     .compose = writeAssets},
    {.key = "overview",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Risk overview"),
     .compose = writeOverview,
     .orientation = Orientation::Landscape,
     .isWide = hasRisks},
    {.key = "register",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Risk register"),
     .compose = writeRegister,
     .orientation = Orientation::Landscape,
     .isWide = hasRisks},
    {.key = "changes",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Changes since the assessment before"),
     .compose = writeMoves},
    {.key = "opportunities",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Opportunities and notes"),
     .compose = writeOpportunities},
    {.key = "limits",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Limits and uncertainty"),
     .compose = writeNotes},
    {.key = "closing",
     .context = "rar",
     .title = QT_TRANSLATE_NOOP("rar", "Legend, revision history, approval"),
     .compose = writeAssessmentClosing},
};

constexpr const RegisterDef* kAssessmentContent[] = {&risk::def};
constexpr SnapshotLook kAssessmentLooks[] = {LevelHistory::look};
constexpr const char* kAssessmentRelated[] = {"soa", "treatment-plan", "asset-register"};

} // namespace

PackDef assessmentPack()
{
    return {
        .key = "risk-assessment",
        .context = "rar",
        .title = QT_TRANSLATE_NOOP("rar", "Risk assessment report"),
        .shortTitle = QT_TRANSLATE_NOOP("rar", "Risk assessment"),
        .purpose = QT_TRANSLATE_NOOP("rar", "For auditor and management: the method, the risks, "
                                            "their levels and what has changed."),
        .clause = "6.1.2, 8.2",
        .identifier = "ISMS-RAR-001",
        .sections = kAssessmentSections,
        .content = kAssessmentContent,
        .looks = kAssessmentLooks,
        .sheets = assessmentSheets(),
        .related = kAssessmentRelated,
    };
}

} // namespace ringbinder::report
