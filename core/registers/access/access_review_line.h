// SPDX-License-Identifier: GPL-3.0-or-later
// The decision about one right or account in an access review, and the check that it took effect.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::access_review_line {

enum class Decision { Open, Keep, Change, Withdraw };
inline constexpr Choice kDecisionChoices[] = {
    {"open", QT_TRANSLATE_NOOP("access_review_line", "Open"), Tone::Warning},
    {"keep", QT_TRANSLATE_NOOP("access_review_line", "Keep"), Tone::Good},
    {"change", QT_TRANSLATE_NOOP("access_review_line", "Change"), Tone::Progress},
    {"withdraw", QT_TRANSLATE_NOOP("access_review_line", "Withdraw"), Tone::Bad},
};

// Decision
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Title"),
     .help = QT_TRANSLATE_NOOP("access_review_line",
                               "What is looked at, for example \"aweiss: release payments\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("access_review_line", "Review line")}};
inline constexpr Field<Uid> review{
    {.key = "review",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Access review"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "The round it belongs to."),
     .target = "access_review",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Has review lines"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> account{
    {.key = "account",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Account"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "The account that was looked at."),
     .target = "system_account",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Was reviewed in"),
     .width = 16}};
inline constexpr Field<Uid> right{
    {.key = "right",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Access right"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "The right that was looked at."),
     .target = "access_right",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Was reviewed in"),
     .width = 18}};
inline constexpr Field<Decision> decision{
    {.key = "decision",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Decision"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "Whether it stays."),
     .choices = kDecisionChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> reason{
    {.key = "reason",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Reason"),
     .help =
         QT_TRANSLATE_NOOP("access_review_line",
                           "Why, where it is not obvious, for example \"moved to purchasing\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<Uid> decidedBy{
    {.key = "decided_by",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Decided by"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "Who decided."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Decided on access"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> decidedOn{
    {.key = "decided_on",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Decided on"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "Day of the decision."),
     .inTable = true}};

// Carrying out
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Due"),
     .help = QT_TRANSLATE_NOOP("access_review_line",
                               "Day by which a change or withdrawal takes effect.")}};
inline constexpr Field<QDate> withdrawnOn{
    {.key = "withdrawn_on",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Carried out on"),
     .help = QT_TRANSLATE_NOOP("access_review_line",
                               "Day on which the right was withdrawn or changed in the system."),
     .inTable = true}};
inline constexpr Field<Uid> verifiedBy{
    {.key = "verified_by",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Verified by"),
     .help = QT_TRANSLATE_NOOP("access_review_line",
                               "Somebody other than the person who carried it out."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Verified access decisions"),
     .width = 14}};
inline constexpr Field<QDate> verifiedOn{
    {.key = "verified_on",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Verified on"),
     .help = QT_TRANSLATE_NOOP(
         "access_review_line",
         "Day on which the effect was seen in the system, for example by a new account list.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("access_review_line",
                           "Whether the due date has passed and the decision is not carried out."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Evidence"),
     .help = QT_TRANSLATE_NOOP("access_review_line", "The ticket or the new list."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("access_review_line", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "access_review_line",
     .label = QT_TRANSLATE_NOOP("access_review_line", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("access_review_line",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::access_review_line
