// SPDX-License-Identifier: GPL-3.0-or-later
// A document of the management system: policy, procedure, plan, record or an external one. The
// record describes the current version; earlier ones stand in the document versions.
#pragma once

#include "core/registers/common.h"
#include "core/registers/documents/document_choices.h"
#include "core/schema/register.h"

namespace ringbinder::document {

// Document
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Title"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Title as on the cover, for example \"Access control policy\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("document", "Document")}};
inline constexpr Field<QString> identifier{
    {.key = "identifier",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Document identifier"),
     .help = QT_TRANSLATE_NOOP("document", "Stable and used once, for example \"ISMS-POL-004\"."),
     .maxLength = 60,
     .inTable = true,
     .width = 14,
     .heading = QT_TRANSLATE_NOOP("document", "Document no.")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Type"),
     .help = QT_TRANSLATE_NOOP(
         "document",
         "What sort of document it is; a record proves something and is never changed afterwards."),
     .choices = kTypeChoices,
     .width = 14}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Purpose"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document", "What the document is for.")}};
inline constexpr Field<Uid> parent{
    {.key = "parent",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Parent document"),
     .help = QT_TRANSLATE_NOOP("document",
                               "The document above it, for example the policy of a procedure."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("document", "Has documents below it"),
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Owner"),
     .help = QT_TRANSLATE_NOOP("document", "Who answers for the document being right and current."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document", "Owns documents"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> external{
    {.key = "external",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "External"),
     .help = QT_TRANSLATE_NOOP("document", "Yes for documents of others that the ISMS needs, for "
                                           "example a standard or a customer's rules."),
     .width = 8}};

// Version and approval
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Version"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Major and minor number, for example \"1.2\"; never reused."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Status"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Approved means fixed; published means that people have been told."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> author{{.key = "author",
                                    .context = "document",
                                    .label = QT_TRANSLATE_NOOP("document", "Author"),
                                    .help = QT_TRANSLATE_NOOP("document", "Who wrote it."),
                                    .target = "person",
                                    .inverse = QT_TRANSLATE_NOOP("document", "Wrote documents"),
                                    .width = 14}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Reviewer"),
     .help = QT_TRANSLATE_NOOP("document", "Who read it critically."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document", "Reviewed documents"),
     .width = 14}};
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Approver"),
     .help = QT_TRANSLATE_NOOP(
         "document", "Who approved it; for the policy a member of top management, not the author."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document", "Approved documents"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Approved on"),
     .help = QT_TRANSLATE_NOOP("document", "Day of the approval.")}};
inline constexpr Field<Method> approvalMethod{
    {.key = "approval_method",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "How it was approved"),
     .help = QT_TRANSLATE_NOOP("document", "Keep the signed sheet or the minutes as evidence."),
     .choices = kMethodChoices,
     .width = 16}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Valid from"),
     .help = QT_TRANSLATE_NOOP("document", "Day from which it is in force.")}};
inline constexpr Field<qint64> reviewMonths{
    {.key = "review_months",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Review interval in months"),
     .help = QT_TRANSLATE_NOOP("document", "Number of months between two reviews, for example 12."),
     .min = 0,
     .max = 600,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("document", "Months")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Next review"),
     .help = QT_TRANSLATE_NOOP("document", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Overdue"),
     .help = QT_TRANSLATE_NOOP("document", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Handling
inline constexpr Field<Classification> classification{
    {.key = "classification",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Classification"),
     .help = QT_TRANSLATE_NOOP("document", "Label printed on every page."),
     .choices = kClassificationChoices,
     .width = 14}};
inline constexpr Field<QString> distribution{
    {.key = "distribution",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Distribution"),
     .help = QT_TRANSLATE_NOOP("document", "Who receives it."),
     .width = 20}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Location"),
     .help = QT_TRANSLATE_NOOP(
         "document", "Where the valid version is found, for example \"intranet, Security\"."),
     .width = 20}};
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Retention"),
     .help = QT_TRANSLATE_NOOP("document", "How long it is kept where no rule of the register "
                                           "fits, for example \"3 years after replacement\"."),
     .width = 16}};
inline constexpr Field<Uid> retentionRule{
    {.key = "retention_rule",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Retention rule"),
     .help = QT_TRANSLATE_NOOP("document", "The rule by which it is kept and destroyed."),
     .target = "retention_rule",
     .inverse = QT_TRANSLATE_NOOP("document", "Applies to documents"),
     .width = 16}};

// What it serves
inline constexpr Field<Requirement> requirement{
    {.key = "requirement",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Demanded"),
     .help = QT_TRANSLATE_NOOP("document", "Whether the standard, a control or nobody demands it."),
     .choices = kRequirementChoices,
     .width = 16}};
inline constexpr Field<QString> mandatoryItem{
    {.key = "mandatory_item",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Mandatory item"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Number of the mandatory document it answers, for example \"D04\"."),
     .maxLength = 40,
     .width = 10}};
inline constexpr Field<QString> clauses{
    {.key = "clauses",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Clauses"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Clauses of the standard it serves, for example \"5.2; 6.2\"."),
     .width = 16}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Controls"),
     .help = QT_TRANSLATE_NOOP("document", "Controls that it lays down."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("document", "Is laid down in documents"),
     .width = 16}};
inline constexpr Field<QString> templateId{
    {.key = "template_id",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Template number"),
     .help =
         QT_TRANSLATE_NOOP("document", "Number of the shipped template the draft was made from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

// Acknowledgement and publication
inline constexpr Field<bool> acceptanceDemanded{
    {.key = "acceptance_demanded",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Acknowledgement demanded"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Whether the audience has to confirm that it read and accepts it."),
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("document", "Ackn.")}};
inline constexpr Field<QString> audience{
    {.key = "audience",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Audience"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Who has to know it, for example \"all staff and contractors\"."),
     .width = 20}};
inline constexpr Field<bool> publicField{
    {.key = "public",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Public"),
     .help = QT_TRANSLATE_NOOP("document", "Whether an extract is given to outside parties."),
     .width = 8}};
inline constexpr Field<QString> publicVersion{
    {.key = "public_version",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Public text"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document",
                               "The extract for outside parties, free of internal details.")}};

// Content
inline constexpr Field<QString> body{
    {.key = "body",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Text"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document", "The text, where it is written here.")}};
inline constexpr Field<AttachmentId> file{
    {.key = "file",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "File"),
     .help = QT_TRANSLATE_NOOP("document", "The file itself, kept inside the binder."),
     .width = 10}};
inline constexpr Field<QString> link{
    {.key = "link",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Link"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Web address or path when the file is not kept in the binder."),
     .maxLength = 2000,
     .width = 24}};
inline constexpr Field<QString> contentHash{
    {.key = "content_hash",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Fingerprint"),
     .help = QT_TRANSLATE_NOOP("document",
                               "Fixes the text and file that were approved; a later change shows."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Evidence"),
     .help = QT_TRANSLATE_NOOP("document", "What proves approval and publication."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("document", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "document",
     .label = QT_TRANSLATE_NOOP("document", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("document", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::document
