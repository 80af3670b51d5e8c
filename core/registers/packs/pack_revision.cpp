// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/packs/pack_revision.h"

namespace ringbinder::pack_revision {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,  &pack,     &recordUid,         &version, &date,
                                       &author, &approver, &common::reference, &change,  &reason};

constexpr const FieldDef* kRevision[] = {
    &title,  &common::reference, &pack,   &recordUid, &version, &date,
    &author, &approver,          &change, &reason};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("pack_revision", "Revision"), kRevision},
};

} // namespace

const RegisterDef def{
    .key = "pack_revision",
    .label = QT_TRANSLATE_NOOP("pack_revision", "Revision"),
    .plural = QT_TRANSLATE_NOOP("pack_revision", "Revisions"),
    .prefix = "PKR",
    .clause = "7.5.2",
    .purpose =
        QT_TRANSLATE_NOOP("pack_revision", "The revision history printed at the end of each pack."),
    .auditor =
        QT_TRANSLATE_NOOP("pack_revision", "The auditor expects the printed version to be in it, "
                                           "with who changed and approved what, and why."),
    .icon = "history",
    .place = Place::Hidden,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::pack_revision
