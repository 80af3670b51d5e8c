// SPDX-License-Identifier: GPL-3.0-or-later
// A key, certificate or secret: where it is used, who keeps it, when it ends. The secret itself is
// never recorded.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::crypto_item {

enum class Type {
    SymmetricKey,
    KeyPair,
    ServerCertificate,
    PersonalCertificate,
    SigningCertificate,
    CaCertificate,
    SshKey,
    RecoveryKey,
    Secret
};
inline constexpr Choice kTypeChoices[] = {
    {"symmetric_key", QT_TRANSLATE_NOOP("crypto_item", "Symmetric key")},
    {"key_pair", QT_TRANSLATE_NOOP("crypto_item", "Key pair")},
    {"server_certificate", QT_TRANSLATE_NOOP("crypto_item", "Server certificate")},
    {"personal_certificate", QT_TRANSLATE_NOOP("crypto_item", "Personal or client certificate")},
    {"signing_certificate",
     QT_TRANSLATE_NOOP("crypto_item", "Code or document signing certificate")},
    {"ca_certificate", QT_TRANSLATE_NOOP("crypto_item", "CA certificate")},
    {"ssh_key", QT_TRANSLATE_NOOP("crypto_item", "SSH key")},
    {"recovery_key", QT_TRANSLATE_NOOP("crypto_item", "Disk recovery key")},
    {"secret", QT_TRANSLATE_NOOP("crypto_item", "Password, token or API key")},
};

enum class Storage { Hsm, Vault, SystemStore, File, Cloud, Safe };
inline constexpr Choice kStorageChoices[] = {
    {"hsm", QT_TRANSLATE_NOOP("crypto_item", "Hardware module or smart card")},
    {"vault", QT_TRANSLATE_NOOP("crypto_item", "Key vault or password manager")},
    {"system_store", QT_TRANSLATE_NOOP("crypto_item", "Key store of the system")},
    {"file", QT_TRANSLATE_NOOP("crypto_item", "File"), Tone::Warning},
    {"cloud", QT_TRANSLATE_NOOP("crypto_item", "Service of the cloud provider")},
    {"safe", QT_TRANSLATE_NOOP("crypto_item", "Paper or medium in a safe")},
};

enum class Status { Planned, Active, Replaced, Revoked, Compromised, Destroyed };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("crypto_item", "Planned"), Tone::Progress},
    {"active", QT_TRANSLATE_NOOP("crypto_item", "Active"), Tone::Good},
    {"replaced", QT_TRANSLATE_NOOP("crypto_item", "Replaced"), Tone::Muted},
    {"revoked", QT_TRANSLATE_NOOP("crypto_item", "Revoked"), Tone::Muted},
    {"compromised", QT_TRANSLATE_NOOP("crypto_item", "Compromised"), Tone::Bad},
    {"destroyed", QT_TRANSLATE_NOOP("crypto_item", "Destroyed"), Tone::Muted},
};

// Key or certificate
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Name"),
     .help =
         QT_TRANSLATE_NOOP("crypto_item", "Name or subject, for example \"portal.example.org\". "
                                          "Never enter the key or password itself."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("crypto_item", "Key or certificate")}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Type"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "What sort of key or certificate it is."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Purpose"),
     .help = QT_TRANSLATE_NOOP("crypto_item",
                               "What it protects, for example \"encryption of the backups\"."),
     .width = 24}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Systems"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Systems and information that use it."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("crypto_item", "Uses keys and certificates"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Owner"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Who answers for it and renews it in time."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("crypto_item", "Owns keys and certificates"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> keepers{
    {.key = "keepers",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Keepers"),
     .help = QT_TRANSLATE_NOOP(
         "crypto_item",
         "People who can use or recover it; as few as possible, at least two for important ones."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("crypto_item", "Keeps keys and certificates"),
     .width = 18}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "crypto_item", "Ended ones stay in the register because old data may still need them."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};

// Strength
inline constexpr Field<QString> algorithm{
    {.key = "algorithm",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Algorithm"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "For example \"AES\", \"RSA\" or \"Ed25519\"."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<qint64> keyLength{
    {.key = "key_length",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Key length in bits"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "For example 256 or 4096."),
     .min = 0,
     .max = 100000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("crypto_item", "Bits")}};
inline constexpr Field<QString> issuer{
    {.key = "issuer",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Issuer"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Authority or system that made it."),
     .width = 18}};
inline constexpr Field<QString> fingerprint{
    {.key = "fingerprint",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Serial number or fingerprint"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Public number by which it is recognised."),
     .maxLength = 200,
     .width = 18}};

// Keeping
inline constexpr Field<Storage> storage{
    {.key = "storage",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Storage"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "How it is kept."),
     .choices = kStorageChoices,
     .width = 18}};
inline constexpr Field<QString> location{
    {.key = "location",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Location"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Where it is, for example \"HSM 1, Kiel\"."),
     .width = 20}};
inline constexpr Field<QString> recoveryCopy{
    {.key = "recovery_copy",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Recovery copy"),
     .help = QT_TRANSLATE_NOOP("crypto_item",
                               "Where a copy for emergencies is kept, and who can reach it."),
     .width = 20}};

// Life
inline constexpr Field<QDate> issued{
    {.key = "issued",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Valid from"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "First day of validity.")}};
inline constexpr Field<QDate> expires{
    {.key = "expires",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Expires on"),
     .help = QT_TRANSLATE_NOOP("crypto_item",
                               "Last day of validity, or day by which it has to be changed."),
     .inTable = true}};
inline constexpr Field<QDate> renewBy{
    {.key = "renew_by",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Renew by"),
     .help = QT_TRANSLATE_NOOP(
         "crypto_item",
         "Day by which renewal has to be started, for example 30 days before expiry.")}};
inline constexpr Field<qint64> daysLeft{
    {.key = "days_left",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Days left"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Days until it expires; below zero it has expired."),
     .computed = true,
     .width = 8}};
inline constexpr Field<bool> expired{
    {.key = "expired",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Expired"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Whether it is in use after its last day."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Overdue"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Whether the renewal should have been started."),
     .computed = true,
     .width = 8}};
inline constexpr Field<Uid> replacedBy{
    {.key = "replaced_by",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Replaced by"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "The one that took over."),
     .target = "crypto_item",
     .inverse = QT_TRANSLATE_NOOP("crypto_item", "Replaces"),
     .width = 18}};
inline constexpr Field<QDate> endedOn{
    {.key = "ended_on",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Revoked or destroyed on"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Day on which it was taken out of use.")}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Evidence"),
     .help = QT_TRANSLATE_NOOP("crypto_item", "Record of creation, change or destruction."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("crypto_item", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "crypto_item",
     .label = QT_TRANSLATE_NOOP("crypto_item", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("crypto_item", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::crypto_item
