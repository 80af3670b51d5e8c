// SPDX-License-Identifier: GPL-3.0-or-later
// The control block of each printed pack: identifier, version, people and dates.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::pack_control {

enum class Status { Draft, InReview, Approved, Superseded };
inline constexpr Choice kStatusChoices[] = {
    {"draft", QT_TRANSLATE_NOOP("pack_control", "Draft"), Tone::Warning},
    {"in_review", QT_TRANSLATE_NOOP("pack_control", "In review"), Tone::Progress},
    {"approved", QT_TRANSLATE_NOOP("pack_control", "Approved"), Tone::Good},
    {"superseded", QT_TRANSLATE_NOOP("pack_control", "Superseded"), Tone::Muted},
};

// Document
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Title"),
     .help = QT_TRANSLATE_NOOP("pack_control",
                               "Title on the cover, for example \"Statement of Applicability\"."),
     .required = true,
     .inTable = true,
     .width = 28}};
inline constexpr Field<QString> pack{{.key = "pack",
                                      .context = "pack_control",
                                      .label = QT_TRANSLATE_NOOP("pack_control", "Pack"),
                                      .help = QT_TRANSLATE_NOOP("pack_control", "Key of the pack."),
                                      .maxLength = 60,
                                      .inTable = true,
                                      .width = 16,
                                      .fixed = true}};
inline constexpr Field<QString> recordUid{
    {.key = "record_uid",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Record"),
     .help = QT_TRANSLATE_NOOP("pack_control",
                               "Identity of the record that the pack is about; empty: it is "
                               "about all."),
     .maxLength = 36,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> identifier{
    {.key = "identifier",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Document identifier"),
     .help =
         QT_TRANSLATE_NOOP("pack_control", "Stable and used once, for example \"ISMS-SOA-001\"."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> version{
    {.key = "version",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Version"),
     .help = QT_TRANSLATE_NOOP("pack_control",
                               "Major and minor number, for example \"1.2\"; never reused."),
     .maxLength = 40,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Status"),
     .help = QT_TRANSLATE_NOOP("pack_control", "A draft prints a watermark on every page."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QString> classification{
    {.key = "classification",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Classification"),
     .help = QT_TRANSLATE_NOOP("pack_control",
                               "Label in header and footer; empty: that of the organisation."),
     .maxLength = 60,
     .width = 14}};
inline constexpr Field<QString> distribution{
    {.key = "distribution",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Distribution"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Who receives it."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> retention{
    {.key = "retention",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Retention"),
     .help = QT_TRANSLATE_NOOP("pack_control", "How long it is kept and by which rule."),
     .width = 16}};

// People and dates
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Owner"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Who answers for the document."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("pack_control", "Owns packs"),
     .width = 14}};
inline constexpr Field<Uid> author{{.key = "author",
                                    .context = "pack_control",
                                    .label = QT_TRANSLATE_NOOP("pack_control", "Author"),
                                    .help = QT_TRANSLATE_NOOP("pack_control", "Who wrote it."),
                                    .target = "person",
                                    .inverse = QT_TRANSLATE_NOOP("pack_control", "Wrote packs"),
                                    .width = 14}};
inline constexpr Field<QDate> authorOn{
    {.key = "author_on",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Written on"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Day on which it was finished.")}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Reviewer"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Who read it critically."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("pack_control", "Reviewed packs"),
     .width = 14}};
inline constexpr Field<QDate> reviewedOn{
    {.key = "reviewed_on",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Reviewed on"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Day of the review.")}};
inline constexpr Field<Uid> approver{
    {.key = "approver",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Approver"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Who approved it; not the author."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("pack_control", "Approved packs"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Approved on"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Day of the approval."),
     .inTable = true}};
inline constexpr Field<QDate> validFrom{
    {.key = "valid_from",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Valid from"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Day from which it is in force.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Next review"),
     .help = QT_TRANSLATE_NOOP("pack_control", "Day on which it is to be looked at again.")}};

// Texts
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Purpose"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_control", "What the document is for.")}};
inline constexpr Field<QString> conclusion{
    {.key = "conclusion",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Conclusion"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_control", "The result in three sentences.")}};
inline constexpr Field<QString> limits{
    {.key = "limits",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Limits and uncertainty"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_control", "Assumptions, missing information, confidence.")}};
inline constexpr Field<QString> changes{
    {.key = "changes",
     .context = "pack_control",
     .label = QT_TRANSLATE_NOOP("pack_control", "Changes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("pack_control", "What changed since the version before.")}};

extern const RegisterDef def;

} // namespace ringbinder::pack_control
