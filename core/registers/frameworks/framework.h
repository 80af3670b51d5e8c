// SPDX-License-Identifier: GPL-3.0-or-later
// A further set of requirements beside ISO/IEC 27001, by edition. Its single demands are framework
// requirements.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::framework {

enum class Kind { IsoStandard, Law, Sector, Customer, Own, EarlierEdition };
inline constexpr Choice kKindChoices[] = {
    {"iso_standard", QT_TRANSLATE_NOOP("framework", "Standard")},
    {"law", QT_TRANSLATE_NOOP("framework", "Law")},
    {"sector", QT_TRANSLATE_NOOP("framework", "Sector scheme")},
    {"customer", QT_TRANSLATE_NOOP("framework", "Customer requirements")},
    {"own", QT_TRANSLATE_NOOP("framework", "Own rules")},
    {"earlier_edition", QT_TRANSLATE_NOOP("framework", "Earlier edition"), Tone::Muted},
};

enum class Status { Considered, InUse, Migrating, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"considered", QT_TRANSLATE_NOOP("framework", "Considered")},
    {"in_use", QT_TRANSLATE_NOOP("framework", "In use"), Tone::Good},
    {"migrating", QT_TRANSLATE_NOOP("framework", "Changing edition"), Tone::Progress},
    {"retired", QT_TRANSLATE_NOOP("framework", "Retired"), Tone::Muted},
};

// Framework
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Name"),
     .help =
         QT_TRANSLATE_NOOP("framework", "Usual name, for example \"ISO/IEC 27701\" or \"TISAX\"."),
     .required = true,
     .inTable = true,
     .width = 24,
     .heading = QT_TRANSLATE_NOOP("framework", "Framework")}};
inline constexpr Field<QString> edition{
    {.key = "edition",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Edition"),
     .help = QT_TRANSLATE_NOOP("framework", "Year or version, for example \"2025\" or \"6.0\"."),
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> publisher{
    {.key = "publisher",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Publisher"),
     .help = QT_TRANSLATE_NOOP("framework", "Who publishes it."),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Kind"),
     .help = QT_TRANSLATE_NOOP("framework", "What sort of set it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> numbering{
    {.key = "numbering",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Numbering"),
     .help = QT_TRANSLATE_NOOP("framework", "Prefix of its numbers, for example \"27701:\"."),
     .width = 14}};
inline constexpr Field<QString> link{
    {.key = "link",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Link"),
     .help = QT_TRANSLATE_NOOP("framework", "Web address or place of the text."),
     .maxLength = 2000,
     .width = 24}};

// Use
inline constexpr Field<QString> whyApplies{
    {.key = "why_applies",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Why it applies"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("framework", "Law, customer or own wish behind it.")}};
inline constexpr Field<Uid> requirement{
    {.key = "requirement",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Legal requirement"),
     .help = QT_TRANSLATE_NOOP("framework", "Law or contract that demands it."),
     .target = "legal_requirement",
     .inverse = QT_TRANSLATE_NOOP("framework", "Is met through frameworks"),
     .width = 18}};
inline constexpr Field<QList<Uid>> parties{
    {.key = "parties",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Interested parties"),
     .help = QT_TRANSLATE_NOOP("framework", "Who asks for it."),
     .target = "interested_party",
     .inverse = QT_TRANSLATE_NOOP("framework", "Asks for frameworks"),
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Owner"),
     .help = QT_TRANSLATE_NOOP("framework", "Who answers for meeting it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("framework", "Owns frameworks"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Status"),
     .help = QT_TRANSLATE_NOOP("framework", "Whether it is followed today."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 11}};
inline constexpr Field<QDate> inUseFrom{
    {.key = "in_use_from",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "In use from"),
     .help = QT_TRANSLATE_NOOP("framework", "First day on which it is followed.")}};
inline constexpr Field<Uid> predecessor{
    {.key = "predecessor",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Earlier edition"),
     .help = QT_TRANSLATE_NOOP("framework", "The edition that it replaces."),
     .target = "framework",
     .inverse = QT_TRANSLATE_NOOP("framework", "Is replaced by"),
     .width = 16}};
inline constexpr Field<QDate> transitionUntil{
    {.key = "transition_until",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Transition until"),
     .help = QT_TRANSLATE_NOOP("framework", "Last day on which the earlier edition counts.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Next review"),
     .help = QT_TRANSLATE_NOOP("framework", "Day by which its status is looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Overdue"),
     .help = QT_TRANSLATE_NOOP("framework", "Whether the next review has passed."),
     .computed = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Evidence"),
     .help = QT_TRANSLATE_NOOP("framework", "Certificates and test reports for it."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("framework", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "framework",
     .label = QT_TRANSLATE_NOOP("framework", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("framework", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::framework
