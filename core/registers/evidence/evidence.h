// SPDX-License-Identifier: GPL-3.0-or-later
// Proof: a file kept inside the binder with its checksum, or a link. The period it speaks for is
// apart from the day it was taken in.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::evidence {

enum class Type { Document, Record, Screenshot, Log, Scan, Photograph, Interview };
inline constexpr Choice kTypeChoices[] = {
    {"document", QT_TRANSLATE_NOOP("evidence", "Document")},
    {"record", QT_TRANSLATE_NOOP("evidence", "Record")},
    {"screenshot", QT_TRANSLATE_NOOP("evidence", "Screenshot")},
    {"log", QT_TRANSLATE_NOOP("evidence", "Log")},
    {"scan", QT_TRANSLATE_NOOP("evidence", "Scan")},
    {"photograph", QT_TRANSLATE_NOOP("evidence", "Photograph")},
    {"interview", QT_TRANSLATE_NOOP("evidence", "Interview")},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("evidence", "Public")},
    {"internal", QT_TRANSLATE_NOOP("evidence", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("evidence", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("evidence", "Strictly confidential"), Tone::Bad},
};

enum class Freshness { Valid, Expiring, TooOld, Expired, Undated };
inline constexpr Choice kFreshnessChoices[] = {
    {"valid", QT_TRANSLATE_NOOP("evidence", "Valid"), Tone::Good},
    {"expiring", QT_TRANSLATE_NOOP("evidence", "Expires soon"), Tone::Warning},
    {"too_old", QT_TRANSLATE_NOOP("evidence", "Too old"), Tone::Warning},
    {"expired", QT_TRANSLATE_NOOP("evidence", "Expired"), Tone::Bad},
    {"undated", QT_TRANSLATE_NOOP("evidence", "Without a date"), Tone::Muted},
};

enum class Status { Requested, Received, Accepted, Rejected, Expired };
inline constexpr Choice kStatusChoices[] = {
    {"requested", QT_TRANSLATE_NOOP("evidence", "Requested"), Tone::Warning},
    {"received", QT_TRANSLATE_NOOP("evidence", "Received"), Tone::Progress},
    {"accepted", QT_TRANSLATE_NOOP("evidence", "Accepted"), Tone::Good},
    {"rejected", QT_TRANSLATE_NOOP("evidence", "Rejected"), Tone::Bad},
    {"expired", QT_TRANSLATE_NOOP("evidence", "Expired"), Tone::Bad},
};

// Evidence
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "evidence", "What it proves, for example \"Backup restore test, third quarter\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("evidence", "Evidence")}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Description"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("evidence", "What can be seen in it, and how the sample was chosen.")}};
inline constexpr Field<QString> source{
    {.key = "source",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Source"),
     .help = QT_TRANSLATE_NOOP("evidence",
                               "System or person it comes from, for example \"backup server\"."),
     .width = 18}};
inline constexpr Field<QString> link{
    {.key = "link",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Link"),
     .help = QT_TRANSLATE_NOOP("evidence",
                               "Web address or path when the file is not kept in the binder."),
     .maxLength = 2000,
     .width = 24}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Status"),
     .help = QT_TRANSLATE_NOOP("evidence", "Whether it was looked at and found sufficient."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};

// File
inline constexpr Field<AttachmentId> file{
    {.key = "file",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "File"),
     .help = QT_TRANSLATE_NOOP("evidence", "The file itself, kept inside the binder."),
     .width = 10}};
