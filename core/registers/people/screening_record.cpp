// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/screening_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::screening_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &person,
                                       &type,
                                       &completed,
                                       &result,
                                       &overdue,
                                       &completedBeforeAccess,
                                       &common::reference,
                                       &role,
                                       &legalBasis,
                                       &requested,
                                       &due,
                                       &conditions,
                                       &reviewer,
                                       &accessFrom,
                                       &validUntil,
                                       &expired,
                                       &deleteOn,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kScreening[] = {&title, &common::reference, &person, &role,
                                          &type,  &legalBasis};
constexpr const FieldDef* kCourse[] = {&requested,  &due,      &completed, &result,
                                       &conditions, &reviewer, &overdue};
constexpr const FieldDef* kAccessAndValidity[] = {
    &accessFrom, &completedBeforeAccess, &validUntil, &expired, &deleteOn, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("screening_record", "Screening"), kScreening},
    {QT_TRANSLATE_NOOP("screening_record", "Progress"), kCourse},
    {QT_TRANSLATE_NOOP("screening_record", "Access and validity"), kAccessAndValidity},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, requested, completed);
    checks::inOrder(record, issues, completed, validUntil);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto outcome = record.get(result);
    const auto done = record.get(completed);
    const auto dueDay = record.get(due);
    const bool open = !done && outcome != Result::NotRequired;
    record.set(overdue, open && dueDay && *dueDay < context.today());
    const auto access = record.get(accessFrom);
    std::optional<bool> inTime;
    if (access && outcome != Result::NotRequired && (done || *access <= context.today()))
        inTime = done && *done <= *access;
    record.set(completedBeforeAccess, inTime);
    const auto last = record.get(validUntil);
    record.set(expired, last && *last < context.today());
}

} // namespace

const RegisterDef def{
    .key = "screening_record",
    .label = QT_TRANSLATE_NOOP("screening_record", "Screening record"),
    .plural = QT_TRANSLATE_NOOP("screening_record", "Screening records"),
    .prefix = "SCN",
    .clause = "A.6.1",
    .purpose = QT_TRANSLATE_NOOP(
        "screening_record",
        "Which people were screened for which role, with which result, and whether they signed a "
        "confidentiality agreement before they got access."),
    .auditor = QT_TRANSLATE_NOOP(
        "screening_record",
        "The auditor expects screening and confidentiality agreement to be complete before access, "
        "by the rule for the role, and no more personal details than needed."),
    .icon = "screening",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::screening_record
