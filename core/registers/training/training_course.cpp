// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/training_course.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::training_course {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &audience,
                                       &mandatory,
                                       &validMonths,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &content,
                                       &roles,
                                       &method,
                                       &provider,
                                       &status,
                                       &newStarterDays,
                                       &durationMinutes,
                                       &passMark,
                                       &effectivenessDemanded,
                                       &effectivenessMethod,
                                       &controls,
                                       &documents,
                                       &refs,
                                       &evidence,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kCourse[] = {&title,  &common::reference, &content, &audience, &roles,
                                       &method, &provider,          &status};
constexpr const FieldDef* kRules[] = {&mandatory,          &validMonths, &newStarterDays,
                                      &durationMinutes,    &passMark,    &effectivenessDemanded,
                                      &effectivenessMethod};
constexpr const FieldDef* kWhatItServes[] = {&controls, &documents, &refs};
constexpr const FieldDef* kFollowUp[] = {&owner,    &nextReview, &overdue,
                                         &evidence, &notes,      &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("training_course", "Course"), kCourse},
    {QT_TRANSLATE_NOOP("training_course", "Rules"), kRules},
    {QT_TRANSLATE_NOOP("training_course", "What it serves"), kWhatItServes},
    {QT_TRANSLATE_NOOP("training_course", "Follow-up"), kFollowUp},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Ended && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "training_course",
    .label = QT_TRANSLATE_NOOP("training_course", "Training course"),
    .plural = QT_TRANSLATE_NOOP("training_course", "Training courses"),
    .prefix = "COU",
    .clause = "A.6.3",
    .purpose = QT_TRANSLATE_NOOP(
        "training_course",
        "What is taught to whom, how often, and how its effectiveness is checked."),
    .auditor = QT_TRANSLATE_NOOP(
        "training_course",
        "The auditor expects everybody working in the scope, managers and contractors included, to "
        "be trained in time and to remember the content."),
    .icon = "training",
    .place = Place::Do,
    .area = QT_TRANSLATE_NOOP("training_course", "Training and awareness"),
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::training_course
