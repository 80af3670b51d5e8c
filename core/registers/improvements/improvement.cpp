// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/improvements/improvement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::improvement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &source,
                                       &decision,
                                       &owner,
                                       &status,
                                       &due,
                                       &overdue,
                                       &common::reference,
                                       &benefit,
                                       &suggestedBy,
                                       &suggestedOn,
                                       &idea,
                                       &decisionReason,
                                       &decidedBy,
                                       &decidedOn,
                                       &doneOn,
                                       &actions,
                                       &controls,
                                       &costPlannedMinor,
                                       &costActualMinor,
                                       &result,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kImprovement[] = {
    &title, &common::reference, &source, &suggestedBy, &suggestedOn, &idea, &benefit};
constexpr const FieldDef* kDecision[] = {&decision, &decisionReason, &decidedBy, &decidedOn};
constexpr const FieldDef* kCarryingOut[] = {
    &owner,           &status, &due, &doneOn, &overdue, &actions, &controls, &costPlannedMinor,
    &costActualMinor, &result};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("improvement", "Improvement"), kImprovement},
    {QT_TRANSLATE_NOOP("improvement", "Decision"), kDecision},
    {QT_TRANSLATE_NOOP("improvement", "Implementation"), kCarryingOut},
    {QT_TRANSLATE_NOOP("improvement", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, suggestedOn, decidedOn);
    checks::inOrder(record, issues, suggestedOn, doneOn);
    if (record.get(status) == Status::Done && record.text(result).isEmpty()) {
        checks::warn(issues, result,
                     QT_TRANSLATE_NOOP("check", "The improvement is done; say what it brought."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Done && state != Status::Dropped &&
                           record.get(decision) != Decision::Rejected;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "improvement",
    .label = QT_TRANSLATE_NOOP("improvement", "Improvement"),
    .plural = QT_TRANSLATE_NOOP("improvement", "Improvements"),
    .prefix = "IPV",
    .clause = "10.1",
    .purpose = QT_TRANSLATE_NOOP("improvement", "Ideas that make the management system better, "
                                                "what was decided about each and what it brought."),
    .auditor = QT_TRANSLATE_NOOP("improvement", "The auditor expects improvements beyond the "
                                                "correction of faults, with benefit and result."),
    .icon = "improvement",
    .place = Place::Act,
    .under = "nonconformity",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::improvement
