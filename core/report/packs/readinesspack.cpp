// SPDX-License-Identifier: GPL-3.0-or-later
// The stage 1 readiness and gap report: its sections in order. The word on readiness comes from
// core/rules/readiness.h, the tables are in files of their own.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/documents/document.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/report/packs/evidencetables.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/readinesstables.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/readiness.h"
#include "core/rules/standings.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech readySpeech(const PackWriter& writer)
{
    return writer.speech("readiness");
}

void addReasons(PackWriter& writer, const ReadinessVerdict& verdict, Readiness allows,
                const QString& title)
{
    BulletList list;
    for (const ReadinessReason& reason : verdict.reasons) {
        if (reason.allows == allows)
            list.items.append({{reason.sentence.in(writer.context().language()), false, false}});
    }
    if (list.items.isEmpty())
        return;
    writer.heading(title, 2);
    writer.add(list);
}

void writeVerdict(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Snapshot& data = writer.snapshot();
    const Speech say = readySpeech(writer);
    const ReadinessVerdict verdict = readinessOf(data);
    const auto* standings = data.insight<ClauseStandings>();
    qsizetype met = 0;
    qsizetype all = 0;
    if (standings) {
        all = standings->roadmap.clauses.size();
        met = std::count_if(standings->roadmap.clauses.cbegin(), standings->roadmap.clauses.cend(),
                            [&](const ClauseStanding& standing) {
                                const ClauseState state = stateOf(data, standing);
                                return state == ClauseState::Met || state == ClauseState::NotNeeded;
                            });
    }
    const QList<Finding> findings = findingsOf(data);
    const auto blockers =
        std::count_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
            return finding.rule->severity == Severity::Blocker;
        });
    const ControlShares shares = controlShares(data);
    const auto percent = [&](int part) {
        return say(QT_TRANSLATE_NOOP("readiness", "%1 %"), {say.number(shares.percent(part))});
    };
    KeyValue word;
    word.tints = {toneTint(toneOf(verdict.word), labelOf(verdict.word).in(context.language()), {})};
    word.entries = {{say(QT_TRANSLATE_NOOP("readiness", "Overall")),
                     labelOf(verdict.word).in(context.language()), 0, false}};
    writer.add(word);
    Figures figures;
    figures.figures = {
        {say(QT_TRANSLATE_NOOP("readiness", "%1 of %2"), {say.number(met), say.number(all)}),
         say(QT_TRANSLATE_NOOP("readiness", "clauses met")), -1},
        {say.number(blockers), say(QT_TRANSLATE_NOOP("readiness", "blockers")), -1},
        {percent(shares.implemented), say(QT_TRANSLATE_NOOP("readiness", "controls implemented")),
         -1},
        {percent(shares.withEvidence), say(QT_TRANSLATE_NOOP("readiness", "controls proven")), -1}};
    writer.add(figures);
    writer.text(say(QT_TRANSLATE_NOOP("readiness", "The word follows from the reasons below, which "
                                                   "are worked out from the registers; nobody sets "
                                                   "it.")),
                Paragraph::Style::Small);
    if (verdict.reasons.isEmpty())
        writer.text(say(QT_TRANSLATE_NOOP("readiness", "Nothing recorded speaks against the "
                                                       "audit.")));
    addReasons(writer, verdict, Readiness::NotReady,
               say(QT_TRANSLATE_NOOP("readiness", "What stands against it")));
    addReasons(writer, verdict, Readiness::ReadyWithPoints,
               say(QT_TRANSLATE_NOOP("readiness", "Points to settle")));
    const QString conclusion =
        context.control() ? context.control()->text(pack_control::conclusion) : QString();
    if (!conclusion.isEmpty()) {
        writer.heading(say(QT_TRANSLATE_NOOP("readiness", "Conclusion")), 2);
        writer.recorded(conclusion);
    }
}

void writeTarget(PackWriter& writer)
{
    const Speech say = readySpeech(writer);
    if (!soughtCertificate(writer.snapshot()))
        writer.text(say(QT_TRANSLATE_NOOP("readiness", "No certificate is recorded that is wanted, "
                                                       "applied for or valid.")));
    writer.add(certificationTarget(writer.context()));
    const QStringList differences = targetDifferences(writer.context());
    if (differences.isEmpty())
        return;
    writer.heading(say(QT_TRANSLATE_NOOP("readiness", "Application and registers differ")), 2);
    BulletList list;
    for (const QString& difference : differences)
        list.items.append({{difference, false, false}});
    writer.add(list);
}

void writeClauses(PackWriter& writer)
{
    writer.add(clauseTable(writer.context()));
}

void writeReadyDocuments(PackWriter& writer)
{
    writer.add(mandatoryDocuments(writer.context()));
}

