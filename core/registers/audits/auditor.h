// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may audit, with competence and the areas that are barred.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::auditor {

enum class Level { Trainee, Auditor, Lead, Expert };
inline constexpr Choice kLevelChoices[] = {
    {"trainee", QT_TRANSLATE_NOOP("auditor", "Trainee"), Tone::Progress},
    {"auditor", QT_TRANSLATE_NOOP("auditor", "Auditor"), Tone::Good},
    {"lead", QT_TRANSLATE_NOOP("auditor", "Lead auditor"), Tone::Good},
    {"expert", QT_TRANSLATE_NOOP("auditor", "Technical expert")},
};

enum class Status { Active, Paused, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"active", QT_TRANSLATE_NOOP("auditor", "Active"), Tone::Good},
    {"paused", QT_TRANSLATE_NOOP("auditor", "Paused"), Tone::Warning},
    {"ended", QT_TRANSLATE_NOOP("auditor", "Ended"), Tone::Muted},
};

// Auditor
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Name"),
     .help = QT_TRANSLATE_NOOP("auditor",
                               "Name as it is to be printed, also for auditors from outside."),
     .required = true,
     .inTable = true,
     .width = 22}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Person"),
     .help = QT_TRANSLATE_NOOP("auditor", "Entry in the register of people, where there is one."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("auditor", "Audits as"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> employer{
    {.key = "employer",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Employer"),
     .help = QT_TRANSLATE_NOOP("auditor", "For auditors from outside."),
     .width = 18}};
inline constexpr Field<Level> level{
    {.key = "level",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Level"),
     .help = QT_TRANSLATE_NOOP("auditor", "Up to which task they are appointed."),
     .choices = kLevelChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Status"),
     .help = QT_TRANSLATE_NOOP("auditor", "Whether they are used today."),
     .choices = kStatusChoices,
     .width = 10}};
inline constexpr Field<QList<Uid>> barredUnits{
    {.key = "barred_units",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "May not audit units"),
     .help = QT_TRANSLATE_NOOP("auditor", "Units in which they work or worked lately."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("auditor", "Is barred for auditors"),
     .width = 16}};
inline constexpr Field<QString> barredAreas{
    {.key = "barred_areas",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "May not audit"),
     .help = QT_TRANSLATE_NOOP(
         "auditor",
         "Processes, controls and documents they made or run, for example \"backup, firewall\"."),
     .maxLength = 1000,
     .width = 24}};

// Competence
inline constexpr Field<QString> competence{
    {.key = "competence",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Competence"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "auditor", "Training, knowledge of the standard and of the field, languages.")}};
inline constexpr Field<QString> proof{
    {.key = "proof",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Proof"),
     .help = QT_TRANSLATE_NOOP("auditor",
                               "For example \"ISO/IEC 27001 lead auditor, certificate 4711\"."),
     .maxLength = 1000,
     .inTable = true,
     .width = 24}};
inline constexpr Field<double> auditDays{
    {.key = "audit_days",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Audit days"),
     .help = QT_TRANSLATE_NOOP("auditor", "Days audited so far."),
     .width = 8}};
inline constexpr Field<Uid> appointedBy{
    {.key = "appointed_by",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Appointed by"),
     .help = QT_TRANSLATE_NOOP("auditor", "Who appointed them."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("auditor", "Appointed auditors"),
     .width = 14}};
inline constexpr Field<QDate> appointedOn{
    {.key = "appointed_on",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Appointed on"),
     .help = QT_TRANSLATE_NOOP("auditor", "Day of the appointment.")}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Competence valid until"),
     .help = QT_TRANSLATE_NOOP("auditor", "Last day of the proof, or day of the next evaluation."),
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Expired"),
     .help = QT_TRANSLATE_NOOP("auditor", "Whether the proof has run out."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> evaluation{
    {.key = "evaluation",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Evaluation"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("auditor", "How well the audits went, by whom judged and when.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Evidence"),
     .help = QT_TRANSLATE_NOOP("auditor", "Certificates and appointment."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("auditor", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "auditor",
     .label = QT_TRANSLATE_NOOP("auditor", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("auditor", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::auditor
