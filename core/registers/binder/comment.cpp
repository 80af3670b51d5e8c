// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/comment.h"

namespace ringbinder::comment {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title, &author,    &at,          &common::reference,
                                       &body,  &recordUid, &registerKey, &field};

constexpr const FieldDef* kComment[] = {&title, &common::reference, &body,        &author,
                                        &at,    &recordUid,         &registerKey, &field};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("comment", "Comment"), kComment},
};

} // namespace

const RegisterDef def{
    .key = "comment",
    .label = QT_TRANSLATE_NOOP("comment", "Comment"),
    .plural = QT_TRANSLATE_NOOP("comment", "Comments"),
    .prefix = "CMT",
    .clause = "7.5",
    .purpose = QT_TRANSLATE_NOOP("comment", "Remarks on a record or a field, by whom and when."),
    .auditor = QT_TRANSLATE_NOOP("comment", "The auditor may read how a decision came about."),
    .icon = "info",
    .place = Place::Hidden,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::comment
