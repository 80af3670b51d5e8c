// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/legal/dpia.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::dpia {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,         &processing,        &owner,        &status,        &due,
    &remainingRisk, &common::reference, &trigger,      &overdue,       &description,
    &necessity,     &risksToPeople,     &measuresText, &controls,      &risks,
    &actions,       &officer,           &advice,       &viewsOfPeople, &authorityConsulted,
    &approvedBy,    &approvedOn,        &nextReview,   &evidence,      &notes};

constexpr const FieldDef* kAssessment[] = {
    &title, &common::reference, &processing, &trigger, &owner, &status, &due, &overdue};
constexpr const FieldDef* kJudgement[] = {&description,  &necessity, &risksToPeople,
                                          &measuresText, &controls,  &remainingRisk,
                                          &risks,        &actions};
constexpr const FieldDef* kAdviceAndApproval[] = {
    &officer,    &advice,   &viewsOfPeople, &authorityConsulted, &approvedBy, &approvedOn,
    &nextReview, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("dpia", "Assessment"), kAssessment},
    {QT_TRANSLATE_NOOP("dpia", "Judgement"), kJudgement},
    {QT_TRANSLATE_NOOP("dpia", "Advice and approval"), kAdviceAndApproval},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, approvedOn, nextReview);
    if (record.get(status) == Status::Approved && record.get(remainingRisk) == Remaining::High &&
        !record.get(authorityConsulted)) {
        checks::warn(issues, authorityConsulted,
                     QT_TRANSLATE_NOOP("check",
                                       "It is approved although a high risk for people remains and "
                                       "the authority was not consulted."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Approved && state != Status::Stopped;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "dpia",
    .label = QT_TRANSLATE_NOOP("dpia", "Data protection impact assessment"),
    .plural = QT_TRANSLATE_NOOP("dpia", "Data protection impact assessments"),
    .prefix = "DPI",
    .clause = "A.5.34",
    .purpose = QT_TRANSLATE_NOOP(
        "dpia",
        "Assessments of what high-risk processing may do to people, and what protects them."),
    .auditor =
        QT_TRANSLATE_NOOP("dpia", "The auditor expects the threshold check for each new processing "
                                  "and the advice of the data protection officer in writing."),
    .icon = "privacy",
    .place = Place::Plan,
    .under = "legal_requirement",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::dpia
