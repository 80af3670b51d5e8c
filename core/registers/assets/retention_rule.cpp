// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/retention_rule.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::retention_rule {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,      &period,   &legalBasis,        &owner,
    &nextReview, &overdue,  &common::reference, &periodStart,
    &records,    &kind,     &periodMonths,      &legalRequirement,
    &storage,    &access,   &disposalMethod,    &disposalStandard,
    &assets,     &controls, &approvedBy,        &approvedOn,
    &evidence,   &notes};

constexpr const FieldDef* kRule[] = {
    &title,       &common::reference, &records,         &kind, &period, &periodMonths,
    &periodStart, &legalBasis,        &legalRequirement};
constexpr const FieldDef* kStorageAndDisposal[] = {&storage,          &access, &disposalMethod,
                                                   &disposalStandard, &assets, &controls};
constexpr const FieldDef* kFollowUp[] = {&owner,   &approvedBy, &approvedOn, &nextReview,
                                         &overdue, &evidence,   &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("retention_rule", "Rule"), kRule},
    {QT_TRANSLATE_NOOP("retention_rule", "Storage and disposal"), kStorageAndDisposal},
    {QT_TRANSLATE_NOOP("retention_rule", "Follow-up"), kFollowUp},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "retention_rule",
    .label = QT_TRANSLATE_NOOP("retention_rule", "Retention rule"),
    .plural = QT_TRANSLATE_NOOP("retention_rule", "Retention rules"),
    .prefix = "RET",
    .clause = "A.5.33",
    .purpose =
        QT_TRANSLATE_NOOP("retention_rule", "How long each kind of record is kept, by which law or "
                                            "need, and how it is destroyed afterwards."),
    .auditor =
        QT_TRANSLATE_NOOP("retention_rule", "The auditor expects a reason for each period, and "
                                            "data that are gone when the period is over."),
    .icon = "retention",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::retention_rule
