// SPDX-License-Identifier: GPL-3.0-or-later
// What the ISMS is to achieve, derived from somewhere, measured and planned. Values stand in
// measures.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::objective {

enum class Source { Policy, Risk, Party, Law, Review, Audit, Incident };
inline constexpr Choice kSourceChoices[] = {
    {"policy", QT_TRANSLATE_NOOP("objective", "Policy")},
    {"risk", QT_TRANSLATE_NOOP("objective", "Risk")},
    {"party", QT_TRANSLATE_NOOP("objective", "Interested party")},
    {"law", QT_TRANSLATE_NOOP("objective", "Law or contract")},
    {"review", QT_TRANSLATE_NOOP("objective", "Management review")},
    {"audit", QT_TRANSLATE_NOOP("objective", "Audit")},
    {"incident", QT_TRANSLATE_NOOP("objective", "Incident")},
};

enum class Priority { Low, Medium, High, Urgent };
inline constexpr Choice kPriorityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("objective", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("objective", "Medium")},
    {"high", QT_TRANSLATE_NOOP("objective", "High"), Tone::Warning},
    {"urgent", QT_TRANSLATE_NOOP("objective", "Urgent"), Tone::Bad},
};

enum class Status { Proposed, Approved, OnTrack, AtRisk, Missed, Achieved, Dropped };
inline constexpr Choice kStatusChoices[] = {
    {"proposed", QT_TRANSLATE_NOOP("objective", "Proposed")},
    {"approved", QT_TRANSLATE_NOOP("objective", "Approved"), Tone::Progress},
    {"on_track", QT_TRANSLATE_NOOP("objective", "On track"), Tone::Good},
    {"at_risk", QT_TRANSLATE_NOOP("objective", "At risk"), Tone::Warning},
    {"missed", QT_TRANSLATE_NOOP("objective", "Missed"), Tone::Bad},
    {"achieved", QT_TRANSLATE_NOOP("objective", "Achieved"), Tone::Good},
    {"dropped", QT_TRANSLATE_NOOP("objective", "Dropped"), Tone::Muted},
};

// Objective
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "objective",
         "The aim in one sentence, for example \"Data on lost devices cannot be read\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("objective", "Objective")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("objective", "What exactly is meant, and what is not.")}};
inline constexpr Field<QString> policyReference{
    {.key = "policy_reference",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Policy reference"),
     .help = QT_TRANSLATE_NOOP("objective", "Sentence or section of the policy it serves, for "
                                            "example \"policy 3, protection of customer data\"."),
     .width = 20}};
