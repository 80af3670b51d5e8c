// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/context/org_unit.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::org_unit {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &kind,
                                       &parent,
                                       &head,
                                       &peopleCount,
                                       &inScope,
                                       &common::reference,
                                       &purpose,
                                       &deputy,
                                       &sites,
                                       &registerNumber,
                                       &status,
                                       &outOfScopeReason,
                                       &notes};

constexpr const FieldDef* kUnit[] = {
    &name,   &common::reference, &kind,  &parent,         &purpose, &head,
    &deputy, &peopleCount,       &sites, &registerNumber, &status};
constexpr const FieldDef* kScope[] = {&inScope, &outOfScopeReason};
constexpr const FieldDef* kNotes[] = {&notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("org_unit", "Unit"), kUnit},
    {QT_TRANSLATE_NOOP("org_unit", "Scope"), kScope},
    {QT_TRANSLATE_NOOP("org_unit", "Notes"), kNotes},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(parent) == record.uid()) {
        checks::error(issues, parent,
                      QT_TRANSLATE_NOOP("check", "A unit cannot belong to itself."));
    }
    if (record.get(inScope) == false && record.text(outOfScopeReason).isEmpty()) {
        checks::warn(issues, outOfScopeReason,
                     QT_TRANSLATE_NOOP("check", "Say why the unit is out of scope."));
    }
}

} // namespace

const RegisterDef def{
    .key = "org_unit",
    .label = QT_TRANSLATE_NOOP("org_unit", "Unit"),
    .plural = QT_TRANSLATE_NOOP("org_unit", "Units"),
    .prefix = "UNT",
    .clause = "4.3",
    .purpose = QT_TRANSLATE_NOOP(
        "org_unit",
        "Legal entities, departments and teams with their heads, and which of them are in scope."),
    .auditor = QT_TRANSLATE_NOOP("org_unit",
                                 "The auditor expects units and legal entities to be named as in "
                                 "the scope statement, each with a head who answers for it."),
    .icon = "unit",
    .place = Place::Plan,
    .under = "context_issue",
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::org_unit
