// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/reassessment_trigger.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::reassessment_trigger {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &date,
                                       &owner,
                                       &due,
                                       &decision,
                                       &overdue,
                                       &common::reference,
                                       &description,
                                       &sourceRecord,
                                       &incidents,
                                       &changes,
                                       &reportedBy,
                                       &risks,
                                       &assets,
                                       &proposed,
                                       &decisionReason,
                                       &decidedBy,
                                       &decidedOn,
                                       &assessment,
                                       &result,
                                       &doneOn,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kTrigger[] = {&title,     &common::reference, &kind,
                                        &date,      &description,       &sourceRecord,
                                        &incidents, &changes,           &reportedBy};
constexpr const FieldDef* kWhatItConcerns[] = {&risks, &assets, &proposed};
constexpr const FieldDef* kDecisionAndResult[] = {
    &owner,      &due,    &decision, &decisionReason, &decidedBy, &decidedOn,
    &assessment, &result, &doneOn,   &overdue,        &evidence,  &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("reassessment_trigger", "Trigger"), kTrigger},
    {QT_TRANSLATE_NOOP("reassessment_trigger", "What it concerns"), kWhatItConcerns},
    {QT_TRANSLATE_NOOP("reassessment_trigger", "Decision and result"), kDecisionAndResult},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, decidedOn);
    checks::inOrder(record, issues, date, doneOn);
    if (record.get(decision) == Decision::NoChange && record.text(decisionReason).isEmpty()) {
        checks::warn(issues, decisionReason,
                     QT_TRANSLATE_NOOP("check", "Say why no risk changes."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const bool settled =
        record.get(doneOn).has_value() || record.get(decision) == Decision::NoChange;
    const auto dueDay = record.get(due);
    record.set(overdue, !settled && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "reassessment_trigger",
    .label = QT_TRANSLATE_NOOP("reassessment_trigger", "Reassessment trigger"),
    .plural = QT_TRANSLATE_NOOP("reassessment_trigger", "Reassessment triggers"),
    .prefix = "TRG",
    .clause = "8.2",
    .purpose = QT_TRANSLATE_NOOP("reassessment_trigger",
                                 "Events that call for a new look at risks, what was proposed, "
                                 "what was decided and what came of it."),
    .auditor = QT_TRANSLATE_NOOP("reassessment_trigger",
                                 "The auditor expects serious incidents, changes and new threats "
                                 "to have led to a decision about the risks soon afterwards."),
    .icon = "trigger",
    .place = Place::Plan,
    .under = "risk",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::reassessment_trigger
