// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/access_role.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::access_role {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,  &system,    &permission, &owner,        &privileged,   &status,     &common::reference,
    &roles, &conflicts, &needsMfa,   &reviewMonths, &lastReviewed, &nextReview, &overdue,
    &notes};

constexpr const FieldDef* kAccessRole[] = {&name,  &common::reference, &system, &permission,
                                           &owner, &privileged,        &status};
constexpr const FieldDef* kRules[] = {&roles,        &conflicts,  &needsMfa, &reviewMonths,
                                      &lastReviewed, &nextReview, &overdue};
constexpr const FieldDef* kNotes[] = {&notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("access_role", "Access role"), kAccessRole},
    {QT_TRANSLATE_NOOP("access_role", "Rules"), kRules},
    {QT_TRANSLATE_NOOP("access_role", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastReviewed, nextReview);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "access_role",
    .label = QT_TRANSLATE_NOOP("access_role", "Access role"),
    .plural = QT_TRANSLATE_NOOP("access_role", "Access roles"),
    .prefix = "ARO",
    .clause = "A.5.15",
    .purpose = QT_TRANSLATE_NOOP(
        "access_role",
        "What can be granted in each system, what it allows and who decides about it."),
    .auditor = QT_TRANSLATE_NOOP("access_role",
                                 "The auditor expects roles cut to what the work needs, an owner "
                                 "who approves each grant, and privileged roles known by name."),
    .icon = "access",
    .place = Place::Do,
    .under = "system_account",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::access_role
