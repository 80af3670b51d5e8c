// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/role_assignment.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::role_assignment {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &role,         &person,     &fromDate,
                                       &toDate,      &current,      &deputy,     &common::reference,
                                       &unit,        &deputyExtent, &delegation, &appointedBy,
                                       &appointedOn, &acceptedOn,   &timeShare,  &evidence,
                                       &notes};

constexpr const FieldDef* kAssignment[] = {&title, &common::reference, &role,   &person,
                                           &unit,  &fromDate,          &toDate, &current};
constexpr const FieldDef* kDeputy[] = {&deputy, &deputyExtent, &delegation};
constexpr const FieldDef* kAppointment[] = {&appointedBy, &appointedOn, &acceptedOn,
                                            &timeShare,   &evidence,    &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("role_assignment", "Assignment"), kAssignment},
    {QT_TRANSLATE_NOOP("role_assignment", "Deputy"), kDeputy},
    {QT_TRANSLATE_NOOP("role_assignment", "Appointment"), kAppointment},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, fromDate, toDate);
    const auto standIn = record.get(deputy);
    if (standIn && record.get(person) == *standIn) {
        checks::warn(issues, deputy, QT_TRANSLATE_NOOP("check", "Nobody is their own deputy."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const QDate today = context.today();
    const auto first = record.get(fromDate);
    const auto last = record.get(toDate);
    record.set(current, (!first || *first <= today) && (!last || *last >= today));
}

} // namespace

const RegisterDef def{
    .key = "role_assignment",
    .label = QT_TRANSLATE_NOOP("role_assignment", "Role assignment"),
    .plural = QT_TRANSLATE_NOOP("role_assignment", "Role assignments"),
    .prefix = "RAS",
    .clause = "5.3",
    .purpose =
        QT_TRANSLATE_NOOP("role_assignment", "Who holds each role, since when, with which deputy, "
                                             "and by whom the person was appointed."),
    .auditor = QT_TRANSLATE_NOOP("role_assignment",
                                 "The auditor expects holders who were appointed by somebody "
                                 "entitled to do so and who have accepted the role."),
    .icon = "assignment",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::role_assignment
