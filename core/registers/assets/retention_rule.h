// SPDX-License-Identifier: GPL-3.0-or-later
// How long one kind of information is kept, why, from when, and how it is then destroyed.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::retention_rule {

enum class Kind { KeepAtLeast, DeleteAfter, Both };
inline constexpr Choice kKindChoices[] = {
    {"keep_at_least", QT_TRANSLATE_NOOP("retention_rule", "Keep at least")},
    {"delete_after", QT_TRANSLATE_NOOP("retention_rule", "Delete after")},
    {"both", QT_TRANSLATE_NOOP("retention_rule", "Keep for the period, then delete")},
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
    {"deletion", QT_TRANSLATE_NOOP("retention_rule", "Deletion")},
    {"overwriting", QT_TRANSLATE_NOOP("retention_rule", "Overwriting")},
    {"crypto_erasure", QT_TRANSLATE_NOOP("retention_rule", "Cryptographic erasure")},
    {"anonymisation", QT_TRANSLATE_NOOP("retention_rule", "Anonymisation")},
    {"shredding", QT_TRANSLATE_NOOP("retention_rule", "Shredding")},
    {"incineration", QT_TRANSLATE_NOOP("retention_rule", "Incineration")},
    {"degaussing", QT_TRANSLATE_NOOP("retention_rule", "Degaussing")},
    {"return", QT_TRANSLATE_NOOP("retention_rule", "Return to the owner")},
    {"archive", QT_TRANSLATE_NOOP("retention_rule", "Transfer to an archive")},
};

// Rule
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "retention_rule",
         "Kind of information, for example \"Invoices and bookkeeping records\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("retention_rule", "Retention rule")}};
inline constexpr Field<QString> records{
    {.key = "records",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "What it covers"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("retention_rule",
                               "Records, data and copies to which it applies, paper included.")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Kind"),
     .help =
         QT_TRANSLATE_NOOP("retention_rule", "Whether the period is a minimum, a maximum or both."),
     .choices = kKindChoices,
     .width = 18}};
inline constexpr Field<QString> period{
    {.key = "period",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Period"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "In words, for example \"8 years\"."),
     .inTable = true,
     .width = 16}};
inline constexpr Field<qint64> periodMonths{
    {.key = "period_months",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Period in months"),
     .help = QT_TRANSLATE_NOOP("retention_rule",
                               "The same as a number, so that due dates can be calculated."),
     .min = 0,
     .max = 12000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("retention_rule", "Months")}};
inline constexpr Field<QString> periodStart{
    {.key = "period_start",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Period starts"),
     .help = QT_TRANSLATE_NOOP(
         "retention_rule",
         "Event from which it runs, for example \"end of the calendar year of the entry\"."),
     .width = 20}};
inline constexpr Field<QString> legalBasis{
    {.key = "legal_basis",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Legal basis"),
     .help = QT_TRANSLATE_NOOP(
         "retention_rule",
         "Law, contract or need behind it, for example \"section 147 of the German Fiscal Code\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> legalRequirement{
    {.key = "legal_requirement",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Legal requirement"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "The entry in the legal register."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Demands retention rules"),
     .width = 18}};

// Storage and disposal
inline constexpr Field<QString> storage{
    {.key = "storage",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Place and form"),
     .help = QT_TRANSLATE_NOOP(
         "retention_rule",
         "Where and in what form it is kept, for example \"archive server, PDF/A\"."),
     .width = 20}};
inline constexpr Field<QString> access{
    {.key = "access",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Access"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "Who may read it during the period."),
     .width = 20}};
inline constexpr Field<Method> disposalMethod{
    {.key = "disposal_method",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Method of disposal"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "How it is destroyed when the period is over."),
     .choices = kMethodChoices,
     .width = 18}};
inline constexpr Field<QString> disposalStandard{
    {.key = "disposal_standard",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Standard of disposal"),
     .help =
         QT_TRANSLATE_NOOP("retention_rule", "Level required, for example \"ISO/IEC 21964, P-4\"."),
     .width = 18}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Assets"),
     .help =
         QT_TRANSLATE_NOOP("retention_rule", "Information sets and systems to which it applies."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Is kept by retention rules"),
     .width = 18}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Controls"),
     .help = QT_TRANSLATE_NOOP("retention_rule",
                               "Controls that carry it out, for example deletion of information."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Carries out retention rules"),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Owner"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "Who sees to keeping and destroying."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Owns retention rules"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Approved by"),
     .help =
         QT_TRANSLATE_NOOP("retention_rule", "Who approved the period, for example legal counsel."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Approved retention rules"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Approved on"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "Day of the approval.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Next review"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Overdue"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Evidence"),
     .help = QT_TRANSLATE_NOOP("retention_rule", "What the period rests on."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("retention_rule", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "retention_rule",
     .label = QT_TRANSLATE_NOOP("retention_rule", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("retention_rule",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::retention_rule
