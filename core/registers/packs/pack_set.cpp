// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/packs/pack_set.h"

namespace ringbinder::pack_set {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title, &occasion, &purpose, &common::reference,
                                       &evidenceFiles};

constexpr const FieldDef* kForm[] = {&title, &common::reference, &occasion, &purpose,
                                     &evidenceFiles};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("pack_set", "Audit pack"), kForm},
};

} // namespace

const RegisterDef def{
    .key = "pack_set",
    .label = QT_TRANSLATE_NOOP("pack_set", "Audit pack"),
    .plural = QT_TRANSLATE_NOOP("pack_set", "Audit packs"),
    .prefix = "APK",
    .clause = "7.5.3",
    .purpose = QT_TRANSLATE_NOOP("pack_set", "Packs and registers that are printed together as one "
                                             "document for an audit, a review or a customer."),
    .auditor = QT_TRANSLATE_NOOP(
        "pack_set",
        "The auditor holds one document with one table of contents instead of twenty files."),
    .icon = "report",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::pack_set
