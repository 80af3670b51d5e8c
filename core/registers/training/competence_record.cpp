// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/competence_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::competence_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &person,
                                       &requirement,
                                       &level,
                                       &expired,
                                       &overdue,
                                       &common::reference,
                                       &state,
                                       &proof,
                                       &assessedBy,
                                       &assessedOn,
                                       &validUntil,
                                       &gapPlan,
                                       &due,
                                       &doneOn,
                                       &effectivenessHow,
                                       &effectiveness,
                                       &effectivenessCheckedBy,
                                       &effectivenessDate,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kCompetence[] = {
    &title, &common::reference, &person,     &requirement, &level,  &state,
    &proof, &assessedBy,        &assessedOn, &validUntil,  &expired};
constexpr const FieldDef* kGap[] = {&gapPlan, &due, &doneOn, &overdue};
constexpr const FieldDef* kEffectiveness[] = {&effectivenessHow, &effectiveness,
                                              &effectivenessCheckedBy, &effectivenessDate};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("competence_record", "Competence"), kCompetence},
    {QT_TRANSLATE_NOOP("competence_record", "Gap"), kGap},
    {QT_TRANSLATE_NOOP("competence_record", "Effectiveness"), kEffectiveness},
    {QT_TRANSLATE_NOOP("competence_record", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, assessedOn, validUntil);
    checks::inOrder(record, issues, doneOn, effectivenessDate);
    if (record.get(state) == State::InPlan && record.text(gapPlan).isEmpty()) {
        checks::warn(issues, gapPlan,
                     QT_TRANSLATE_NOOP("check", "The gap is said to have a plan; write it down."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto last = record.get(validUntil);
    record.set(expired, last && *last < context.today());
    const bool open = record.get(state) != State::Fulfilled && !record.get(doneOn);
    const auto dueDay = record.get(due);
    record.set(overdue, open && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "competence_record",
    .label = QT_TRANSLATE_NOOP("competence_record", "Competence record"),
    .plural = QT_TRANSLATE_NOOP("competence_record", "Competence records"),
    .prefix = "CRC",
    .clause = "7.2",
    .purpose = QT_TRANSLATE_NOOP(
        "competence_record",
        "What each person can do today, how it is proven, and how gaps are closed."),
    .auditor = QT_TRANSLATE_NOOP("competence_record",
                                 "The auditor expects proof for each required competence, a dated "
                                 "plan for each gap, and a check whether the plan had the effect."),
    .icon = "certificate",
    .place = Place::Do,
    .under = "training_course",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::competence_record
