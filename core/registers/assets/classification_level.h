// SPDX-License-Identifier: GPL-3.0-or-later
// A level of the classification scheme with its label and the handling rules that go with it.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::classification_level {

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("classification_level", "Public")},
    {"internal", QT_TRANSLATE_NOOP("classification_level", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("classification_level", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("classification_level", "Strictly confidential"),
     Tone::Bad},
};

// Level
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Name"),
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Name of the level, for example \"Confidential\"."),
     .required = true,
     .inTable = true,
     .width = 20,
     .heading = QT_TRANSLATE_NOOP("classification_level", "Level")}};
inline constexpr Field<qint64> rank{
    {.key = "rank",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Rank"),
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Order of the levels; 0 is the least sensitive."),
     .min = 0,
     .max = 20,
     .inTable = true,
     .width = 6}};
inline constexpr Field<QString> shortCode{
    {.key = "short_code",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Short code"),
     .help = QT_TRANSLATE_NOOP("classification_level", "For example \"CON\"."),
     .maxLength = 20,
     .width = 8}};
inline constexpr Field<Classification> correspondsTo{
    {.key = "corresponds_to",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Corresponds to"),
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "The level used in the other registers that means the same."),
     .choices = kClassificationChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> labelText{
    {.key = "label_text",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Label text"),
     .help = QT_TRANSLATE_NOOP(
         "classification_level",
         "Words printed on pages and put on media, for example \"CONFIDENTIAL\"."),
     .maxLength = 100,
     .inTable = true,
     .width = 22}};
inline constexpr Field<QString> criteria{
    {.key = "criteria",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Criteria"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "When a piece of information belongs to this level, for example "
                               "\"disclosure would break a contract\"."),
     .width = 30}};
inline constexpr Field<QString> examples{
    {.key = "examples",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Examples"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "classification_level",
         "Information of your own that belongs here, for example \"offers, personnel files\".")}};

// Handling
inline constexpr Field<QString> handlingAccess{
    {.key = "handling_access",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Access"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level", "Who may read it, and who decides.")}};
inline constexpr Field<QString> handlingStorage{
    {.key = "handling_storage",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Storage"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level", "Where and how it may be kept.")}};
inline constexpr Field<QString> handlingTransfer{
    {.key = "handling_transfer",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Transfer"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "By which ways it may be sent, and with which protection.")}};
inline constexpr Field<QString> handlingPrint{
    {.key = "handling_print",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Printing and copying"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Whether it may be printed, and what happens to the copies.")}};
inline constexpr Field<QString> handlingDisposal{
    {.key = "handling_disposal",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Disposal"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level", "How it is destroyed.")}};
inline constexpr Field<QString> handlingMarking{
    {.key = "handling_marking",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Marking"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Where the label has to stand, for example \"on every page\".")}};

// Approval and follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Owner"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Who decides about the scheme."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("classification_level", "Owns classification levels"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Uid> document{
    {.key = "document",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Laid down in"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Policy that contains the scheme."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("classification_level", "Lays down classification levels"),
     .width = 18}};
inline constexpr Field<Uid> approvedBy{
    {.key = "approved_by",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Approved by"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Who approved the level and its rules."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("classification_level", "Approved classification levels"),
     .width = 14}};
inline constexpr Field<QDate> approvedOn{
    {.key = "approved_on",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Approved on"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Day of the approval.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Next review"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Overdue"),
     .help = QT_TRANSLATE_NOOP("classification_level", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "classification_level",
     .label = QT_TRANSLATE_NOOP("classification_level", "Catalogue number"),
     .help = QT_TRANSLATE_NOOP("classification_level",
                               "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::classification_level
