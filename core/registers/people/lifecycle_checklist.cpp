// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/people/lifecycle_checklist.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::lifecycle_checklist {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,     &person, &kind,     &responsible, &due,    &status, &overdue,  &common::reference,
    &eventDate, &area,   &position, &assets,      &doneOn, &doneBy, &daysLate, &evidence,
    &notes};

constexpr const FieldDef* kStep[] = {&title, &common::reference, &person, &kind, &eventDate,
                                     &area,  &position,          &assets};
constexpr const FieldDef* kCompletion[] = {&responsible, &due,      &status,   &doneOn, &doneBy,
                                           &overdue,     &daysLate, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("lifecycle_checklist", "Step"), kStep},
    {QT_TRANSLATE_NOOP("lifecycle_checklist", "Completion"), kCompletion},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(status) == Status::Done && !record.get(doneOn)) {
        checks::warn(issues, doneOn,
                     QT_TRANSLATE_NOOP("check", "The step is done; say on which day."));
    }
    if (record.get(status) == Status::NotApplicable && record.text(notes).isEmpty()) {
        checks::warn(issues, notes, QT_TRANSLATE_NOOP("check", "Say why the step does not apply."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const bool finished = state == Status::Done || state == Status::NotApplicable;
    const auto dueDay = record.get(due);
    record.set(overdue, !finished && dueDay && *dueDay < context.today());
    std::optional<qint64> late;
    if (dueDay && !finished)
        late = dueDay->daysTo(context.today());
    else if (dueDay && state == Status::Done && record.get(doneOn))
        late = dueDay->daysTo(*record.get(doneOn));
    record.set(daysLate, late && *late > 0 ? late : std::nullopt);
}

} // namespace

const RegisterDef def{
    .key = "lifecycle_checklist",
    .label = QT_TRANSLATE_NOOP("lifecycle_checklist", "Joiner and leaver step"),
    .plural = QT_TRANSLATE_NOOP("lifecycle_checklist", "Joiner and leaver steps"),
    .prefix = "LCC",
    .clause = "A.6.5",
    .purpose = QT_TRANSLATE_NOOP(
        "lifecycle_checklist",
        "What has to be done for people who join, move or leave, by whom and until when."),
    .auditor = QT_TRANSLATE_NOOP("lifecycle_checklist",
                                 "The auditor picks people who left and expects every account "
                                 "closed and every item returned on the last day."),
    .icon = "checklist",
    .place = Place::Plan,
    .under = "person",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::lifecycle_checklist
