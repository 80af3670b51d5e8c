// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/change_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::change_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &owner,
                                       &status,
                                       &riskEffect,
                                       &plannedFor,
                                       &overdue,
                                       &common::reference,
                                       &approvedBy,
                                       &description,
                                       &purpose,
                                       &requestedBy,
                                       &requestedOn,
                                       &priority,
                                       &consequences,
                                       &riskAssessment,
                                       &risks,
                                       &documentEffect,
                                       &documents,
                                       &controlEffect,
                                       &controls,
                                       &assets,
                                       &trainingNeeded,
                                       &resources,
                                       &responsibilities,
                                       &test,
                                       &rollback,
                                       &approvedOn,
                                       &doneOn,
                                       &result,
                                       &reviewedBy,
                                       &reviewedOn,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kChange[] = {
    &title,       &common::reference, &kind,  &description, &purpose,
    &requestedBy, &requestedOn,       &owner, &priority,    &status};
constexpr const FieldDef* kEffects[] = {&consequences,   &riskEffect,    &riskAssessment, &risks,
                                        &documentEffect, &documents,     &controlEffect,  &controls,
                                        &assets,         &trainingNeeded};
constexpr const FieldDef* kPlan[] = {&plannedFor, &resources,  &responsibilities, &test,
                                     &rollback,   &approvedBy, &approvedOn};
constexpr const FieldDef* kResult[] = {&doneOn,     &overdue, &result,   &reviewedBy,
                                       &reviewedOn, &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("change_record", "Change"), kChange},
    {QT_TRANSLATE_NOOP("change_record", "Effects"), kEffects},
    {QT_TRANSLATE_NOOP("change_record", "Plan"), kPlan},
    {QT_TRANSLATE_NOOP("change_record", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, requestedOn, doneOn);
    checks::inOrder(record, issues, doneOn, reviewedOn);
    const auto state = record.get(status);
    const bool isDone = state == Status::Done || state == Status::Reviewed;
    if ((isDone || state == Status::InProgress) && !record.get(approvedBy)) {
        checks::warn(issues, approvedBy,
                     QT_TRANSLATE_NOOP("check", "The change is carried out without approval."));
    }
    if (isDone && !record.get(doneOn)) {
        checks::warn(issues, doneOn,
                     QT_TRANSLATE_NOOP("check", "The change is done; say on which day."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto planned = record.get(plannedFor);
    const bool isAhead = state != Status::Done && state != Status::Reviewed &&
                         state != Status::RolledBack && state != Status::Rejected &&
                         !record.get(doneOn);
    record.set(overdue, isAhead && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "change_record",
    .label = QT_TRANSLATE_NOOP("change_record", "Change"),
    .plural = QT_TRANSLATE_NOOP("change_record", "Changes"),
    .prefix = "CHG",
    .clause = "6.3",
    .purpose = QT_TRANSLATE_NOOP(
        "change_record", "Changes to the ISMS, to systems and to the organisation: why, with which "
                         "effect on risks, documents and controls, by whose approval."),
    .auditor = QT_TRANSLATE_NOOP(
        "change_record", "The auditor expects changes to be planned: purpose, consequences, "
                         "resources and responsibilities, a look at the risks and a way back."),
    .icon = "change",
    .place = Place::Do,
    .area = QT_TRANSLATE_NOOP("change_record", "Operations"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::change_record
