// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/access_right.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::access_right {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &person,      &accessRole,  &status,
                                       &approvedBy,  &from,        &to,          &common::reference,
                                       &account,     &reason,      &requestedBy, &approvedOn,
                                       &withdrawnOn, &withdrawnBy, &overdue,     &evidence,
                                       &notes};

constexpr const FieldDef* kAccessRight[] = {
    &title, &common::reference, &person, &accessRole, &account, &status, &reason};
constexpr const FieldDef* kApprovalAndTime[] = {&requestedBy, &approvedBy,  &approvedOn,  &from,
                                                &to,          &withdrawnOn, &withdrawnBy, &overdue};
constexpr const FieldDef* kNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("access_right", "Access right"), kAccessRight},
    {QT_TRANSLATE_NOOP("access_right", "Approval and time"), kApprovalAndTime},
    {QT_TRANSLATE_NOOP("access_right", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, from, to);
    checks::inOrder(record, issues, from, withdrawnOn);
    if (record.get(status) == Status::Withdrawn && !record.get(withdrawnOn)) {
        checks::warn(issues, withdrawnOn,
                     QT_TRANSLATE_NOOP("check", "The right is withdrawn; say on which day."));
    }
    const auto holder = record.get(person);
    if (holder && record.get(approvedBy) == holder) {
        checks::warn(issues, approvedBy,
                     QT_TRANSLATE_NOOP("check", "Nobody approves their own access right."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto lastDay = record.get(to);
    const bool isHeld = record.get(status) == Status::Granted && !record.get(withdrawnOn);
    record.set(overdue, isHeld && lastDay && *lastDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "access_right",
    .label = QT_TRANSLATE_NOOP("access_right", "Access right"),
    .plural = QT_TRANSLATE_NOOP("access_right", "Access rights"),
    .prefix = "ARI",
    .clause = "A.5.18",
    .purpose = QT_TRANSLATE_NOOP(
        "access_right",
        "Who may do what in which system, by whose approval, since when and until when."),
    .auditor = QT_TRANSLATE_NOOP("access_right",
                                 "The auditor takes a sample of people and expects an approval "
                                 "dated before the grant, and no rights left from an earlier job."),
    .icon = "access",
    .place = Place::Do,
    .under = "system_account",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::access_right
