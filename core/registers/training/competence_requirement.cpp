// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/competence_requirement.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::competence_requirement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &role,
                                       &level,
                                       &mandatory,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &competence,
                                       &description,
                                       &proofExpected,
                                       &validMonths,
                                       &effectivenessDemanded,
                                       &reason,
                                       &courses,
                                       &controls,
                                       &notes};

constexpr const FieldDef* kRequirement[] = {&title,
                                            &common::reference,
                                            &role,
                                            &competence,
                                            &description,
                                            &level,
                                            &proofExpected,
                                            &validMonths,
                                            &effectivenessDemanded,
                                            &mandatory,
                                            &reason,
                                            &courses,
                                            &controls};
constexpr const FieldDef* kFollowUp[] = {&owner, &nextReview, &overdue, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("competence_requirement", "Requirement"), kRequirement},
    {QT_TRANSLATE_NOOP("competence_requirement", "Follow-up"), kFollowUp},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "competence_requirement",
    .label = QT_TRANSLATE_NOOP("competence_requirement", "Competence requirement"),
    .plural = QT_TRANSLATE_NOOP("competence_requirement", "Competence requirements"),
    .prefix = "CRQ",
    .clause = "7.2",
    .purpose = QT_TRANSLATE_NOOP(
        "competence_requirement",
        "The competence each role needs, at which level, and what counts as proof."),
    .auditor = QT_TRANSLATE_NOOP("competence_requirement",
                                 "The auditor expects requirements for every role that affects "
                                 "security, auditors and risk owners included."),
    .icon = "competence",
    .place = Place::Do,
    .under = "training_course",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::competence_requirement
