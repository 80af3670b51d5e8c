// SPDX-License-Identifier: GPL-3.0-or-later
// File of a reported event: judgement, times, handling, effects, cause and lessons. Time line and
// notices are records of their own.
#pragma once

#include "core/registers/common.h"
#include "core/registers/incidents/incident_choices.h"
#include "core/schema/register.h"

namespace ringbinder::incident {

// Incident
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "incident",
         "What happened in a few words, for example \"Invoice mail with malware opened\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("incident", "Incident")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Type"),
     .help = QT_TRANSLATE_NOOP("incident", "Which kind of event it is; the nearest one is enough."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<Severity> severity{
    {.key = "severity",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Severity"),
     .help = QT_TRANSLATE_NOOP(
         "incident", "S1: core service, many people or a report demanded by law. S2: important "
                     "system or sensitive data. S3: limited effect. S4: hardly any effect."),
     .choices = kSeverityChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QString> severityReason{
    {.key = "severity_reason",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Reason for the severity"),
     .help = QT_TRANSLATE_NOOP("incident", "Needed where it differs from the scale."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Status"),
     .help = QT_TRANSLATE_NOOP("incident", "The last step that is finished."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> handler{
    {.key = "handler",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Handler"),
     .help = QT_TRANSLATE_NOOP("incident", "The one person who leads the handling."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident", "Handles incidents"),
     .width = 14}};
inline constexpr Field<Uid> reporter{
    {.key = "reporter",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Reported by"),
     .help = QT_TRANSLATE_NOOP("incident", "Who noticed and reported it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident", "Reported incidents"),
     .width = 14}};
inline constexpr Field<QString> reporterText{
    {.key = "reporter_text",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Reported from outside by"),
     .help = QT_TRANSLATE_NOOP("incident", "Somebody who is not in the register of people, or a "
                                           "system, for example \"virus scanner\"."),
     .width = 18}};
inline constexpr Field<bool> nearMiss{
    {.key = "near_miss",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Near miss"),
     .help = QT_TRANSLATE_NOOP("incident", "Whether it did no harm only by luck."),
     .width = 8}};

// Times
inline constexpr Field<QDateTime> occurredAt{
    {.key = "occurred_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Occurred at"),
     .help = QT_TRANSLATE_NOOP("incident", "When it began, as far as known.")}};
inline constexpr Field<QDateTime> detectedAt{
    {.key = "detected_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Detected at"),
     .help = QT_TRANSLATE_NOOP("incident", "When somebody or a system first noticed it; often the "
                                           "moment from which time limits run."),
     .inTable = true}};
inline constexpr Field<QDateTime> reportedAt{
    {.key = "reported_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Reported at"),
     .help = QT_TRANSLATE_NOOP("incident", "When it reached the place that handles incidents.")}};
inline constexpr Field<QDateTime> triagedAt{
    {.key = "triaged_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Triaged at"),
     .help = QT_TRANSLATE_NOOP("incident", "When it was judged.")}};
inline constexpr Field<QDateTime> containedAt{
    {.key = "contained_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Contained at"),
     .help = QT_TRANSLATE_NOOP("incident", "When it could no longer spread.")}};
inline constexpr Field<QDateTime> eradicatedAt{
    {.key = "eradicated_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Eradicated at"),
     .help = QT_TRANSLATE_NOOP("incident", "When its source was removed.")}};
inline constexpr Field<QDateTime> recoveredAt{
    {.key = "recovered_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Recovered at"),
     .help = QT_TRANSLATE_NOOP("incident", "When the service ran normally again.")}};
inline constexpr Field<QDateTime> closedAt{
    {.key = "closed_at",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Closed at"),
     .help = QT_TRANSLATE_NOOP("incident", "When the file was closed.")}};
inline constexpr Field<double> hoursToTriage{
    {.key = "hours_to_triage",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Hours to triage"),
     .help = QT_TRANSLATE_NOOP("incident", "From detection to judgement."),
     .computed = true,
     .width = 8}};
inline constexpr Field<double> hoursToContain{
    {.key = "hours_to_contain",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Hours to containment"),
     .help = QT_TRANSLATE_NOOP("incident", "From detection to containment."),
     .computed = true,
     .width = 8}};
inline constexpr Field<double> hoursToRecover{
    {.key = "hours_to_recover",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Hours to recovery"),
     .help = QT_TRANSLATE_NOOP("incident", "From detection to recovery."),
     .computed = true,
     .width = 8}};

// Description
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident",
                               "What happened, how it was noticed and what is known so far.")}};
