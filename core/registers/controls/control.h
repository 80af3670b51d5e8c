// SPDX-License-Identifier: GPL-3.0-or-later
// The Statement of Applicability: one record for each control, whose code is its number. Texts of
// the shipped Annex A are in the catalogue; here stands only what the client decided or changed.
#pragma once

#include "core/registers/common.h"
#include "core/registers/controls/control_choices.h"
#include "core/schema/register.h"

namespace ringbinder::control {

// Control
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Title"),
     .help = QT_TRANSLATE_NOOP("control",
                               "Title of the control; the number in front of it is its code."),
     .required = true,
     .inTable = true,
     .width = 32,
     .heading = QT_TRANSLATE_NOOP("control", "Control")}};
inline constexpr Field<QString> summary{
    {.key = "summary",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Summary"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "control",
         "What the control is about in own words; empty: the shipped summary is shown.")}};
inline constexpr Field<Theme> theme{
    {.key = "theme",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Theme"),
     .help = QT_TRANSLATE_NOOP("control", "Group of Annex A, or own."),
     .choices = kThemeChoices,
     .width = 14}};
inline constexpr Field<Origin> origin{
    {.key = "origin",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Origin"),
     .help = QT_TRANSLATE_NOOP("control", "Where the demand for it comes from."),
     .choices = kOriginChoices,
     .width = 14}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Owner"),
     .help = QT_TRANSLATE_NOOP("control", "The person who answers for the control working."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("control", "Owns controls"),
     .inTable = true,
     .width = 14}};

