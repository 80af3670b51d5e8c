// SPDX-License-Identifier: GPL-3.0-or-later
// Plan by which processes or systems go on or come back after a disruption.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::continuity_plan {

enum class Kind { Process, IctRecovery, Crisis, Communication, Site };
inline constexpr Choice kKindChoices[] = {
    {"process", QT_TRANSLATE_NOOP("continuity_plan", "Business continuity")},
    {"ict_recovery", QT_TRANSLATE_NOOP("continuity_plan", "ICT recovery")},
    {"crisis", QT_TRANSLATE_NOOP("continuity_plan", "Crisis management")},
    {"communication", QT_TRANSLATE_NOOP("continuity_plan", "Communication")},
    {"site", QT_TRANSLATE_NOOP("continuity_plan", "Site or evacuation")},
};

enum class Status { Draft, InReview, Approved, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("continuity_plan", "Draft"), Tone::Progress},
    {"in_review", QT_TRANSLATE_NOOP("continuity_plan", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("continuity_plan", "Approved"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("continuity_plan", "Retired"), Tone::Muted},
};

// Plan
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "continuity_plan", "What it keeps going, for example \"Order handling without the ERP\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("continuity_plan", "Continuity plan")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Kind"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "What sort of plan it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Owner"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Who keeps it up to date."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Owns continuity plans"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Status"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Only approved plans count."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Version"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "For example \"2.0\"."),
     .width = 8}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Scope"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan", "What it covers and what it does not.")}};
inline constexpr Field<QList<Uid>> processes{
    {.key = "processes",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Processes"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Business processes that it keeps going."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Is kept going by"),
     .width = 18}};
inline constexpr Field<QList<Uid>> systems{
    {.key = "systems",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Systems"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Systems that it brings back."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Is recovered by"),
     .width = 18}};

// Roles
inline constexpr Field<Uid> leader{
    {.key = "leader",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Leader"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Who decides that it starts and leads it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Leads continuity plans"),
     .width = 14}};
inline constexpr Field<Uid> deputy{
    {.key = "deputy",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Deputy"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Who leads when the leader cannot be reached."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Deputises in continuity plans"),
     .width = 14}};
inline constexpr Field<QList<Uid>> team{
    {.key = "team",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Team"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Who works by it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Is in the team of continuity plans"),
     .width = 16}};
inline constexpr Field<QString> contacts{
    {.key = "contacts",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Contacts"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan",
                               "Phone numbers of people, suppliers and authorities.")}};

// Steps
inline constexpr Field<QString> trigger{
    {.key = "trigger",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Trigger"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan",
                               "When it starts, for example \"ERP not available for one hour\".")}};
inline constexpr Field<QString> steps{
    {.key = "steps",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Steps"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan", "What is done in which order, by whom.")}};
inline constexpr Field<QString> strategy{
    {.key = "strategy",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Strategy"),
     .help = QT_TRANSLATE_NOOP(
         "continuity_plan",
         "In one sentence, for example \"second site takes over\" or \"restore from backup\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> recoveryOrder{
    {.key = "recovery_order",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Order of recovery"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan",
                               "Which systems come first because others need them.")}};
inline constexpr Field<QString> security{
    {.key = "security",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Security during the disruption"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "continuity_plan",
         "How access, confidentiality and logging are kept up in the emergency.")}};
inline constexpr Field<QString> returnField{
    {.key = "return",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Back to normal"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan",
                               "How normal work is resumed and gaps are filled in.")}};
inline constexpr Field<double> targetRtoHours{
    {.key = "target_rto_hours",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Recovery time in hours"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Time within which the plan is to succeed."),
     .width = 8}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Emergency copy"),
     .help =
         QT_TRANSLATE_NOOP("continuity_plan", "Where it can be read when the systems are down."),
     .width = 20}};

// Approval and review
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Approved by"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Who put it in force."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Approved continuity plans"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Approved on"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Day of the approval.")}};
inline constexpr Field<QDate> updatedOn{
    {.key = "updated_on",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Last updated"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Day of the last change of names or steps.")}};
inline constexpr Field<QDate> lastTested{
    {.key = "last_tested",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Last tested"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Day of the last test."),
     .inTable = true}};
inline constexpr Field<QDate> nextTest{
    {.key = "next_test",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Next test"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Day by which it is tested again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Overdue"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "Whether the next test has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Evidence"),
     .help = QT_TRANSLATE_NOOP("continuity_plan", "The approved plan."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("continuity_plan", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "continuity_plan",
     .label = QT_TRANSLATE_NOOP("continuity_plan", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("continuity_plan",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::continuity_plan
