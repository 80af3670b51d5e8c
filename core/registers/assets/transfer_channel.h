// SPDX-License-Identifier: GPL-3.0-or-later
// A way on which information leaves or comes in, with the highest classification allowed on it and
// its protection.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::transfer_channel {

enum class Kind {
    EMail,
    FileTransfer,
    Portal,
    Interface,
    Messenger,
    Telephone,
    Spoken,
    Post,
    Media,
    Fax
};
inline constexpr Choice kKindChoices[] = {
    {"e_mail", QT_TRANSLATE_NOOP("transfer_channel", "E-mail")},
    {"file_transfer", QT_TRANSLATE_NOOP("transfer_channel", "File transfer")},
    {"portal", QT_TRANSLATE_NOOP("transfer_channel", "Portal or share")},
    {"interface", QT_TRANSLATE_NOOP("transfer_channel", "Interface between systems")},
    {"messenger", QT_TRANSLATE_NOOP("transfer_channel", "Chat or messenger")},
    {"telephone", QT_TRANSLATE_NOOP("transfer_channel", "Telephone or video")},
    {"spoken", QT_TRANSLATE_NOOP("transfer_channel", "Conversation")},
    {"post", QT_TRANSLATE_NOOP("transfer_channel", "Post or courier")},
    {"media", QT_TRANSLATE_NOOP("transfer_channel", "Removable media")},
    {"fax", QT_TRANSLATE_NOOP("transfer_channel", "Fax")},
};

enum class Direction { Outgoing, Incoming, Both };
inline constexpr Choice kDirectionChoices[] = {
    {"outgoing", QT_TRANSLATE_NOOP("transfer_channel", "Outgoing")},
    {"incoming", QT_TRANSLATE_NOOP("transfer_channel", "Incoming")},
    {"both", QT_TRANSLATE_NOOP("transfer_channel", "Both")},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("transfer_channel", "Public")},
    {"internal", QT_TRANSLATE_NOOP("transfer_channel", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("transfer_channel", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("transfer_channel", "Strictly confidential"),
     Tone::Bad},
};

enum class Status { Proposed, Allowed, Restricted, Forbidden, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"proposed", QT_TRANSLATE_NOOP("transfer_channel", "Proposed"), Tone::Progress},
    {"allowed", QT_TRANSLATE_NOOP("transfer_channel", "Allowed"), Tone::Good},
    {"restricted", QT_TRANSLATE_NOOP("transfer_channel", "Allowed case by case"), Tone::Warning},
    {"forbidden", QT_TRANSLATE_NOOP("transfer_channel", "Forbidden"), Tone::Bad},
    {"ended", QT_TRANSLATE_NOOP("transfer_channel", "Ended"), Tone::Muted},
};

// Channel
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "transfer_channel",
         "Name of the way, for example \"E-mail to customers\" or \"SFTP to the data centre\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("transfer_channel", "Transfer channel")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Kind"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "What sort of way it is; paper and conversation count as well."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 16}};
inline constexpr Field<Direction> direction{
    {.key = "direction",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Direction"),
     .help =
         QT_TRANSLATE_NOOP("transfer_channel", "Whether information goes out, comes in or both."),
     .choices = kDirectionChoices,
     .width = 10}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Status"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Whether it may be used."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<Classification> allowedClassification{
    {.key = "allowed_classification",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Highest classification allowed"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "The most sensitive information that may be sent by it."),
     .choices = kClassificationChoices,
     .inTable = true,
     .width = 16,
     .heading = QT_TRANSLATE_NOOP("transfer_channel", "Allowed up to")}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Personal data allowed"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Whether information about people may be sent by it."),
     .width = 8}};
inline constexpr Field<QString> protection{
    {.key = "protection",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Required protection"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "For example \"end-to-end encryption, recipient checked\"."),
     .width = 24}};
inline constexpr Field<QString> rules{
    {.key = "rules",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Rules for users"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("transfer_channel", "What the sender has to do, step by step.")}};

// Partner and agreement
inline constexpr Field<QString> partner{
    {.key = "partner",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Partner"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Who is on the other side, for example \"tax adviser\"."),
     .width = 20}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Supplier"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "The entry in the supplier register, where there is one."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Exchanges information by"),
     .width = 16}};
inline constexpr Field<QString> country{
    {.key = "country",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Country of the recipient"),
     .help =
         QT_TRANSLATE_NOOP("transfer_channel", "Matters where personal data leave the country."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QString> agreement{
    {.key = "agreement",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Agreement"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Contract or agreement that governs it, with number."),
     .width = 20}};
inline constexpr Field<Uid> agreementDocument{
    {.key = "agreement_document",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Document of the agreement"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "The agreement in the document register."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Governs transfer channels"),
     .width = 18}};
inline constexpr Field<QDate> agreementExpires{
    {.key = "agreement_expires",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Agreement ends"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Last day on which the agreement holds.")}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Assets"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Information and systems that use it."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Is exchanged by transfer channels"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Controls"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Controls that protect it."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Protects transfer channels"),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Owner"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Who decides about its use."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Owns transfer channels"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Next review"),
     .help = QT_TRANSLATE_NOOP("transfer_channel", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Overdue"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Whether the next review or the end of the agreement has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Evidence"),
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Agreement, configuration or test of the protection."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("transfer_channel", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "transfer_channel",
     .label = QT_TRANSLATE_NOOP("transfer_channel", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("transfer_channel",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::transfer_channel
