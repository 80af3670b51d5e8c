// SPDX-License-Identifier: GPL-3.0-or-later
// One assessment of risks with its team, its conclusion and a frozen copy of the ratings, so that
// later changes leave it as it was.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::risk_assessment {

enum class Type { Full, Partial, EventDriven };
inline constexpr Choice kTypeChoices[] = {
    {"full", QT_TRANSLATE_NOOP("risk_assessment", "Full")},
    {"partial", QT_TRANSLATE_NOOP("risk_assessment", "Partial")},
    {"event_driven", QT_TRANSLATE_NOOP("risk_assessment", "Event-driven")},
};

enum class Status { Planned, InProgress, Completed, Approved, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("risk_assessment", "Planned")},
    {"in_progress", QT_TRANSLATE_NOOP("risk_assessment", "In progress"), Tone::Progress},
    {"completed", QT_TRANSLATE_NOOP("risk_assessment", "Completed"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("risk_assessment", "Approved"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("risk_assessment", "Cancelled"), Tone::Muted},
};

// Assessment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Title"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "For example \"Risk assessment 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("risk_assessment", "Risk assessment")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Type"),
     .help =
         QT_TRANSLATE_NOOP("risk_assessment", "Full: all risks in scope. Partial: a part of them. "
                                              "Event-driven: after an incident or a change."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Status"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Approved assessments are not changed any more."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 13}};
inline constexpr Field<QString> triggerText{
    {.key = "trigger_text",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Trigger"),
     .help = QT_TRANSLATE_NOOP(
         "risk_assessment",
         "Why it was carried out, for example \"yearly\" or \"new data centre\"."),
     .width = 24}};
inline constexpr Field<QDate> startedOn{
    {.key = "started_on",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Started on"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "First day of the work.")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Date"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Day to which the result refers."),
     .inTable = true}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Scope"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk_assessment",
         "Units, processes and assets that were looked at, and what was left out.")}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Units"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Units covered."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Was covered by assessments"),
     .width = 16}};

// Team and method
inline constexpr Field<Uid> lead{
    {.key = "lead",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Led by"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Who led it, usually the risk manager."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Led risk assessments"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> participants{
    {.key = "participants",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Participants"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Who took part."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Took part in risk assessments"),
     .width = 18}};
inline constexpr Field<QString> participantsNote{
    {.key = "participants_note",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Competence of the participants"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Role and competence of each, outside experts included.")}};
inline constexpr Field<Uid> method{
    {.key = "method",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Method"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "The version of the method that was used."),
     .target = "method",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Was used in assessments"),
     .width = 16}};
inline constexpr Field<QString> deviations{
    {.key = "deviations",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Deviations"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Where the assessment departed from the method, and why.")}};
inline constexpr Field<QString> sources{
    {.key = "sources",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Sources of information"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Interviews, incidents, scans, audits and other sources used.")}};
inline constexpr Field<QList<Uid>> issues{
    {.key = "issues",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Context issues"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Issues that were considered."),
     .target = "context_issue",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Was considered in assessments"),
     .width = 18}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Party requirements"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Requirements that were considered."),
     .target = "party_requirement",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Was considered in assessments"),
     .width = 18}};

// Result
inline constexpr Field<QString> conclusion{
    {.key = "conclusion",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Conclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment", "The result in three sentences.")}};
inline constexpr Field<QString> changeNote{
    {.key = "change_note",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "What changed"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk_assessment",
         "New, closed, raised and lowered risks since the assessment before, with the reason.")}};
inline constexpr Field<QString> uncertainty{
    {.key = "uncertainty",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Limits and uncertainty"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("risk_assessment", "Assumptions, missing information, confidence.")}};
inline constexpr Field<QString> opportunities{
    {.key = "opportunities",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Opportunities"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Ideas for improvement that came up.")}};
inline constexpr Field<qint64> riskCount{
    {.key = "risk_count",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Number of risks"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Risks in the frozen copy."),
     .inTable = true,
     .width = 8,
     .fixed = true,
     .heading = QT_TRANSLATE_NOOP("risk_assessment", "Risks")}};
inline constexpr Field<qint64> aboveCriterionCount{
    {.key = "above_criterion_count",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Above the criterion"),
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Risks above the acceptance criterion in the frozen copy."),
     .width = 8,
     .fixed = true}};

// Approval
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Approved by"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Who approved the result."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Approved risk assessments"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Approved on"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Day of the approval.")}};
inline constexpr Field<QDate> nextDue{
    {.key = "next_due",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Next assessment"),
     .help =
         QT_TRANSLATE_NOOP("risk_assessment", "Day by which the next one is to be carried out."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Overdue"),
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Whether the next assessment should have been carried out."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> snapshot{
    {.key = "snapshot",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Frozen ratings"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "risk_assessment", "Ratings and levels as they stood at approval, kept by the program."),
     .fixed = true}};
inline constexpr Field<QString> snapshotHash{
    {.key = "snapshot_hash",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Fingerprint"),
     .help = QT_TRANSLATE_NOOP("risk_assessment", "Fixes the frozen ratings."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Evidence"),
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Minutes of workshops, lists of participants or the signed report."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("risk_assessment", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "risk_assessment",
     .label = QT_TRANSLATE_NOOP("risk_assessment", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("risk_assessment",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::risk_assessment
