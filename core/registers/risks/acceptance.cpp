// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/risks/acceptance.h"

#include "core/registers/checks.h"

namespace ringbinder::acceptance {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &risk,
                                       &person,
                                       &kind,
                                       &signedOn,
                                       &expires,
                                       &common::reference,
                                       &method,
                                       &conditions,
                                       &remark,
                                       &withdrawnOn,
                                       &withdrawalReason,
                                       &stageLevel,
                                       &fingerprint,
                                       &fingerprintVersion,
                                       &evidence,
                                       &delegation};

constexpr const FieldDef* kSignoff[] = {&title,  &common::reference, &kind,  &risk,
                                        &person, &signedOn,          &method};
constexpr const FieldDef* kTerms[] = {&expires, &conditions, &remark, &withdrawnOn,
                                      &withdrawalReason};
constexpr const FieldDef* kWhatWasSigned[] = {&stageLevel, &fingerprint, &fingerprintVersion,
                                              &evidence, &delegation};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("acceptance", "Sign-off"), kSignoff},
    {QT_TRANSLATE_NOOP("acceptance", "Terms"), kTerms},
    {QT_TRANSLATE_NOOP("acceptance", "What was signed"), kWhatWasSigned},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, signedOn, expires);
}

} // namespace

const RegisterDef def{
    .key = "acceptance",
    .label = QT_TRANSLATE_NOOP("acceptance", "Sign-off"),
    .plural = QT_TRANSLATE_NOOP("acceptance", "Sign-offs"),
    .prefix = "ACC",
    .clause = "6.1.3 f",
    .purpose = QT_TRANSLATE_NOOP("acceptance",
                                 "The risk owners' approvals of the treatment plan and acceptances "
                                 "of residual risks, each bound to what was signed."),
    .auditor = QT_TRANSLATE_NOOP("acceptance",
                                 "The auditor expects the owner's own consent, given after the "
                                 "residual risk was rated and not outdated by a later change."),
    .icon = "acceptance",
    .place = Place::Plan,
    .under = "risk",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::acceptance
