// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened and calls for a new look at risks: proposal, decision and result.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::reassessment_trigger {

enum class Kind {
    Incident,
    Scan,
    Change,
    Intelligence,
    Merger,
    Technology,
    Law,
    Audit,
    Supplier,
    Periodic,
    Other
};
inline constexpr Choice kKindChoices[] = {
    {"incident", QT_TRANSLATE_NOOP("reassessment_trigger", "Incident")},
    {"scan", QT_TRANSLATE_NOOP("reassessment_trigger", "Scan or test")},
    {"change", QT_TRANSLATE_NOOP("reassessment_trigger", "Change")},
    {"intelligence", QT_TRANSLATE_NOOP("reassessment_trigger", "Threat intelligence")},
    {"merger", QT_TRANSLATE_NOOP("reassessment_trigger", "Merger or acquisition")},
    {"technology", QT_TRANSLATE_NOOP("reassessment_trigger", "New technology")},
    {"law", QT_TRANSLATE_NOOP("reassessment_trigger", "Law or contract")},
    {"audit", QT_TRANSLATE_NOOP("reassessment_trigger", "Audit")},
    {"supplier", QT_TRANSLATE_NOOP("reassessment_trigger", "Supplier")},
    {"periodic", QT_TRANSLATE_NOOP("reassessment_trigger", "Review date")},
    {"other", QT_TRANSLATE_NOOP("reassessment_trigger", "Other")},
};

enum class Decision { Undecided, NewRisk, Reassess, FullAssessment, NoChange };
inline constexpr Choice kDecisionChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("reassessment_trigger", "Undecided"), Tone::Warning},
    {"new_risk", QT_TRANSLATE_NOOP("reassessment_trigger", "Record a new risk"), Tone::Progress},
    {"reassess", QT_TRANSLATE_NOOP("reassessment_trigger", "Assess risks again"), Tone::Progress},
    {"full_assessment", QT_TRANSLATE_NOOP("reassessment_trigger", "Carry out an assessment"),
     Tone::Progress},
    {"no_change", QT_TRANSLATE_NOOP("reassessment_trigger", "No change needed"), Tone::Muted},
};

// Trigger
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Title"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger",
                               "What happened, for example \"Takeover of Ostsee Spedition GmbH\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("reassessment_trigger", "Trigger")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Kind"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Where it comes from."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Date"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Day on which it became known."),
     .inTable = true}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Description"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("reassessment_trigger", "What is known, and why it may change risks.")}};
inline constexpr Field<QString> sourceRecord{
    {.key = "source_record",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Source"),
     .help = QT_TRANSLATE_NOOP(
         "reassessment_trigger",
         "Where it is recorded, for example a ticket number or the name of a scan."),
     .width = 18}};
inline constexpr Field<QList<Uid>> incidents{
    {.key = "incidents",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Incidents"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Incidents behind it."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Triggered reassessment"),
     .width = 16}};
inline constexpr Field<QList<Uid>> changes{
    {.key = "changes",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Changes"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Changes behind it."),
     .target = "change_record",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Triggered reassessment"),
     .width = 16}};
inline constexpr Field<Uid> reportedBy{
    {.key = "reported_by",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Reported by"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Who raised it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Reported triggers"),
     .width = 14}};

// What it concerns
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Risks"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Risks that need a new look."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Is to be looked at again because of"),
     .width = 18}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Assets"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Assets concerned."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Is concerned by triggers"),
     .width = 16}};
inline constexpr Field<QString> proposed{
    {.key = "proposed",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Proposal"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("reassessment_trigger",
                               "New risk or other rating that is proposed, with the reason.")}};

// Decision and result
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Owner"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Who sees to the decision."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Owns triggers"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Due"),
     .help =
         QT_TRANSLATE_NOOP("reassessment_trigger", "Day by which it is to be decided and done."),
     .inTable = true}};
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Decision"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "What is done about it."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Reason for the decision"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Above all where nothing changes.")}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Decided by"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Who decided."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Decided on triggers"),
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Decided on"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Day of the decision.")}};
inline constexpr Field<Uid> assessment{
    {.key = "assessment",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Risk assessment"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "The assessment that followed."),
     .target = "risk_assessment",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Was triggered by"),
     .width = 18}};
inline constexpr Field<QString> result{
    {.key = "result",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Result"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "reassessment_trigger",
         "What changed in the risk register, for example \"RSK-0012 raised to high\".")}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Done on"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "Day on which the result was recorded.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Overdue"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger",
                               "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Evidence"),
     .help = QT_TRANSLATE_NOOP("reassessment_trigger", "What shows the event and the decision."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("reassessment_trigger", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "reassessment_trigger",
     .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("reassessment_trigger",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::reassessment_trigger
