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

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const bool waiting = !state || *state == Status::Planned;
    const auto dueDay = record.get(due);
    record.set(overdue, waiting && dueDay && *dueDay < context.today());
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
