// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/evidence/evidence.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::evidence {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,     &status,         &collectedBy, &collectedOn, &validUntil,
    &freshness, &usedBy,         &usedWhere,   &fileName,    &common::reference,
    &expired,   &sameFile,       &description, &source,      &link,
    &file,      &mediaType,      &size,        &sha256,      &uploadedAt,
    &validFrom, &retention,      &legalHold,   &type,        &clauses,
    &sample,    &classification, &custodian,   &location,    &notes};

constexpr const FieldDef* kEvidence[] = {
    &title, &common::reference, &description, &source, &link,     &status,
    &type,  &clauses,           &sample,      &usedBy, &usedWhere};
constexpr const FieldDef* kFile[] = {&file,   &fileName,   &mediaType, &size,
                                     &sha256, &uploadedAt, &sameFile};
constexpr const FieldDef* kValidity[] = {&collectedBy, &collectedOn, &validFrom,
                                         &validUntil,  &freshness,   &expired};
constexpr const FieldDef* kKeeping[] = {&retention, &legalHold, &classification,
                                        &custodian, &location,  &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("evidence", "Evidence"), kEvidence},
    {QT_TRANSLATE_NOOP("evidence", "File"), kFile},
    {QT_TRANSLATE_NOOP("evidence", "Validity"), kValidity},
    {QT_TRANSLATE_NOOP("evidence", "Keeping"), kKeeping},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, validFrom, validUntil);
    const auto state = record.get(status);
    const bool isThere = state == Status::Received || state == Status::Accepted;
    if (isThere && !record.get(file) && record.text(link).isEmpty()) {
        checks::warn(issues, file,
                     QT_TRANSLATE_NOOP("check",
                                       "It is called received, but there is neither a file "
                                       "nor a link."));
    }
}

constexpr int kExpiringDays = 30;

Freshness freshnessOf(const Record& record, const DeriveContext& context)
{
    const QDate today = context.today();
    const auto last = record.get(validUntil);
    const auto collected = record.get(collectedOn);
    if (record.get(expired).value_or(false))
        return Freshness::Expired;
    const qint64 interval = context.fromOthers(record.uid(), freshness).integer();
    if (collected && interval > 0 && collected->addDays(interval) < today)
        return Freshness::TooOld;
    if (last && *last <= today.addDays(kExpiringDays))
        return Freshness::Expiring;
    return last || collected ? Freshness::Valid : Freshness::Undated;
}

void derive(Record& record, const DeriveContext& context)
{
    const auto last = record.get(validUntil);
    record.set(expired, record.get(status) == Status::Expired || (last && *last < context.today()));
    record.set(freshness, freshnessOf(record, context));
    for (const FieldDef* field :
         {static_cast<const FieldDef*>(&usedBy), static_cast<const FieldDef*>(&usedWhere),
          static_cast<const FieldDef*>(&sameFile)})
        record.setValue(*field, context.fromOthers(record.uid(), *field));
}

} // namespace

const RegisterDef def{
    .key = "evidence",
    .label = QT_TRANSLATE_NOOP("evidence", "Evidence item"),
    .plural = QT_TRANSLATE_NOOP("evidence", "Evidence"),
    .prefix = "EVD",
    .clause = "7.5.3",
    .purpose =
        QT_TRANSLATE_NOOP("evidence", "Files, records and links that prove what the other "
                                      "registers say, kept inside the binder with a checksum."),
    .auditor = QT_TRANSLATE_NOOP("evidence",
                                 "The auditor expects proof that names date and source, is valid "
                                 "for the audited period and is unchanged since it was collected."),
    .icon = "evidence",
    .place = Place::Library,
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::evidence
