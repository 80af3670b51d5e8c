// SPDX-License-Identifier: GPL-3.0-or-later
// Before and during an audit: its plan and its checklist. Tables are in audittables.cpp and
// auditresults.cpp.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/site.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/suppliers/supplier.h"
#include "core/report/packs/auditparts.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/documenttext.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

// ---------------------------------------------------------------- plan

void writePlanOverview(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    Figures figures;
    if (audited.get(audit::durationDays))
        figures.figures.append({context.snapshot().shown(audited, audit::durationDays),
                                say(QT_TRANSLATE_NOOP("auditpack", "days")), -1});
    figures.figures +=
        QList<Figures::Figure>{{say.number(teamOf(context, audited).size()),
                                say(QT_TRANSLATE_NOOP("auditpack", "in the team")), -1},
                               {say.number(linked(context, audited, audit::controls).size()),
                                say(QT_TRANSLATE_NOOP("auditpack", "controls")), -1},
                               {say.number(linked(context, audited, audit::earlierFindings).size()),
                                say(QT_TRANSLATE_NOOP("auditpack", "earlier findings")), -1}};
    writer.add(figures);
    KeyValue facts;
    facts.entries = {
        factOf(context, say(QT_TRANSLATE_NOOP("auditpack", "Audit")),
               QString(audited.code() + QLatin1Char(' ') + context.snapshot().name(audited)))};
    for (const FieldDef* field : std::initializer_list<const FieldDef*>{
             &audit::kind, &audit::programme, &audit::status, &audit::plannedDate, &audit::method,
             &audit::client, &audit::startedOn, &audit::completedOn})
        facts.entries.append(factOf(context, audited, *field));
    facts.columns = 2;
    writer.add(facts);
    writeField(writer, audited, audit::objectives);
}

void writePlanScope(PackWriter& writer)
{
    writeScope(writer, *writer.subject());
    writeCriteria(writer, *writer.subject());
}

void writePlanTeam(PackWriter& writer)
{
    writeTeam(writer, *writer.subject());
}

void writeSchedule(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& audited = *writer.subject();
    // People write it as a table: time, topic, auditee, auditor, clause.
    const QList<Block> schedule = documentBlocks(audited.text(audit::schedule));
    for (const Block& block : schedule)
        writer.add(block);
    if (schedule.isEmpty())
        writer.recorded({});
    writer.heading(labelOf(audit::auditees).in(context.language()), 2);
    writer.add(auditeeTable(context, audited));
    writeField(writer, audited, audit::logistics);
    KeyValue secrecy;
    secrecy.entries = {factOf(
        context, auditSpeech(context)(QT_TRANSLATE_NOOP("auditpack", "Classification of the plan")),
        context.classification())};
    writer.add(secrecy);
}

void writeSamples(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& audited = *writer.subject();
    writer.recorded(audited.text(audit::samplePlan));
    writer.heading(labelOf(audit::earlierFindings).in(context.language()), 2);
    writer.add(followUpTable(context, audited));
}

void writeAgreement(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    const Snapshot& data = context.snapshot();
    SignatureBlock agreement;
    agreement.statement =
        say(QT_TRANSLATE_NOOP("auditpack", "The auditee agrees to the plan: what is audited, when "
                                           "and by whom."));
    agreement.signatories = {
        leadSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Planned")), audited, {}),
        recordedSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Agreed, auditee")),
                          data.find(audited.get(audit::agreedBy)), audited.get(audit::agreedOn))};
    addApproval(context, agreement);
    writer.add(agreement);
}

