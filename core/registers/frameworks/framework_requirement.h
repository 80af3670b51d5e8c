// SPDX-License-Identifier: GPL-3.0-or-later
// One demand of a further framework, mapped to the controls that meet it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::framework_requirement {

enum class Applies { Undecided, Yes, No };
inline constexpr Choice kAppliesChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("framework_requirement", "Undecided"), Tone::Warning},
    {"yes", QT_TRANSLATE_NOOP("framework_requirement", "Yes"), Tone::Good},
    {"no", QT_TRANSLATE_NOOP("framework_requirement", "No"), Tone::Muted},
};

enum class Status { Open, Planned, PartlyMet, Met, NotMet };
inline constexpr Choice kStatusChoices[] = {
    {"open", QT_TRANSLATE_NOOP("framework_requirement", "Open"), Tone::Warning},
    {"planned", QT_TRANSLATE_NOOP("framework_requirement", "Planned")},
    {"partly_met", QT_TRANSLATE_NOOP("framework_requirement", "Partly met"), Tone::Progress},
    {"met", QT_TRANSLATE_NOOP("framework_requirement", "Met"), Tone::Good},
    {"not_met", QT_TRANSLATE_NOOP("framework_requirement", "Not met"), Tone::Bad},
};

// Requirement
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "framework_requirement",
         "What it is about in own words, for example \"Purpose of processing is recorded\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("framework_requirement", "Requirement")}};
inline constexpr Field<QString> number{
    {.key = "number",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Number"),
     .help = QT_TRANSLATE_NOOP(
         "framework_requirement",
         "Number with the prefix of the framework, for example \"27701:A.7.2.1\"."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> framework{
    {.key = "framework",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Framework"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "The framework and edition it stands in."),
     .target = "framework",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Has requirements"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> text{
    {.key = "text",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Requirement in own words"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("framework_requirement",
                               "What is asked for; not the text of the standard.")}};
inline constexpr Field<QList<Uid>> predecessors{
    {.key = "predecessors",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Carries on"),
     .help = QT_TRANSLATE_NOOP("framework_requirement",
                               "Demands of the earlier edition that it continues."),
     .target = "framework_requirement",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Is carried on by"),
     .width = 18}};

// Meeting it
inline constexpr Field<Applies> applies{
    {.key = "applies",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Applies"),
     .help =
         QT_TRANSLATE_NOOP("framework_requirement", "Whether it is asked of this organisation."),
     .choices = kAppliesChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Reason"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "Why it does not apply or is not mapped."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Status"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "How far it is met."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Controls"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "Controls that meet it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Meets framework requirements"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Documents"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "Documents that meet it."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Meets framework requirements"),
     .width = 18}};
inline constexpr Field<QString> howMet{
    {.key = "how_met",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "How it is met"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("framework_requirement", "What the controls do not say.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Owner"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "Who answers for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Owns framework requirements"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Due"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "Day by which it is to be met.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Overdue"),
     .help = QT_TRANSLATE_NOOP("framework_requirement",
                               "Whether the due date has passed and it is not met."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Actions"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "What is still to be done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Serves framework requirements"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Evidence"),
     .help = QT_TRANSLATE_NOOP("framework_requirement", "What proves that it is met."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("framework_requirement", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "framework_requirement",
     .label = QT_TRANSLATE_NOOP("framework_requirement", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("framework_requirement",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::framework_requirement
