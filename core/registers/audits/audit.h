// SPDX-License-Identifier: GPL-3.0-or-later
// One audit, internal or by a certification body: plan and report. Its checklist and findings are
// records of their own.
#pragma once

#include "core/registers/audits/audit_choices.h"
#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::audit {

// Audit
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "audit", "Subject and date in short, for example \"Access and suppliers, spring 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28}};
inline constexpr Field<Kind> kind{{.key = "kind",
                                   .context = "audit",
                                   .label = QT_TRANSLATE_NOOP("audit", "Kind"),
                                   .help = QT_TRANSLATE_NOOP("audit", "Who audits whom."),
                                   .choices = kKindChoices,
                                   .inTable = true,
                                   .width = 16}};
inline constexpr Field<Uid> programme{
    {.key = "programme",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Audit programme"),
     .help = QT_TRANSLATE_NOOP("audit", "The programme it belongs to; external audits have none."),
     .target = "audit_programme",
     .inverse = QT_TRANSLATE_NOOP("audit", "Has audits"),
     .width = 18}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Status"),
     .help = QT_TRANSLATE_NOOP("audit", "Finished only when the report is distributed."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> plannedDate{
    {.key = "planned_date",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Planned for"),
     .help = QT_TRANSLATE_NOOP("audit", "First day as planned."),
     .inTable = true}};
inline constexpr Field<QString> otherSystems{
    {.key = "other_systems",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Other management systems"),
     .help = QT_TRANSLATE_NOOP(
         "audit", "Systems that are audited together with it, for example \"ISO 9001\"."),
     .width = 18}};
inline constexpr Field<double> durationDays{
    {.key = "duration_days",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Days"),
     .help = QT_TRANSLATE_NOOP("audit", "Length in days, halves allowed."),
     .width = 8}};
inline constexpr Field<QString> body{
    {.key = "body",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Certification body or customer"),
     .help = QT_TRANSLATE_NOOP("audit", "For external audits: whose auditors come."),
     .width = 20}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Supplier"),
     .help = QT_TRANSLATE_NOOP("audit", "For supplier audits: who is audited."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("audit", "Was audited in"),
     .width = 16}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Overdue"),
     .help = QT_TRANSLATE_NOOP("audit",
                               "Whether the planned day has passed and it was not carried out."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Plan
inline constexpr Field<QString> objectives{
    {.key = "objectives",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Objectives"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "What the audit is to find out.")}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Scope"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "Sites, units, processes and period that are looked at.")}};
inline constexpr Field<QString> criteria{
    {.key = "criteria",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Criteria"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit",
                               "Clauses, controls, policies, laws and contracts with version.")}};
inline constexpr Field<QString> clauses{
    {.key = "clauses",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Clauses"),
     .help = QT_TRANSLATE_NOOP(
         "audit", "Clauses of the standard that it covers, for example \"4.1, 4.2, 9.2\"."),
     .maxLength = 1000,
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Controls"),
     .help = QT_TRANSLATE_NOOP("audit", "Controls that it covers."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is covered by audits"),
     .width = 16}};
inline constexpr Field<QList<Uid>> processes{
    {.key = "processes",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Processes"),
     .help = QT_TRANSLATE_NOOP("audit", "Business processes that it covers."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is covered by audits"),
     .width = 16}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Legal requirements"),
     .help = QT_TRANSLATE_NOOP("audit", "Laws and contracts that are among the criteria."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is covered by audits"),
     .width = 18}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Documents"),
     .help = QT_TRANSLATE_NOOP("audit", "Policies and procedures that are among the criteria."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is covered by audits"),
     .width = 18}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Sites"),
     .help = QT_TRANSLATE_NOOP("audit", "Where it takes place."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is visited in audits"),
     .width = 16}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Units"),
     .help = QT_TRANSLATE_NOOP("audit", "Units that it covers."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is covered by audits"),
     .width = 16}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Method"),
     .help = QT_TRANSLATE_NOOP("audit", "Whether the team works on site or remotely."),
     .choices = kMethodChoices,
     .width = 12}};
inline constexpr Field<QString> schedule{
    {.key = "schedule",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Schedule"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("audit", "Hour by hour: topic, auditee, auditor, clause or control.")}};
inline constexpr Field<QString> samplePlan{
    {.key = "sample_plan",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Samples"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "What is drawn how, and why as many as that.")}};
inline constexpr Field<QList<Uid>> earlierFindings{
    {.key = "earlier_findings",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Earlier findings to follow up"),
     .help = QT_TRANSLATE_NOOP("audit", "Findings of earlier audits that are looked at again."),
     .target = "audit_finding",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is followed up in audits"),
     .width = 18}};
inline constexpr Field<QString> logistics{
    {.key = "logistics",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Language and logistics"),
     .help = QT_TRANSLATE_NOOP("audit", "Language, rooms, access, confidentiality."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> agreedBy{
    {.key = "agreed_by",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Plan agreed by"),
     .help = QT_TRANSLATE_NOOP("audit", "Auditee who agreed to the plan."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit", "Agreed to audit plans"),
     .width = 14}};
inline constexpr Field<QDate> agreedOn{
    {.key = "agreed_on",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Plan agreed on"),
     .help = QT_TRANSLATE_NOOP("audit", "Day of the agreement.")}};

// Team
inline constexpr Field<Uid> leadAuditor{
    {.key = "lead_auditor",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Lead auditor"),
     .help = QT_TRANSLATE_NOOP("audit", "Who leads it and signs the report."),
     .target = "auditor",
     .inverse = QT_TRANSLATE_NOOP("audit", "Leads audits"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QList<Uid>> team{
    {.key = "team",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Team"),
     .help = QT_TRANSLATE_NOOP("audit", "Further auditors and experts."),
     .target = "auditor",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is in the team of audits"),
     .width = 18}};
inline constexpr Field<QString> independence{
    {.key = "independence",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Independence"),
     .help = QT_TRANSLATE_NOOP(
         "audit",
         "Why nobody audits their own work, for example \"lead comes from quality management\"."),
     .maxLength = 1000,
     .width = 28}};
inline constexpr Field<QList<Uid>> auditees{
    {.key = "auditees",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Auditees"),
     .help = QT_TRANSLATE_NOOP("audit", "Who is interviewed."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit", "Was interviewed in audits"),
     .width = 16}};
inline constexpr Field<Uid> client{{.key = "client",
                                    .context = "audit",
                                    .label = QT_TRANSLATE_NOOP("audit", "Audit client"),
                                    .help = QT_TRANSLATE_NOOP("audit", "Who ordered the audit."),
                                    .target = "person",
                                    .inverse = QT_TRANSLATE_NOOP("audit", "Ordered audits"),
                                    .width = 14}};

// Report
inline constexpr Field<QDate> startedOn{
    {.key = "started_on",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Opening meeting"),
     .help = QT_TRANSLATE_NOOP("audit", "Day on which it began.")}};
inline constexpr Field<QDate> completedOn{
    {.key = "completed_on",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Closing meeting"),
     .help = QT_TRANSLATE_NOOP("audit", "Day on which it ended."),
     .inTable = true,
     .heading = QT_TRANSLATE_NOOP("audit", "Completed")}};
inline constexpr Field<QString> summary{
    {.key = "summary",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Summary"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "The result in five sentences, strengths included.")}};
inline constexpr Field<QString> goodPractices{
    {.key = "good_practices",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Strengths"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "What others can learn from.")}};
inline constexpr Field<Conclusion> conforms{
    {.key = "conforms",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Conforms"),
     .help = QT_TRANSLATE_NOOP(
         "audit", "Whether the ISMS meets the standard and the organisation's own requirements."),
     .choices = kConclusionChoices,
     .width = 12}};
inline constexpr Field<Conclusion> effective{
    {.key = "effective",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Effective"),
     .help = QT_TRANSLATE_NOOP("audit", "Whether it is effectively implemented and maintained."),
     .choices = kConclusionChoices,
     .width = 12}};
inline constexpr Field<QString> conclusion{
    {.key = "conclusion",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Conclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "audit", "Reasons for both judgements, degree to which the criteria are met.")}};
inline constexpr Field<QString> notAudited{
    {.key = "not_audited",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Not audited"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "What was planned and not looked at, with the reason.")}};
inline constexpr Field<QString> disagreements{
    {.key = "disagreements",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Differing opinions"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "What auditor and auditee could not agree on.")}};
inline constexpr Field<QString> samplingRisk{
    {.key = "sampling_risk",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Limits of sampling"),
     .help = QT_TRANSLATE_NOOP("audit", "A sentence that samples do not show everything."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> reportOn{{.key = "report_on",
                                        .context = "audit",
                                        .label = QT_TRANSLATE_NOOP("audit", "Report dated"),
                                        .help = QT_TRANSLATE_NOOP("audit", "Day of the report.")}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Approved on"),
     .help = QT_TRANSLATE_NOOP("audit", "Day on which the lead auditor signed the report.")}};
inline constexpr Field<QDate> distributedOn{
    {.key = "distributed_on",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Distributed on"),
     .help = QT_TRANSLATE_NOOP("audit", "Day on which the managers concerned received it.")}};
inline constexpr Field<QList<Uid>> distribution{
    {.key = "distribution",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Distributed to"),
     .help = QT_TRANSLATE_NOOP("audit", "Who received the report."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit", "Received audit reports"),
     .width = 16}};
inline constexpr Field<Uid> receivedBy{
    {.key = "received_by",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Receipt confirmed by"),
     .help = QT_TRANSLATE_NOOP("audit", "Auditee who received it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit", "Confirmed audit reports"),
     .width = 14}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Evidence"),
     .help = QT_TRANSLATE_NOOP("audit", "Plan, report and lists of attendance."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("audit", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "audit",
     .label = QT_TRANSLATE_NOOP("audit", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::audit
