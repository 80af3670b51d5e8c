// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/audit_programme.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::audit_programme {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,       &owner,        &status,           &periodStart,
    &periodEnd,   &nextReview,   &overdue,          &common::reference,
    &cycleMonths, &objectives,   &risksOfProgramme, &frequencyReasons,
    &criteria,    &methods,      &auditors,         &resources,
    &budgetMinor, &approvedBy,   &approvedOn,       &managementInformedOn,
    &reviewedOn,  &reviewResult, &evidence,         &notes};

constexpr const FieldDef* kProgramme[] = {&title,       &common::reference, &owner,
                                          &status,      &periodStart,       &periodEnd,
                                          &cycleMonths, &objectives,        &risksOfProgramme};
constexpr const FieldDef* kPlanning[] = {&frequencyReasons, &criteria,  &methods,
                                         &auditors,         &resources, &budgetMinor};
constexpr const FieldDef* kApprovalAndReview[] = {&approvedBy, &approvedOn,   &managementInformedOn,
                                                  &reviewedOn, &reviewResult, &nextReview,
                                                  &overdue,    &evidence,     &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("audit_programme", "Programme"), kProgramme},
    {QT_TRANSLATE_NOOP("audit_programme", "Planning"), kPlanning},
    {QT_TRANSLATE_NOOP("audit_programme", "Approval and review"), kApprovalAndReview},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, periodStart, periodEnd);
    checks::inOrder(record, issues, reviewedOn, nextReview);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto reviewDay = record.get(nextReview);
    const bool isRunning = state != Status::Completed && state != Status::Cancelled;
    record.set(overdue, isRunning && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "audit_programme",
    .label = QT_TRANSLATE_NOOP("audit_programme", "Audit programme"),
    .plural = QT_TRANSLATE_NOOP("audit_programme", "Audit programmes"),
    .prefix = "APG",
    .clause = "9.2.2",
    .purpose =
        QT_TRANSLATE_NOOP("audit_programme", "Which internal audits take place in a period, why as "
                                             "often as that, and with which people and means."),
    .auditor = QT_TRANSLATE_NOOP(
        "audit_programme",
        "The auditor expects all clauses and applicable controls to be covered within the cycle, "
        "and a frequency that considers importance and earlier results."),
    .icon = "audit",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::audit_programme
