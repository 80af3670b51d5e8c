// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/calendar/calendar_task.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::calendar_task {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &kind,       &clauseRef,  &owner,
                                       &nextDue,     &lastDone,   &overdue,    &common::reference,
                                       &description, &phase,      &ownerRole,  &status,
                                       &repeatEvery, &repeatUnit, &repeatFrom, &remindDays,
                                       &lastResult,  &evidence,   &notes};

constexpr const FieldDef* kTask[] = {&title,       &common::reference, &kind,
                                     &description, &clauseRef,         &phase,
                                     &owner,       &ownerRole,         &status};
constexpr const FieldDef* kDates[] = {&repeatEvery, &repeatUnit, &repeatFrom, &nextDue,
                                      &remindDays,  &lastDone,   &overdue,    &lastResult};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("calendar_task", "Task"), kTask},
    {QT_TRANSLATE_NOOP("calendar_task", "Dates"), kDates},
    {QT_TRANSLATE_NOOP("calendar_task", "Evidence and notes"), kEvidenceAndNotes},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto dueDay = record.get(nextDue);
    const bool isRunning = state != Status::Done && state != Status::Paused;
    record.set(overdue, isRunning && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "calendar_task",
    .label = QT_TRANSLATE_NOOP("calendar_task", "Calendar task"),
    .plural = QT_TRANSLATE_NOOP("calendar_task", "Calendar tasks"),
    .prefix = "TSK",
    .clause = "4.4",
    .purpose =
        QT_TRANSLATE_NOOP("calendar_task", "What comes back every year, quarter or month, and the "
                                           "milestones on the way to a certificate."),
    .auditor = QT_TRANSLATE_NOOP(
        "calendar_task",
        "The auditor expects recurring duties to be done in time, with a trace of each."),
    .icon = "calendar",
    .place = Place::Check,
    .under = "calendar",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::calendar_task
