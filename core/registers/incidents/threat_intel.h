// SPDX-License-Identifier: GPL-3.0-or-later
// News about a threat, judged for relevance and turned into risks or actions. The catalogue of
// threats is elsewhere.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::threat_intel {

enum class Relevance { NotJudged, None, Low, Medium, High };
inline constexpr Choice kRelevanceChoices[] = {
    {"not_judged", QT_TRANSLATE_NOOP("threat_intel", "Not judged"), Tone::Warning},
    {"none", QT_TRANSLATE_NOOP("threat_intel", "None"), Tone::Muted},
    {"low", QT_TRANSLATE_NOOP("threat_intel", "Low")},
    {"medium", QT_TRANSLATE_NOOP("threat_intel", "Medium"), Tone::Warning},
    {"high", QT_TRANSLATE_NOOP("threat_intel", "High"), Tone::Bad},
};

enum class Level { Strategic, Tactical, Operational };
inline constexpr Choice kLevelChoices[] = {
    {"strategic", QT_TRANSLATE_NOOP("threat_intel", "Strategic")},
    {"tactical", QT_TRANSLATE_NOOP("threat_intel", "Tactical")},
    {"operational", QT_TRANSLATE_NOOP("threat_intel", "Operational")},
};

enum class Decision { Open, NoAction, Watch, Inform, Act, Reassess };
inline constexpr Choice kDecisionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("threat_intel", "Open"), Tone::Warning},
    {"no_action", QT_TRANSLATE_NOOP("threat_intel", "No action"), Tone::Muted},
    {"watch", QT_TRANSLATE_NOOP("threat_intel", "Watch")},
    {"inform", QT_TRANSLATE_NOOP("threat_intel", "Inform people"), Tone::Progress},
    {"act", QT_TRANSLATE_NOOP("threat_intel", "Act"), Tone::Progress},
    {"reassess", QT_TRANSLATE_NOOP("threat_intel", "Reassess risks"), Tone::Progress},
};

// Report
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "threat_intel", "What it is about, for example \"Wave of parcel phishing in Germany\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("threat_intel", "Threat report")}};
inline constexpr Field<QString> source{
    {.key = "source",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Source"),
     .help = QT_TRANSLATE_NOOP(
         "threat_intel", "Who published it, for example \"national CERT\" or \"supplier notice\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QDate> date{{.key = "date",
                                    .context = "threat_intel",
                                    .label = QT_TRANSLATE_NOOP("threat_intel", "Date"),
                                    .help = QT_TRANSLATE_NOOP("threat_intel", "Day of the report."),
                                    .inTable = true}};
inline constexpr Field<QString> link{
    {.key = "link",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Link"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Web address of the original."),
     .maxLength = 2000,
     .width = 24}};
inline constexpr Field<Level> level{
    {.key = "level",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Level"),
     .help = QT_TRANSLATE_NOOP(
         "threat_intel",
         "Strategic: trends. Tactical: methods of attackers. Operational: a running attack."),
     .choices = kLevelChoices,
     .width = 12}};
inline constexpr Field<QString> summary{
    {.key = "summary",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Summary"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("threat_intel", "What matters in it, in own words.")}};
inline constexpr Field<QList<Uid>> threats{
    {.key = "threats",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Threats"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Threats of the catalogue that it concerns."),
     .target = "threat",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Is reported in"),
     .width = 16}};

// Judgement
inline constexpr Field<Relevance> relevance{
    {.key = "relevance",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Relevance"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "How much it matters for this organisation."),
     .choices = kRelevanceChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> relevanceReason{
    {.key = "relevance_reason",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Reason"),
     .help = QT_TRANSLATE_NOOP("threat_intel",
                               "Why, for example \"we use this product on two servers\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Decision"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "What is done with it."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> judgedBy{
    {.key = "judged_by",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Judged by"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Who judged it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Judged threat reports"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> judgedOn{
    {.key = "judged_on",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Judged on"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Day of the judgement.")}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Due"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Day by which what was decided is done."),
     .inTable = true}};
inline constexpr Field<QDate> doneOn{
    {.key = "done_on",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Done on"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Day on which it was finished.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("threat_intel", "Whether the due date has passed and it is not done."),
     .computed = true,
     .width = 8}};

// Follow-up
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Assets"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "What it may hit here."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Is concerned by threat reports"),
     .width = 18}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Risks"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Risks that were looked at because of it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Was reviewed after threat reports"),
     .width = 16}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Controls"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "Controls that help against it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Answers threat reports"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Actions"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "What is done because of it."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Follows from threat reports"),
     .width = 18}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Evidence"),
     .help = QT_TRANSLATE_NOOP("threat_intel", "The report itself and what followed."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("threat_intel", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "threat_intel",
     .label = QT_TRANSLATE_NOOP("threat_intel", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("threat_intel",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::threat_intel
