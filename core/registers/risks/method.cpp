// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/method.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::method {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,      &version,           &status,     &validFrom,  &approvedBy,
    &approvedOn, &common::reference, &definition, &changeNote, &participants,
    &deviations};

constexpr const FieldDef* kMethod[] = {&title,  &common::reference, &version,
                                       &status, &validFrom,         &definition};
constexpr const FieldDef* kApproval[] = {&approvedBy, &approvedOn, &changeNote};
constexpr const FieldDef* kForTheReport[] = {&participants, &deviations};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("method", "Method"), kMethod},
    {QT_TRANSLATE_NOOP("method", "Approval"), kApproval},
    {QT_TRANSLATE_NOOP("method", "For the report"), kForTheReport},
};

void check(const Record& record, IssueList& issues)
{
    if (record.get(status) == Status::Approved && !record.get(approvedOn)) {
        checks::warn(
            issues, approvedOn,
            QT_TRANSLATE_NOOP("check", "An approved method names who approved it and when."));
    }
}

} // namespace

const RegisterDef def{
    .key = "method",
    .label = QT_TRANSLATE_NOOP("method", "Method"),
    .plural = QT_TRANSLATE_NOOP("method", "Methods"),
    .prefix = "MTH",
    .clause = "6.1.2",
    .purpose = QT_TRANSLATE_NOOP(
        "method",
        "How risks are rated and when they may be accepted, by version, approved by and on."),
    .auditor = QT_TRANSLATE_NOOP("method", "The auditor expects scales, matrix and acceptance "
                                           "criterion to be approved before they were used."),
    .icon = "settings",
    .place = Place::Hidden,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::method
