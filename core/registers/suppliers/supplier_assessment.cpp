// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/suppliers/supplier_assessment.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::supplier_assessment {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &supplier,
                                       &assessor,
                                       &status,
                                       &date,
                                       &score,
                                       &conclusion,
                                       &common::reference,
                                       &kind,
                                       &due,
                                       &overdue,
                                       &enteredScore,
                                       &progress,
                                       &knockOuts,
                                       &reason,
                                       &conditions,
                                       &exception,
                                       &actions,
                                       &next,
                                       &approvedByOwner,
                                       &approvedBySecurity,
                                       &approvedOn,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kAssessment[] = {
    &title, &common::reference, &supplier, &kind, &assessor, &status, &due, &date, &overdue};
constexpr const FieldDef* kResult[] = {&score,  &enteredScore, &progress,  &knockOuts, &conclusion,
                                       &reason, &conditions,   &exception, &actions,   &next};
constexpr const FieldDef* kApproval[] = {&approvedByOwner, &approvedBySecurity, &approvedOn};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("supplier_assessment", "Assessment"), kAssessment},
    {QT_TRANSLATE_NOOP("supplier_assessment", "Result"), kResult},
    {QT_TRANSLATE_NOOP("supplier_assessment", "Approval"), kApproval},
    {QT_TRANSLATE_NOOP("supplier_assessment", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, next);
    checks::inOrder(record, issues, date, approvedOn);
    const auto judgement = record.get(conclusion);
    const bool isUsable = judgement == Conclusion::Suitable || judgement == Conclusion::Conditional;
    if (isUsable && record.get(knockOuts).value_or(0) > 0 && !record.get(exception)) {
        checks::warn(
            issues, exception,
            QT_TRANSLATE_NOOP("check",
                              "A knock-out question was failed; the approval needs an exception."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Concluded && state != Status::Cancelled;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
    const Value fromAnswers = context.fromOthers(record.uid(), score);
    record.setValue(score, fromAnswers.isNull() ? record.value(enteredScore) : fromAnswers);
    record.setValue(knockOuts, context.fromOthers(record.uid(), knockOuts));
    record.setValue(progress, context.fromOthers(record.uid(), progress));
}

} // namespace

const RegisterDef def{
    .key = "supplier_assessment",
    .label = QT_TRANSLATE_NOOP("supplier_assessment", "Supplier assessment"),
    .plural = QT_TRANSLATE_NOOP("supplier_assessment", "Supplier assessments"),
    .prefix = "SPA",
    .clause = "A.5.19",
    .purpose =
        QT_TRANSLATE_NOOP("supplier_assessment", "Judgements of a supplier's security, before the "
                                                 "contract and again at the planned interval."),
    .auditor = QT_TRANSLATE_NOOP("supplier_assessment",
                                 "The auditor expects proof behind the answers, a conclusion by "
                                 "somebody who may decide, and conditions that were followed up."),
    .icon = "assessment",
    .place = Place::Do,
    .under = "supplier",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::supplier_assessment
