// SPDX-License-Identifier: GPL-3.0-or-later
// Data protection impact assessment: judgement of what a processing may do to people. Not the risk
// of the organisation.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::dpia {

enum class Status { Planned, InProgress, Approved, Stopped };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("dpia", "Planned")},
    {"in_progress", QT_TRANSLATE_NOOP("dpia", "In progress"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("dpia", "Approved"), Tone::Good},
    {"stopped", QT_TRANSLATE_NOOP("dpia", "Processing stopped"), Tone::Bad},
};

enum class Remaining { NotJudged, Low, Medium, High };
inline constexpr Choice kRemainingChoices[] = {
    {"not_judged", QT_TRANSLATE_NOOP("dpia", "Not judged"), Tone::Warning},
    {"low", QT_TRANSLATE_NOOP("dpia", "Low"), Tone::Good},
    {"medium", QT_TRANSLATE_NOOP("dpia", "Medium"), Tone::Warning},
    {"high", QT_TRANSLATE_NOOP("dpia", "High"), Tone::Bad},
};

// Assessment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "dpia", "What is assessed, for example \"Video surveillance of the warehouse\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("dpia", "Impact assessment")}};
inline constexpr Field<Uid> processing{
    {.key = "processing",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Processing activity"),
     .help = QT_TRANSLATE_NOOP("dpia", "The processing it is about."),
     .target = "processing_activity",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Has impact assessments"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> trigger{
    {.key = "trigger",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Why it is needed"),
     .help = QT_TRANSLATE_NOOP(
         "dpia", "Result of the threshold check, for example \"systematic monitoring of people\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> owner{{.key = "owner",
                                   .context = "dpia",
                                   .label = QT_TRANSLATE_NOOP("dpia", "Owner"),
                                   .help = QT_TRANSLATE_NOOP("dpia", "Who prepares it."),
                                   .target = "person",
                                   .inverse = QT_TRANSLATE_NOOP("dpia", "Owns impact assessments"),
                                   .inTable = true,
                                   .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Status"),
     .help = QT_TRANSLATE_NOOP("dpia", "Processing starts only after the approval."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Due"),
     .help = QT_TRANSLATE_NOOP("dpia", "Day by which it is to be finished."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Overdue"),
     .help = QT_TRANSLATE_NOOP("dpia", "Whether the due date has passed and it is not approved."),
     .computed = true,
     .width = 8}};

// Judgement
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia", "Planned steps, data, purposes and interests.")}};
inline constexpr Field<QString> necessity{
    {.key = "necessity",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Necessity"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia", "Why it cannot be done with less data or less intrusion.")}};
inline constexpr Field<QString> risksToPeople{
    {.key = "risks_to_people",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Risks for people"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia",
                               "What may happen to them, how likely and how bad it would be.")}};
inline constexpr Field<QString> measuresText{
    {.key = "measures_text",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Protection"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia", "What reduces these risks.")}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Controls"),
     .help = QT_TRANSLATE_NOOP("dpia", "Controls that protect the people."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Protects people in"),
     .width = 16}};
inline constexpr Field<Remaining> remainingRisk{
    {.key = "remaining_risk",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Residual risk for people"),
     .help = QT_TRANSLATE_NOOP("dpia", "High means that the authority has to be asked first."),
     .choices = kRemainingChoices,
     .inTable = true,
     .width = 12,
     .heading = QT_TRANSLATE_NOOP("dpia", "Remaining")}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Risks"),
     .help = QT_TRANSLATE_NOOP("dpia", "Risks of the organisation that come with it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Comes from impact assessments"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Actions"),
     .help = QT_TRANSLATE_NOOP("dpia", "What is to be done before the start."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Follows from impact assessments"),
     .width = 18}};

// Advice and approval
inline constexpr Field<Uid> officer{
    {.key = "officer",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Data protection officer"),
     .help = QT_TRANSLATE_NOOP("dpia", "Who gave advice."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Advised on impact assessments"),
     .width = 14}};
inline constexpr Field<QString> advice{
    {.key = "advice",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Advice"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia", "What the officer advised and whether it was followed.")}};
inline constexpr Field<QString> viewsOfPeople{
    {.key = "views_of_people",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Views of the people"),
     .help = QT_TRANSLATE_NOOP("dpia", "Whether people or the works council were heard."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QDate> authorityConsulted{
    {.key = "authority_consulted",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Authority consulted on"),
     .help = QT_TRANSLATE_NOOP("dpia", "Only at a high residual risk.")}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Approved by"),
     .help = QT_TRANSLATE_NOOP("dpia", "Who allowed the processing."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Approved impact assessments"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Approved on"),
     .help = QT_TRANSLATE_NOOP("dpia", "Day of the approval.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Next review"),
     .help = QT_TRANSLATE_NOOP("dpia", "Day by which it is looked at again.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Evidence"),
     .help = QT_TRANSLATE_NOOP("dpia", "The signed assessment."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("dpia", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "dpia",
     .label = QT_TRANSLATE_NOOP("dpia", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("dpia", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::dpia
