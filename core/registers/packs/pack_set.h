// SPDX-License-Identifier: GPL-3.0-or-later
// A set of packs printed as one document: what goes along to an audit or to a customer.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::pack_set {

enum class Occasion { Stage1, Stage2, Surveillance, ManagementReview, CustomerAssurance, Own };
inline constexpr Choice kOccasionChoices[] = {
    {"stage1", QT_TRANSLATE_NOOP("pack_set", "Stage 1 audit")},
    {"stage2", QT_TRANSLATE_NOOP("pack_set", "Stage 2 audit")},
    {"surveillance", QT_TRANSLATE_NOOP("pack_set", "Surveillance audit")},
    {"review", QT_TRANSLATE_NOOP("pack_set", "Management review")},
    {"customer", QT_TRANSLATE_NOOP("pack_set", "Assurance for customers")},
    {"own", QT_TRANSLATE_NOOP("pack_set", "Own occasion")},
};
enum class Files { Left, Appended, Attached };
inline constexpr Choice kFilesChoices[] = {
    {"left", QT_TRANSLATE_NOOP("pack_set", "Left out")},
    {"appended", QT_TRANSLATE_NOOP("pack_set", "Pages at the end")},
    {"attached", QT_TRANSLATE_NOOP("pack_set", "Attached to the PDF")},
};

inline constexpr Field<QString> title{
    {.key = "title",
     .context = "pack_set",
     .label = QT_TRANSLATE_NOOP("pack_set", "Title"),
     .help = QT_TRANSLATE_NOOP("pack_set",
                               "Name of the audit pack, for example \"Stage 2 audit, March\"."),
     .required = true,
     .maxLength = 200,
     .inTable = true,
     .width = 30}};
inline constexpr Field<Occasion> occasion{
    {.key = "occasion",
     .context = "pack_set",
     .label = QT_TRANSLATE_NOOP("pack_set", "Occasion"),
     .help = QT_TRANSLATE_NOOP("pack_set", "What the audit pack is for."),
     .choices = kOccasionChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "pack_set",
     .label = QT_TRANSLATE_NOOP("pack_set", "Purpose"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "pack_set", "Who reads it and why, in one or two sentences; printed on its first page."),
     .inTable = true,
     .width = 30}};
inline constexpr Field<Files> evidenceFiles{
    {.key = "evidence_files",
     .context = "pack_set",
     .label = QT_TRANSLATE_NOOP("pack_set", "Evidence files"),
     .help = QT_TRANSLATE_NOOP("pack_set",
                               "Whether the files of the evidence that the parts name go along."),
     .choices = kFilesChoices,
     .width = 16}};

extern const RegisterDef def;

} // namespace ringbinder::pack_set
