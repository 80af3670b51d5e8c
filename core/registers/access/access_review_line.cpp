// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/access_review_line.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::access_review_line {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,      &review,      &decision, &decidedBy,
                                       &decidedOn,  &withdrawnOn, &overdue,  &common::reference,
                                       &account,    &right,       &reason,   &due,
                                       &verifiedBy, &verifiedOn,  &evidence, &notes};

constexpr const FieldDef* kDecision[] = {&title,    &common::reference, &review, &account,
                                         &right,    &decision,          &reason, &decidedBy,
                                         &decidedOn};
constexpr const FieldDef* kCarryingOut[] = {&due, &withdrawnOn, &verifiedBy, &verifiedOn, &overdue};
constexpr const FieldDef* kNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("access_review_line", "Decision"), kDecision},
    {QT_TRANSLATE_NOOP("access_review_line", "Implementation"), kCarryingOut},
    {QT_TRANSLATE_NOOP("access_review_line", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, decidedOn, withdrawnOn);
    checks::inOrder(record, issues, withdrawnOn, verifiedOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto choice = record.get(decision);
    const auto dueDay = record.get(due);
    const bool isPending = choice != Decision::Keep && !record.get(withdrawnOn);
    record.set(overdue, isPending && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "access_review_line",
    .label = QT_TRANSLATE_NOOP("access_review_line", "Review line"),
    .plural = QT_TRANSLATE_NOOP("access_review_line", "Review lines"),
    .prefix = "ARL",
    .clause = "A.5.18",
    .purpose = QT_TRANSLATE_NOOP(
        "access_review_line",
        "One decision for each right looked at in an access review: keep, change or withdraw."),
    .auditor =
        QT_TRANSLATE_NOOP("access_review_line", "The auditor follows withdrawals to the system and "
                                                "expects somebody else to have verified them."),
    .icon = "access",
    .place = Place::Do,
    .under = "system_account",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::access_review_line
