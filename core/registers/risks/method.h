// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the risk method. The definition is JSON that core/risk reads and writes; the newest
// approved version is in force.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::method {

enum class Status { Draft, Approved, Superseded };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("method", "Draft"), Tone::Warning},
    {"approved", QT_TRANSLATE_NOOP("method", "Approved"), Tone::Good},
    {"superseded", QT_TRANSLATE_NOOP("method", "Superseded"), Tone::Muted},
};

// Method
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Title"),
     .help = QT_TRANSLATE_NOOP("method",
                               "Name of the method, for example \"Risk method of the group\"."),
     .required = true,
     .inTable = true,
     .width = 26}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Version"),
     .help = QT_TRANSLATE_NOOP("method", "For example \"1.0\"; never reused."),
     .maxLength = 40,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Status"),
     .help = QT_TRANSLATE_NOOP("method", "The newest approved version is in force."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Valid from"),
     .help = QT_TRANSLATE_NOOP("method", "Day from which it is used."),
     .inTable = true}};
inline constexpr Field<QString> definition{
    {.key = "definition",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Definition"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("method",
                               "Scales, matrix, levels and criterion as the program keeps them."),
     .fixed = true}};

// Approval
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Approved by"),
     .help = QT_TRANSLATE_NOOP("method", "Usually top management."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("method", "Approved methods"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Approved on"),
     .help = QT_TRANSLATE_NOOP("method", "Day of the approval."),
     .inTable = true}};
inline constexpr Field<QString> changeNote{
    {.key = "change_note",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "What changed"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("method", "What is different from the version before, and why.")}};

// For the report
inline constexpr Field<QString> participants{
    {.key = "participants",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Participants"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("method", "Name, role and competence of those who assessed.")}};
inline constexpr Field<QString> deviations{
    {.key = "deviations",
     .context = "method",
     .label = QT_TRANSLATE_NOOP("method", "Deviations"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("method", "Where the assessment departed from the method, and why.")}};

extern const RegisterDef def;

} // namespace ringbinder::method
