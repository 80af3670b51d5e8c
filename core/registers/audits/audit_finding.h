// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit found, good or bad. The work on a bad one happens in its nonconformity.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::audit_finding {

enum class Type { Major, Minor, Observation, Opportunity, GoodPractice };
inline constexpr Choice kTypeChoices[] = {
    {"major", QT_TRANSLATE_NOOP("audit_finding", "Major nonconformity"), Tone::Bad},
    {"minor", QT_TRANSLATE_NOOP("audit_finding", "Minor nonconformity"), Tone::Warning},
    {"observation", QT_TRANSLATE_NOOP("audit_finding", "Observation")},
    {"opportunity", QT_TRANSLATE_NOOP("audit_finding", "Opportunity for improvement"),
     Tone::Progress},
    {"good_practice", QT_TRANSLATE_NOOP("audit_finding", "Good practice"), Tone::Good},
};

enum class Status { Open, Answered, InAction, Done, Verified, Closed };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("audit_finding", "Open"), Tone::Bad},
    {"answered", QT_TRANSLATE_NOOP("audit_finding", "Answered"), Tone::Progress},
    {"in_action", QT_TRANSLATE_NOOP("audit_finding", "In progress"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("audit_finding", "Done"), Tone::Progress},
    {"verified", QT_TRANSLATE_NOOP("audit_finding", "Verified"), Tone::Good},
    {"closed", QT_TRANSLATE_NOOP("audit_finding", "Closed"), Tone::Muted},
};

enum class Pillar { People, Process, Technology, Partner };
inline constexpr Choice kPillarChoices[] = {
    {"people", QT_TRANSLATE_NOOP("audit_finding", "People")},
    {"process", QT_TRANSLATE_NOOP("audit_finding", "Process")},
    {"technology", QT_TRANSLATE_NOOP("audit_finding", "Technology")},
    {"partner", QT_TRANSLATE_NOOP("audit_finding", "Partner or supplier")},
};

// Finding
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "audit_finding",
         "Short text for lists, for example \"Access review of the ERP missing\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("audit_finding", "Audit finding")}};
inline constexpr Field<Uid> audit{
    {.key = "audit",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Audit"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "The audit that found it."),
     .target = "audit",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Has findings"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Type"),
     .help = QT_TRANSLATE_NOOP(
         "audit_finding",
         "Major: the system fails. Minor: a single lapse. Observation: not yet a nonconformity."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> requirement{
    {.key = "requirement",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Requirement"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "What was not met, with version, for example "
                                                "\"A.5.18\" or \"Access policy 1.4, section 3\"."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> statement{
    {.key = "statement",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Statement"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "audit_finding", "Why this does not meet the requirement, in one or two sentences.")}};
inline constexpr Field<QString> evidenceText{
    {.key = "evidence_text",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "What was seen"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_finding", "Exactly: records, dates, numbers.")}};
inline constexpr Field<QString> place{
    {.key = "place",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Place"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Unit, site or system where it was seen."),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Controls"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Controls concerned."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Has audit findings"),
     .width = 16}};
inline constexpr Field<Uid> procedure{
    {.key = "procedure",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Procedure"),
     .help =
         QT_TRANSLATE_NOOP("audit_finding", "Procedure that was not followed or does not work."),
     .target = "procedure",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Has audit findings"),
     .width = 16}};
inline constexpr Field<Pillar> pillar{
    {.key = "pillar",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Pillar"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Where the cause lies."),
     .choices = kPillarChoices,
     .width = 12}};

// Response
inline constexpr Field<Uid> auditee{
    {.key = "auditee",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Auditee"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Who answers for the area."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Answers for audit findings"),
     .width = 14}};
inline constexpr Field<QString> response{
    {.key = "response",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Response of the auditee"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_finding", "Whether it is accepted, and what is proposed.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Owner"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Who sees it through."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Owns audit findings"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Due"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Day by which it is to be settled."),
     .inTable = true}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Status"),
     .help = QT_TRANSLATE_NOOP("audit_finding",
                               "Closed when the next audit or the nonconformity confirms it."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<Uid> nonconformity{
    {.key = "nonconformity",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Nonconformity"),
     .help = QT_TRANSLATE_NOOP("audit_finding",
                               "Record in which cause and corrective action are worked on."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Was raised by audit findings"),
     .width = 18}};
inline constexpr Field<Uid> improvement{
    {.key = "improvement",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Improvement"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "For opportunities: the idea that came of it."),
     .target = "improvement",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Was suggested by audit findings"),
     .width = 18}};
inline constexpr Field<QDate> closedOn{
    {.key = "closed_on",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Closed on"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "Day of closure.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("audit_finding", "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Evidence"),
     .help = QT_TRANSLATE_NOOP("audit_finding", "What proves finding and settlement."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("audit_finding", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "audit_finding",
     .label = QT_TRANSLATE_NOOP("audit_finding", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("audit_finding",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::audit_finding
