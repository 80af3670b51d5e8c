// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/improvements/action.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::action {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &owner,
                                       &status,
                                       &priority,
                                       &due,
                                       &progress,
                                       &overdue,
                                       &daysLate,
                                       &common::reference,
                                       &description,
                                       &kind,
                                       &start,
                                       &originalDue,
                                       &doneOn,
                                       &blockedReason,
                                       &interimMeasure,
                                       &resources,
                                       &costPlannedMinor,
                                       &costActualMinor,
                                       &successCriterion,
                                       &verifiedBy,
                                       &verifiedOn,
                                       &evidence,
                                       &lateReason,
                                       &newDueAgreedBy,
                                       &costCommittedMinor,
                                       &procedures,
                                       &notes};

constexpr const FieldDef* kAction[] = {&title, &common::reference, &description, &kind,
                                       &owner, &priority};
constexpr const FieldDef* kProgress[] = {
    &status,   &progress,      &start,          &due,        &originalDue,   &doneOn, &overdue,
    &daysLate, &blockedReason, &interimMeasure, &lateReason, &newDueAgreedBy};
constexpr const FieldDef* kMeans[] = {&resources, &costPlannedMinor, &costActualMinor,
                                      &costCommittedMinor, &procedures};
constexpr const FieldDef* kCheck[] = {&successCriterion, &verifiedBy, &verifiedOn, &evidence,
                                      &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("action", "Action"), kAction},
    {QT_TRANSLATE_NOOP("action", "Progress"), kProgress},
    {QT_TRANSLATE_NOOP("action", "Means"), kMeans},
    {QT_TRANSLATE_NOOP("action", "Check"), kCheck},
};

bool isFinished(std::optional<Status> state)
{
    return state == Status::Done || state == Status::Verified;
}

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, start, due);
    checks::inOrder(record, issues, start, doneOn);
    checks::inOrder(record, issues, doneOn, verifiedOn);
    const auto state = record.get(status);
    const auto percent = record.get(progress);
    if (percent == 100 && state && !isFinished(state) && state != Status::Cancelled) {
        checks::warn(
            issues, status,
            QT_TRANSLATE_NOOP("check", "Progress is 100 percent, but the status is not Done."));
    }
    if (percent && *percent < 100 && isFinished(state)) {
        checks::warn(issues, progress,
                     QT_TRANSLATE_NOOP("check", "The action is done, but its progress is below 100 "
                                                "percent."));
    }
    if (isFinished(state) && !record.get(doneOn)) {
        checks::warn(issues, doneOn,
                     QT_TRANSLATE_NOOP("check", "The action is done; say on which day."));
    }
    if (state == Status::Blocked && record.text(blockedReason).isEmpty()) {
        checks::warn(issues, blockedReason,
                     QT_TRANSLATE_NOOP("check", "Say what blocks the action."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    const auto doneDay = record.get(doneOn);
    const bool isRunning = !isFinished(state) && state != Status::Cancelled;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
    std::optional<qint64> late;
    if (dueDay && isRunning)
        late = dueDay->daysTo(context.today());
    else if (dueDay && doneDay && isFinished(state))
        late = dueDay->daysTo(*doneDay);
    record.set(daysLate, late && *late > 0 ? late : std::nullopt);
}

} // namespace

const RegisterDef def{
    .key = "action",
    .label = QT_TRANSLATE_NOOP("action", "Action"),
    .plural = QT_TRANSLATE_NOOP("action", "Actions"),
    .prefix = "ACT",
    .clause = "8.3",
    .purpose = QT_TRANSLATE_NOOP(
        "action",
        "Who does what until when, so that treatment plans and corrective actions come to an end."),
    .auditor =
        QT_TRANSLATE_NOOP("action", "The auditor expects one responsible person and one date for "
                                    "each action, and proof that finished actions worked."),
    .icon = "action",
    .place = Place::Do,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::action
