// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/access_review.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::access_review {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,   &system, &reviewer, &status,     &due,     &done,    &overdue,  &common::reference,
    &subject, &period, &listAsOf, &nextReview, &summary, &actions, &evidence, &notes};

constexpr const FieldDef* kReview[] = {&title,  &common::reference, &system,  &subject,
                                       &period, &reviewer,          &listAsOf};
constexpr const FieldDef* kProgress[] = {&status,     &due,     &done,   &overdue,
                                         &nextReview, &summary, &actions};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("access_review", "Review"), kReview},
    {QT_TRANSLATE_NOOP("access_review", "Progress"), kProgress},
    {QT_TRANSLATE_NOOP("access_review", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, listAsOf, done);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Done && state != Status::Cancelled;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "access_review",
    .label = QT_TRANSLATE_NOOP("access_review", "Access review"),
    .plural = QT_TRANSLATE_NOOP("access_review", "Access reviews"),
    .prefix = "ARV",
    .clause = "A.5.18",
    .purpose = QT_TRANSLATE_NOOP(
        "access_review", "Rounds in which owners confirm who still needs access to a system."),
    .auditor = QT_TRANSLATE_NOOP("access_review",
                                 "The auditor expects reviews at the planned interval, a decision "
                                 "for each right, and proof that withdrawals took effect."),
    .icon = "access",
    .place = Place::Do,
    .under = "system_account",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::access_review
