// SPDX-License-Identifier: GPL-3.0-or-later
// An internal or external issue that bears on the management system, with its consequence and, for
// climate change, the decision on its relevance.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::context_issue {

enum class Side { Internal, External };
inline constexpr Choice kSideChoices[] = {
    {"internal", QT_TRANSLATE_NOOP("context_issue", "Internal")},
    {"external", QT_TRANSLATE_NOOP("context_issue", "External")},
};

enum class Pestle { Political, Economic, Social, Technological, Legal, Environmental };
inline constexpr Choice kPestleChoices[] = {
    {"political", QT_TRANSLATE_NOOP("context_issue", "Political")},
    {"economic", QT_TRANSLATE_NOOP("context_issue", "Economic")},
    {"social", QT_TRANSLATE_NOOP("context_issue", "Social")},
    {"technological", QT_TRANSLATE_NOOP("context_issue", "Technological")},
    {"legal", QT_TRANSLATE_NOOP("context_issue", "Legal")},
    {"environmental", QT_TRANSLATE_NOOP("context_issue", "Environmental")},
};

enum class Effect { Threat, Opportunity, Both };
inline constexpr Choice kEffectChoices[] = {
    {"threat", QT_TRANSLATE_NOOP("context_issue", "Threat"), Tone::Warning},
    {"opportunity", QT_TRANSLATE_NOOP("context_issue", "Opportunity"), Tone::Good},
    {"both", QT_TRANSLATE_NOOP("context_issue", "Both")},
};

enum class Status { Current, Changed, Gone };
inline constexpr Choice kStatusChoices[] = {
    {"current", QT_TRANSLATE_NOOP("context_issue", "Current"), Tone::Good},
    {"changed", QT_TRANSLATE_NOOP("context_issue", "Changed"), Tone::Progress},
    {"gone", QT_TRANSLATE_NOOP("context_issue", "No longer applies"), Tone::Muted},
};

enum class ClimateRelevance { Undecided, Relevant, NotRelevant };
inline constexpr Choice kClimateRelevanceChoices[] = {
    {"undecided", QT_TRANSLATE_NOOP("context_issue", "Undecided"), Tone::Warning},
    {"relevant", QT_TRANSLATE_NOOP("context_issue", "Relevant")},
    {"not_relevant", QT_TRANSLATE_NOOP("context_issue", "Not relevant"), Tone::Muted},
};

// Issue
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue",
         "The issue in one line, for example \"Dependence on few skilled administrators\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("context_issue", "Issue")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Description"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("context_issue", "What is known about it, and where that comes from.")}};
inline constexpr Field<Side> side{
    {.key = "side",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Side"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue",
         "Internal: the organisation can change it. External: it can only respond."),
     .choices = kSideChoices,
     .inTable = true,
     .width = 9}};
inline constexpr Field<Pestle> pestle{
    {.key = "pestle",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Area"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue",
         "The field of the PESTLE analysis it belongs to; usual for external issues."),
     .choices = kPestleChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Effect> effect{
    {.key = "effect",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Effect"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue",
         "Whether it endangers what the management system is to achieve, or helps it."),
     .choices = kEffectChoices,
     .width = 11}};
inline constexpr Field<QString> consequence{
    {.key = "consequence",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Consequence"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("context_issue", "What follows for the management system, for example "
                                            "\"deputies named for each critical system\".")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Status"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Changed means: since the last management review."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> changedOn{
    {.key = "changed_on",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Changed on"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue",
         "Day of the last change in substance; the management review asks for it.")}};

// Climate change
inline constexpr Field<ClimateRelevance> climateRelevance{
    {.key = "climate_relevance",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Relevance of climate change"),
     .help = QT_TRANSLATE_NOOP("context_issue",
                               "For the issue about climate change: whether it is relevant to the "
                               "management system. One decision is enough."),
     .choices = kClimateRelevanceChoices,
     .width = 13,
     .heading = QT_TRANSLATE_NOOP("context_issue", "Climate")}};
inline constexpr Field<QString> climateReason{
    {.key = "climate_reason",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Reason for the decision"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("context_issue",
                               "Why, for example \"the Kiel site lies in a flood area\".")}};
inline constexpr Field<QDate> climateDecidedOn{
    {.key = "climate_decided_on",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Decided on"),
     .help =
         QT_TRANSLATE_NOOP("context_issue", "Day of the decision; it is confirmed once a year.")}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Owner"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Who watches the issue."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("context_issue", "Owns context issues"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> reviewed{
    {.key = "reviewed",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Last reviewed"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Day on which it was last looked at.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Next review"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Overdue"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Risks"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Risks that arise from it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("context_issue", "Arises from context issues"),
     .width = 16}};
inline constexpr Field<QList<Uid>> objectives{
    {.key = "objectives",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Objectives"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Objectives derived from it."),
     .target = "objective",
     .inverse = QT_TRANSLATE_NOOP("context_issue", "Is derived from context issues"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Actions"),
     .help = QT_TRANSLATE_NOOP("context_issue", "What is done about it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("context_issue", "Responds to context issues"),
     .width = 16}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Evidence"),
     .help = QT_TRANSLATE_NOOP(
         "context_issue", "What the judgement rests on, for example the minutes of the workshop."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("context_issue", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("context_issue",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "context_issue",
     .label = QT_TRANSLATE_NOOP("context_issue", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("context_issue", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::context_issue