void writeChecks(PackWriter& writer)
{
    const Speech say = readySpeech(writer);
    writer.add(checkTable(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("readiness", "Open nonconformities")), 2);
    writer.add(openNonconformities(writer.context()));
}

void writeAllFindings(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = readySpeech(writer);
    const QList<Finding> findings = findingsOf(context.snapshot());
    writer.intro(say(QT_TRANSLATE_NOOP("readiness", "What the rulebook found in all registers, "
                                                    "whichever pack it concerns.")));
    writer.add(severityTable(context, findings));
    for (const Severity severity :
         {Severity::Blocker, Severity::Major, Severity::Minor, Severity::Info}) {
        QList<Finding> some;
        std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(some),
                     [&](const Finding& finding) { return finding.rule->severity == severity; });
        if (some.isEmpty())
            continue;
        writer.heading(labelOf(severity).in(context.language()), 2);
        writer.add(findingsTable(context, some));
    }
}

void writePlanToStageTwo(PackWriter& writer)
{
    const Speech say = readySpeech(writer);
    writer.add(timePlan(writer.context()));
    writer.heading(say(QT_TRANSLATE_NOOP("readiness", "Risks for the date")), 2);
    writer.add(dangersToTheDate(writer.context()));
}

void writeInterviews(PackWriter& writer)
{
    writer.add(interviewList(writer.context()));
}

void writeSites(PackWriter& writer)
{
    writer.add(siteList(writer.context()));
}

void writeReadyClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = readySpeech(writer);
    const auto word = [&](Readiness readiness, const char* meaning) -> Abbreviation {
        return {labelOf(readiness).in(context.language()), say(meaning)};
    };
    writeLegend(
        writer,
        {word(Readiness::NotReady,
              QT_TRANSLATE_NOOP("readiness", "something is missing that ends a certification "
                                             "audit")),
         word(Readiness::ReadyWithPoints,
              QT_TRANSLATE_NOOP("readiness", "findings are likely, none that ends it")),
         word(Readiness::Ready,
              QT_TRANSLATE_NOOP("readiness", "nothing recorded speaks against it"))},
        false);
    writeRevisions(writer);
    writeFindings(writer);
    writer.heading(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "readiness", "The report above shows the management system as it is recorded."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("readiness", "Signed, ISMS manager")))};
    writer.add(approval);
}

constexpr PackSection kReadinessSections[] = {
    {.key = "summary",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Overall result"),
     .compose = writeVerdict,
     .startsPage = true},
    {.key = "target",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Target"),
     .compose = writeTarget},
    {.key = "clauses",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Clauses 4.1 to 10.2"),
     .compose = writeClauses,
     .orientation = Orientation::Landscape},
    {.key = "documents",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Mandatory documents"),
     .compose = writeReadyDocuments,
     .orientation = Orientation::Landscape},
    {.key = "checks",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Checks"),
     .compose = writeChecks},
    {.key = "findings",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Findings by severity"),
     .compose = writeAllFindings},
    {.key = "plan",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Time plan to stage 2"),
     .compose = writePlanToStageTwo},
    {.key = "interviews",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Interview list"),
     .compose = writeInterviews},
    {.key = "sites",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Sites"),
     .compose = writeSites},
    {.key = "closing",
     .context = "readiness",
     .title = QT_TRANSLATE_NOOP("readiness", "Legend, revision history, approval"),
     .compose = writeReadyClosing},
};

constexpr const RegisterDef* kReadinessContent[] = {&certificate::def, &clause_status::def};
constexpr const RegisterDef* kReadinessReads[] = {
    &audit::def, &management_review::def, &scope_statement::def,
    &site::def,  &soa_version::def,       &document::def,
    &role::def,  &role_assignment::def,   &risk_assessment::def};
constexpr SnapshotLook kReadinessPackLooks[] = {ClauseStandings::look, MandatoryDocuments::look};
constexpr const char* kReadinessRelated[] = {"soa", "risk-assessment", "treatment-plan",
                                             "evidence-index"};

} // namespace

PackDef readinessPack()
{
    return {
        .key = "readiness",
        .context = "readiness",
        .title = QT_TRANSLATE_NOOP("readiness", "Stage 1 readiness and gap report"),
        .shortTitle = QT_TRANSLATE_NOOP("readiness", "Readiness report"),
        .purpose = QT_TRANSLATE_NOOP("readiness",
                                     "For the ISMS manager before the certification audit: one "
                                     "word on readiness, why, and what is left to do."),
        .clause = "4 - 10",
        .identifier = "ISMS-GAP-001",
        .sections = kReadinessSections,
        .content = kReadinessContent,
        .reads = kReadinessReads,
        .looks = kReadinessPackLooks,
        .usesAllRules = true,
        .sheets = readinessSheets(),
        .related = kReadinessRelated,
    };
}

} // namespace ringbinder::report
