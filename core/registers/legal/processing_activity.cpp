// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/legal/processing_activity.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::processing_activity {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,          &purposeText,
                                       &owner,          &ourRole,
                                       &status,         &nextReview,
                                       &overdue,        &common::reference,
                                       &basis,          &otherParty,
                                       &process,        &peopleCategories,
                                       &dataCategories, &specialCategories,
                                       &dataSource,     &basisReason,
                                       &requirements,   &privacyNotice,
                                       &recipients,     &processors,
                                       &thirdCountry,   &transferBasis,
                                       &retention,      &assets,
                                       &controls,       &measuresText,
                                       &dpiaState,      &lastReviewed,
                                       &evidence,       &notes};

constexpr const FieldDef* kProcessing[] = {&title,   &common::reference, &purposeText, &owner,
                                           &ourRole, &otherParty,        &process,     &status};
constexpr const FieldDef* kDataAndPeople[] = {&peopleCategories, &dataCategories,
                                              &specialCategories, &dataSource};
constexpr const FieldDef* kBasis[] = {&basis, &basisReason, &requirements, &privacyNotice};
constexpr const FieldDef* kRecipientsAndTransfer[] = {&recipients, &processors, &thirdCountry,
                                                      &transferBasis};
constexpr const FieldDef* kErasureAndProtection[] = {&retention, &assets, &controls, &measuresText,
                                                     &dpiaState};
constexpr const FieldDef* kReviewAndNotes[] = {&lastReviewed, &nextReview, &overdue, &evidence,
                                               &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("processing_activity", "Processing"), kProcessing},
    {QT_TRANSLATE_NOOP("processing_activity", "Data and people"), kDataAndPeople},
    {QT_TRANSLATE_NOOP("processing_activity", "Basis"), kBasis},
    {QT_TRANSLATE_NOOP("processing_activity", "Recipients and transfer"), kRecipientsAndTransfer},
    {QT_TRANSLATE_NOOP("processing_activity", "Erasure and protection"), kErasureAndProtection},
    {QT_TRANSLATE_NOOP("processing_activity", "Review and notes"), kReviewAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, lastReviewed, nextReview);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto reviewDay = record.get(nextReview);
    const bool isUsed = record.get(status) != Status::Ended;
    record.set(overdue, isUsed && reviewDay && *reviewDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "processing_activity",
    .label = QT_TRANSLATE_NOOP("processing_activity", "Processing activity"),
    .plural = QT_TRANSLATE_NOOP("processing_activity", "Processing activities"),
    .prefix = "PRA",
    .clause = "A.5.34",
    .purpose = QT_TRANSLATE_NOOP("processing_activity",
                                 "The record of processing: what is done with personal data, why, "
                                 "on which basis, who gets them and when they are erased."),
    .auditor = QT_TRANSLATE_NOOP("processing_activity",
                                 "The auditor expects a complete record with measures that are the "
                                 "controls in use, and erasure that really takes place."),
    .icon = "privacy",
    .place = Place::Plan,
    .under = "legal_requirement",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::processing_activity