constexpr PackSection kAuditPlanSections[] = {
    {.key = "overview",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Overview and objectives"),
     .compose = writePlanOverview},
    {.key = "scope",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Scope and criteria"),
     .compose = writePlanScope},
    {.key = "team",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Team and independence"),
     .compose = writePlanTeam},
    {.key = "schedule",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Schedule and logistics"),
     .compose = writeSchedule},
    {.key = "samples",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Samples and follow-up"),
     .compose = writeSamples},
    {.key = "agreement",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Agreement"),
     .compose = writeAgreement},
    {.key = "closing",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Legend, revision history, open findings"),
     .compose = writeAuditClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kAuditPlanContent[] = {&audit::def};
constexpr const RegisterDef* kAuditPlanReads[] = {
    &audit_programme::def,  &auditor::def,  &audit_finding::def,
    &audit_question::def,   &site::def,     &org_unit::def,
    &business_process::def, &document::def, &legal_requirement::def,
    &supplier::def};
constexpr const char* kAuditPlanRelated[] = {"audit-programme", "soa"};

// ---------------------------------------------------------------- checklist

void writeChecklistSummary(PackWriter& writer)
{
    using Result = audit_question::Result;
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    const QList<const Record*> lines = checklistOf(context, audited);
    const auto count = [&](std::initializer_list<Result> results) {
        return std::count_if(lines.cbegin(), lines.cend(), [&](const Record* line) {
            const auto result = line->get(audit_question::result).value_or(Result::Open);
            return std::find(results.begin(), results.end(), result) != results.end();
        });
    };
    Figures figures;
    figures.figures = {
        {say.number(lines.size()), say(QT_TRANSLATE_NOOP("auditpack", "questions")), -1},
        {say.number(count({Result::Conforming, Result::GoodPractice})),
         say(QT_TRANSLATE_NOOP("auditpack", "conforming")), -1},
        {say.number(count({Result::Major, Result::Minor})),
         say(QT_TRANSLATE_NOOP("auditpack", "not conforming")), -1},
        {say.number(count({Result::Observation, Result::Opportunity})),
         say(QT_TRANSLATE_NOOP("auditpack", "observations, opportunities")), -1},
        {say.number(count({Result::Open, Result::NotAudited})),
         say(QT_TRANSLATE_NOOP("auditpack", "not looked at")), -1}};
    writer.add(figures);
    KeyValue facts;
    facts.entries = {
        factOf(context, say(QT_TRANSLATE_NOOP("auditpack", "Audit")),
               QString(audited.code() + QLatin1Char(' ') + context.snapshot().name(audited))),
        factOf(context, audited, audit::status), factOf(context, audited, audit::startedOn),
        factOf(context, audited, audit::completedOn),
        factOf(context, say(QT_TRANSLATE_NOOP("auditpack", "Auditors")),
               namesOf(context, teamOf(context, audited)))};
    facts.columns = 2;
    writer.add(facts);
}

void writeQuestions(PackWriter& writer)
{
    writer.add(questionTable(writer.shared(), *writer.subject()));
}

// The last day on which the auditor looked at something; nothing where none is recorded.
std::optional<QDate> lastDayOf(const QList<const Record*>& lines, const Record& member)
{
    std::optional<QDate> last;
    for (const Record* line : lines) {
        const auto day = line->get(audit_question::date);
        if (line->get(audit_question::auditor) == member.uid() && day && (!last || *day > *last))
            last = day;
    }
    return last;
}

void writeChecklistSigned(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    const QList<const Record*> lines = checklistOf(context, audited);
    SignatureBlock signing;
    signing.statement = say(QT_TRANSLATE_NOOP(
        "auditpack", "The auditors recorded what they saw; the date is that of the last answer."));
    for (const Record* member : teamOf(context, audited)) {
        SignatureBlock::Signatory auditor =
            recordedSignatory(context, auditor::def.labelText().in(context.language()), nullptr,
                              lastDayOf(lines, *member));
        auditor.name = context.snapshot().name(*member);
        auditor.role = context.snapshot().shown(*member, auditor::level);
        signing.signatories.append(auditor);
    }
    if (signing.signatories.isEmpty())
        signing.signatories.append(
            leadSignatory(context, auditor::def.labelText().in(context.language()), audited, {}));
    addApproval(context, signing);
    writer.add(signing);
}

bool hasQuestions(const PackContext& context, const Record& audited)
{
    return !checklistOf(context, audited).isEmpty();
}

// All on its side, so that nothing but the table begins a page.
constexpr PackSection kChecklistSections[] = {
    {.key = "summary",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Summary"),
     .compose = writeChecklistSummary,
     .orientation = Orientation::Landscape,
     .isWideFor = hasQuestions},
    {.key = "questions",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Questions"),
     .compose = writeQuestions,
     .orientation = Orientation::Landscape,
     .isWideFor = hasQuestions},
    {.key = "signatures",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Signatures of the auditors"),
     .compose = writeChecklistSigned,
     .orientation = Orientation::Landscape,
     .isWideFor = hasQuestions},
    {.key = "closing",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Legend, revision history, open findings"),
     .compose = writeAuditClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kChecklistContent[] = {&audit::def, &audit_question::def};
constexpr const RegisterDef* kChecklistReads[] = {&auditor::def, &audit_finding::def,
                                                  &evidence::def};
constexpr const char* kChecklistRelated[] = {"audit-plan", "soa"};

constexpr const char* kNoAudit = QT_TRANSLATE_NOOP("auditpack", "No internal audit is recorded.");

} // namespace

PackDef auditPlanPack()
{
    return {
        .key = "audit-plan",
        .context = "auditpack",
        .title = QT_TRANSLATE_NOOP("auditpack", "Audit plan"),
        .shortTitle = QT_TRANSLATE_NOOP("auditpack", "Audit plan"),
        .purpose = QT_TRANSLATE_NOOP("auditpack", "For auditees and audit team: what is audited, "
                                                  "against what, when and by whom."),
        .clause = "9.2.2",
        .identifier = "ISMS-AUP-001",
        .sections = kAuditPlanSections,
        .content = kAuditPlanContent,
        .reads = kAuditPlanReads,
        .sheets = auditPlanSheets(),
        .related = kAuditPlanRelated,
        .subject = &audit::def,
        .isSubject = isHeldByUs,
        .noSubject = kNoAudit,
    };
}

PackDef auditChecklistPack()
{
    return {
        .key = "audit-checklist",
        .context = "auditpack",
        .title = QT_TRANSLATE_NOOP("auditpack", "Audit checklist"),
        .shortTitle = QT_TRANSLATE_NOOP("auditpack", "Audit checklist"),
        .purpose = QT_TRANSLATE_NOOP("auditpack", "For the audit team and later auditors: what was "
                                                  "asked, seen and concluded, line by line."),
        .clause = "9.2.2",
        .identifier = "ISMS-AUC-001",
        .sections = kChecklistSections,
        .content = kChecklistContent,
        .reads = kChecklistReads,
        .sheets = auditChecklistSheets(),
        .related = kChecklistRelated,
        .subject = &audit::def,
        .isSubject = isHeldByUs,
        .noSubject = kNoAudit,
    };
}

} // namespace ringbinder::report
