// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/access/system_account.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::system_account {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,       &system,     &person,
                                       &type,       &enabled,    &privileged,
                                       &mfa,        &lastLogon,  &common::reference,
                                       &purpose,    &supplier,   &remote,
                                       &missingMfa, &created,    &dormant,
                                       &reviewed,   &disabledOn, &source,
                                       &evidence,   &notes};

constexpr const FieldDef* kAccount[] = {&name, &common::reference, &system,  &person,
                                        &type, &purpose,           &supplier};
constexpr const FieldDef* kProtection[] = {&enabled, &privileged, &remote, &mfa, &missingMfa};
constexpr const FieldDef* kUseAndReview[] = {&created,  &lastLogon,  &dormant,
                                             &reviewed, &disabledOn, &source};
constexpr const FieldDef* kNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("system_account", "Account"), kAccount},
    {QT_TRANSLATE_NOOP("system_account", "Protection"), kProtection},
    {QT_TRANSLATE_NOOP("system_account", "Use and review"), kUseAndReview},
    {QT_TRANSLATE_NOOP("system_account", "Notes"), kNotes},
};

// Days without a login after which an enabled account counts as dormant.
constexpr int kDormantDays = 90;

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, created, lastLogon);
    checks::inOrder(record, issues, created, disabledOn);
    if (record.get(enabled) == true && record.get(disabledOn)) {
        checks::warn(issues, enabled,
                     QT_TRANSLATE_NOOP(
                         "check", "The account is enabled, but a day of its closing is recorded."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const bool isOpen = record.get(enabled) == true;
    const bool isExposed = record.get(privileged) == true || record.get(remote) == true;
    record.set(missingMfa, isOpen && isExposed && record.get(mfa) != true);
    const auto seen = record.get(lastLogon) ? record.get(lastLogon) : record.get(created);
    record.set(dormant, isOpen && seen && seen->daysTo(context.today()) > kDormantDays);
}

} // namespace

const RegisterDef def{
    .key = "system_account",
    .label = QT_TRANSLATE_NOOP("system_account", "Account"),
    .plural = QT_TRANSLATE_NOOP("system_account", "Accounts"),
    .prefix = "SYA",
    .clause = "A.5.16",
    .purpose = QT_TRANSLATE_NOOP(
        "system_account", "The logins of each system: whose they are, whether they are privileged, "
                          "and whether they are protected by a second factor and still used."),
    .auditor = QT_TRANSLATE_NOOP(
        "system_account",
        "The auditor expects each account to belong to a person or a named purpose, a second "
        "factor for privileged and remote access, and no accounts of people who have left."),
    .icon = "access",
    .place = Place::Do,
    .area = QT_TRANSLATE_NOOP("system_account", "Access"),
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::system_account
