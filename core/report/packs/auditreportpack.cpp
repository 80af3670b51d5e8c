// SPDX-License-Identifier: GPL-3.0-or-later
// The report of an audit, in the order of ISO 19011:2018, 6.5.1, and what a certification auditor
// looks for behind it. Tables are in audittables.cpp and auditresults.cpp.
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/site.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/suppliers/supplier.h"
#include "core/report/packs/auditparts.h"
#include "core/report/packs/audittables.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/recordtable.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

using FindingType = audit_finding::Type;
using FieldList = std::initializer_list<const FieldDef*>;

// The judgement, in the colour of its tone.
KeyValue::Entry judgementEntry(const PackContext& context, const Record& audited,
                               const Field<audit::Conclusion>& field)
{
    const auto judgement = audited.get(field).value_or(audit::Conclusion::Open);
    const char* word = audit::kConclusionChoices[size_t(judgement)].label;
    return {labelOf(field).in(context.language()), context.language().text("audit", word),
            int(judgement), false};
}

void writeReportSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    const QList<const Record*> findings = findingsIn(context, audited);
    const auto count = [&](FindingType type) {
        return say.number(std::count_if(findings.cbegin(), findings.cend(), [&](const Record* one) {
            return one->get(audit_finding::type) == type;
        }));
    };
    Figures figures;
    figures.figures = {
        {count(FindingType::Major), say(QT_TRANSLATE_NOOP("auditpack", "major")), -1},
        {count(FindingType::Minor), say(QT_TRANSLATE_NOOP("auditpack", "minor")), -1},
        {count(FindingType::Observation), say(QT_TRANSLATE_NOOP("auditpack", "observations")), -1},
        {count(FindingType::Opportunity), say(QT_TRANSLATE_NOOP("auditpack", "opportunities")), -1},
        {say.number(checklistOf(context, audited).size()),
         say(QT_TRANSLATE_NOOP("auditpack", "questions")), -1}};
    writer.add(figures);
    writer.recorded(audited.text(audit::summary));
    KeyValue judgement;
    judgement.tints = choiceTints(audit::conforms, context.language());
    judgement.entries = {judgementEntry(context, audited, audit::conforms),
                         judgementEntry(context, audited, audit::effective)};
    writer.add(judgement);
}

void writeObjectives(PackWriter& writer)
{
    writer.recorded(writer.subject()->text(audit::objectives));
}

void writeReportScope(PackWriter& writer)
{
    const PackContext& context = writer.context();
    writeScope(writer, *writer.subject());
    writer.heading(labelOf(audit::auditees).in(context.language()), 2);
    writer.add(auditeeTable(context, *writer.subject()));
}

// Who ordered it and who held it, when and where.
void writeCircumstances(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    writer.heading(labelOf(audit::client).in(context.language()), 2);
    KeyValue client;
    client.entries = {
        factOf(context, labelOf(audit::client).in(context.language()),
               personWithRole(context, context.snapshot().find(audited.get(audit::client)))),
        factOf(context, audited, audit::programme)};
    writer.add(client);
    writer.heading(say(QT_TRANSLATE_NOOP("auditpack", "Team")), 2);
    writeTeam(writer, audited);
    writer.heading(say(QT_TRANSLATE_NOOP("auditpack", "Dates and places")), 2);
    KeyValue dates;
    for (const FieldDef* field :
         FieldList{&audit::plannedDate, &audit::startedOn, &audit::completedOn,
                   &audit::durationDays, &audit::method, &audit::reportOn})
        dates.entries.append(factOf(context, audited, *field));
    dates.entries.append(factOf(context, labelOf(audit::sites).in(context.language()),
                                namesOf(context, linked(context, audited, audit::sites))));
    dates.columns = 2;
    writer.add(dates);
}

void writeReportCriteria(PackWriter& writer)
{
    writer.recorded(writer.subject()->text(audit::criteria));
    writer.add(criteriaTable(writer.context(), *writer.subject()));
}

bool isNonconformity(const Record& finding)
{
    const auto type = finding.get(audit_finding::type);
    return type == FindingType::Major || type == FindingType::Minor;
}

