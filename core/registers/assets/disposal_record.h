// SPDX-License-Identifier: GPL-3.0-or-later
// That an asset, a medium or a set of information was destroyed, wiped or returned, with proof.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::disposal_record {

enum class Reason { RetentionOver, EndOfLife, Defect, EndOfContract, Request, Reuse };
inline constexpr Choice kReasonChoices[] = {
    {"retention_over", QT_TRANSLATE_NOOP("disposal_record", "Retention period over")},
    {"end_of_life", QT_TRANSLATE_NOOP("disposal_record", "End of life")},
    {"defect", QT_TRANSLATE_NOOP("disposal_record", "Defect")},
    {"end_of_contract", QT_TRANSLATE_NOOP("disposal_record", "End of contract")},
    {"request", QT_TRANSLATE_NOOP("disposal_record", "Request of the data subject")},
    {"reuse", QT_TRANSLATE_NOOP("disposal_record", "Reuse or sale")},
};

enum class Method {
    Deletion,
    Overwriting,
    CryptoErasure,
    Anonymisation,
    Shredding,
    Incineration,
    Degaussing,
    Return,
    Archive
};
inline constexpr Choice kMethodChoices[] = {
    {"deletion", QT_TRANSLATE_NOOP("disposal_record", "Deletion")},
    {"overwriting", QT_TRANSLATE_NOOP("disposal_record", "Overwriting")},
    {"crypto_erasure", QT_TRANSLATE_NOOP("disposal_record", "Cryptographic erasure")},
    {"anonymisation", QT_TRANSLATE_NOOP("disposal_record", "Anonymisation")},
    {"shredding", QT_TRANSLATE_NOOP("disposal_record", "Shredding")},
    {"incineration", QT_TRANSLATE_NOOP("disposal_record", "Incineration")},
    {"degaussing", QT_TRANSLATE_NOOP("disposal_record", "Degaussing")},
    {"return", QT_TRANSLATE_NOOP("disposal_record", "Return to the owner")},
    {"archive", QT_TRANSLATE_NOOP("disposal_record", "Transfer to an archive")},
};

enum class Status { Planned, Done, Verified, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("disposal_record", "Planned"), Tone::Progress},
    {"done", QT_TRANSLATE_NOOP("disposal_record", "Done"), Tone::Progress},
    {"verified", QT_TRANSLATE_NOOP("disposal_record", "Verified"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("disposal_record", "Cancelled"), Tone::Muted},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("disposal_record", "Public")},
    {"internal", QT_TRANSLATE_NOOP("disposal_record", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("disposal_record", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("disposal_record", "Strictly confidential"),
     Tone::Bad},
};

// Disposal
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "disposal_record",
         "What was disposed of, for example \"12 hard disks of the old file server\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("disposal_record", "Disposal record")}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Assets"),
     .help =
         QT_TRANSLATE_NOOP("disposal_record", "Assets that were disposed of, or whose data were."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Was disposed of by"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<QList<Uid>> media{
    {.key = "media",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Media items"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Media that were destroyed."),
     .target = "media_item",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Was disposed of by"),
     .width = 18}};
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Information on it"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "What was stored on it, and which serial numbers it had.")}};
inline constexpr Field<qint64> quantity{
    {.key = "quantity",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Quantity"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Number of pieces or boxes."),
     .min = 0,
     .max = 100000000,
     .width = 8}};
inline constexpr Field<Classification> classification{
    {.key = "classification",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Classification"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "The level of the most sensitive content."),
     .choices = kClassificationChoices,
     .width = 14}};
inline constexpr Field<Reason> reason{
    {.key = "reason",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Reason"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Why it was disposed of."),
     .choices = kReasonChoices,
     .width = 18}};
inline constexpr Field<Uid> retentionRule{
    {.key = "retention_rule",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Retention rule"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "The rule that was followed."),
     .target = "retention_rule",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Led to disposals"),
     .width = 16}};

// How it was done
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Status"),
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "Verified means that somebody else checked the result."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Due"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Day by which it is to be done.")}};
inline constexpr Field<QDate> date{
    {.key = "date",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Date"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Day on which it was done."),
     .inTable = true}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Method of disposal"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "How it was done."),
     .choices = kMethodChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> disposalStandard{
    {.key = "disposal_standard",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Standard of disposal"),
     .help =
         QT_TRANSLATE_NOOP("disposal_record", "Level reached, for example \"ISO/IEC 21964, P-4\"."),
     .width = 18}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Approved by"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "The owner of the information."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Approved disposals"),
     .width = 14}};
inline constexpr Field<Uid> disposedBy{
    {.key = "disposed_by",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Done by"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Who did it or handed it over."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Carried out disposals"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Contractor"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "The firm that did it."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Carried out disposals"),
     .width = 16}};
inline constexpr Field<Uid> witness{
    {.key = "witness",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Witness"),
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "Who was present; needed for the highest classification."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Witnessed disposals"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Overdue"),
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "Whether the due date has passed and it is not done."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Proof
inline constexpr Field<QString> proof{
    {.key = "proof",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Proof of disposal"),
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "For example \"certificate 4711 of the shredding firm\"."),
     .width = 20}};
inline constexpr Field<QDate> verifiedOn{
    {.key = "verified_on",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Verified on"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "Day on which the result was checked.")}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Evidence"),
     .help = QT_TRANSLATE_NOOP("disposal_record", "The certificate or the protocol of wiping."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("disposal_record", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "disposal_record",
     .label = QT_TRANSLATE_NOOP("disposal_record", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("disposal_record",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::disposal_record
