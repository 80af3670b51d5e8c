// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/role.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::role {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &topManagement,
                                       &compulsory,
                                       &reportsTo,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &description,
                                       &unit,
                                       &status,
                                       &authority,
                                       &duties,
                                       &competenceNeeds,
                                       &incompatibleWith,
                                       &controls,
                                       &contact,
                                       &published,
                                       &evidence,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kRole[] = {
    &name, &common::reference, &description, &topManagement, &compulsory,
    &unit, &reportsTo,         &status};
constexpr const FieldDef* kAuthorityAndDuties[] = {&authority, &duties, &competenceNeeds,
                                                   &incompatibleWith, &controls};
constexpr const FieldDef* kContactAndFollowUp[] = {&contact,  &published, &nextReview, &overdue,
                                                   &evidence, &notes,     &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("role", "Role"), kRole},
    {QT_TRANSLATE_NOOP("role", "Authority and duties"), kAuthorityAndDuties},
    {QT_TRANSLATE_NOOP("role", "Contact and follow-up"), kContactAndFollowUp},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(reportsTo) == record.uid()) {
        checks::warn(issues, reportsTo,
                     QT_TRANSLATE_NOOP("check", "A role does not report to itself."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, record.get(status) != Status::Retired && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "role",
    .label = QT_TRANSLATE_NOOP("role", "Role"),
    .plural = QT_TRANSLATE_NOOP("role", "Roles"),
    .prefix = "ROL",
    .clause = "5.3",
    .purpose =
        QT_TRANSLATE_NOOP("role", "The roles of the management system with authority, duties and "
                                  "needed competence, ready to be published as a role sheet."),
    .auditor =
        QT_TRANSLATE_NOOP("role", "The auditor expects every role that the method needs to be held "
                                  "by a named person who knows the duties and has the authority."),
    .icon = "role",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::role
