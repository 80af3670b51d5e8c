// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/approved_software.h"

namespace ringbinder::approved_software {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,     &status,     &publisher,
                                       &approver, &approvedOn, &common::reference,
                                       &purpose,  &supportEnd, &notes};

constexpr const FieldDef* kSoftware[] = {&name,       &common::reference, &status,
                                         &publisher,  &purpose,           &approver,
                                         &approvedOn, &supportEnd,        &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("approved_software", "Software"), kSoftware},
};

} // namespace

const RegisterDef def{
    .key = "approved_software",
    .label = QT_TRANSLATE_NOOP("approved_software", "Approved software"),
    .plural = QT_TRANSLATE_NOOP("approved_software", "Approved software"),
    .prefix = "SWL",
    .clause = "A.8.19",
    .purpose = QT_TRANSLATE_NOOP("approved_software",
                                 "Which software may be installed, and which must not be."),
    .auditor = QT_TRANSLATE_NOOP(
        "approved_software",
        "The auditor expects a list that somebody approved, and proof that it is kept."),
    .icon = "software",
    .place = Place::Do,
    .under = "technical_rule",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::approved_software