inline constexpr Field<QString> businessGoal{
    {.key = "business_goal",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Business goal"),
     .help = QT_TRANSLATE_NOOP(
         "objective",
         "Goal of the business it helps, for example \"growth with hospitals as customers\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Source> source{
    {.key = "source",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Source"),
     .help = QT_TRANSLATE_NOOP("objective", "What it is derived from."),
     .choices = kSourceChoices,
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Owner"),
     .help = QT_TRANSLATE_NOOP("objective", "Who answers for reaching it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("objective", "Owns objectives"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Priority> priority{
    {.key = "priority",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Priority"),
     .help = QT_TRANSLATE_NOOP("objective", "In which order objectives are worked on."),
     .choices = kPriorityChoices,
     .width = 10}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Status"),
     .help = QT_TRANSLATE_NOOP("objective", "What the owner says about it today."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};

// Derived from
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Risks"),
     .help = QT_TRANSLATE_NOOP("objective", "Risks that it reduces."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("objective", "Is reduced by objectives"),
     .width = 16}};
inline constexpr Field<QList<Uid>> partyRequirements{
    {.key = "party_requirements",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Requirements of interested parties"),
     .help = QT_TRANSLATE_NOOP("objective", "Expectations that it meets."),
     .target = "party_requirement",
     .inverse = QT_TRANSLATE_NOOP("objective", "Is met by objectives"),
     .width = 18}};
inline constexpr Field<QList<Uid>> requirements{
    {.key = "requirements",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Legal requirements"),
     .help = QT_TRANSLATE_NOOP("objective", "Laws and contracts that it serves."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("objective", "Is served by objectives"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Controls"),
     .help = QT_TRANSLATE_NOOP("objective", "Controls whose effect it drives."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("objective", "Is driven by objectives"),
     .width = 16}};

// Target
enum class MeasureState { NoMeasure, NoValue, Met, Warning, Missed };
inline constexpr Choice kMeasureStateChoices[] = {
    {"no_measure", QT_TRANSLATE_NOOP("objective", "No measure"), Tone::Muted},
    {"no_value", QT_TRANSLATE_NOOP("objective", "No value"), Tone::Muted},
    {"met", QT_TRANSLATE_NOOP("objective", "Met"), Tone::Good},
    {"warning", QT_TRANSLATE_NOOP("objective", "Warning"), Tone::Warning},
    {"missed", QT_TRANSLATE_NOOP("objective", "Missed"), Tone::Bad},
};
inline constexpr Field<QList<Uid>> measures{
    {.key = "measures",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Measures"),
     .help = QT_TRANSLATE_NOOP("objective", "How progress is measured."),
     .target = "measure",
     .inverse = QT_TRANSLATE_NOOP("objective", "Measures objectives"),
     .width = 18}};
inline constexpr Field<MeasureState> measureState{
    {.key = "measure_state",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "State by measures"),
     .help = QT_TRANSLATE_NOOP("objective", "The worst state of its measures; a measure without "
                                            "value counts where no other has one."),
     .choices = kMeasureStateChoices,
     .computed = true,
     .inTable = true,
     .width = 11,
     .heading = QT_TRANSLATE_NOOP("objective", "Measured")}};
inline constexpr Field<QString> notMeasurableReason{
    {.key = "not_measurable_reason",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Reason for no measure"),
     .help = QT_TRANSLATE_NOOP(
         "objective", "Why measuring is not practicable, and how progress is judged instead."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> baseline{
    {.key = "baseline",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Baseline"),
     .help = QT_TRANSLATE_NOOP("objective", "Where it starts, for example \"62 % encrypted\"."),
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> target{
    {.key = "target",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Target"),
     .help =
         QT_TRANSLATE_NOOP("objective", "What is to be reached, for example \"100 % encrypted\"."),
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> start{
    {.key = "start",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Start"),
     .help = QT_TRANSLATE_NOOP("objective", "Day on which work begins.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Due"),
     .help = QT_TRANSLATE_NOOP("objective", "Day by which it is to be reached."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Overdue"),
     .help = QT_TRANSLATE_NOOP(
         "objective", "Whether the due date has passed and it is neither reached nor dropped."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Plan
inline constexpr Field<QString> plan{
    {.key = "plan",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Plan"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("objective", "What is done to reach it.")}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Actions"),
     .help = QT_TRANSLATE_NOOP("objective", "Work with person and date."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("objective", "Serves objectives"),
     .width = 18}};
inline constexpr Field<QString> resources{
    {.key = "resources",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Resources"),
     .help = QT_TRANSLATE_NOOP("objective", "People, tools, time and money needed."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<Money> budgetMinor{
    {.key = "budget_minor",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Budget"),
     .help = QT_TRANSLATE_NOOP("objective", "Money set aside for it."),
     .width = 12}};
inline constexpr Field<QString> evaluation{
    {.key = "evaluation",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Evaluation"),
     .help = QT_TRANSLATE_NOOP("objective", "Who evaluates the result when, and how."),
     .maxLength = 1000,
     .width = 24}};

// Result
inline constexpr Field<QString> forecast{
    {.key = "forecast",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Forecast"),
     .help = QT_TRANSLATE_NOOP("objective", "Whether it will be reached by the due date."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> comment{
    {.key = "comment",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Comment"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "objective", "Why it stands as it does; for missed targets the cause and the decision.")}};
inline constexpr Field<QDate> achievedOn{
    {.key = "achieved_on",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Achieved on"),
     .help = QT_TRANSLATE_NOOP("objective", "Day on which the target was reached.")}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Approved by"),
     .help = QT_TRANSLATE_NOOP("objective", "Who set it in force, usually top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("objective", "Approved objectives"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Approved on"),
     .help = QT_TRANSLATE_NOOP("objective", "Day of the approval.")}};
inline constexpr Field<QString> communicatedTo{
    {.key = "communicated_to",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Made known to"),
     .help = QT_TRANSLATE_NOOP("objective", "Who was told about it, and how."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Evidence"),
     .help = QT_TRANSLATE_NOOP("objective", "What proves progress and result."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("objective", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "objective",
     .label = QT_TRANSLATE_NOOP("objective", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("objective", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::objective
