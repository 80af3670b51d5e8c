// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/documents/document.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::document {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,          &identifier,
                                       &owner,          &version,
                                       &status,         &nextReview,
                                       &overdue,        &common::reference,
                                       &type,           &purpose,
                                       &parent,         &external,
                                       &author,         &reviewer,
                                       &approver,       &approvedOn,
                                       &approvalMethod, &validFrom,
                                       &reviewMonths,   &classification,
                                       &distribution,   &location,
                                       &retention,      &retentionRule,
                                       &requirement,    &mandatoryItem,
                                       &clauses,        &controls,
                                       &templateId,     &acceptanceDemanded,
                                       &audience,       &publicField,
                                       &publicVersion,  &body,
                                       &file,           &link,
                                       &contentHash,    &evidence,
                                       &notes};

constexpr const FieldDef* kDocument[] = {
    &title, &common::reference, &identifier, &type, &purpose, &parent, &owner, &external};
constexpr const FieldDef* kVersionAndApproval[] = {
    &version,        &status,    &author,       &reviewer,   &approver, &approvedOn,
    &approvalMethod, &validFrom, &reviewMonths, &nextReview, &overdue};
constexpr const FieldDef* kHandling[] = {&classification, &distribution, &location, &retention,
                                         &retentionRule};
constexpr const FieldDef* kWhatItServes[] = {&requirement, &mandatoryItem, &clauses, &controls,
                                             &templateId};
constexpr const FieldDef* kAcknowledgementAndPublication[] = {&acceptanceDemanded, &audience,
                                                              &publicField, &publicVersion};
constexpr const FieldDef* kContent[] = {&body, &file, &link, &contentHash};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("document", "Document"), kDocument},
    {QT_TRANSLATE_NOOP("document", "Version and approval"), kVersionAndApproval},
    {QT_TRANSLATE_NOOP("document", "Handling"), kHandling},
    {QT_TRANSLATE_NOOP("document", "What it serves"), kWhatItServes},
    {QT_TRANSLATE_NOOP("document", "Acknowledgement and publication"),
     kAcknowledgementAndPublication},
    {QT_TRANSLATE_NOOP("document", "Content"), kContent},
    {QT_TRANSLATE_NOOP("document", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, validFrom, nextReview);
    const auto state = record.get(status);
    const bool released =
        state == Status::Approved || state == Status::Published || state == Status::DueForReview;
    if (released && !record.get(approver)) {
        checks::warn(issues, approver,
                     QT_TRANSLATE_NOOP("check", "An approved document names who approved it."));
    }
    if (released && !record.get(approvedOn)) {
        checks::warn(
            issues, approvedOn,
            QT_TRANSLATE_NOOP("check", "An approved document names the day of its approval."));
    }
    if (record.get(parent) == record.uid()) {
        checks::error(issues, parent,
                      QT_TRANSLATE_NOOP("check", "A document cannot stand below itself."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const bool over = state == Status::Superseded || state == Status::Withdrawn;
    const auto day = record.get(nextReview);
    record.set(overdue, !over && day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "document",
    .label = QT_TRANSLATE_NOOP("document", "Document"),
    .plural = QT_TRANSLATE_NOOP("document", "Documents"),
    .prefix = "DOC",
    .clause = "7.5",
    .purpose =
        QT_TRANSLATE_NOOP("document", "Policies, procedures, plans and records with version, "
                                      "owner, approval, review date and the text or file itself."),
    .auditor = QT_TRANSLATE_NOOP(
        "document", "The auditor expects every document in use to be identified, approved by a "
                    "named person, current, labelled and found where people look for it."),
    .icon = "document",
    .place = Place::Do,
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::document
