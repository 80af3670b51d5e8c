// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/operations/procedure_run.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::procedure_run {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &procedure,
                                       &startedAt,
                                       &operatorField,
                                       &result,
                                       &deviationApprovedBy,
                                       &common::reference,
                                       &version,
                                       &finishedAt,
                                       &system,
                                       &change,
                                       &deviation,
                                       &incident,
                                       &actions,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kRun[] = {&title,     &common::reference, &procedure,     &version,
                                    &startedAt, &finishedAt,        &operatorField, &system,
                                    &change};
constexpr const FieldDef* kResult[] = {
    &result, &deviation, &deviationApprovedBy, &incident, &actions, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("procedure_run", "Run"), kRun},
    {QT_TRANSLATE_NOOP("procedure_run", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    const auto began = record.get(startedAt);
    const auto ended = record.get(finishedAt);
    if (began && ended && *ended < *began) {
        checks::error(issues, finishedAt,
                      QT_TRANSLATE_NOOP("check", "The run ended before it began."));
    }
    const auto doer = record.get(operatorField);
    if (doer && record.get(deviationApprovedBy) == doer) {
        checks::warn(issues, deviationApprovedBy,
                     QT_TRANSLATE_NOOP("check", "Nobody approves their own deviation."));
    }
}

} // namespace

const RegisterDef def{
    .key = "procedure_run",
    .label = QT_TRANSLATE_NOOP("procedure_run", "Procedure run"),
    .plural = QT_TRANSLATE_NOOP("procedure_run", "Procedure runs"),
    .prefix = "PRN",
    .clause = "A.5.37",
    .purpose =
        QT_TRANSLATE_NOOP("procedure_run", "When procedures were carried out, by whom, with which "
                                           "result, and where they were departed from."),
    .auditor = QT_TRANSLATE_NOOP(
        "procedure_run",
        "The auditor expects deviations to be written down and approved, not hidden."),
    .icon = "procedure",
    .place = Place::Do,
    .under = "change_record",
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::procedure_run
