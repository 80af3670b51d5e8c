// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen version of the Statement of Applicability. The working state stays in the controls.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::soa_version {

enum class Status { Draft, InReview, Approved, Superseded };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("soa_version", "Draft"), Tone::Warning},
    {"in_review", QT_TRANSLATE_NOOP("soa_version", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("soa_version", "Approved"), Tone::Good},
    {"superseded", QT_TRANSLATE_NOOP("soa_version", "Superseded"), Tone::Muted},
};

enum class Method { Signature, Electronic, Minutes };
inline constexpr Choice kMethodChoices[] = {
    {"signature", QT_TRANSLATE_NOOP("soa_version", "Signature on paper")},
    {"electronic", QT_TRANSLATE_NOOP("soa_version", "Electronic approval")},
    {"minutes", QT_TRANSLATE_NOOP("soa_version", "Minutes of a meeting")},
};

// Version
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Title"),
     .help = QT_TRANSLATE_NOOP("soa_version", "For example \"Statement of Applicability 1.3\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("soa_version", "SoA version")}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Version"),
     .help = QT_TRANSLATE_NOOP("soa_version",
                               "Major and minor number, for example \"1.3\"; never reused."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Date"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Day on which it was frozen."),
     .inTable = true}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Status"),
     .help = QT_TRANSLATE_NOOP("soa_version", "The newest approved version is in force."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> annexEdition{
    {.key = "annex_edition",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Edition of the annex"),
     .help = QT_TRANSLATE_NOOP(
         "soa_version",
         "Edition and amendment, for example \"ISO/IEC 27001:2022 with Amendment 1:2024\"."),
     .width = 24}};
inline constexpr Field<QString> introduction{
    {.key = "introduction",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Introduction"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "soa_version", "How the necessary controls were determined and compared with Annex A.")}};
inline constexpr Field<Uid> riskAssessment{
    {.key = "risk_assessment",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Risk assessment"),
     .help = QT_TRANSLATE_NOOP("soa_version", "The assessment it rests on."),
     .target = "risk_assessment",
     .inverse = QT_TRANSLATE_NOOP("soa_version", "Is the basis of SoA versions"),
     .width = 18}};
inline constexpr Field<QString> treatmentPlan{
    {.key = "treatment_plan",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Treatment plan"),
     .help = QT_TRANSLATE_NOOP("soa_version",
                               "Identifier and version of the treatment plan that belongs to it."),
     .width = 20}};
inline constexpr Field<QString> changeNote{
    {.key = "change_note",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "What changed"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("soa_version",
                               "Controls that changed since the version before, and why.")}};

// Figures
inline constexpr Field<qint64> controlCount{
    {.key = "control_count",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Number of controls"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Controls in this version."),
     .width = 8,
     .fixed = true,
     .heading = QT_TRANSLATE_NOOP("soa_version", "Controls")}};
inline constexpr Field<qint64> applicableCount{
    {.key = "applicable_count",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Applicable"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Controls that apply."),
     .inTable = true,
     .width = 8,
     .fixed = true}};
inline constexpr Field<qint64> excludedCount{
    {.key = "excluded_count",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Excluded"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Controls that were excluded."),
     .inTable = true,
     .width = 8,
     .fixed = true}};
inline constexpr Field<qint64> implementedCount{
    {.key = "implemented_count",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Implemented"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Applicable controls that are implemented."),
     .inTable = true,
     .width = 8,
     .fixed = true}};
inline constexpr Field<qint64> ownCount{
    {.key = "own_count",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "From other sources"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Controls from sectors, contracts or own decision."),
     .width = 8,
     .fixed = true}};

// Approval
inline constexpr Field<Uid> author{
    {.key = "author",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Author"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Who prepared it, usually the ISMS manager."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("soa_version", "Prepared SoA versions"),
     .width = 14}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Approved by"),
     .help = QT_TRANSLATE_NOOP("soa_version", "A member of top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("soa_version", "Approved SoA versions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Approved on"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Day of the approval.")}};
inline constexpr Field<Method> approvalMethod{
    {.key = "approval_method",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "How it was approved"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Keep the signed sheet or the minutes as evidence."),
     .choices = kMethodChoices,
     .width = 16}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Valid from"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Day from which it is in force.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Next review"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Day on which it is to be looked at again.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Overdue"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Whether the next review has passed."),
     .computed = true,
     .width = 8}};

// Frozen state
inline constexpr Field<QString> snapshot{
    {.key = "snapshot",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Frozen entries"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("soa_version",
                               "All entries as they stood in this version, kept by the program."),
     .fixed = true}};
inline constexpr Field<QString> snapshotHash{
    {.key = "snapshot_hash",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Fingerprint"),
     .help = QT_TRANSLATE_NOOP("soa_version", "Fixes the frozen entries."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Evidence"),
     .help = QT_TRANSLATE_NOOP("soa_version", "The signed version or the minutes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("soa_version", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "soa_version",
     .label = QT_TRANSLATE_NOOP("soa_version", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("soa_version", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::soa_version