inline constexpr Field<QString> fileName{
    {.key = "file_name",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "File name"),
     .help = QT_TRANSLATE_NOOP("evidence", "Name under which it is saved again."),
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> mediaType{
    {.key = "media_type",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Type of file"),
     .help = QT_TRANSLATE_NOOP("evidence", "For example application/pdf."),
     .width = 16,
     .fixed = true}};
inline constexpr Field<qint64> size{{.key = "size",
                                     .context = "evidence",
                                     .label = QT_TRANSLATE_NOOP("evidence", "Size in bytes"),
                                     .help = QT_TRANSLATE_NOOP("evidence", "Length of the file."),
                                     .max = 4000000000000,
                                     .width = 10,
                                     .fixed = true}};
inline constexpr Field<QString> sha256{
    {.key = "sha256",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "SHA-256"),
     .help = QT_TRANSLATE_NOOP("evidence", "Checksum of the file when it was taken in."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QDateTime> uploadedAt{
    {.key = "uploaded_at",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Taken in at"),
     .help = QT_TRANSLATE_NOOP("evidence", "When it was put into the binder."),
     .fixed = true}};

// Validity
inline constexpr Field<Uid> collectedBy{
    {.key = "collected_by",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Collected by"),
     .help = QT_TRANSLATE_NOOP("evidence", "Who obtained it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("evidence", "Collected evidence"),
     .width = 14}};
inline constexpr Field<QDate> collectedOn{
    {.key = "collected_on",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Collected on"),
     .help = QT_TRANSLATE_NOOP("evidence", "Day on which it was obtained."),
     .inTable = true}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Valid from"),
     .help = QT_TRANSLATE_NOOP(
         "evidence", "First day of the period it speaks for; not the day it was taken in.")}};
inline constexpr Field<QDate> validUntil{
    {.key = "valid_until",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Valid until"),
     .help = QT_TRANSLATE_NOOP("evidence", "Last day of the period it speaks for."),
     .inTable = true}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Expired"),
     .help = QT_TRANSLATE_NOOP("evidence", "Whether the period it speaks for has ended."),
     .computed = true,
     .width = 8}};
inline constexpr Field<Freshness> freshness{
    {.key = "freshness",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Freshness"),
     .help = QT_TRANSLATE_NOOP(
         "evidence",
         "Expires soon: within 30 days. Too old: collected longer ago than the controls it proves "
         "are reviewed (a year where they do not say)."),
     .choices = kFreshnessChoices,
     .computed = true,
     .inTable = true,
     .width = 15}};
inline constexpr Field<qint64> usedBy{
    {.key = "used_by",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Used by"),
     .help = QT_TRANSLATE_NOOP("evidence", "How many records cite it; none: nobody would miss it."),
     .computed = true,
     .width = 7}};
inline constexpr Field<QString> usedWhere{
    {.key = "used_where",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Used where"),
     .help = QT_TRANSLATE_NOOP("evidence", "The records that cite it."),
     .computed = true,
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> sameFile{
    {.key = "same_file",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Same file as"),
     .help = QT_TRANSLATE_NOOP("evidence", "Other items that hold the very same file."),
     .computed = true,
     .width = 14}};

// Keeping
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Retention"),
     .help = QT_TRANSLATE_NOOP("evidence", "How long it is kept and by which rule."),
     .width = 16}};
inline constexpr Field<bool> legalHold{
    {.key = "legal_hold",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Legal hold"),
     .help = QT_TRANSLATE_NOOP("evidence",
                               "Must not be removed because of a dispute or an investigation."),
     .width = 8}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("evidence", "Anything worth knowing that has no field of its own.")}};

// Joined up with the other registers
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Type"),
     .help = QT_TRANSLATE_NOOP("evidence", "What sort of proof it is."),
     .choices = kTypeChoices,
     .width = 14}};
inline constexpr Field<QString> clauses{
    {.key = "clauses",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Clauses"),
     .help = QT_TRANSLATE_NOOP("evidence", "Clauses it serves, for example \"7.5.3\"."),
     .maxLength = 1000,
     .width = 14}};
inline constexpr Field<QString> sample{
    {.key = "sample",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Sample"),
     .help = QT_TRANSLATE_NOOP(
         "evidence", "Sample it belongs to, for example \"audit IA-2026, 10 of 140 leavers\"."),
     .width = 20}};
inline constexpr Field<Classification> classification{
    {.key = "classification",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Classification"),
     .help = QT_TRANSLATE_NOOP("evidence",
                               "Label of the content; a pack with a lower label does not take it."),
     .choices = kClassificationChoices,
     .width = 14}};
inline constexpr Field<Uid> custodian{
    {.key = "custodian",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Custodian"),
     .help = QT_TRANSLATE_NOOP("evidence", "Who keeps the original."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("evidence", "Keeps evidence"),
     .width = 14}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "evidence",
     .label = QT_TRANSLATE_NOOP("evidence", "Location"),
     .help = QT_TRANSLATE_NOOP("evidence", "Where the original is kept."),
     .width = 18}};

extern const RegisterDef def;

} // namespace ringbinder::evidence
