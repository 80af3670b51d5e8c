// SPDX-License-Identifier: GPL-3.0-or-later
// A movable carrier of information, electronic or paper, with its keeper and its place.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::media_item {

enum class Kind {
    UsbStick,
    ExternalDisk,
    BackupTape,
    MemoryCard,
    OpticalDisc,
    PaperFile,
    FilmOrPrint,
    Other
};
inline constexpr Choice kKindChoices[] = {
    {"usb_stick", QT_TRANSLATE_NOOP("media_item", "USB stick")},
    {"external_disk", QT_TRANSLATE_NOOP("media_item", "External disk")},
    {"backup_tape", QT_TRANSLATE_NOOP("media_item", "Backup tape")},
    {"memory_card", QT_TRANSLATE_NOOP("media_item", "Memory card")},
    {"optical_disc", QT_TRANSLATE_NOOP("media_item", "CD or DVD")},
    {"paper_file", QT_TRANSLATE_NOOP("media_item", "Paper file")},
    {"film_or_print", QT_TRANSLATE_NOOP("media_item", "Film, plan or print")},
    {"other", QT_TRANSLATE_NOOP("media_item", "Other")},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("media_item", "Public")},
    {"internal", QT_TRANSLATE_NOOP("media_item", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("media_item", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("media_item", "Strictly confidential"), Tone::Bad},
};

enum class Encrypted { Yes, No, NotApplicable };
inline constexpr Choice kEncryptedChoices[] = {
    {"yes", QT_TRANSLATE_NOOP("media_item", "Yes"), Tone::Good},
    {"no", QT_TRANSLATE_NOOP("media_item", "No"), Tone::Warning},
    {"not_applicable", QT_TRANSLATE_NOOP("media_item", "Not applicable"), Tone::Muted},
};

enum class Status { InStore, Issued, InTransit, Lost, Disposed };
inline constexpr Choice kStatusChoices[] = {
    {"in_store", QT_TRANSLATE_NOOP("media_item", "In store"), Tone::Good},
    {"issued", QT_TRANSLATE_NOOP("media_item", "Issued"), Tone::Progress},
    {"in_transit", QT_TRANSLATE_NOOP("media_item", "In transit"), Tone::Progress},
    {"lost", QT_TRANSLATE_NOOP("media_item", "Lost"), Tone::Bad},
    {"disposed", QT_TRANSLATE_NOOP("media_item", "Disposed of"), Tone::Muted},
};

// Media item
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "media_item",
         "Name or label, for example \"Backup tape week 32\" or \"Personnel files A to K\"."),
     .required = true,
     .inTable = true,
     .width = 24,
     .heading = QT_TRANSLATE_NOOP("media_item", "Media item")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Kind"),
     .help = QT_TRANSLATE_NOOP("media_item", "What sort of medium it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Content"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("media_item", "What is stored on it.")}};
inline constexpr Field<QString> serialNumber{
    {.key = "serial_number",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Serial number"),
     .help = QT_TRANSLATE_NOOP("media_item", "Serial or label number by which it is recognised."),
     .maxLength = 200,
     .width = 18}};
inline constexpr Field<Classification> classification{
    {.key = "classification",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Classification"),
     .help = QT_TRANSLATE_NOOP(
         "media_item", "The level of the most sensitive content; it must be the one on the label."),
     .choices = kClassificationChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Personal data"),
     .help = QT_TRANSLATE_NOOP("media_item", "Whether it holds information about people."),
     .width = 8}};
inline constexpr Field<Encrypted> encrypted{
    {.key = "encrypted",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Encrypted"),
     .help = QT_TRANSLATE_NOOP("media_item",
                               "Whether its content is encrypted; not applicable for paper."),
     .choices = kEncryptedChoices,
     .width = 12}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Asset"),
     .help = QT_TRANSLATE_NOOP("media_item", "The information or system it belongs to."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Is stored on media"),
     .width = 18}};

// Place
inline constexpr Field<Uid> keeper{
    {.key = "keeper",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Keeper"),
     .help = QT_TRANSLATE_NOOP("media_item", "Who has it now and answers for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Keeps media"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Storage place"),
     .help = QT_TRANSLATE_NOOP("media_item", "Where it is kept, for example \"safe, room 2.14\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> site{
    {.key = "site",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Site"),
     .help = QT_TRANSLATE_NOOP("media_item", "The entry in the register of sites."),
     .target = "site",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Holds media"),
     .width = 16}};
inline constexpr Field<bool> offSite{
    {.key = "off_site",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Outside the premises"),
     .help =
         QT_TRANSLATE_NOOP("media_item", "Whether it is kept or carried outside your premises."),
     .width = 8}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "media_item", "Items disposed of stay in the register with their disposal record."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};

// Issue and return
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Removal approved by"),
     .help = QT_TRANSLATE_NOOP("media_item", "Who allowed it to leave the premises."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Approved the removal of media"),
     .width = 14}};
inline constexpr Field<QDate> issuedOn{
    {.key = "issued_on",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Issued on"),
     .help = QT_TRANSLATE_NOOP("media_item", "Day on which it was handed out.")}};
inline constexpr Field<QDate> returnDue{
    {.key = "return_due",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Return due"),
     .help = QT_TRANSLATE_NOOP("media_item", "Day by which it has to be back.")}};
inline constexpr Field<QDate> returnedOn{
    {.key = "returned_on",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Returned on"),
     .help = QT_TRANSLATE_NOOP("media_item", "Day on which it came back.")}};

// Follow-up
inline constexpr Field<QDate> lastVerified{
    {.key = "last_verified",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Last verified"),
     .help = QT_TRANSLATE_NOOP("media_item", "Day on which somebody last saw it in its place.")}};
inline constexpr Field<QDate> nextCheck{
    {.key = "next_check",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Next check"),
     .help = QT_TRANSLATE_NOOP("media_item", "Day by which it is to be looked for again.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Overdue"),
     .help = QT_TRANSLATE_NOOP("media_item", "Whether the return or the next check has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Uid> retentionRule{
    {.key = "retention_rule",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Retention rule"),
     .help = QT_TRANSLATE_NOOP("media_item", "The rule by which it is kept and destroyed."),
     .target = "retention_rule",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Applies to media"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Evidence"),
     .help = QT_TRANSLATE_NOOP("media_item", "Handover sheet, stocktaking list or photograph."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("media_item", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "media_item",
     .label = QT_TRANSLATE_NOOP("media_item", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("media_item", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::media_item
