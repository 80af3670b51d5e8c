// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/project.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::project {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &owner,
                                       &status,
                                       &due,
                                       &overdue,
                                       &testResult,
                                       &common::reference,
                                       &description,
                                       &securityContact,
                                       &start,
                                       &finishedOn,
                                       &assets,
                                       &suppliers,
                                       &personalData,
                                       &risks,
                                       &requirements,
                                       &requirementsAgreedBy,
                                       &requirementsAgreedOn,
                                       &controls,
                                       &principles,
                                       &designReviewBy,
                                       &designReviewOn,
                                       &designReviewResult,
                                       &tests,
                                       &testOn,
                                       &openPoints,
                                       &releasedBy,
                                       &releasedOn,
                                       &conditions,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kProject[] = {&title,     &common::reference, &kind,    &description,
                                        &owner,     &securityContact,   &status,  &start,
                                        &due,       &finishedOn,        &overdue, &assets,
                                        &suppliers, &personalData};
constexpr const FieldDef* kRequirements[] = {
    &risks,      &requirements,   &requirementsAgreedBy, &requirementsAgreedOn, &controls,
    &principles, &designReviewBy, &designReviewOn,       &designReviewResult};
constexpr const FieldDef* kTestAndRelease[] = {&tests,      &testOn,     &testResult, &openPoints,
                                               &releasedBy, &releasedOn, &conditions, &actions,
                                               &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("project", "Project"), kProject},
    {QT_TRANSLATE_NOOP("project", "Requirements"), kRequirements},
    {QT_TRANSLATE_NOOP("project", "Test and release"), kTestAndRelease},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, start, due);
    checks::inOrder(record, issues, start, finishedOn);
    if (record.get(status) == Status::Released && !record.get(testOn)) {
        checks::warn(
            issues, testOn,
            QT_TRANSLATE_NOOP("check", "It is released although its security was not tested."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const bool isRunning = state != Status::Released && state != Status::Finished &&
                           state != Status::Stopped && !record.get(finishedOn);
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "project",
    .label = QT_TRANSLATE_NOOP("project", "Project"),
    .plural = QT_TRANSLATE_NOOP("project", "Projects"),
    .prefix = "PRJ",
    .clause = "A.5.8",
    .purpose =
        QT_TRANSLATE_NOOP("project", "Projects, applications and purchases with their security "
                                     "requirements, design review, tests and release."),
    .auditor = QT_TRANSLATE_NOOP(
        "project", "The auditor expects security requirements at the start, tests before the "
                   "release, and somebody who took responsibility for open points."),
    .icon = "project",
    .place = Place::Do,
    .under = "change_record",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::project
