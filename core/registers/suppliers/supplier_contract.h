// SPDX-License-Identifier: GPL-3.0-or-later
// Contract with a supplier: its term, and which security clauses it has.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::supplier_contract {

enum class Status { Draft, InForce, Terminated, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("supplier_contract", "Draft"), Tone::Progress},
    {"in_force", QT_TRANSLATE_NOOP("supplier_contract", "In force"), Tone::Good},
    {"terminated", QT_TRANSLATE_NOOP("supplier_contract", "Terminated"), Tone::Warning},
    {"ended", QT_TRANSLATE_NOOP("supplier_contract", "Ended"), Tone::Muted},
};

enum class Clause {
    SecurityRequirements,
    Confidentiality,
    IncidentNotice,
    AuditRight,
    Subcontractors,
    ReturnAndDeletion,
    Continuity,
    AccessRules,
    Staff,
    PlaceOfData,
    Changes,
    ExitSupport
};
inline constexpr Choice kClauseChoices[] = {
    {"security_requirements", QT_TRANSLATE_NOOP("supplier_contract", "Security requirements")},
    {"confidentiality", QT_TRANSLATE_NOOP("supplier_contract", "Confidentiality")},
    {"incident_notice", QT_TRANSLATE_NOOP("supplier_contract", "Notice of incidents")},
    {"audit_right", QT_TRANSLATE_NOOP("supplier_contract", "Right to audit")},
    {"subcontractors", QT_TRANSLATE_NOOP("supplier_contract", "Subcontractors")},
    {"return_and_deletion", QT_TRANSLATE_NOOP("supplier_contract", "Return and deletion")},
    {"continuity", QT_TRANSLATE_NOOP("supplier_contract", "Continuity")},
    {"access_rules", QT_TRANSLATE_NOOP("supplier_contract", "Rules for access")},
    {"staff", QT_TRANSLATE_NOOP("supplier_contract", "Screening and training of staff")},
    {"place_of_data", QT_TRANSLATE_NOOP("supplier_contract", "Location of the data")},
    {"changes", QT_TRANSLATE_NOOP("supplier_contract", "Notice of changes")},
    {"exit_support", QT_TRANSLATE_NOOP("supplier_contract", "Exit support")},
};

enum class ProcessingAgreement { NotNeeded, Missing, Signed };
inline constexpr Choice kProcessingAgreementChoices[] = {
    {"not_needed", QT_TRANSLATE_NOOP("supplier_contract", "Not needed"), Tone::Muted},
    {"missing", QT_TRANSLATE_NOOP("supplier_contract", "Missing"), Tone::Bad},
    {"signed", QT_TRANSLATE_NOOP("supplier_contract", "Signed"), Tone::Good},
};

// Contract
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Title"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Subject in short, for example \"Hosting of the customer portal\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("supplier_contract", "Supplier contract")}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Supplier"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "The other side."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("supplier_contract", "Has contracts"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> number{
    {.key = "number",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Contract number"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Number under which it is filed, for example \"V-2024-031\"."),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Owner"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "Who watches term, cost and fulfilment."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("supplier_contract", "Owns supplier contracts"),
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Status"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "Whether it binds today."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Money> costYearMinor{
    {.key = "cost_year_minor",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Yearly cost"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "What it costs in a year."),
     .width = 12}};

// Term
inline constexpr Field<QDate> start{
    {.key = "start",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Start"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "First day of the service."),
     .inTable = true}};
inline constexpr Field<QDate> end{
    {.key = "end",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "End"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Last day of the term; empty: until notice is given."),
     .inTable = true}};
inline constexpr Field<qint64> noticeMonths{
    {.key = "notice_months",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Notice period in months"),
     .help =
         QT_TRANSLATE_NOOP("supplier_contract", "How long before the end notice must be given."),
     .min = 0,
     .max = 60,
     .width = 8}};
inline constexpr Field<QDate> noticeBy{
    {.key = "notice_by",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Give notice by"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Last day on which notice can be given for the end of the term."),
     .computed = true}};
inline constexpr Field<bool> renews{
    {.key = "renews",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Renews automatically"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "Whether it goes on when nobody gives notice."),
     .width = 8}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Expired"),
     .help = QT_TRANSLATE_NOOP(
         "supplier_contract", "Whether the term has ended and the contract does not renew itself."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Security
inline constexpr Field<QStringList> clauses{
    {.key = "clauses",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Security clauses"),
     .help = QT_TRANSLATE_NOOP(
         "supplier_contract", "Clauses that the contract really contains, not those you wish for."),
     .choices = kClauseChoices,
     .width = 24}};
inline constexpr Field<QString> missingClauses{
    {.key = "missing_clauses",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Missing clauses"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "What is missing and why that is accepted, for example \"audit "
                               "right: certificate accepted instead\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<qint64> incidentNoticeHours{
    {.key = "incident_notice_hours",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Notice of incidents in hours"),
     .help = QT_TRANSLATE_NOOP(
         "supplier_contract",
         "Time within which the supplier must tell you about an incident, for example 24."),
     .min = 0,
     .max = 8760,
     .width = 8}};
inline constexpr Field<double> agreedRtoHours{
    {.key = "agreed_rto_hours",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Agreed recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Time within which the service must run again after a failure."),
     .width = 8}};
inline constexpr Field<ProcessingAgreement> processingAgreement{
    {.key = "processing_agreement",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Processing agreement"),
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Needed when the supplier handles personal data for you."),
     .choices = kProcessingAgreementChoices,
     .width = 14}};
inline constexpr Field<QDate> processingAgreementDate{
    {.key = "processing_agreement_date",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Processing agreement dated"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "Day of the signature.")}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Legal requirements"),
     .help =
         QT_TRANSLATE_NOOP("supplier_contract", "Laws and contracts whose demands it passes on."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("supplier_contract", "Is passed on by supplier contracts"),
     .width = 18}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Evidence"),
     .help = QT_TRANSLATE_NOOP("supplier_contract", "The signed contract and its annexes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("supplier_contract", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "supplier_contract",
     .label = QT_TRANSLATE_NOOP("supplier_contract", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("supplier_contract",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::supplier_contract
