// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/reviews/review_decision.h"

#include "core/registers/sealing.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::review_decision {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title, &review, &type,        &responsible, &due,    &status, &overdue,  &common::reference,
    &input, &text,   &amountMinor, &action,      &doneOn, &remark, &evidence, &seal};

constexpr const FieldDef* kDecision[] = {&title, &common::reference, &review, &input, &type,
                                         &text,  &amountMinor};
constexpr const FieldDef* kCarryingOut[] = {&responsible, &due,    &status,   &action, &doneOn,
                                            &overdue,     &remark, &evidence, &seal};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("review_decision", "Decision"), kDecision},
    {QT_TRANSLATE_NOOP("review_decision", "Carrying out"), kCarryingOut},
};

void check(const Record& record, IssueList& issues)
{
    sealing::check(record, issues, seal, kSealed);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Done && state != Status::Dropped;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "review_decision",
    .label = QT_TRANSLATE_NOOP("review_decision", "Review decision"),
    .plural = QT_TRANSLATE_NOOP("review_decision", "Review decisions"),
    .prefix = "RVD",
    .clause = "9.3.3",
    .purpose =
        QT_TRANSLATE_NOOP("review_decision", "What top management decided in its reviews, who "
                                             "carries it out until when, and whether it was done."),
    .auditor = QT_TRANSLATE_NOOP("review_decision",
                                 "The auditor expects decisions on improvement, changes and "
                                 "resources, and their status in the next review."),
    .icon = "decision",
    .place = Place::Check,
    .under = "management_review",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::review_decision
