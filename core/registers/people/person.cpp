// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/person.h"

#include "core/registers/checks.h"

namespace ringbinder::person {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,   &jobTitle,          &department, &email,       &kind,
    &active, &common::reference, &givenName,  &ismsRole,    &manager,
    &phone,  &organisationName,  &startDate,  &endDate,     &unit,
    &site,   &remoteWork,        &inScope,    &accessStart, &notes};

constexpr const FieldDef* kPerson[] = {
    &name,     &common::reference, &givenName, &jobTitle, &department, &kind,
    &ismsRole, &manager,           &unit,      &site,     &remoteWork, &inScope};
constexpr const FieldDef* kContact[] = {&email, &phone, &organisationName};
constexpr const FieldDef* kTimeHere[] = {&active, &startDate, &endDate, &accessStart};
constexpr const FieldDef* kNotes[] = {&notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("person", "Person"), kPerson},
    {QT_TRANSLATE_NOOP("person", "Contact"), kContact},
    {QT_TRANSLATE_NOOP("person", "Time here"), kTimeHere},
    {QT_TRANSLATE_NOOP("person", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, startDate, endDate);
    const QString address = record.text(email);
    if (!address.isEmpty() && !address.contains(QLatin1Char('@'))) {
        checks::warn(issues, email,
                     QT_TRANSLATE_NOOP("check", "This does not look like an e-mail address."));
    }
    if (record.get(manager) == record.uid()) {
        checks::warn(issues, manager, QT_TRANSLATE_NOOP("check", "Nobody reports to themselves."));
    }
}

} // namespace

const RegisterDef def{
    .key = "person",
    .label = QT_TRANSLATE_NOOP("person", "Person"),
    .plural = QT_TRANSLATE_NOOP("person", "People"),
    .prefix = "PER",
    .clause = "5.3",
    .purpose = QT_TRANSLATE_NOOP(
        "person", "The people who own risks, assets and controls, do the work and sign."),
    .auditor = QT_TRANSLATE_NOOP("person", "The auditor expects named people, not departments, in "
                                           "every owner column, and nobody in it who has left."),
    .icon = "person",
    .place = Place::Plan,
    .area = QT_TRANSLATE_NOOP("person", "People and roles"),
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::person
