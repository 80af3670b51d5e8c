// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/packs/pack_part.h"

namespace ringbinder::pack_part {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,     &set,  &position, &kind,  &content,   &common::reference, &sections,
    &recordUid, &view, &unit,     &since, &shortForm, &attributeViews};

constexpr const FieldDef* kForm[] = {&title,   &common::reference, &set,           &position, &kind,
                                     &content, &sections,          &recordUid,     &view,     &unit,
                                     &since,   &shortForm,         &attributeViews};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("pack_part", "Part of an audit pack"), kForm},
};

} // namespace

const RegisterDef def{
    .key = "pack_part",
    .label = QT_TRANSLATE_NOOP("pack_part", "Part of an audit pack"),
    .plural = QT_TRANSLATE_NOOP("pack_part", "Parts of audit packs"),
    .prefix = "APP",
    .clause = "7.5.3",
    .purpose = QT_TRANSLATE_NOOP(
        "pack_part",
        "What is printed in an audit pack, in order, with the sections and rows that are wanted."),
    .auditor = QT_TRANSLATE_NOOP("pack_part",
                                 "The auditor finds the same parts in the same order each time."),
    .icon = "report",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::pack_part
