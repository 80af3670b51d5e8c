// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/classification_level.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::classification_level {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&name,
                                       &rank,
                                       &correspondsTo,
                                       &labelText,
                                       &owner,
                                       &nextReview,
                                       &overdue,
                                       &common::reference,
                                       &criteria,
                                       &shortCode,
                                       &examples,
                                       &handlingAccess,
                                       &handlingStorage,
                                       &handlingTransfer,
                                       &handlingPrint,
                                       &handlingDisposal,
                                       &handlingMarking,
                                       &document,
                                       &approvedBy,
                                       &approvedOn,
                                       &notes,
                                       &catalogueId};

constexpr const FieldDef* kLevel[] = {&name,          &common::reference, &rank,     &shortCode,
                                      &correspondsTo, &labelText,         &criteria, &examples};
constexpr const FieldDef* kHandling[] = {&handlingAccess, &handlingStorage,  &handlingTransfer,
                                         &handlingPrint,  &handlingDisposal, &handlingMarking};
constexpr const FieldDef* kApprovalAndFollowUp[] = {
    &owner, &document, &approvedBy, &approvedOn, &nextReview, &overdue, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("classification_level", "Level"), kLevel},
    {QT_TRANSLATE_NOOP("classification_level", "Handling"), kHandling},
    {QT_TRANSLATE_NOOP("classification_level", "Approval and follow-up"), kApprovalAndFollowUp},
};

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(nextReview);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "classification_level",
    .label = QT_TRANSLATE_NOOP("classification_level", "Classification level"),
    .plural = QT_TRANSLATE_NOOP("classification_level", "Classification levels"),
    .prefix = "CLV",
    .clause = "A.5.12",
    .purpose = QT_TRANSLATE_NOOP("classification_level",
                                 "The levels of your classification scheme: when each applies, "
                                 "what the label says and how such information is handled."),
    .auditor = QT_TRANSLATE_NOOP("classification_level",
                                 "The auditor expects staff to know the levels, and labels on "
                                 "documents and assets that agree with the register."),
    .icon = "classification",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::classification_level
