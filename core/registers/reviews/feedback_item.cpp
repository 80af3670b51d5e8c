// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/reviews/feedback_item.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::feedback_item {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,    &kind,     &party, &date, &owner,      &status, &overdue,         &common::reference,
    &fromWhom, &supplier, &text,  &due,  &answeredOn, &answer, &nonconformities, &improvements,
    &actions,  &evidence, &notes};

constexpr const FieldDef* kFeedback[] = {&title,    &common::reference, &kind, &party,
                                         &fromWhom, &supplier,          &date, &text};
constexpr const FieldDef* kAnswer[] = {&owner, &status, &due, &answeredOn, &overdue, &answer};
constexpr const FieldDef* kFollowUp[] = {&nonconformities, &improvements, &actions, &evidence,
                                         &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("feedback_item", "Feedback"), kFeedback},
    {QT_TRANSLATE_NOOP("feedback_item", "Answer"), kAnswer},
    {QT_TRANSLATE_NOOP("feedback_item", "Follow-up"), kFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, answeredOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isOpen = state != Status::Answered && state != Status::NoAnswer;
    record.set(overdue, isOpen && !record.get(answeredOn) && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "feedback_item",
    .label = QT_TRANSLATE_NOOP("feedback_item", "Feedback"),
    .plural = QT_TRANSLATE_NOOP("feedback_item", "Feedback items"),
    .prefix = "FBK",
    .clause = "9.3.2",
    .purpose =
        QT_TRANSLATE_NOOP("feedback_item", "What customers, authorities, staff and suppliers say "
                                           "about your information security, and what came of it."),
    .auditor = QT_TRANSLATE_NOOP("feedback_item",
                                 "The auditor expects more than complaints: questionnaires, audits "
                                 "by customers, surveys and praise count too."),
    .icon = "feedback",
    .place = Place::Check,
    .under = "management_review",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::feedback_item
