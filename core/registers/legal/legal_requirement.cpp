// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/legal/legal_requirement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::legal_requirement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &kind,
                                       &owner,
                                       &applicability,
                                       &compliance,
                                       &nextCheck,
                                       &overdue,
                                       &common::reference,
                                       &jurisdiction,
                                       &requirement,
                                       &parties,
                                       &link,
                                       &inForceFrom,
                                       &applicabilityReason,
                                       &units,
                                       &assets,
                                       &controls,
                                       &documents,
                                       &howMet,
                                       &risks,
                                       &actions,
                                       &duties,
                                       &breachNotice,
                                       &noticeHours,
                                       &noticeTo,
                                       &nextDeadline,
                                       &monitoringSource,
                                       &lastChecked,
                                       &changes,
                                       &evidence,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kRequirement[] = {&title,        &common::reference, &kind,
                                            &jurisdiction, &requirement,       &parties,
                                            &link,         &inForceFrom,       &owner};
constexpr const FieldDef* kApplicability[] = {&applicability, &applicabilityReason, &units,
                                              &assets};
constexpr const FieldDef* kMeetingIt[] = {&controls,   &documents, &howMet,
                                          &compliance, &risks,     &actions};
constexpr const FieldDef* kDutiesAndTimeLimits[] = {&duties, &breachNotice, &noticeHours, &noticeTo,
                                                    &nextDeadline};
constexpr const FieldDef* kChecking[] = {&monitoringSource, &lastChecked, &nextCheck, &overdue,
                                         &changes,          &evidence,    &notes,     &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("legal_requirement", "Requirement"), kRequirement},
    {QT_TRANSLATE_NOOP("legal_requirement", "Applicability"), kApplicability},
    {QT_TRANSLATE_NOOP("legal_requirement", "Fulfilment"), kMeetingIt},
    {QT_TRANSLATE_NOOP("legal_requirement", "Duties and time limits"), kDutiesAndTimeLimits},
    {QT_TRANSLATE_NOOP("legal_requirement", "Checking"), kChecking},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastChecked, nextCheck);
    if (record.get(applicability) == Applicability::No &&
        record.text(applicabilityReason).isEmpty()) {
        checks::warn(issues, applicabilityReason,
                     QT_TRANSLATE_NOOP("check", "Say why it does not apply."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto checkDay = record.get(nextCheck);
    record.set(overdue, checkDay && *checkDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "legal_requirement",
    .label = QT_TRANSLATE_NOOP("legal_requirement", "Legal requirement"),
    .plural = QT_TRANSLATE_NOOP("legal_requirement", "Legal requirements"),
    .prefix = "LEG",
    .clause = "A.5.31",
    .purpose = QT_TRANSLATE_NOOP("legal_requirement",
                                 "Laws, regulations, contracts and standards that ask something of "
                                 "your information security, and how each is met."),
    .auditor = QT_TRANSLATE_NOOP("legal_requirement",
                                 "The auditor expects an owner, a decision whether each applies, "
                                 "how it is met, and proof that the list is checked for changes."),
    .icon = "legal",
    .place = Place::Plan,
    .area = QT_TRANSLATE_NOOP("legal_requirement", "Legal and privacy"),
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::legal_requirement
