// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong: the client's own list, filled from the shipped catalogue where wanted.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::threat {

inline constexpr Choice kOriginChoices[] = {
    {"accidental", QT_TRANSLATE_NOOP("threat", "Accidental")},
    {"deliberate", QT_TRANSLATE_NOOP("threat", "Deliberate")},
    {"environmental", QT_TRANSLATE_NOOP("threat", "Environmental")},
};

inline constexpr Choice kAffectsChoices[] = {
    {"confidentiality", QT_TRANSLATE_NOOP("threat", "Confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("threat", "Integrity")},
    {"availability", QT_TRANSLATE_NOOP("threat", "Availability")},
};

// Threat
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Name"),
     .help = QT_TRANSLATE_NOOP("threat", "What happens, for example \"Ransomware\" or \"Fire\"."),
     .required = true,
     .inTable = true,
     .width = 36,
     .heading = QT_TRANSLATE_NOOP("threat", "Threat")}};
inline constexpr Field<QString> group{
    {.key = "group",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Group"),
     .help =
         QT_TRANSLATE_NOOP("threat", "Heading under which it stands, for example \"Human error\"."),
     .inTable = true,
     .width = 22}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("threat", "How it does harm, in one sentence.")}};

// Effect
inline constexpr Field<QStringList> origin{
    {.key = "origin",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Origin"),
     .help = QT_TRANSLATE_NOOP("threat", "Where it comes from; several may apply."),
     .choices = kOriginChoices,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QStringList> affects{
    {.key = "affects",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Affects"),
     .help = QT_TRANSLATE_NOOP("threat", "Which of the three properties it endangers."),
     .choices = kAffectsChoices,
     .inTable = true,
     .width = 28}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("threat", "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "threat",
     .label = QT_TRANSLATE_NOOP("threat", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("threat", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::threat
