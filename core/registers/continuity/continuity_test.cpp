// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/continuity/continuity_test.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::continuity_test {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &plan,
                                       &kind,
                                       &plannedOn,
                                       &date,
                                       &result,
                                       &achievedRtoHours,
                                       &common::reference,
                                       &scenario,
                                       &owner,
                                       &participants,
                                       &overdue,
                                       &targetRtoHours,
                                       &targetRpoHours,
                                       &achievedRpoHours,
                                       &targetMissed,
                                       &deviations,
                                       &securityKept,
                                       &incident,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kTest[] = {
    &title, &common::reference, &plan,   &kind, &scenario, &plannedOn, &date,
    &owner, &participants,      &overdue};
constexpr const FieldDef* kResult[] = {
    &result,       &targetRtoHours, &achievedRtoHours, &targetRpoHours, &achievedRpoHours,
    &targetMissed, &deviations,     &securityKept,     &incident,       &actions};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("continuity_test", "Test"), kTest},
    {QT_TRANSLATE_NOOP("continuity_test", "Result"), kResult},
    {QT_TRANSLATE_NOOP("continuity_test", "Evidence and notes"), kEvidenceAndNotes},
};

// Whether a measured time is longer than what was allowed.
bool isLonger(const std::optional<double>& achieved, const std::optional<double>& target)
{
    return achieved && target && *achieved > *target;
}

void check(const Record& record, IssueList& issues)
{
    const bool isMissed = isLonger(record.get(achievedRtoHours), record.get(targetRtoHours)) ||
                          isLonger(record.get(achievedRpoHours), record.get(targetRpoHours));
    if (isMissed && record.get(result) == Result::Passed) {
        checks::warn(
            issues, result,
            QT_TRANSLATE_NOOP("check", "It is called passed although a target was missed."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    record.set(targetMissed,
               isLonger(record.get(achievedRtoHours), record.get(targetRtoHours)) ||
                   isLonger(record.get(achievedRpoHours), record.get(targetRpoHours)));
    const auto planned = record.get(plannedOn);
    record.set(overdue, !record.get(date) && planned && *planned < context.today());
}

} // namespace

const RegisterDef def{
    .key = "continuity_test",
    .label = QT_TRANSLATE_NOOP("continuity_test", "Continuity test"),
    .plural = QT_TRANSLATE_NOOP("continuity_test", "Continuity tests"),
    .prefix = "CTE",
    .clause = "A.5.30",
    .purpose =
        QT_TRANSLATE_NOOP("continuity_test", "Exercises and tests of continuity plans, the times "
                                             "achieved, and what has to be better next time."),
    .auditor = QT_TRANSLATE_NOOP("continuity_test",
                                 "The auditor expects more than talk: a scenario, measured times, "
                                 "deviations, and actions that came of them."),
    .icon = "test",
    .place = Place::Do,
    .under = "business_process",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::continuity_test
