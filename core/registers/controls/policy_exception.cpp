// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/controls/policy_exception.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::policy_exception {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &status,
                                       &controls,
                                       &approver,
                                       &expires,
                                       &expired,
                                       &owner,
                                       &common::reference,
                                       &rule,
                                       &documents,
                                       &assets,
                                       &reason,
                                       &requestedBy,
                                       &requestedOn,
                                       &risks,
                                       &compensation,
                                       &compensatingControls,
                                       &actions,
                                       &approvedOn,
                                       &conditions,
                                       &endedOn,
                                       &nextReview,
                                       &overdue,
                                       &evidence,
                                       &technicalRules,
                                       &hosts,
                                       &items,
                                       &notes};

constexpr const FieldDef* kException[] = {&title,       &common::reference, &status, &rule,
                                          &documents,   &controls,          &assets, &reason,
                                          &requestedBy, &requestedOn};
constexpr const FieldDef* kTechnical[] = {&technicalRules, &hosts, &items};
constexpr const FieldDef* kRiskAndCompensation[] = {&risks, &compensation, &compensatingControls,
                                                    &actions};
constexpr const FieldDef* kApprovalAndEnd[] = {&approver, &approvedOn, &conditions, &expires,
                                               &expired,  &endedOn,    &owner,      &nextReview,
                                               &overdue,  &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("policy_exception", "Exception"), kException},
    {QT_TRANSLATE_NOOP("policy_exception", "Technical rules"), kTechnical},
    {QT_TRANSLATE_NOOP("policy_exception", "Risk and compensation"), kRiskAndCompensation},
    {QT_TRANSLATE_NOOP("policy_exception", "Approval and end"), kApprovalAndEnd},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, requestedOn, approvedOn);
    checks::inOrder(record, issues, approvedOn, expires);
    checks::inOrder(record, issues, approvedOn, endedOn);
    if (record.get(status) == Status::Approved && !record.get(expires)) {
        checks::warn(issues, expires,
                     QT_TRANSLATE_NOOP("check", "An exception needs an end date."));
    }
    if (record.get(status) == Status::Approved && !record.get(approver)) {
        checks::warn(issues, approver,
                     QT_TRANSLATE_NOOP("check", "An approved exception names who approved it."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto last = record.get(expires);
    record.set(expired, state == Status::Approved && last && *last < context.today());
    const bool over = state == Status::Refused || state == Status::Ended;
    const auto look = record.get(nextReview);
    record.set(overdue, !over && look && *look < context.today());
}

} // namespace

const RegisterDef def{
    .key = "policy_exception",
    .label = QT_TRANSLATE_NOOP("policy_exception", "Exception"),
    .plural = QT_TRANSLATE_NOOP("policy_exception", "Exceptions"),
    .prefix = "EXC",
    .clause = "A.5.36",
    .purpose = QT_TRANSLATE_NOOP(
        "policy_exception",
        "Where a policy or control is knowingly not followed, why, who allowed it and until when."),
    .auditor = QT_TRANSLATE_NOOP("policy_exception",
                                 "The auditor expects every exception to have an approver with the "
                                 "authority, a compensating control and an end date."),
    .icon = "exception",
    .place = Place::Plan,
    .under = "control",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::policy_exception
