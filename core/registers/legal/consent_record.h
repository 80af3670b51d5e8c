// SPDX-License-Identifier: GPL-3.0-or-later
// Consent given by one person or a group, with its wording, proof and withdrawal.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::consent_record {

enum class Method { Paper, Form, DoubleOptIn, Spoken, Other };
inline constexpr Choice kMethodChoices[] = {
    {"paper", QT_TRANSLATE_NOOP("consent_record", "On paper")},
    {"form", QT_TRANSLATE_NOOP("consent_record", "Web form")},
    {"double_opt_in", QT_TRANSLATE_NOOP("consent_record", "E-mail with confirmation")},
    {"spoken", QT_TRANSLATE_NOOP("consent_record", "Spoken")},
    {"other", QT_TRANSLATE_NOOP("consent_record", "Other")},
};

// Consent
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "consent_record",
         "Subject and person or group, for example \"Newsletter, list of March 2026\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("consent_record", "Consent")}};
inline constexpr Field<Uid> processing{
    {.key = "processing",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Processing activity"),
     .help = QT_TRANSLATE_NOOP("consent_record", "The processing that rests on it."),
     .target = "processing_activity",
     .inverse = QT_TRANSLATE_NOOP("consent_record", "Rests on consents"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> personText{
    {.key = "person_text",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Person or group"),
     .help = QT_TRANSLATE_NOOP(
         "consent_record", "Who agreed; a number or list is enough when names are kept elsewhere."),
     .width = 20}};
inline constexpr Field<QString> scope{
    {.key = "scope",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Extent"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("consent_record", "What was agreed to: data, purpose, recipients.")}};
inline constexpr Field<QString> wording{
    {.key = "wording",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Wording"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("consent_record", "Text that was shown, with its version.")}};
inline constexpr Field<QDate> givenOn{
    {.key = "given_on",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Given on"),
     .help = QT_TRANSLATE_NOOP("consent_record", "Day of the consent."),
     .inTable = true}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "How it was given"),
     .help = QT_TRANSLATE_NOOP("consent_record", "The proof has to fit it."),
     .choices = kMethodChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> ageChecked{
    {.key = "age_checked",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Age checked"),
     .help = QT_TRANSLATE_NOOP("consent_record", "For children: whether a parent agreed."),
     .width = 8}};

// End
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Valid until"),
     .help = QT_TRANSLATE_NOOP("consent_record", "Last day, where it was given for a time.")}};
inline constexpr Field<QDate> withdrawnOn{
    {.key = "withdrawn_on",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Withdrawn on"),
     .help = QT_TRANSLATE_NOOP("consent_record", "Day on which it was withdrawn."),
     .inTable = true}};
inline constexpr Field<QString> withdrawnHow{
    {.key = "withdrawn_how",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Withdrawn how"),
     .help = QT_TRANSLATE_NOOP("consent_record", "For example \"link in the mail\"."),
     .width = 20}};
inline constexpr Field<QDate> stoppedOn{
    {.key = "stopped_on",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Processing stopped on"),
     .help = QT_TRANSLATE_NOOP("consent_record", "Day from which the data were no longer used.")}};
inline constexpr Field<bool> inForce{
    {.key = "in_force",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "In force"),
     .help = QT_TRANSLATE_NOOP("consent_record",
                               "Whether it was given, not withdrawn and has not run out."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Evidence"),
     .help = QT_TRANSLATE_NOOP("consent_record", "The signed form or the log entry."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("consent_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "consent_record",
     .label = QT_TRANSLATE_NOOP("consent_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("consent_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::consent_record
