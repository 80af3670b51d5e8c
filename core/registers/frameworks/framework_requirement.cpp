// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/frameworks/framework_requirement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::framework_requirement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,    &number,       &framework, &applies,
                                       &status,   &controls,     &owner,     &common::reference,
                                       &text,     &predecessors, &reason,    &documents,
                                       &howMet,   &due,          &overdue,   &actions,
                                       &evidence, &notes};

constexpr const FieldDef* kRequirement[] = {&title, &common::reference, &number, &framework,
                                            &text,  &predecessors};
constexpr const FieldDef* kMeetingIt[] = {&applies,   &reason,  &status,   &controls,
                                          &documents, &howMet,  &owner,    &due,
                                          &overdue,   &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("framework_requirement", "Requirement"), kRequirement},
    {QT_TRANSLATE_NOOP("framework_requirement", "Fulfilment"), kMeetingIt},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(applies) == Applies::No && record.text(reason).isEmpty()) {
        checks::warn(issues, reason, QT_TRANSLATE_NOOP("check", "Say why it does not apply."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto dueDay = record.get(due);
    const bool isPending = record.get(status) != Status::Met && record.get(applies) != Applies::No;
    record.set(overdue, isPending && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "framework_requirement",
    .label = QT_TRANSLATE_NOOP("framework_requirement", "Framework requirement"),
    .plural = QT_TRANSLATE_NOOP("framework_requirement", "Framework requirements"),
    .prefix = "FRR",
    .clause = "A.5.31",
    .purpose = QT_TRANSLATE_NOOP(
        "framework_requirement",
        "The single demands of a framework, whether each applies, and which controls meet it."),
    .auditor = QT_TRANSLATE_NOOP(
        "framework_requirement",
        "The auditor expects each applicable demand to be mapped or its gap to be justified."),
    .icon = "framework",
    .place = Place::Library,
    .under = "framework",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::framework_requirement
