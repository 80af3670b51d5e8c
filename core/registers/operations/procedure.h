// SPDX-License-Identifier: GPL-3.0-or-later
// Operating procedure with its steps and scripts. That it was followed is shown by its runs.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::procedure {

enum class Status { Draft, Approved, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("procedure", "Draft"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("procedure", "Approved"), Tone::Good},
    {"retired", QT_TRANSLATE_NOOP("procedure", "Retired"), Tone::Muted},
};

// Procedure
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Title"),
     .help =
         QT_TRANSLATE_NOOP("procedure", "Work it describes, for example \"Set up a new server\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("procedure", "Procedure")}};
inline constexpr Field<QString> purpose{{.key = "purpose",
                                         .context = "procedure",
                                         .label = QT_TRANSLATE_NOOP("procedure", "Purpose"),
                                         .help = QT_TRANSLATE_NOOP("procedure", "What it is for."),
                                         .maxLength = 1000,
                                         .width = 24}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Owner"),
     .help = QT_TRANSLATE_NOOP("procedure", "Who keeps it up to date."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Owns procedures"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Status"),
     .help = QT_TRANSLATE_NOOP("procedure", "Only approved procedures are used."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Version"),
     .help = QT_TRANSLATE_NOOP("procedure", "For example \"1.4\"."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<Uid> document{
    {.key = "document",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Document"),
     .help = QT_TRANSLATE_NOOP("procedure", "Policy or document it belongs to."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Is detailed by procedures"),
     .width = 18}};
inline constexpr Field<QList<Uid>> systems{
    {.key = "systems",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Systems"),
     .help = QT_TRANSLATE_NOOP("procedure", "Where it is used."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Is operated by procedures"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Controls"),
     .help = QT_TRANSLATE_NOOP("procedure", "Controls that it carries out."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Is carried out by procedures"),
     .width = 16}};
inline constexpr Field<QList<Uid>> processes{
    {.key = "processes",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Processes"),
     .help = QT_TRANSLATE_NOOP("procedure", "Business processes it belongs to."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Uses procedures"),
     .width = 16}};

// Work
inline constexpr Field<QString> trigger{
    {.key = "trigger",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "When it is done"),
     .help = QT_TRANSLATE_NOOP(
         "procedure", "Occasion or rhythm, for example \"each Monday\" or \"at each order\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QList<Uid>> roles{
    {.key = "roles",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Roles"),
     .help = QT_TRANSLATE_NOOP("procedure", "Who may do it."),
     .target = "role",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Carries out procedures"),
     .width = 16}};
inline constexpr Field<QString> steps{
    {.key = "steps",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Steps"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("procedure", "What is done in which order, with checks and limits.")}};
inline constexpr Field<QString> scriptRef{
    {.key = "script_ref",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Script"),
     .help = QT_TRANSLATE_NOOP(
         "procedure",
         "Where the script lies and which version, for example \"git: ops/newserver.yml, 2.3\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> failure{
    {.key = "failure",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "When it fails"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("procedure", "What is done and who is called when a step fails.")}};
inline constexpr Field<bool> recordNeeded{
    {.key = "record_needed",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Runs are recorded"),
     .help = QT_TRANSLATE_NOOP("procedure", "Whether each run leaves a record here."),
     .width = 8}};

// Approval and review
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Approved by"),
     .help = QT_TRANSLATE_NOOP("procedure", "Who put it in force."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Approved procedures"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Approved on"),
     .help = QT_TRANSLATE_NOOP("procedure", "Day of the approval.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Next review"),
     .help = QT_TRANSLATE_NOOP("procedure", "Day by which it is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Overdue"),
     .help = QT_TRANSLATE_NOOP("procedure", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Risks"),
     .help = QT_TRANSLATE_NOOP("procedure",
                               "Risks that it reduces, or that come from its being ineffective."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Is touched by procedures"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Evidence"),
     .help = QT_TRANSLATE_NOOP("procedure", "The approved text."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("procedure", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "procedure",
     .label = QT_TRANSLATE_NOOP("procedure", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("procedure", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::procedure
