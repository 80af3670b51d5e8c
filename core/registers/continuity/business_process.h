// SPDX-License-Identifier: GPL-3.0-or-later
// Business process with its impact analysis: how long it may stand still and what it needs to run.
#pragma once

#include "core/registers/common.h"
#include "core/registers/continuity/business_process_choices.h"
#include "core/schema/register.h"

namespace ringbinder::business_process {

// Process
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Name"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "A name people use, for example \"Order handling\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("business_process", "Business process")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Description"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("business_process", "What goes in, what is done and what comes out.")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Kind"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Core processes earn the money or fulfil the mandate."),
     .choices = kKindChoices,
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Owner"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Who answers for the process and confirms the analysis."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Owns processes"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> unit{
    {.key = "unit",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Unit"),
     .help = QT_TRANSLATE_NOOP("business_process", "Unit that carries it out."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Carries out processes"),
     .width = 16}};
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "In scope"),
     .help = QT_TRANSLATE_NOOP("business_process", "Whether it belongs to the scope of the ISMS."),
     .width = 8}};
inline constexpr Field<bool> critical{
    {.key = "critical",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Critical"),
     .help = QT_TRANSLATE_NOOP("business_process", "Whether it needs a continuity plan."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Status"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Confirmed means that the owner agreed to the analysis."),
     .choices = kStatusChoices,
     .width = 10}};

// Impact over time
inline constexpr Field<QString> criticalTimes{
    {.key = "critical_times",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Critical times"),
     .help = QT_TRANSLATE_NOOP(
         "business_process",
         "When a failure would be worst, for example \"last three days of the month\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Rating> impact4h{
    {.key = "impact_4h",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 4 hours"),
     .help = QT_TRANSLATE_NOOP(
         "business_process",
         "How bad it is when it has stood still for 4 hours; the highest of the dimensions."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "4 h")}};
inline constexpr Field<Rating> impact8h{
    {.key = "impact_8h",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 8 hours"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after 8 hours."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "8 h")}};
inline constexpr Field<Rating> impact24h{
    {.key = "impact_24h",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 1 day"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after 24 hours."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "24 h")}};
inline constexpr Field<Rating> impact48h{
    {.key = "impact_48h",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 2 days"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after 48 hours."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "48 h")}};
inline constexpr Field<Rating> impact72h{
    {.key = "impact_72h",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 3 days"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after 72 hours."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "72 h")}};
inline constexpr Field<Rating> impact1w{
    {.key = "impact_1w",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 1 week"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after a week."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "1 week")}};
inline constexpr Field<Rating> impact2w{
    {.key = "impact_2w",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Impact after 2 weeks"),
     .help = QT_TRANSLATE_NOOP("business_process", "How bad it is after two weeks."),
     .scale = "impact",
     .width = 7,
     .heading = QT_TRANSLATE_NOOP("business_process", "2 weeks")}};
inline constexpr Field<QString> impactReason{
    {.key = "impact_reason",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Reason for the impact"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("business_process", "What the ratings rest on, by dimension: money, "
                                               "law, reputation, people, operations, customers.")}};

// Recovery targets
inline constexpr Field<double> mtpdHours{
    {.key = "mtpd_hours",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Longest bearable outage in hours"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Time after which the harm could no longer be made good (MTPD)."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("business_process", "MTPD h")}};
inline constexpr Field<double> rtoHours{
    {.key = "rto_hours",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Recovery time in hours"),
     .help = QT_TRANSLATE_NOOP(
         "business_process",
         "Time within which it must run again (RTO); shorter than the longest bearable outage."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("business_process", "RTO h")}};
inline constexpr Field<double> rpoHours{
    {.key = "rpo_hours",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Bearable loss of data in hours"),
     .help =
         QT_TRANSLATE_NOOP("business_process", "How many hours of entered data may be lost (RPO)."),
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("business_process", "RPO h")}};
inline constexpr Field<QString> minimumService{
    {.key = "minimum_service",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Minimum service"),
     .help = QT_TRANSLATE_NOOP(
         "business_process",
         "What must work even in an emergency, for example \"30 orders a day by phone\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<bool> rtoTooLong{
    {.key = "rto_too_long",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Recovery time too long"),
     .help =
         QT_TRANSLATE_NOOP("business_process",
                           "Whether the recovery time is longer than the longest bearable outage."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QString> recoveryGap{
    {.key = "recovery_gap",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Recovery gap"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Where what it needs, or it itself, recovers too late."),
     .computed = true,
     .width = 24}};
inline constexpr Field<QString> stopsWithout{
    {.key = "stops_without",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Depends on suppliers"),
     .help = QT_TRANSLATE_NOOP("business_process", "Suppliers without whom it stops, also through "
                                                   "systems, services and other processes."),
     .computed = true,
     .width = 20}};
inline constexpr Field<bool> incomplete{
    {.key = "incomplete",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Analysis incomplete"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Whether a critical process lacks one of the three targets."),
     .computed = true,
     .width = 8}};

// What it needs
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Assets"),
     .help =
         QT_TRANSLATE_NOOP("business_process", "Systems and information without which it stops."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Is needed by processes"),
     .width = 18}};
inline constexpr Field<QList<Uid>> suppliers{
    {.key = "suppliers",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Suppliers"),
     .help = QT_TRANSLATE_NOOP("business_process", "Suppliers without whom it stops."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Is needed by processes"),
     .width = 16}};
inline constexpr Field<QList<Uid>> people{
    {.key = "people",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Key people"),
     .help = QT_TRANSLATE_NOOP("business_process", "Those without whom it stops."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Is needed by processes"),
     .width = 16}};
inline constexpr Field<QList<Uid>> sites{
    {.key = "sites",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Sites"),
     .help = QT_TRANSLATE_NOOP("business_process", "Where it is carried out."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Houses processes"),
     .width = 16}};
inline constexpr Field<QList<Uid>> dependsOn{
    {.key = "depends_on",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Depends on"),
     .help = QT_TRANSLATE_NOOP("business_process", "Processes that must run first."),
     .target = "business_process",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Is needed by processes"),
     .width = 16}};
inline constexpr Field<QString> vitalRecords{
    {.key = "vital_records",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Vital records"),
     .help = QT_TRANSLATE_NOOP(
         "business_process",
         "Papers and lists needed in an emergency, for example \"customer phone list\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<qint64> peopleMinimum{
    {.key = "people_minimum",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "People needed at least"),
     .help =
         QT_TRANSLATE_NOOP("business_process", "How many people keep the minimum service going."),
     .min = 0,
     .max = 100000,
     .width = 8}};
inline constexpr Field<QString> fallback{
    {.key = "fallback",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Manual fallback"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("business_process",
                               "How the work goes on without the systems, and for how long.")}};
inline constexpr Field<QString> singlePoints{
    {.key = "single_points",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Single points of failure"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "What has no substitute, for example \"one label printer\"."),
     .maxLength = 1000,
     .width = 24}};

// Review and notes
inline constexpr Field<QDate> analysedOn{
    {.key = "analysed_on",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Analysed on"),
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Day on which the owner last confirmed the analysis.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Next review"),
     .help = QT_TRANSLATE_NOOP("business_process", "Day by which the analysis is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Overdue"),
     .help = QT_TRANSLATE_NOOP("business_process", "Whether the next review has passed."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Risks"),
     .help = QT_TRANSLATE_NOOP("business_process", "Risks that could stop it."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Threatens processes"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Evidence"),
     .help = QT_TRANSLATE_NOOP("business_process", "The confirmed analysis."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("business_process", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "business_process",
     .label = QT_TRANSLATE_NOOP("business_process", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("business_process",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::business_process
