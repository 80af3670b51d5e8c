// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/documents/document_version.h"

#include "core/registers/checks.h"
#include "core/schema/record.h"

namespace ringbinder::document_version {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,       &document,   &version,    &status,
                                       &date,        &approver,   &approvedOn, &common::reference,
                                       &changeNote,  &author,     &reviewer,   &approvalMethod,
                                       &validFrom,   &validUntil, &body,       &file,
                                       &contentHash, &evidence,   &notes};

constexpr const FieldDef* kVersion[] = {&title, &common::reference, &document, &version, &status,
                                        &date,  &changeNote};
constexpr const FieldDef* kPeople[] = {&author,         &reviewer,  &approver,  &approvedOn,
                                       &approvalMethod, &validFrom, &validUntil};
constexpr const FieldDef* kContent[] = {&body, &file, &contentHash};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("document_version", "Version"), kVersion},
    {QT_TRANSLATE_NOOP("document_version", "People"), kPeople},
    {QT_TRANSLATE_NOOP("document_version", "Content"), kContent},
    {QT_TRANSLATE_NOOP("document_version", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, validFrom, validUntil);
}

} // namespace

const RegisterDef def{
    .key = "document_version",
    .label = QT_TRANSLATE_NOOP("document_version", "Document version"),
    .plural = QT_TRANSLATE_NOOP("document_version", "Document versions"),
    .prefix = "DVR",
    .clause = "7.5.3",
    .purpose = QT_TRANSLATE_NOOP(
        "document_version",
        "Every version a document has had: what changed, why, who wrote and who approved it."),
    .auditor =
        QT_TRANSLATE_NOOP("document_version", "The auditor expects the version in use to stand in "
                                              "the history and earlier ones to be kept unchanged."),
    .icon = "version",
    .place = Place::Do,
    .under = "document",
    .fields = kFields,
    .sections = kSections,
    .check = check,
};

} // namespace ringbinder::document_version
