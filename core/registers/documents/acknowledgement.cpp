// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/documents/acknowledgement.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::acknowledgement {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,    &document,   &version, &person,
                                       &due,      &acceptedOn, &overdue, &common::reference,
                                       &askedOn,  &remindedOn, &method,  &refusalReason,
                                       &evidence, &notes};

constexpr const FieldDef* kAcknowledgement[] = {
    &title, &common::reference, &document,   &version, &person,        &askedOn,
    &due,   &remindedOn,        &acceptedOn, &method,  &refusalReason, &overdue};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("acknowledgement", "Acknowledgement"), kAcknowledgement},
    {QT_TRANSLATE_NOOP("acknowledgement", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, askedOn, acceptedOn);
}

void derive(Record& record, const DeriveContext& context)
{
    const auto day = record.get(due);
    record.set(overdue, !record.get(acceptedOn) && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "acknowledgement",
    .label = QT_TRANSLATE_NOOP("acknowledgement", "Acknowledgement"),
    .plural = QT_TRANSLATE_NOOP("acknowledgement", "Acknowledgements"),
    .prefix = "ACK",
    .clause = "A.5.10",
    .purpose = QT_TRANSLATE_NOOP(
        "acknowledgement",
        "Who was asked to read and accept which version of a document, and who did."),
    .auditor = QT_TRANSLATE_NOOP("acknowledgement",
                                 "The auditor expects nearly everybody in the audience to have "
                                 "accepted the version in force, new starters included."),
    .icon = "acknowledge",
    .place = Place::Do,
    .under = "document",
    .isLarge = true,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::acknowledgement
