// SPDX-License-Identifier: GPL-3.0-or-later
// A word of the management system as this organisation uses it; printed in the glossary and in
// legends.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::glossary_term {

// Term
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Term"),
     .help = QT_TRANSLATE_NOOP("glossary_term", "The word itself, for example \"Residual risk\"."),
     .required = true,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QString> abbreviation{
    {.key = "abbreviation",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Abbreviation"),
     .help = QT_TRANSLATE_NOOP("glossary_term", "Short form, for example \"SoA\"."),
     .maxLength = 40,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> meaning{
    {.key = "meaning",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Meaning"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("glossary_term",
                               "What it means here, in own words and one or two sentences."),
     .inTable = true,
     .width = 40}};
inline constexpr Field<QString> synonyms{
    {.key = "synonyms",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Other words"),
     .help =
         QT_TRANSLATE_NOOP("glossary_term", "Words of the same meaning that are better avoided."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QString> translation{
    {.key = "translation",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "In the other language"),
     .help = QT_TRANSLATE_NOOP("glossary_term",
                               "The word used when documents are issued in the other language."),
     .width = 20}};
inline constexpr Field<QString> source{
    {.key = "source",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Source"),
     .help = QT_TRANSLATE_NOOP(
         "glossary_term",
         "Where the meaning comes from, for example \"ISO/IEC 27000\" or \"own\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<QList<Uid>> seeAlso{
    {.key = "see_also",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "See also"),
     .help = QT_TRANSLATE_NOOP("glossary_term", "Related terms."),
     .target = "glossary_term",
     .inverse = QT_TRANSLATE_NOOP("glossary_term", "Is related to"),
     .width = 18}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Documents"),
     .help = QT_TRANSLATE_NOOP("glossary_term", "Documents in which the term is important."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("glossary_term", "Uses terms"),
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Owner"),
     .help = QT_TRANSLATE_NOOP("glossary_term", "Who decides about the wording."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("glossary_term", "Owns terms"),
     .width = 14}};

// Notes
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "glossary_term",
     .label = QT_TRANSLATE_NOOP("glossary_term", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("glossary_term",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::glossary_term
