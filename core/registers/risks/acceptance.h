// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures of risk owners, each bound by a fingerprint to what was signed. Whether one still
// holds is worked out elsewhere; nothing here judges it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::acceptance {

enum class Kind { TreatmentPlan, ResidualRisk };
inline constexpr Choice kKindChoices[] = {
    {"treatment_plan", QT_TRANSLATE_NOOP("acceptance", "Approves the treatment plan")},
    {"residual_risk", QT_TRANSLATE_NOOP("acceptance", "Accepts the residual risk")},
};

enum class Method { Signature, Electronic, Minutes };
inline constexpr Choice kMethodChoices[] = {
    {"signature", QT_TRANSLATE_NOOP("acceptance", "Signature on paper")},
    {"electronic", QT_TRANSLATE_NOOP("acceptance", "Electronic approval")},
    {"minutes", QT_TRANSLATE_NOOP("acceptance", "Minutes of a meeting")},
};

// Sign-off
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Title"),
     .help = QT_TRANSLATE_NOOP("acceptance",
                               "What is signed, for example \"Residual risk of RSK-0007\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("acceptance", "Sign-off")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Kind"),
     .help = QT_TRANSLATE_NOOP(
         "acceptance", "Consent to the plan and acceptance of what remains are two statements."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 24}};
inline constexpr Field<Uid> risk{
    {.key = "risk",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Risk"),
     .help = QT_TRANSLATE_NOOP("acceptance", "The risk that was signed for."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("acceptance", "Is accepted by"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Signed by"),
     .help =
         QT_TRANSLATE_NOOP("acceptance", "The risk owner, or whoever holds a written delegation."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("acceptance", "Signed"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> signedOn{
    {.key = "signed_on",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Signed on"),
     .help = QT_TRANSLATE_NOOP("acceptance", "Day of the signature."),
     .inTable = true}};
inline constexpr Field<Method> method{
    {.key = "method",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "How it was given"),
     .help = QT_TRANSLATE_NOOP("acceptance", "Keep the signed sheet or the minutes as evidence."),
     .choices = kMethodChoices,
     .width = 18}};

// Terms
inline constexpr Field<QDate> expires{
    {.key = "expires",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Expires"),
     .help = QT_TRANSLATE_NOOP(
         "acceptance",
         "Day from which the sign-off no longer counts; empty: until something changes."),
     .inTable = true}};
inline constexpr Field<QString> conditions{
    {.key = "conditions",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Conditions"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "acceptance", "What the owner demanded in return, for example \"monthly report\".")}};
inline constexpr Field<QString> remark{
    {.key = "remark",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Remark"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("acceptance", "What the owner wrote on the sheet.")}};

inline constexpr Field<QDate> withdrawnOn{
    {.key = "withdrawn_on",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Withdrawn on"),
     .help = QT_TRANSLATE_NOOP("acceptance", "Day on which the sign-off was taken back."),
     .fixed = true}};
inline constexpr Field<QString> withdrawalReason{
    {.key = "withdrawal_reason",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Why it was withdrawn"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("acceptance", "Given when the sign-off was taken back."),
     .fixed = true}};

// What was signed
inline constexpr Field<QString> stageLevel{
    {.key = "stage_level",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Level signed for"),
     .help = QT_TRANSLATE_NOOP("acceptance", "The level as it stood at signing."),
     .width = 12,
     .fixed = true}};
inline constexpr Field<QString> fingerprint{
    {.key = "fingerprint",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Fingerprint"),
     .help = QT_TRANSLATE_NOOP(
         "acceptance",
         "Fixes what was signed; a later change of the risk makes the sign-off void."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};
inline constexpr Field<qint64> fingerprintVersion{
    {.key = "fingerprint_version",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Fingerprint version"),
     .help = QT_TRANSLATE_NOOP("acceptance", "Which list of fields the fingerprint covers."),
     .min = 1,
     .max = 1000,
     .width = 8,
     .fixed = true}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Evidence"),
     .help = QT_TRANSLATE_NOOP("acceptance", "The signed sheet or the minutes."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("acceptance", "Is evidence of"),
     .width = 16}};

// Joined up with the other registers
inline constexpr Field<QString> delegation{
    {.key = "delegation",
     .context = "acceptance",
     .label = QT_TRANSLATE_NOOP("acceptance", "Delegation"),
     .help =
         QT_TRANSLATE_NOOP("acceptance", "Written delegation when somebody signs for the owner."),
     .maxLength = 1000,
     .width = 20}};

extern const RegisterDef def;

} // namespace ringbinder::acceptance
