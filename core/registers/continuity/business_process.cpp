// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/continuity/business_process.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::business_process {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,         &owner,         &critical,       &mtpdHours,
    &rtoHours,     &rpoHours,      &nextReview,     &common::reference,
    &description,  &kind,          &unit,           &inScope,
    &status,       &criticalTimes, &impact4h,       &impact8h,
    &impact24h,    &impact48h,     &impact72h,      &impact1w,
    &impact2w,     &impactReason,  &minimumService, &rtoTooLong,
    &recoveryGap,  &stopsWithout,  &incomplete,     &assets,
    &suppliers,    &people,        &sites,          &dependsOn,
    &vitalRecords, &peopleMinimum, &fallback,       &singlePoints,
    &analysedOn,   &overdue,       &risks,          &evidence,
    &notes};

constexpr const FieldDef* kProcess[] = {&name, &common::reference, &description, &kind,  &owner,
                                        &unit, &inScope,           &critical,    &status};
constexpr const FieldDef* kImpactOverTime[] = {&criticalTimes, &impact4h,  &impact8h,
                                               &impact24h,     &impact48h, &impact72h,
                                               &impact1w,      &impact2w,  &impactReason};
constexpr const FieldDef* kRecoveryTargets[] = {
    &mtpdHours, &rtoHours, &rpoHours, &minimumService, &rtoTooLong, &recoveryGap, &incomplete};
constexpr const FieldDef* kWhatItNeeds[] = {&assets,   &suppliers,   &stopsWithout, &people,
                                            &sites,    &dependsOn,   &vitalRecords, &peopleMinimum,
                                            &fallback, &singlePoints};
constexpr const FieldDef* kReviewAndNotes[] = {&analysedOn, &nextReview, &overdue,
                                               &risks,      &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("business_process", "Process"), kProcess},
    {QT_TRANSLATE_NOOP("business_process", "Impact over time"), kImpactOverTime},
    {QT_TRANSLATE_NOOP("business_process", "Recovery targets"), kRecoveryTargets},
    {QT_TRANSLATE_NOOP("business_process", "What it needs"), kWhatItNeeds},
    {QT_TRANSLATE_NOOP("business_process", "Review and notes"), kReviewAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, analysedOn, nextReview);
    const auto dependencies = record.get(dependsOn);
    if (dependencies && dependencies->contains(record.uid())) {
        checks::error(issues, dependsOn,
                      QT_TRANSLATE_NOOP("check", "A process cannot depend on itself."));
    }
    const auto recovery = record.get(rtoHours);
    const auto bearable = record.get(mtpdHours);
    if (recovery && bearable && *recovery > *bearable) {
        checks::warn(issues, rtoHours,
                     QT_TRANSLATE_NOOP(
                         "check", "The recovery time is longer than the longest bearable outage."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto recovery = record.get(rtoHours);
    const auto bearable = record.get(mtpdHours);
    record.set(rtoTooLong, recovery && bearable && *recovery > *bearable);
    const bool isKnown = recovery && bearable && record.get(rpoHours);
    record.set(incomplete, record.get(critical) == true && !isKnown);
    for (const FieldDef* field : {&recoveryGap, &stopsWithout})
        record.setValue(*field, context.fromOthers(record.uid(), *field));
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Retired;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "business_process",
    .label = QT_TRANSLATE_NOOP("business_process", "Business process"),
    .plural = QT_TRANSLATE_NOOP("business_process", "Business processes"),
    .prefix = "BPR",
    .clause = "A.5.29",
    .purpose = QT_TRANSLATE_NOOP("business_process",
                                 "What the organisation does day by day, how long each process may "
                                 "stand still, and what it needs to go on."),
    .auditor = QT_TRANSLATE_NOOP(
        "business_process",
        "The auditor expects recovery times set by the business, shorter than what the process can "
        "bear, and systems and suppliers that can keep to them."),
    .icon = "process",
    .place = Place::Do,
    .area = QT_TRANSLATE_NOOP("business_process", "Continuity"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::business_process