void writeFinding(PackWriter& writer, const Record& finding)
{
    const PackContext& context = writer.context();
    const Language& language = context.language();
    writer.heading(QString(finding.code() + QLatin1Char(' ') + context.snapshot().name(finding)),
                   2);
    KeyValue facts;
    facts.tints = choiceTints(audit_finding::type, language);
    KeyValue::Entry type = factOf(context, finding, audit_finding::type);
    if (const auto known = finding.get(audit_finding::type))
        type.tint = int(*known);
    facts.entries = {type};
    for (const FieldDef* field :
         FieldList{&audit_finding::requirement, &audit_finding::statement,
                   &audit_finding::evidenceText, &audit_finding::evidence, &audit_finding::place,
                   &audit_finding::controls, &audit_finding::auditee, &audit_finding::response,
                   &audit_finding::owner, &audit_finding::due, &audit_finding::status,
                   &audit_finding::nonconformity, &audit_finding::improvement}) {
        // Only what is more than nothing: proof and controls need not be there.
        const bool isOptional =
            field == &audit_finding::evidence || field == &audit_finding::controls ||
            field == &audit_finding::improvement ||
            (field == &audit_finding::nonconformity && !isNonconformity(finding));
        if (!isOptional || !finding.value(*field).isNull())
            facts.entries.append(factOf(context, finding, *field));
    }
    writer.add(facts);
}

void writeFindingList(PackWriter& writer)
{
    const PackContext& context = writer.context();
    writer.add(findingTable(writer.shared(), *writer.subject()));
    for (const Record* finding : findingsIn(context, *writer.subject()))
        writeFinding(writer, *finding);
}

// How far the criteria are met, counted from the checklist.
QString degreeOf(const PackContext& context, const QList<const Record*>& lines)
{
    using Result = audit_question::Result;
    const Speech say = auditSpeech(context);
    qsizetype judged = 0;
    qsizetype met = 0;
    for (const Record* line : lines) {
        const auto result = line->get(audit_question::result).value_or(Result::Open);
        const bool isFailed = result == Result::Major || result == Result::Minor;
        judged += result == Result::Open || result == Result::NotAudited ? 0 : 1;
        met += result == Result::Open || result == Result::NotAudited || isFailed ? 0 : 1;
    }
    if (judged == 0)
        return say(QT_TRANSLATE_NOOP("auditpack", "No question of the checklist was answered, so "
                                                  "no degree can be counted."));
    return say(QT_TRANSLATE_NOOP("auditpack", "Of %1 questions that were answered, %2 showed no "
                                              "nonconformity (%3 %)."),
               {say.number(judged), say.number(met),
                say.number(qRound64(100.0 * double(met) / double(judged)))});
}

void writeConclusions(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    KeyValue judgement;
    judgement.tints = choiceTints(audit::conforms, context.language());
    judgement.entries = {judgementEntry(context, audited, audit::conforms),
                         judgementEntry(context, audited, audit::effective)};
    writer.add(judgement);
    writer.recorded(audited.text(audit::conclusion));
    writer.heading(say(QT_TRANSLATE_NOOP("auditpack", "Degree to which the criteria are met")), 2);
    writer.text(degreeOf(context, checklistOf(context, audited)));
    writeField(writer, audited, audit::disagreements);
    writeField(writer, audited, audit::samplingRisk);
}

void writeResults(PackWriter& writer)
{
    writer.add(resultTable(writer.context(), *writer.subject()));
}

void writeStrengths(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& audited = *writer.subject();
    writer.recorded(audited.text(audit::goodPractices));
    BulletList list;
    for (const Record* one : goodPracticesIn(context, audited))
        list.items.append({{QString(one->code() + QLatin1Char(' ')), true, false},
                           {context.snapshot().name(*one), false, false}});
    if (!list.items.isEmpty())
        writer.add(list);
}

void writeFollowUp(PackWriter& writer)
{
    writer.add(followUpTable(writer.context(), *writer.subject()));
}

void writeNotAudited(PackWriter& writer)
{
    writer.recorded(writer.subject()->text(audit::notAudited));
    writer.add(notAuditedTable(writer.shared(), *writer.subject()));
}

