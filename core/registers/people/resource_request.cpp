// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/resource_request.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::resource_request {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &requestedBy,
                                       &decision,
                                       &overdue,
                                       &amountPlannedMinor,
                                       &amountUsedMinor,
                                       &common::reference,
                                       &justification,
                                       &requestedOn,
                                       &neededBy,
                                       &effortDays,
                                       &decidedBy,
                                       &decidedOn,
                                       &decisionReason,
                                       &consequence,
                                       &budgetYear,
                                       &amountCommittedMinor,
                                       &remainingMinor,
                                       &risks,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kRequest[] = {&title,       &common::reference, &kind,     &justification,
                                        &requestedBy, &requestedOn,       &neededBy, &effortDays};
constexpr const FieldDef* kDecision[] = {&decision,       &decidedBy,   &decidedOn,
                                         &decisionReason, &consequence, &overdue};
constexpr const FieldDef* kBudget[] = {&budgetYear, &amountPlannedMinor, &amountCommittedMinor,
                                       &amountUsedMinor, &remainingMinor};
constexpr const FieldDef* kLinks[] = {&risks, &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("resource_request", "Request"), kRequest},
    {QT_TRANSLATE_NOOP("resource_request", "Decision"), kDecision},
    {QT_TRANSLATE_NOOP("resource_request", "Budget"), kBudget},
    {QT_TRANSLATE_NOOP("resource_request", "Links"), kLinks},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, requestedOn, decidedOn);
    if (record.get(decision) == Decision::Refused && record.text(consequence).isEmpty()) {
        checks::warn(issues, consequence,
                     QT_TRANSLATE_NOOP("check", "Say what follows from the refusal."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto answer = record.get(decision);
    const auto day = record.get(neededBy);
    record.set(overdue, (!answer || *answer == Decision::Pending) && day && *day < context.today());
    const auto bound = record.get(amountCommittedMinor);
    const auto used = record.get(amountUsedMinor);
    std::optional<Money> rest;
    if (bound)
        rest = Money{bound->minor - (used ? used->minor : 0)};
    record.set(remainingMinor, rest);
}

} // namespace

const RegisterDef def{
    .key = "resource_request",
    .label = QT_TRANSLATE_NOOP("resource_request", "Resource request"),
    .plural = QT_TRANSLATE_NOOP("resource_request", "Resource requests"),
    .prefix = "RRQ",
    .clause = "7.1",
    .purpose =
        QT_TRANSLATE_NOOP("resource_request", "Which resources security asked for, what was "
                                              "granted or refused, and how much of it is used."),
    .auditor = QT_TRANSLATE_NOOP("resource_request",
                                 "The auditor expects dated decisions, and for each refusal a risk "
                                 "or another decision that deals with the consequence."),
    .icon = "budget",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::resource_request
