// SPDX-License-Identifier: GPL-3.0-or-later
// The revision history of the printed packs.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::pack_revision {

// Revision
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Title"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Names pack and version."),
     .required = true,
     .inTable = true,
     .width = 28}};
inline constexpr Field<QString> pack{
    {.key = "pack",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Pack"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Key of the pack."),
     .maxLength = 60,
     .inTable = true,
     .width = 16,
     .fixed = true}};
inline constexpr Field<QString> recordUid{
    {.key = "record_uid",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Record"),
     .help = QT_TRANSLATE_NOOP("pack_revision",
                               "Identity of the record that the pack is about; empty: it is "
                               "about all."),
     .maxLength = 36,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Version"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Version that came out of the change."),
     .maxLength = 40,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Date"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Day of the version."),
     .inTable = true}};
inline constexpr Field<Uid> author{
    {.key = "author",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Author"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Who made the change."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("pack_revision", "Wrote revisions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Approver"),
     .help = QT_TRANSLATE_NOOP("pack_revision", "Who approved it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("pack_revision", "Approved revisions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> change{
    {.key = "change",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Change"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_revision", "What changed.")}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "pack_revision",
     .label = QT_TRANSLATE_NOOP("pack_revision", "Reason"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_revision", "Why it changed.")}};

extern const RegisterDef def;

} // namespace ringbinder::pack_revision
