// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/physical_check.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::physical_check {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,         &kind,
                                       &site,          &zone,
                                       &date,          &checkedBy,
                                       &result,        &common::reference,
                                       &asset,         &plannedOn,
                                       &overdue,       &visitor,
                                       &host,          &visitFrom,
                                       &visitTo,       &findings,
                                       &rightsChecked, &rightsWithdrawn,
                                       &controls,      &actions,
                                       &nextCheck,     &evidence,
                                       &notes};

constexpr const FieldDef* kCheck[] = {&title, &common::reference, &kind, &site,      &zone,
                                      &asset, &plannedOn,         &date, &checkedBy, &overdue};
constexpr const FieldDef* kVisitors[] = {&visitor, &host, &visitFrom, &visitTo};
constexpr const FieldDef* kResult[] = {&result,          &findings, &rightsChecked,
                                       &rightsWithdrawn, &controls, &actions,
                                       &nextCheck,       &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("physical_check", "Check"), kCheck},
    {QT_TRANSLATE_NOOP("physical_check", "Visitors"), kVisitors},
    {QT_TRANSLATE_NOOP("physical_check", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, nextCheck);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto planned = record.get(plannedOn);
    record.set(overdue, !record.get(date) && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "physical_check",
    .label = QT_TRANSLATE_NOOP("physical_check", "Physical check"),
    .plural = QT_TRANSLATE_NOOP("physical_check", "Physical checks"),
    .prefix = "PHC",
    .clause = "A.7.2",
    .purpose = QT_TRANSLATE_NOOP("physical_check",
                                 "Inspections of rooms, reviews of entry rights, visitor lists and "
                                 "tests of power, cooling and alarms."),
    .auditor =
        QT_TRANSLATE_NOOP("physical_check", "The auditor walks through the site and expects checks "
                                            "that found something, and repairs that followed."),
    .icon = "site",
    .place = Place::Do,
    .under = "change_record",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::physical_check
