// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/training_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::training_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &person,
                                       &date,
                                       &result,
                                       &validUntil,
                                       &overdue,
                                       &common::reference,
                                       &course,
                                       &due,
                                       &score,
                                       &trainer,
                                       &certificateNumber,
                                       &expired,
                                       &effectivenessHow,
                                       &effectiveness,
                                       &effectivenessCheckedBy,
                                       &effectivenessDate,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kParticipation[] = {
    &title,   &common::reference, &person,     &course,  &due,    &date, &result, &score,
    &trainer, &certificateNumber, &validUntil, &expired, &overdue};
constexpr const FieldDef* kEffectiveness[] = {&effectivenessHow, &effectiveness,
                                              &effectivenessCheckedBy, &effectivenessDate};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("training_record", "Participation"), kParticipation},
    {QT_TRANSLATE_NOOP("training_record", "Effectiveness"), kEffectiveness},
    {QT_TRANSLATE_NOOP("training_record", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, validUntil);
    checks::inOrder(record, issues, date, effectivenessDate);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto outcome = record.get(result);
    const bool taken =
        outcome == Result::Attended || outcome == Result::Passed || outcome == Result::Excused;
    const auto dueDay = record.get(due);
    record.set(overdue, !taken && dueDay && *dueDay < context.today());
    const auto last = record.get(validUntil);
    record.set(expired, last && *last < context.today());
}

} // namespace

const RegisterDef def{
    .key = "training_record",
    .label = QT_TRANSLATE_NOOP("training_record", "Training record"),
    .plural = QT_TRANSLATE_NOOP("training_record", "Training records"),
    .prefix = "TRN",
    .clause = "7.2",
    .purpose = QT_TRANSLATE_NOOP(
        "training_record",
        "Who took which course when, with which result, and until when it counts."),
    .auditor =
        QT_TRANSLATE_NOOP("training_record", "The auditor expects more than attendance: a result, "
                                             "and where demanded a check that it had an effect."),
    .icon = "attendance",
    .place = Place::Do,
    .under = "training_course",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::training_record
