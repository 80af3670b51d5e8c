// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/improvements/nonconformity.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::nonconformity {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &date,
                                       &grade,
                                       &source,
                                       &owner,
                                       &due,
                                       &status,
                                       &overdue,
                                       &common::reference,
                                       &raisedBy,
                                       &area,
                                       &auditee,
                                       &requirement,
                                       &evidenceText,
                                       &problem,
                                       &location,
                                       &controls,
                                       &risks,
                                       &correction,
                                       &correctionBy,
                                       &correctionDate,
                                       &causeMethod,
                                       &why1,
                                       &why2,
                                       &why3,
                                       &why4,
                                       &why5,
                                       &rootCause,
                                       &causeCategory,
                                       &similarCases,
                                       &actions,
                                       &doneOn,
                                       &ageDays,
                                       &effectivenessCriterion,
                                       &effectivenessPlanned,
                                       &effectivenessResult,
                                       &effectivenessCheckedBy,
                                       &effectivenessDate,
                                       &closedOn,
                                       &closedBy,
                                       &evidence,
                                       &impact,
                                       &risksReviewedOn,
                                       &documents,
                                       &measures,
                                       &resources,
                                       &closingRemark,
                                       &reopenedAs,
                                       &notes};

constexpr const FieldDef* kNonconformity[] = {
    &title, &common::reference, &date,  &source, &grade, &raisedBy,
    &area,  &auditee,           &owner, &status};
constexpr const FieldDef* kStatement[] = {&requirement, &evidenceText, &problem,   &location,
                                          &controls,    &risks,        &documents, &measures};
constexpr const FieldDef* kCorrection[] = {&correction, &correctionBy, &correctionDate};
constexpr const FieldDef* kCause[] = {&causeMethod, &why1,      &why2,          &why3,        &why4,
                                      &why5,        &rootCause, &causeCategory, &similarCases};
constexpr const FieldDef* kCorrectiveAction[] = {&actions, &due,     &doneOn,
                                                 &overdue, &ageDays, &resources};
constexpr const FieldDef* kEffectiveness[] = {&effectivenessCriterion, &effectivenessPlanned,
                                              &effectivenessResult, &effectivenessCheckedBy,
                                              &effectivenessDate};
constexpr const FieldDef* kClosure[] = {&closedOn,        &closedBy,      &evidence,   &impact,
                                        &risksReviewedOn, &closingRemark, &reopenedAs, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("nonconformity", "Nonconformity"), kNonconformity},
    {QT_TRANSLATE_NOOP("nonconformity", "Statement"), kStatement},
    {QT_TRANSLATE_NOOP("nonconformity", "Correction"), kCorrection},
    {QT_TRANSLATE_NOOP("nonconformity", "Cause"), kCause},
    {QT_TRANSLATE_NOOP("nonconformity", "Corrective action"), kCorrectiveAction},
    {QT_TRANSLATE_NOOP("nonconformity", "Effectiveness"), kEffectiveness},
    {QT_TRANSLATE_NOOP("nonconformity", "Closure"), kClosure},
};

// Whether the corrective actions are still to be finished.
bool isRunning(std::optional<Status> state)
{
    return state != Status::Done && state != Status::Checked && state != Status::Closed;
}

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, correctionDate);
    checks::inOrder(record, issues, date, due);
    checks::inOrder(record, issues, date, doneOn);
    checks::inOrder(record, issues, date, closedOn);
    checks::inOrder(record, issues, doneOn, effectivenessDate);
    const auto checker = record.get(effectivenessCheckedBy);
    if (checker && checker == record.get(correctionBy)) {
        checks::warn(issues, effectivenessCheckedBy,
                     QT_TRANSLATE_NOOP("check", "Whoever did the correction does not check its "
                                                "effect; choose somebody else."));
    }
    if (record.get(effectivenessResult) == EffectivenessResult::Effective && !checker) {
        checks::warn(issues, effectivenessCheckedBy,
                     QT_TRANSLATE_NOOP("check", "It is called effective; say who checked that."));
    }
    const auto state = record.get(status);
    if (state == Status::Closed && !record.get(closedOn)) {
        checks::warn(issues, closedOn,
                     QT_TRANSLATE_NOOP("check", "It is closed; say on which day."));
    }
    if (state == Status::Closed &&
        record.get(effectivenessResult) == EffectivenessResult::NotEffective) {
        checks::warn(
            issues, status,
            QT_TRANSLATE_NOOP("check", "It is closed although the check found no effect."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(due);
    record.set(overdue, isRunning(state) && dueDay && *dueDay < context.today());
    const auto found = record.get(date);
    const auto closed = state == Status::Closed ? record.get(closedOn) : std::nullopt;
    std::optional<qint64> age;
    if (found)
        age = found->daysTo(closed.value_or(context.today()));
    record.set(ageDays, age && *age >= 0 ? age : std::nullopt);
}

} // namespace

const RegisterDef def{
    .key = "nonconformity",
    .label = QT_TRANSLATE_NOOP("nonconformity", "Nonconformity"),
    .plural = QT_TRANSLATE_NOOP("nonconformity", "Nonconformities"),
    .prefix = "NCR",
    .clause = "10.2",
    .purpose =
        QT_TRANSLATE_NOOP("nonconformity", "What did not meet a requirement, why it happened, what "
                                           "was done about the cause and whether that worked."),
    .auditor = QT_TRANSLATE_NOOP(
        "nonconformity", "The auditor expects a root cause that is not just \"human error\", a "
                         "search for similar cases, and an effectiveness check by somebody else."),
    .icon = "nonconformity",
    .place = Place::Act,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::nonconformity
