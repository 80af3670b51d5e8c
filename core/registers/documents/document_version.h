// SPDX-License-Identifier: GPL-3.0-or-later
// One version of a document with its text, people and fingerprint; the revision history of the
// document.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::document_version {

enum class Status { Draft, InReview, Approved, Published, Superseded, Withdrawn };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("document_version", "Draft"), Tone::Warning},
    {"in_review", QT_TRANSLATE_NOOP("document_version", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("document_version", "Approved"), Tone::Good},
    {"published", QT_TRANSLATE_NOOP("document_version", "Published"), Tone::Good},
    {"superseded", QT_TRANSLATE_NOOP("document_version", "Superseded"), Tone::Muted},
    {"withdrawn", QT_TRANSLATE_NOOP("document_version", "Withdrawn"), Tone::Muted},
};

enum class Method { Signature, Electronic, Minutes };
inline constexpr Choice kMethodChoices[] = {
    {"signature", QT_TRANSLATE_NOOP("document_version", "Signature on paper")},
    {"electronic", QT_TRANSLATE_NOOP("document_version", "Electronic approval")},
    {"minutes", QT_TRANSLATE_NOOP("document_version", "Minutes of a meeting")},
};

// Version
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "document_version",
         "Names document and version, for example \"Access control policy 1.2\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("document_version", "Document version")}};
inline constexpr Field<Uid> document{
    {.key = "document",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Document"),
     .help = QT_TRANSLATE_NOOP("document_version", "The document it is a version of."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("document_version", "Has versions"),
     .inTable = true,
     .width = 22}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Version"),
     .help = QT_TRANSLATE_NOOP("document_version",
                               "Major and minor number, for example \"1.2\"; never reused."),
     .maxLength = 20,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Status"),
     .help = QT_TRANSLATE_NOOP("document_version",
                               "An approved version is never changed; the next one replaces it."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 13}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Date"),
     .help = QT_TRANSLATE_NOOP("document_version", "Day of the version."),
     .inTable = true}};
inline constexpr Field<QString> changeNote{
    {.key = "change_note",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "What changed"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document_version",
                               "What is different from the version before, and why.")}};

// People
inline constexpr Field<Uid> author{
    {.key = "author",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Author"),
     .help = QT_TRANSLATE_NOOP("document_version", "Who wrote it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document_version", "Wrote document versions"),
     .width = 14}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Reviewer"),
     .help = QT_TRANSLATE_NOOP("document_version", "Who read it critically."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document_version", "Reviewed document versions"),
     .width = 14}};
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Approver"),
     .help = QT_TRANSLATE_NOOP("document_version", "Who approved it; not the author."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("document_version", "Approved document versions"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Approved on"),
     .help = QT_TRANSLATE_NOOP("document_version", "Day of the approval."),
     .inTable = true}};
inline constexpr Field<Method> approvalMethod{
    {.key = "approval_method",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "How it was approved"),
     .help =
         QT_TRANSLATE_NOOP("document_version", "Keep the signed sheet or the minutes as evidence."),
     .choices = kMethodChoices,
     .width = 16}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Valid from"),
     .help = QT_TRANSLATE_NOOP("document_version", "Day from which it is in force.")}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Valid until"),
     .help = QT_TRANSLATE_NOOP("document_version", "Last day before the next version took over.")}};

// Content
inline constexpr Field<QString> body{
    {.key = "body",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Text"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document_version", "The text as it stood in this version."),
     .fixed = true}};
inline constexpr Field<AttachmentId> file{
    {.key = "file",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "File"),
     .help = QT_TRANSLATE_NOOP("document_version", "The file as it stood in this version."),
     .width = 10,
     .fixed = true}};
inline constexpr Field<QString> contentHash{
    {.key = "content_hash",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Fingerprint"),
     .help = QT_TRANSLATE_NOOP("document_version", "Fixes text and file of this version."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Evidence"),
     .help = QT_TRANSLATE_NOOP("document_version", "The signed cover sheet or the minutes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("document_version", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "document_version",
     .label = QT_TRANSLATE_NOOP("document_version", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("document_version",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::document_version
