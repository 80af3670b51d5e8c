// SPDX-License-Identifier: GPL-3.0-or-later
// The audit programme: its sections in order. Tables and chart are in programmetables.cpp.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/site.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/control.h"
#include "core/report/packs/auditparts.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/programmetables.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr double kCoverageChartHeight = 88; // millimetres; below the verdict on one page

// Nothing where the programme has no audit, so that what others cover would be shown as its own.
std::optional<Coverage> coverageOf(const PackWriter& writer)
{
    if (auditsOf(writer.context(), *writer.subject()).isEmpty())
        return std::nullopt;
    auto coverage = Coverage::of(writer.snapshot().source(), writer.context().language(),
                                 Coverage::Audits::Internal, writer.subject()->uid());
    return coverage ? std::optional(std::move(*coverage)) : std::nullopt;
}

void writeProgrammeSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& programme = *writer.subject();
    const QList<const Record*> audits = auditsOf(context, programme);
    Figures figures;
    figures.figures = {
        {say.number(audits.size()), say(QT_TRANSLATE_NOOP("auditpack", "audits")), -1},
        {say.number(std::count_if(audits.cbegin(), audits.cend(),
                                  [](const Record* one) { return auditTookPlace(*one); })),
         say(QT_TRANSLATE_NOOP("auditpack", "carried out")), -1},
        {say.number(std::count_if(
             audits.cbegin(), audits.cend(),
             [](const Record* one) { return one->get(audit::overdue).value_or(false); })),
         say(QT_TRANSLATE_NOOP("auditpack", "overdue")), -1}};
    if (const auto coverage = coverageOf(writer)) {
        const qsizetype missing = coverage->gaps().size();
        figures.figures.append({say.number(coverage->rows().size() - missing),
                                say(QT_TRANSLATE_NOOP("auditpack", "clauses and controls audited")),
                                -1});
        figures.figures.append(
            {say.number(missing), say(QT_TRANSLATE_NOOP("auditpack", "not audited yet")), -1});
    }
    writer.add(figures);
    KeyValue facts;
    for (const FieldDef* field : std::initializer_list<const FieldDef*>{
             &audit_programme::owner, &audit_programme::status, &audit_programme::periodStart,
             &audit_programme::periodEnd, &audit_programme::cycleMonths, &audit_programme::methods,
             &audit_programme::criteria, &audit_programme::resources,
             &audit_programme::budgetMinor})
        facts.entries.append(factOf(context, programme, *field));
    writer.add(facts);
}

void writeProgrammeAims(PackWriter& writer)
{
    writeField(writer, *writer.subject(), audit_programme::objectives);
    writeField(writer, *writer.subject(), audit_programme::risksOfProgramme);
}

void writeProgrammeAudits(PackWriter& writer)
{
    writer.add(auditTable(writer.shared(), *writer.subject()));
}

void writeFrequency(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    writer.recorded(writer.snapshot().shown(*writer.subject(), audit_programme::frequencyReasons));
    writer.heading(say(QT_TRANSLATE_NOOP("auditpack", "Importance of the processes")), 2);
    writer.add(importanceTable(context, *writer.subject()));
    writer.heading(say(QT_TRANSLATE_NOOP("auditpack", "Earlier results")), 2);
    writer.add(earlierResultsTable(context));
}

void writeCoverage(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const auto coverage = coverageOf(writer);
    if (!coverage) {
        writer.text(say(QT_TRANSLATE_NOOP("auditpack", "No audit is planned in this programme, so "
                                                       "it covers no clause and no control.")));
        return;
    }
    writer.text(coverage->verdict().in(context.language()), Paragraph::Style::Lead);
    writer.chart(coverageChart(context, *coverage), kCoverageChartHeight);
    writer.add(coverageTable(context, *coverage));
}

void writeAuditors(PackWriter& writer)
{
    writer.add(auditorTable(writer.shared(), *writer.subject()));
}

void writeProgrammeReview(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& programme = *writer.subject();
    KeyValue facts;
    facts.entries = {factOf(context, programme, audit_programme::reviewedOn),
                     factOf(context, programme, audit_programme::nextReview)};
    facts.columns = 2;
    writer.add(facts);
    writeField(writer, programme, audit_programme::reviewResult);
}

void writeProgrammeApproval(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& programme = *writer.subject();
    const Snapshot& data = context.snapshot();
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "auditpack", "The programme is approved, and top management has taken notice of it."));
    approval.signatories = {
        recordedSignatory(context,
                          say(QT_TRANSLATE_NOOP("auditpack", "Planned, programme manager")),
                          data.find(programme.get(audit_programme::owner)), {}),
        recordedSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Approved")),
                          data.find(programme.get(audit_programme::approvedBy)),
                          programme.get(audit_programme::approvedOn)),
        recordedSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Noticed, top management")),
                          data.find(data.organisation().get(organisation::topManager)),
                          programme.get(audit_programme::managementInformedOn))};
    addApproval(context, approval);
    writer.add(approval);
}

bool hasAudits(const PackContext& context, const Record& programme)
{
    return !auditsOf(context, programme).isEmpty();
}

bool hasAuditors(const PackContext& context, const Record& programme)
{
    return !auditorsOf(context, programme).isEmpty();
}

constexpr PackSection kProgrammeSections[] = {
    {.key = "summary",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Summary"),
     .compose = writeProgrammeSummary},
    {.key = "aims",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Objectives and risks of the programme"),
     .compose = writeProgrammeAims},
    {.key = "audits",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Audits"),
     .compose = writeProgrammeAudits,
     .orientation = Orientation::Landscape,
     .isWideFor = hasAudits},
    {.key = "auditors",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Auditors"),
     .compose = writeAuditors,
     .orientation = Orientation::Landscape,
     .isWideFor = hasAuditors},
    {.key = "frequency",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Frequency: importance and earlier results"),
     .compose = writeFrequency},
    {.key = "coverage",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Coverage of clauses and controls"),
     .compose = writeCoverage},
    {.key = "review",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Review of the programme"),
     .compose = writeProgrammeReview},
    {.key = "approval",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Approval"),
     .compose = writeProgrammeApproval},
    {.key = "closing",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Legend, revision history, open findings"),
     .compose = writeAuditClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kProgrammeContent[] = {&audit_programme::def, &audit::def,
                                                    &auditor::def};
constexpr const RegisterDef* kProgrammeReads[] = {
    &audit_question::def, &audit_finding::def, &business_process::def, &site::def, &org_unit::def};
constexpr const char* kProgrammeRelated[] = {"soa", "risk-assessment"};

} // namespace

PackDef auditProgrammePack()
{
    return {
        .key = "audit-programme",
        .context = "auditpack",
        .title = QT_TRANSLATE_NOOP("auditpack", "Audit programme"),
        .shortTitle = QT_TRANSLATE_NOOP("auditpack", "Audit programme"),
        .purpose = QT_TRANSLATE_NOOP("auditpack", "For top management and certification body: "
                                                  "which audits cover what, when, and why so "
                                                  "often."),
        .clause = "9.2.2",
        .identifier = "ISMS-APR-001",
        .sections = kProgrammeSections,
        .content = kProgrammeContent,
        .reads = kProgrammeReads,
        .sheets = auditProgrammeSheets(),
        .related = kProgrammeRelated,
        .subject = &audit_programme::def,
        .noSubject = QT_TRANSLATE_NOOP("auditpack", "No audit programme is recorded."),
    };
}

} // namespace ringbinder::report