inline constexpr Field<QStringList> affects{
    {.key = "affects",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Affects"),
     .help = QT_TRANSLATE_NOOP("incident",
                               "Which of confidentiality, integrity and availability was hurt."),
     .choices = kAffectsChoices,
     .width = 14}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Assets"),
     .help = QT_TRANSLATE_NOOP("incident", "Systems and information that were hit."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was hit by incidents"),
     .width = 18}};
inline constexpr Field<QList<Uid>> people{
    {.key = "people",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "People"),
     .help = QT_TRANSLATE_NOOP("incident", "Those involved or concerned."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was involved in incidents"),
     .width = 16}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Units"),
     .help = QT_TRANSLATE_NOOP("incident", "Units concerned."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was concerned by incidents"),
     .width = 16}};
inline constexpr Field<QList<Uid>> suppliers{
    {.key = "suppliers",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Suppliers"),
     .help = QT_TRANSLATE_NOOP("incident", "Suppliers through which it came or who were hit."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was involved in incidents"),
     .width = 16}};
inline constexpr Field<QList<Uid>> processes{
    {.key = "processes",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Processes"),
     .help = QT_TRANSLATE_NOOP("incident", "Business processes that were disturbed."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was disturbed by incidents"),
     .width = 16}};

// Judgement
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Decision"),
     .help = QT_TRANSLATE_NOOP("incident", "Whether the event is an incident."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> decisionReason{
    {.key = "decision_reason",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Reason for the decision"),
     .help = QT_TRANSLATE_NOOP("incident", "Why it was judged so."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> decidedBy{{.key = "decided_by",
                                       .context = "incident",
                                       .label = QT_TRANSLATE_NOOP("incident", "Decided by"),
                                       .help = QT_TRANSLATE_NOOP("incident", "Who judged it."),
                                       .target = "person",
                                       .inverse = QT_TRANSLATE_NOOP("incident", "Judged incidents"),
                                       .width = 14}};
inline constexpr Field<Uid> playbook{
    {.key = "playbook",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Playbook"),
     .help = QT_TRANSLATE_NOOP("incident", "The plan by which it was handled."),
     .target = "playbook",
     .inverse = QT_TRANSLATE_NOOP("incident", "Guided incidents"),
     .width = 18}};
inline constexpr Field<bool> legalCase{
    {.key = "legal_case",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Legal case"),
     .help = QT_TRANSLATE_NOOP(
         "incident", "Whether it may end before a court; evidence then needs a chain of custody."),
     .width = 8}};

// Personal data
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Personal data concerned"),
     .help = QT_TRANSLATE_NOOP(
         "incident", "Whether information about people was lost, changed or seen by others."),
     .width = 8}};
inline constexpr Field<QString> dataCategories{
    {.key = "data_categories",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Categories of data"),
     .help = QT_TRANSLATE_NOOP("incident", "For example \"names, bank details\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<qint64> peopleCount{
    {.key = "people_count",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "People concerned"),
     .help =
         QT_TRANSLATE_NOOP("incident", "How many people are concerned, estimated if necessary."),
     .min = 0,
     .max = 8000000000,
     .width = 9}};
inline constexpr Field<QString> privacyConsequences{
    {.key = "privacy_consequences",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Consequences for people"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident", "What may happen to them.")}};
inline constexpr Field<QString> privacyMeasures{
    {.key = "privacy_measures",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Measures for people"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("incident", "What was done to protect them.")}};
inline constexpr Field<PrivacyRisk> privacyRisk{
    {.key = "privacy_risk",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Risk for people"),
     .help = QT_TRANSLATE_NOOP("incident", "Decides who must be told: the authority unless a risk "
                                           "is unlikely, at high risk the people too."),
     .choices = kPrivacyRiskChoices,
     .width = 14}};

// Effects
inline constexpr Field<double> downtimeHours{
    {.key = "downtime_hours",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Downtime in hours"),
     .help = QT_TRANSLATE_NOOP("incident", "How long the service was missing or limited."),
     .width = 8}};
inline constexpr Field<qint64> recordsCount{
    {.key = "records_count",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Data records concerned"),
     .help = QT_TRANSLATE_NOOP("incident", "Number of entries lost, changed or disclosed."),
     .min = 0,
     .max = 8000000000,
     .width = 9}};
inline constexpr Field<Money> costWorkMinor{
    {.key = "cost_work_minor",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Cost of work"),
     .help = QT_TRANSLATE_NOOP("incident", "Own working time at internal rates."),
     .width = 12}};
inline constexpr Field<Money> costExternalMinor{
    {.key = "cost_external_minor",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Cost of outside help"),
     .help = QT_TRANSLATE_NOOP("incident", "Forensics, lawyers, replacement."),
     .width = 12}};
inline constexpr Field<Money> costLossMinor{
    {.key = "cost_loss_minor",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Lost business"),
     .help = QT_TRANSLATE_NOOP("incident", "Lost income, penalties and refunds."),
     .width = 12}};
inline constexpr Field<Money> costRecoveredMinor{
    {.key = "cost_recovered_minor",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Paid by others"),
     .help = QT_TRANSLATE_NOOP("incident", "What insurers or others paid."),
     .width = 12}};
inline constexpr Field<Money> costTotalMinor{
    {.key = "cost_total_minor",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Total cost"),
     .help = QT_TRANSLATE_NOOP("incident",
                               "Work, outside help and lost business, less what others paid."),
     .computed = true,
     .width = 12}};

// Lessons
inline constexpr Field<QString> rootCause{
    {.key = "root_cause",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Root cause"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("incident", "What made it possible; not the event in other words.")}};
inline constexpr Field<QString> lessons{
    {.key = "lessons",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Lessons"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "incident", "What worked, what did not, what is done differently from now on.")}};
inline constexpr Field<QList<Uid>> nonconformities{
    {.key = "nonconformities",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Nonconformities"),
     .help = QT_TRANSLATE_NOOP("incident", "Opened because of it."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("incident", "Came to light in incidents"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Actions"),
     .help = QT_TRANSLATE_NOOP("incident", "What keeps it from happening again."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("incident", "Follows from incidents"),
     .width = 18}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Risks"),
     .help = QT_TRANSLATE_NOOP("incident", "Risks that it made real or that need a new look."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("incident", "Became real in incidents"),
     .width = 16}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Controls"),
     .help =
         QT_TRANSLATE_NOOP("incident", "Controls that failed, were missing or changed afterwards."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("incident", "Was tested by incidents"),
     .width = 16}};
inline constexpr Field<QDate> riskReviewOn{
    {.key = "risk_review_on",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Risks reviewed on"),
     .help = QT_TRANSLATE_NOOP("incident",
                               "Day on which the risk assessment was looked at because of it.")}};

// Approval and evidence
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Approved by"),
     .help = QT_TRANSLATE_NOOP("incident", "Who agreed to the closing."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("incident", "Approved incident reports"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Approved on"),
     .help = QT_TRANSLATE_NOOP("incident", "Day of the approval.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Undecided too long"),
     .help = QT_TRANSLATE_NOOP(
         "incident", "Whether two days after the report nobody has decided if it is an incident."),
     .computed = true,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("incident", "Undecided")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Evidence"),
     .help = QT_TRANSLATE_NOOP("incident", "Logs, mails, photographs and reports."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("incident", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "incident",
     .label = QT_TRANSLATE_NOOP("incident", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("incident", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::incident
