// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/incidents/playbook.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::playbook {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &type,
                                       &owner,
                                       &status,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &version,
                                       &team,
                                       &location,
                                       &trigger,
                                       &firstSteps,
                                       &contain,
                                       &eradicate,
                                       &recover,
                                       &communicate,
                                       &secureEvidence,
                                       &controls,
                                       &continuityPlan,
                                       &lastExercised,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kPlaybook[] = {&title,  &common::reference, &type, &owner,
                                         &status, &version,           &team, &location};
constexpr const FieldDef* kSteps[] = {&trigger, &firstSteps,  &contain,       &eradicate,
                                      &recover, &communicate, &secureEvidence};
constexpr const FieldDef* kCare[] = {&controls, &continuityPlan, &lastExercised, &nextReview,
                                     &overdue,  &evidence,       &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("playbook", "Playbook"), kPlaybook},
    {QT_TRANSLATE_NOOP("playbook", "Steps"), kSteps},
    {QT_TRANSLATE_NOOP("playbook", "Upkeep"), kCare},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastExercised, nextReview);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "playbook",
    .label = QT_TRANSLATE_NOOP("playbook", "Playbook"),
    .plural = QT_TRANSLATE_NOOP("playbook", "Playbooks"),
    .prefix = "PLB",
    .clause = "A.5.24",
    .purpose = QT_TRANSLATE_NOOP(
        "playbook",
        "Prepared steps for each type of incident, so that nobody has to think them up at night."),
    .auditor = QT_TRANSLATE_NOOP(
        "playbook",
        "The auditor expects plans that were tried out and people who know where they find them."),
    .icon = "playbook",
    .place = Place::Do,
    .under = "incident",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::playbook