void writeDistribution(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("auditpack", "Recipient")),
                            {.weight = 1.4, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("auditpack", "Role")), {.weight = 1.8}),
                     column(labelOf(audit::distributedOn).in(context.language()))};
    table.emptyText = say(QT_TRANSLATE_NOOP("auditpack", "No recipient is recorded."));
    QList<Row> rows;
    for (const Record* recipient : linked(context, audited, audit::distribution))
        rows.append({{{context.snapshot().name(*recipient), -1, true, false},
                      textCell(context, roleOf(*recipient)),
                      valueCell(context, audited, audit::distributedOn)},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("auditpack", "Recipients")),
                                rows.size(), rows.size());
    writer.add(table);
}

void writeReportSigned(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = auditSpeech(context);
    const Record& audited = *writer.subject();
    SignatureBlock signing;
    signing.statement = say(QT_TRANSLATE_NOOP(
        "auditpack", "The lead auditor approves the report; the auditee confirms its receipt."));
    signing.signatories = {
        leadSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Approved, lead auditor")),
                      audited, audited.get(audit::approvedOn)),
        recordedSignatory(context, say(QT_TRANSLATE_NOOP("auditpack", "Received, auditee")),
                          context.snapshot().find(audited.get(audit::receivedBy)),
                          audited.get(audit::distributedOn))};
    addApproval(context, signing);
    writer.add(signing);
}

constexpr PackSection kAuditReportSections[] = {
    {.key = "summary",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Summary"),
     .compose = writeReportSummary},
    {.key = "objectives",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Objectives"),
     .compose = writeObjectives},
    {.key = "scope",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Scope and auditees"),
     .compose = writeReportScope},
    {.key = "circumstances",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Client, team, dates and places"),
     .compose = writeCircumstances},
    {.key = "criteria",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Criteria"),
     .compose = writeReportCriteria},
    {.key = "findings",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Findings with evidence"),
     .compose = writeFindingList},
    {.key = "conclusions",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Conclusions"),
     .compose = writeConclusions},
    {.key = "results",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Results by clause and control"),
     .compose = writeResults},
    {.key = "strengths",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Good practices"),
     .compose = writeStrengths},
    {.key = "followup",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Follow-up of earlier findings"),
     .compose = writeFollowUp},
    {.key = "notaudited",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Planned and not audited"),
     .compose = writeNotAudited},
    {.key = "distribution",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Distribution"),
     .compose = writeDistribution},
    {.key = "approval",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Approval and receipt"),
     .compose = writeReportSigned},
    {.key = "closing",
     .context = "auditpack",
     .title = QT_TRANSLATE_NOOP("auditpack", "Legend, revision history, open findings"),
     .compose = writeAuditClosing,
     .isCommon = true},
};

constexpr const RegisterDef* kAuditReportContent[] = {&audit::def, &audit_finding::def,
                                                      &audit_question::def};
constexpr const RegisterDef* kAuditReportReads[] = {
    &audit_programme::def,   &auditor::def,  &site::def,
    &org_unit::def,          &document::def, &business_process::def,
    &legal_requirement::def, &supplier::def, &improvement::def};
constexpr const char* kAuditReportRelated[] = {"audit-programme", "audit-plan", "audit-checklist",
                                               "soa"};

} // namespace

PackDef auditReportPack()
{
    return {
        .key = "audit-report",
        .context = "auditpack",
        .title = QT_TRANSLATE_NOOP("auditpack", "Audit report"),
        .shortTitle = QT_TRANSLATE_NOOP("auditpack", "Audit report"),
        .purpose = QT_TRANSLATE_NOOP("auditpack", "For management, auditees and certification "
                                                  "body: what was found, on which evidence, and "
                                                  "what that says about the ISMS."),
        .clause = "9.2",
        .identifier = "ISMS-AUR-001",
        .sections = kAuditReportSections,
        .content = kAuditReportContent,
        .reads = kAuditReportReads,
        .sheets = auditReportSheets(),
        .related = kAuditReportRelated,
        .subject = &audit::def,
        .isSubject = isHeldByUs,
        .noSubject = QT_TRANSLATE_NOOP("auditpack", "No internal audit is recorded."),
    };
}

} // namespace ringbinder::report