// Applicability
inline constexpr Field<Applicable> applicable{
    {.key = "applicable",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Applicable"),
     .help = QT_TRANSLATE_NOOP(
         "control", "Whether it is necessary here. Undecided is not an answer for the auditor."),
     .choices = kApplicableChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QStringList> inclusionReasons{
    {.key = "inclusion_reasons",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Reasons for inclusion"),
     .help = QT_TRANSLATE_NOOP("control", "RA: a risk needs it. LR: a law demands it. CO: a "
                                          "contract demands it. BR: business or good practice."),
     .choices = kInclusionReasonChoices,
     .inTable = true,
     .width = 16,
     .heading = QT_TRANSLATE_NOOP("control", "Reasons")}};
inline constexpr Field<QString> reasonReference{
    {.key = "reason_reference",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "References for the reasons"),
     .help = QT_TRANSLATE_NOOP(
         "control", "Risk numbers, laws or contracts, for example \"RSK-0007; GDPR Art. 32\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<QString> justification{
    {.key = "justification",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Justification"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("control", "Why it is included, in words that fit this place only.")}};
inline constexpr Field<QString> exclusionJustification{
    {.key = "exclusion_justification",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Justification of the exclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control", "Why it is not necessary, for example \"no software is "
                                          "developed, neither here nor for us\".")}};
inline constexpr Field<Uid> exclusionAgreedBy{
    {.key = "exclusion_agreed_by",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Exclusion agreed by"),
     .help = QT_TRANSLATE_NOOP("control", "Who agreed to leaving it out."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("control", "Agreed to exclusions"),
     .width = 14}};
inline constexpr Field<QDate> exclusionDate{
    {.key = "exclusion_date",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Exclusion agreed on"),
     .help = QT_TRANSLATE_NOOP("control", "Day of the agreement.")}};
inline constexpr Field<QString> exclusionCondition{
    {.key = "exclusion_condition",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Look again when"),
     .help = QT_TRANSLATE_NOOP("control", "Event on which the exclusion must be reconsidered, for "
                                          "example \"when development is bought in\"."),
     .width = 24}};

// Implementation
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "control",
         "Implemented means it works every day; verified means somebody else checked it."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> implementation{
    {.key = "implementation",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "How it is done"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control", "What is in place, in two or three sentences.")}};
inline constexpr Field<QString> implementationReference{
    {.key = "implementation_reference",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Document or system"),
     .help =
         QT_TRANSLATE_NOOP("control", "Where it is laid down, for example \"Backup policy 2.1\"."),
     .inTable = true,
     .width = 22}};
inline constexpr Field<Maturity> maturity{
    {.key = "maturity",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Maturity"),
     .help = QT_TRANSLATE_NOOP("control", "How firmly it is established."),
     .choices = kMaturityChoices,
     .width = 12}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Actions"),
     .help = QT_TRANSLATE_NOOP("control", "What is still to be done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("control", "Implements controls"),
     .width = 16}};
inline constexpr Field<Money> costOnceMinor{
    {.key = "cost_once_minor",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "One-off cost"),
     .help = QT_TRANSLATE_NOOP("control", "For setting it up."),
     .width = 12}};
inline constexpr Field<Money> costYearMinor{
    {.key = "cost_year_minor",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Yearly cost"),
     .help = QT_TRANSLATE_NOOP("control", "For keeping it running."),
     .width = 12}};

// Effect
inline constexpr Field<QString> successCriterion{
    {.key = "success_criterion",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Success criterion"),
     .help = QT_TRANSLATE_NOOP(
         "control", "How the effect is seen, for example \"restore test passed each quarter\"."),
     .width = 24}};
inline constexpr Field<Effectiveness> effectiveness{
    {.key = "effectiveness",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Effectiveness"),
     .help = QT_TRANSLATE_NOOP("control", "Result of the last test."),
     .choices = kEffectivenessChoices,
     .width = 14}};
inline constexpr Field<Effectiveness> measuredEffectiveness{
    {.key = "measured_effectiveness",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Effectiveness on record"),
     .help =
         QT_TRANSLATE_NOOP("control", "What tests, measures, open findings and incidents of the "
                                      "last twelve months say; the worst of them counts."),
     .choices = kEffectivenessChoices,
     .computed = true,
     .width = 14}};
inline constexpr Field<QString> effectivenessReason{
    {.key = "effectiveness_reason",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "What it rests on"),
     .help =
         QT_TRANSLATE_NOOP("control", "The tests, measures, findings and incidents that say so, "
                                      "the worst first."),
     .computed = true,
     .width = 26}};
inline constexpr Field<bool> effectivenessDiffers{
    {.key = "effectiveness_differs",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Rated otherwise than on record"),
     .help = QT_TRANSLATE_NOOP("control", "Whether the rating given by hand is another one than "
                                          "what is on record."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QDate> lastReviewed{
    {.key = "last_reviewed",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Last reviewed"),
     .help = QT_TRANSLATE_NOOP("control", "Day on which the entry was last looked at.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Next review"),
     .help = QT_TRANSLATE_NOOP("control", "Day on which it is to be looked at again.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Evidence"),
     .help = QT_TRANSLATE_NOOP("control", "What proves that it works."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("control", "Is evidence of"),
     .width = 16}};

// Attributes
inline constexpr Field<QStringList> controlTypes{
    {.key = "control_types",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Control types"),
     .help = QT_TRANSLATE_NOOP("control", "Whether it prevents, detects or corrects."),
     .choices = kControlTypeChoices,
     .width = 18}};
inline constexpr Field<QStringList> securityProperties{
    {.key = "security_properties",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Security properties"),
     .help = QT_TRANSLATE_NOOP("control", "Which properties it protects."),
     .choices = kSecurityPropertyChoices,
     .width = 18}};
inline constexpr Field<QStringList> cybersecurityConcepts{
    {.key = "cybersecurity_concepts",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Cybersecurity concepts"),
     .help = QT_TRANSLATE_NOOP("control", "Which phase it serves."),
     .choices = kCybersecurityConceptChoices,
     .width = 18}};
inline constexpr Field<QStringList> operationalCapabilities{
    {.key = "operational_capabilities",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Operational capabilities"),
     .help = QT_TRANSLATE_NOOP("control", "The practitioner's view."),
     .choices = kOperationalCapabilityChoices,
     .width = 22}};
inline constexpr Field<QStringList> securityDomains{
    {.key = "security_domains",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Security domains"),
     .help = QT_TRANSLATE_NOOP("control", "The organisational view."),
     .choices = kSecurityDomainChoices,
     .width = 20}};

// Origin and notes
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("control", "Number of the shipped control it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};
inline constexpr Field<QString> former2013{
    {.key = "former_2013",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Numbers of 2013"),
     .help = QT_TRANSLATE_NOOP("control", "Controls of the 2013 edition that it carries on."),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("control", "Anything worth knowing that has no field of its own.")}};

// Joined up with the other registers
inline constexpr Field<QStringList> pillars{
    {.key = "pillars",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Pillars"),
     .help = QT_TRANSLATE_NOOP("control", "What it mainly works through."),
     .choices = kPillarChoices,
     .width = 14}};
inline constexpr Field<QList<Uid>> vulnerabilities{
    {.key = "vulnerabilities",
     .context = "control",
     .label = QT_TRANSLATE_NOOP("control", "Vulnerabilities"),
     .help = QT_TRANSLATE_NOOP("control", "Weak points it closes here."),
     .target = "vulnerability",
     .inverse = QT_TRANSLATE_NOOP("control", "Is closed by controls"),
     .width = 18}};

extern const RegisterDef def;

} // namespace ringbinder::control
