// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/disposal_record.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::disposal_record {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,      &assets,        &status,   &date,
                                       &method,     &disposedBy,    &overdue,  &common::reference,
                                       &media,      &content,       &quantity, &classification,
                                       &reason,     &retentionRule, &due,      &disposalStandard,
                                       &approvedBy, &supplier,      &witness,  &proof,
                                       &verifiedOn, &evidence,      &notes};

constexpr const FieldDef* kDisposal[] = {
    &title,    &common::reference, &assets, &media,        &content,
    &quantity, &classification,    &reason, &retentionRule};
constexpr const FieldDef* kHowItWasDone[] = {&status,           &due,        &date,       &method,
                                             &disposalStandard, &approvedBy, &disposedBy, &supplier,
                                             &witness,          &overdue};
constexpr const FieldDef* kProof[] = {&proof, &verifiedOn, &evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("disposal_record", "Disposal"), kDisposal},
    {QT_TRANSLATE_NOOP("disposal_record", "How it was done"), kHowItWasDone},
    {QT_TRANSLATE_NOOP("disposal_record", "Proof"), kProof},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, verifiedOn);
    const auto state = record.get(status);
    if ((state == Status::Done || state == Status::Verified) && !record.get(date)) {
        checks::warn(issues, date,
                     QT_TRANSLATE_NOOP("check", "The disposal is done; say on which day."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const bool waiting = !record.get(date) && (!state || *state == Status::Planned);
    const auto dueDay = record.get(due);
    record.set(overdue, waiting && dueDay && *dueDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "disposal_record",
    .label = QT_TRANSLATE_NOOP("disposal_record", "Disposal record"),
    .plural = QT_TRANSLATE_NOOP("disposal_record", "Disposal records"),
    .prefix = "DSP",
    .clause = "A.7.14",
    .purpose = QT_TRANSLATE_NOOP(
        "disposal_record",
        "What was wiped, destroyed or returned, when, how, by whom and with which proof."),
    .auditor = QT_TRANSLATE_NOOP("disposal_record",
                                 "The auditor expects proof for every retired item that held "
                                 "information, with the serial number on it."),
    .icon = "disposal",
    .place = Place::Plan,
    .under = "asset",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::disposal_record
