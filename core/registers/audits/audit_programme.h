// SPDX-License-Identifier: GPL-3.0-or-later
// Plan of the internal audits of a period, with the reasons for its frequency. The single audits
// are audit records.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::audit_programme {

enum class Status { Draft, Approved, Running, Completed, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("audit_programme", "Draft"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("audit_programme", "Approved"), Tone::Good},
    {"running", QT_TRANSLATE_NOOP("audit_programme", "Running"), Tone::Progress},
    {"completed", QT_TRANSLATE_NOOP("audit_programme", "Completed"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("audit_programme", "Cancelled"), Tone::Muted},
};

// Programme
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Title"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Period in short, for example \"Audit programme 2026 to 2028\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("audit_programme", "Audit programme")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Programme manager"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Who plans the audits and watches that they take place."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit_programme", "Manages audit programmes"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Status"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Audits start after the approval."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QDate> periodStart{
    {.key = "period_start",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Period from"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "First day of the programme."),
     .inTable = true}};
inline constexpr Field<QDate> periodEnd{
    {.key = "period_end",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Period until"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Last day of the programme."),
     .inTable = true}};
inline constexpr Field<qint64> cycleMonths{
    {.key = "cycle_months",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Cycle in months"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Time within which everything is audited once, for example 36."),
     .min = 1,
     .max = 60,
     .width = 8}};
inline constexpr Field<QString> objectives{
    {.key = "objectives",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Objectives"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_programme", "What the programme is to find out.")}};
inline constexpr Field<QString> risksOfProgramme{
    {.key = "risks_of_programme",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Risks of the programme"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "audit_programme",
         "What could make it fail, for example \"one auditor only\", and what is done about it.")}};

// Planning
inline constexpr Field<QString> frequencyReasons{
    {.key = "frequency_reasons",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Reasons for the frequency"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "audit_programme",
         "Why some areas are audited more often: importance, changes, earlier results.")}};
inline constexpr Field<QString> criteria{
    {.key = "criteria",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Criteria"),
     .help = QT_TRANSLATE_NOOP(
         "audit_programme",
         "Against what is audited, for example \"ISO/IEC 27001:2022, SoA 3.1, own policies\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> methods{
    {.key = "methods",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Methods"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "On site, remote or mixed; interviews, samples, tests."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QList<Uid>> auditors{
    {.key = "auditors",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Auditors"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Those who may audit in this period."),
     .target = "auditor",
     .inverse = QT_TRANSLATE_NOOP("audit_programme", "Audits in programmes"),
     .width = 18}};
inline constexpr Field<QString> resources{
    {.key = "resources",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Resources"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Days, travel and tools set aside."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<Money> budgetMinor{
    {.key = "budget_minor",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Budget"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Money set aside for it."),
     .width = 12}};

// Approval and review
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Approved by"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Top management or the programme manager by its order."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit_programme", "Approved audit programmes"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Approved on"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Day of the approval.")}};
inline constexpr Field<QDate> managementInformedOn{
    {.key = "management_informed_on",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Top management informed on"),
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Day on which top management received the programme.")}};
inline constexpr Field<QDate> reviewedOn{
    {.key = "reviewed_on",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Last reviewed"),
     .help =
         QT_TRANSLATE_NOOP("audit_programme", "Day on which its progress was last looked at.")}};
inline constexpr Field<QString> reviewResult{
    {.key = "review_result",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Result of the review"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_programme", "What was moved, added or dropped, and why.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Next review"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Day by which it is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Overdue"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Evidence"),
     .help = QT_TRANSLATE_NOOP("audit_programme", "The approved programme."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("audit_programme", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "audit_programme",
     .label = QT_TRANSLATE_NOOP("audit_programme", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_programme",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::audit_programme
