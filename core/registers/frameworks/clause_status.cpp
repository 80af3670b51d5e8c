// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/frameworks/clause_status.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::clause_status {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,   &clauseRef,         &overrideField, &owner,    &due,
    &overdue, &common::reference, &note,          &finding,  &documents,
    &doneOn,  &actions,           &lastChecked,   &evidence, &notes};

constexpr const FieldDef* kClause[] = {&title, &common::reference, &clauseRef, &overrideField,
                                       &note,  &finding,           &documents};
constexpr const FieldDef* kClosingTheGap[] = {&owner,   &due,         &doneOn,   &overdue,
                                              &actions, &lastChecked, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("clause_status", "Clause"), kClause},
    {QT_TRANSLATE_NOOP("clause_status", "Closing the gap"), kClosingTheGap},
};

void check(const Record& record, IssueList& issues)
{
    const auto byHand = record.get(overrideField);
    if (byHand && byHand != State::AsComputed && record.text(note).isEmpty()) {
        checks::warn(issues, note, QT_TRANSLATE_NOOP("check", "A state set by hand needs a note."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto byHand = record.get(overrideField);
    const auto dueDay = record.get(due);
    const bool isOpen = !record.get(doneOn) && byHand != State::Met && byHand != State::NotNeeded;
    record.set(overdue, isOpen && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "clause_status",
    .label = QT_TRANSLATE_NOOP("clause_status", "Clause status"),
    .plural = QT_TRANSLATE_NOOP("clause_status", "Clause statuses"),
    .prefix = "CLS",
    .clause = "4.4",
    .purpose =
        QT_TRANSLATE_NOOP("clause_status", "Where each clause from 4 to 10 stands, with finding, "
                                           "person and date where something is missing."),
    .auditor = QT_TRANSLATE_NOOP("clause_status",
                                 "The auditor expects an honest list before stage 1: what is met, "
                                 "what is not, and who closes the gap until when."),
    .icon = "guide",
    .place = Place::Library,
    .under = "framework",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::clause_status
