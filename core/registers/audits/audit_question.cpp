// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/audit_question.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::audit_question {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,        &audit,           &clauseRef, &result,      &finding, &common::reference,
    &auditor,      &number,          &control,   &requirement, &methods, &sample,
    &evidenceSeen, &intervieweeRole, &note,      &date,        &evidence};

constexpr const FieldDef* kQuestion[] = {&title,       &common::reference, &audit,
                                         &number,      &clauseRef,         &control,
                                         &requirement, &methods,           &sample};
constexpr const FieldDef* kResult[] = {&evidenceSeen, &intervieweeRole, &result, &note,
                                       &finding,      &auditor,         &date,   &evidence};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("audit_question", "Question"), kQuestion},
    {QT_TRANSLATE_NOOP("audit_question", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(result) == Result::Conforming && record.text(evidenceSeen).isEmpty()) {
        checks::warn(
            issues, evidenceSeen,
            QT_TRANSLATE_NOOP("check", "It is called conforming; say which evidence was seen."));
    }
}

} // namespace

const RegisterDef def{
    .key = "audit_question",
    .label = QT_TRANSLATE_NOOP("audit_question", "Checklist line"),
    .plural = QT_TRANSLATE_NOOP("audit_question", "Checklist lines"),
    .prefix = "AUQ",
    .clause = "9.2",
    .purpose = QT_TRANSLATE_NOOP(
        "audit_question",
        "The questions of an audit, what was drawn and seen, and the result of each."),
    .auditor =
        QT_TRANSLATE_NOOP("audit_question", "The auditor expects evidence with numbers, dates and "
                                            "versions behind each line that is called conforming."),
    .icon = "audit",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::audit_question
