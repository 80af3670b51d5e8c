// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks on a record or one of its fields.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::comment {

// Comment
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "comment",
     .label = QT_TRANSLATE_NOOP("comment", "Title"),
     .help = QT_TRANSLATE_NOOP("comment", "First words of the comment."),
     .required = true,
     .maxLength = 500,
     .inTable = true,
     .width = 30}};
inline constexpr Field<QString> body{
    {.key = "body",
     .context = "comment",
     .label = QT_TRANSLATE_NOOP("comment", "Comment"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("comment", "What there is to say.")}};
inline constexpr Field<Uid> author{{.key = "author",
                                    .context = "comment",
                                    .label = QT_TRANSLATE_NOOP("comment", "Author"),
                                    .help = QT_TRANSLATE_NOOP("comment", "Who wrote it."),
                                    .target = "person",
                                    .inverse = QT_TRANSLATE_NOOP("comment", "Wrote comments"),
                                    .inTable = true,
                                    .width = 14}};
inline constexpr Field<QDateTime> at{{.key = "at",
                                      .context = "comment",
                                      .label = QT_TRANSLATE_NOOP("comment", "At"),
                                      .help = QT_TRANSLATE_NOOP("comment", "When it was written."),
                                      .inTable = true,
                                      .fixed = true}};
inline constexpr Field<QString> recordUid{
    {.key = "record_uid",
     .context = "comment",
     .label = QT_TRANSLATE_NOOP("comment", "Record"),
     .help = QT_TRANSLATE_NOOP("comment", "Identity of the record it is about."),
     .maxLength = 36,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> registerKey{
    {.key = "register",
     .context = "comment",
     .label = QT_TRANSLATE_NOOP("comment", "Register"),
     .help = QT_TRANSLATE_NOOP("comment", "Register of that record."),
     .maxLength = 60,
     .width = 14,
     .fixed = true}};
inline constexpr Field<QString> field{
    {.key = "field",
     .context = "comment",
     .label = QT_TRANSLATE_NOOP("comment", "Field"),
     .help = QT_TRANSLATE_NOOP("comment", "Key of the field it is about; empty: the whole record."),
     .maxLength = 60,
     .width = 14,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::comment
