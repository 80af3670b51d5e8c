// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/documents/glossary_term.h"

namespace ringbinder::glossary_term {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &name,        &abbreviation, &meaning,   &synonyms, &source, &common::reference,
    &translation, &seeAlso,      &documents, &owner,    &notes};

constexpr const FieldDef* kTerm[] = {
    &name,   &common::reference, &abbreviation, &meaning, &synonyms, &translation,
    &source, &seeAlso,           &documents,    &owner};
constexpr const FieldDef* kNotes[] = {&notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("glossary_term", "Term"), kTerm},
    {QT_TRANSLATE_NOOP("glossary_term", "Notes"), kNotes},
};

} // namespace

const RegisterDef def{
    .key = "glossary_term",
    .label = QT_TRANSLATE_NOOP("glossary_term", "Term"),
    .plural = QT_TRANSLATE_NOOP("glossary_term", "Terms"),
    .prefix = "GLO",
    .clause = "7.3",
    .purpose = QT_TRANSLATE_NOOP(
        "glossary_term",
        "The words of your documents explained once, so that everybody means the same."),
    .auditor = QT_TRANSLATE_NOOP("glossary_term",
                                 "The auditor expects words to be used in one meaning throughout."),
    .icon = "glossary",
    .place = Place::Do,
    .under = "document",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::glossary_term
