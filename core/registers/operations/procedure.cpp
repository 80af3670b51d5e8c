// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/procedure.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::procedure {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,   &owner,        &status,     &version,
                                       &systems, &nextReview,   &overdue,    &common::reference,
                                       &purpose, &document,     &controls,   &processes,
                                       &trigger, &roles,        &steps,      &scriptRef,
                                       &failure, &recordNeeded, &approvedBy, &approvedOn,
                                       &risks,   &evidence,     &notes};

constexpr const FieldDef* kProcedure[] = {&title,    &common::reference, &purpose,  &owner,
                                          &status,   &version,           &document, &systems,
                                          &controls, &processes};
constexpr const FieldDef* kWork[] = {&trigger, &roles, &steps, &scriptRef, &failure, &recordNeeded};
constexpr const FieldDef* kApprovalAndReview[] = {&approvedBy, &approvedOn, &nextReview, &overdue,
                                                  &risks,      &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("procedure", "Procedure"), kProcedure},
    {QT_TRANSLATE_NOOP("procedure", "Work"), kWork},
    {QT_TRANSLATE_NOOP("procedure", "Approval and review"), kApprovalAndReview},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, approvedOn, nextReview);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "procedure",
    .label = QT_TRANSLATE_NOOP("procedure", "Procedure"),
    .plural = QT_TRANSLATE_NOOP("procedure", "Procedures"),
    .prefix = "PRO",
    .clause = "A.5.37",
    .purpose = QT_TRANSLATE_NOOP(
        "procedure",
        "How recurring work is done safely, step by step, and which scripts are used."),
    .auditor = QT_TRANSLATE_NOOP(
        "procedure", "The auditor asks somebody to show the work and compares it with the text."),
    .icon = "procedure",
    .place = Place::Do,
    .under = "change_record",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::procedure
