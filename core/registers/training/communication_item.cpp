// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/training/communication_item.h"

#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::communication_item {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,       &occasion,    &owner,      &due,   &status,   &overdue, &common::reference,
    &audience,    &content,     &frequency,  &side,  &parties,  &channel, &documents,
    &deliveredOn, &deliveredBy, &recipients, &proof, &evidence, &notes,   &catalogueId};

constexpr const FieldDef* kPlan[] = {&title,    &common::reference, &content, &occasion, &frequency,
                                     &side,     &audience,          &parties, &channel,  &owner,
                                     &documents};
constexpr const FieldDef* kDelivery[] = {&due,   &deliveredOn, &deliveredBy, &recipients,
                                         &proof, &status,      &overdue};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes, &catalogueId};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("communication_item", "Plan"), kPlan},
    {QT_TRANSLATE_NOOP("communication_item", "Delivery"), kDelivery},
    {QT_TRANSLATE_NOOP("communication_item", "Evidence and notes"), kEvidenceAndNotes},
};

// What is told again and again waits for its next day, also after it was delivered once. A delivery
// up to half an interval early counts for that day.
bool isWaiting(const Record& record)
{
    const auto state = record.get(status);
    if (!state || *state == Status::Planned)
        return true;
    const auto dueDay = record.get(due);
    const auto told = record.get(deliveredOn);
    if (*state != Status::Delivered || !dueDay || !told)
        return false;
    constexpr int kHalfIntervals[] = {-1, -1, 3, 15, 45, 91, 182}; // days, as Frequency; -1: once
    const auto often = record.get(frequency);
    const int early = often ? kHalfIntervals[size_t(*often)] : -1;
    return early >= 0 && *told < dueDay->addDays(-early);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto dueDay = record.get(due);
    record.set(overdue, isWaiting(record) && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "communication_item",
    .label = QT_TRANSLATE_NOOP("communication_item", "Communication"),
    .plural = QT_TRANSLATE_NOOP("communication_item", "Communications"),
    .prefix = "CMN",
    .clause = "7.4",
    .purpose = QT_TRANSLATE_NOOP(
        "communication_item",
        "What is told to whom, when, by which way and by whom, with proof that it was delivered."),
    .auditor = QT_TRANSLATE_NOOP(
        "communication_item",
        "The auditor expects a plan for inside and outside, and asks staff what they were told."),
    .icon = "communication",
    .place = Place::Do,
    .under = "training_course",
    .fields = kFields,
    .sections = kSections,
    .derive = derive,
};

} // namespace ringbinder::communication_item
