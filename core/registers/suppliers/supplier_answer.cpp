// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/suppliers/supplier_answer.h"

namespace ringbinder::supplier_answer {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,     &assessment,        &questionSection,  &score,
                                       &failed,    &common::reference, &answerType,       &weight,
                                       &knockOut,  &control,           &expectedEvidence, &answer,
                                       &judgement, &answeredOn,        &proofSeen,        &evidence,
                                       &notes};

constexpr const FieldDef* kQuestion[] = {&title,           &common::reference, &assessment,
                                         &questionSection, &answerType,        &weight,
                                         &knockOut,        &control,           &expectedEvidence};
constexpr const FieldDef* kAnswer[] = {&answer,    &score,      &failed,
                                       &judgement, &answeredOn, &proofSeen};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("supplier_answer", "Question"), kQuestion},
    {QT_TRANSLATE_NOOP("supplier_answer", "Answer"), kAnswer},
    {QT_TRANSLATE_NOOP("supplier_answer", "Evidence and notes"), kEvidenceAndNotes},
};

} // namespace

const RegisterDef def{
    .key = "supplier_answer",
    .label = QT_TRANSLATE_NOOP("supplier_answer", "Questionnaire answer"),
    .plural = QT_TRANSLATE_NOOP("supplier_answer", "Questionnaire answers"),
    .prefix = "SPQ",
    .clause = "A.5.19",
    .purpose = QT_TRANSLATE_NOOP(
        "supplier_answer",
        "The questions put to a supplier, what it answered, what proves it and how it was scored."),
    .auditor = QT_TRANSLATE_NOOP(
        "supplier_answer", "The auditor expects answers that were checked, not only collected."),
    .icon = "assessment",
    .place = Place::Do,
    .under = "supplier",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::supplier_answer
