// SPDX-License-Identifier: GPL-3.0-or-later
// A requirement of the organisation in a form that results of scans can be judged by: when a host
// or asset fails it, where it applies, how bad a failure is, which controls it proves. The
// condition is the text of condition.h.
#pragma once

#include "core/registers/assets/asset_choices.h"
#include "core/registers/common.h"
#include "core/registers/technical/condition.h"
#include "core/schema/register.h"

namespace ringbinder::technical_rule {

enum class Severity { Low, Medium, High, Critical };
inline constexpr Choice kSeverityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("technical_rule", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("technical_rule", "Medium"), Tone::Progress},
    {"high", QT_TRANSLATE_NOOP("technical_rule", "High"), Tone::Warning},
    {"critical", QT_TRANSLATE_NOOP("technical_rule", "Critical"), Tone::Bad},
};

enum class Source { Nmap, Benchmark, Lynis, Weaknesses, List };
inline constexpr Choice kSourceChoices[] = {
    {"nmap", QT_TRANSLATE_NOOP("technical_rule", "Network scan")},
    {"benchmark", QT_TRANSLATE_NOOP("technical_rule", "Benchmark")},
    {"lynis", QT_TRANSLATE_NOOP("technical_rule", "Lynis report")},
    {"weaknesses", QT_TRANSLATE_NOOP("technical_rule", "Vulnerability scan")},
    {"list", QT_TRANSLATE_NOOP("technical_rule", "List")},
};

// Rule
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "technical_rule", "What is demanded, for example \"No plain-text remote login service\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("technical_rule", "Rule")}};
inline constexpr Field<Severity> severity{
    {.key = "severity",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Severity"),
     .help = QT_TRANSLATE_NOOP("technical_rule",
                               "How bad a failure is; the fix limit follows from it."),
     .choices = kSeverityChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<bool> active{
    {.key = "active",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Active"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Whether results are judged by it."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QStringList> sources{
    {.key = "sources",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Sources"),
     .help = QT_TRANSLATE_NOOP("technical_rule",
                               "Kinds of results that can tell; they follow from the condition."),
     .choices = kSourceChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> condition{
    {.key = "condition",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Condition"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("technical_rule", "When a host fails; edit it with \"Edit condition\"."),
     .fixed = true,
     .words = conditionInWords}};
inline constexpr Field<qint64> version{
    {.key = "version",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Version"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Grows with every change of the condition."),
     .min = 0,
     .max = 1000000,
     .inTable = true,
     .width = 7,
     .fixed = true}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Valid from"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Scans before this day are not judged by it.")}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Owner"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Who keeps the rule up to date."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("technical_rule", "Owns technical rules"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> why{
    {.key = "why",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Why"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("technical_rule", "What a failure makes possible.")}};
inline constexpr Field<QString> remedy{
    {.key = "remedy",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "What to do"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("technical_rule", "How a failure is usually put right.")}};

// Scope
inline constexpr Field<QList<Uid>> zones{
    {.key = "zones",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Zones"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Only hosts in these zones; none: everywhere."),
     .target = "network_zone",
     .inverse = QT_TRANSLATE_NOOP("technical_rule", "Is checked by rules"),
     .width = 16}};
// Its context is that of the choices, which belong to assets.
inline constexpr Field<QStringList> assetTypes{
    {.key = "asset_types",
     .context = "asset",
     .label = QT_TRANSLATE_NOOP("asset", "Asset types"),
     .help = QT_TRANSLATE_NOOP(
         "asset", "Only assets of these types; none: all, and hosts that are no asset yet."),
     .choices = asset::kTypeChoices,
     .width = 16}};
inline constexpr Field<QString> tags{
    {.key = "tags",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Tags"),
     .help = QT_TRANSLATE_NOOP("technical_rule",
                               "Only assets or zones with one of these tags, separated by commas."),
     .maxLength = 400,
     .width = 16}};
inline constexpr Field<qint64> fixDays{
    {.key = "fix_days",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Days to fix"),
     .help = QT_TRANSLATE_NOOP("technical_rule",
                               "Own limit of this rule; empty: the limit of its severity."),
     .min = 0,
     .max = 3650,
     .width = 8}};

// Controls and notes
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Controls"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Controls whose working it shows."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("technical_rule", "Is shown by technical rules"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Documents"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Policies it follows from."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("technical_rule", "Is encoded in rules"),
     .width = 16}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("technical_rule", "Number of the shipped rule it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "technical_rule",
     .label = QT_TRANSLATE_NOOP("technical_rule", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("technical_rule",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::technical_rule
