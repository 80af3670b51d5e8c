// SPDX-License-Identifier: GPL-3.0-or-later
// One step in the chain of custody of a piece of evidence. Entries are only ever added.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::custody_event {

enum class Kind { Secured, HandedOver, Copied, Examined, Sealed, Opened, Returned, Destroyed };
inline constexpr Choice kKindChoices[] = {
    {"secured", QT_TRANSLATE_NOOP("custody_event", "Secured")},
    {"handed_over", QT_TRANSLATE_NOOP("custody_event", "Handed over")},
    {"copied", QT_TRANSLATE_NOOP("custody_event", "Copied")},
    {"examined", QT_TRANSLATE_NOOP("custody_event", "Examined")},
    {"sealed", QT_TRANSLATE_NOOP("custody_event", "Sealed")},
    {"opened", QT_TRANSLATE_NOOP("custody_event", "Seal opened")},
    {"returned", QT_TRANSLATE_NOOP("custody_event", "Returned")},
    {"destroyed", QT_TRANSLATE_NOOP("custody_event", "Destroyed")},
};

enum class HashCheck { NotChecked, Same, Different };
inline constexpr Choice kHashCheckChoices[] = {
    {"not_checked", QT_TRANSLATE_NOOP("custody_event", "Not checked")},
    {"same", QT_TRANSLATE_NOOP("custody_event", "Same as before"), Tone::Good},
    {"different", QT_TRANSLATE_NOOP("custody_event", "Different"), Tone::Bad},
};

// Event
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "custody_event", "What happened, for example \"Disk of FS-02 handed to the examiner\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("custody_event", "Custody event")}};
inline constexpr Field<Uid> item{
    {.key = "item",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Evidence"),
     .help = QT_TRANSLATE_NOOP("custody_event", "The piece of evidence."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("custody_event", "Has custody events"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QDateTime> occurredAt{
    {.key = "occurred_at",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Date and time"),
     .help = QT_TRANSLATE_NOOP("custody_event", "When it took place."),
     .inTable = true}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Kind"),
     .help = QT_TRANSLATE_NOOP("custody_event", "What was done with it."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Purpose"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Why, for example \"forensic examination\"."),
     .width = 24}};
inline constexpr Field<Uid> fromPerson{
    {.key = "from_person",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "From"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Who had it before."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("custody_event", "Handed over evidence"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> toPerson{
    {.key = "to_person",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "To"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Who has it afterwards."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("custody_event", "Received evidence"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> externalParty{
    {.key = "external_party",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Outside party"),
     .help = QT_TRANSLATE_NOOP("custody_event",
                               "Authority or firm, where it left or entered the house."),
     .width = 20}};
inline constexpr Field<QString> place{
    {.key = "place",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Place"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Where it is kept afterwards."),
     .width = 18}};

// Integrity
inline constexpr Field<QString> seal{
    {.key = "seal",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Seal number"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Number of the seal or bag."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<HashCheck> hashCheck{
    {.key = "hash_check",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Checksum"),
     .help = QT_TRANSLATE_NOOP("custody_event",
                               "Whether the checksum was compared with the one before."),
     .choices = kHashCheckChoices,
     .width = 14}};
inline constexpr Field<QString> sha256{
    {.key = "sha256",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "SHA-256"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Checksum of the file or image at this moment."),
     .maxLength = 64,
     .width = 18}};
inline constexpr Field<Uid> witness{
    {.key = "witness",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Witness"),
     .help = QT_TRANSLATE_NOOP("custody_event", "Who was present."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("custody_event", "Witnessed custody events"),
     .width = 14}};
inline constexpr Field<Uid> incident{
    {.key = "incident",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Incident"),
     .help = QT_TRANSLATE_NOOP("custody_event", "The case it belongs to."),
     .target = "incident",
     .inverse = QT_TRANSLATE_NOOP("custody_event", "Has custody events"),
     .width = 16}};
inline constexpr Field<AttachmentId> receipt{
    {.key = "receipt",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Receipt"),
     .help = QT_TRANSLATE_NOOP("custody_event", "The signed sheet, kept inside the binder."),
     .width = 10}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "custody_event",
     .label = QT_TRANSLATE_NOOP("custody_event", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("custody_event",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::custody_event
