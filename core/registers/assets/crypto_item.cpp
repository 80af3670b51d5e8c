// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/crypto_item.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::crypto_item {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,         &type,        &assets,    &owner,
                                       &status,       &expires,     &expired,   &common::reference,
                                       &purpose,      &keepers,     &algorithm, &keyLength,
                                       &issuer,       &fingerprint, &storage,   &location,
                                       &recoveryCopy, &issued,      &renewBy,   &daysLeft,
                                       &overdue,      &replacedBy,  &endedOn,   &evidence,
                                       &notes};

constexpr const FieldDef* kKeyOrCertificate[] = {
    &name, &common::reference, &type, &purpose, &assets, &owner, &keepers, &status};
constexpr const FieldDef* kStrength[] = {&algorithm, &keyLength, &issuer, &fingerprint};
constexpr const FieldDef* kKeeping[] = {&storage, &location, &recoveryCopy};
constexpr const FieldDef* kLife[] = {&issued,  &expires, &renewBy,    &daysLeft,
                                     &expired, &overdue, &replacedBy, &endedOn};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("crypto_item", "Key or certificate"), kKeyOrCertificate},
    {QT_TRANSLATE_NOOP("crypto_item", "Strength"), kStrength},
    {QT_TRANSLATE_NOOP("crypto_item", "Keeping"), kKeeping},
    {QT_TRANSLATE_NOOP("crypto_item", "Life"), kLife},
    {QT_TRANSLATE_NOOP("crypto_item", "Evidence and notes"), kEvidenceAndNotes},
};

bool isLive(std::optional<Status> state)
{
    return !state || *state == Status::Planned || *state == Status::Active;
}

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, issued, expires);
    checks::inOrder(record, issues, issued, endedOn);
    checks::inOrder(record, issues, renewBy, expires);
    if (record.get(replacedBy) == record.uid()) {
        checks::error(issues, replacedBy,
                      QT_TRANSLATE_NOOP("check", "It cannot be replaced by itself."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const bool live = isLive(record.get(status));
    const auto last = record.get(expires);
    std::optional<qint64> left;
    if (live && last)
        left = context.today().daysTo(*last);
    record.set(daysLeft, left);
    record.set(expired, left && *left < 0);
    const auto start = record.get(renewBy);
    record.set(overdue, live && start && *start < context.today());
}

} // namespace

const RegisterDef def{
    .key = "crypto_item",
    .label = QT_TRANSLATE_NOOP("crypto_item", "Key or certificate"),
    .plural = QT_TRANSLATE_NOOP("crypto_item", "Keys and certificates"),
    .prefix = "CRY",
    .clause = "A.8.24",
    .purpose =
        QT_TRANSLATE_NOOP("crypto_item", "Keys, certificates and secrets with owner, strength, "
                                         "place and expiry; never the secret itself."),
    .auditor = QT_TRANSLATE_NOOP(
        "crypto_item", "The auditor expects an owner and a renewal date for each, algorithms that "
                       "are still considered strong, and a way to recover or revoke."),
    .icon = "key",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::crypto_item
