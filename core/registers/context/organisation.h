// SPDX-License-Identifier: GPL-3.0-or-later
// The client itself: name, scope sentence, mark. One record, made with the binder; packs print it
// on every page.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::organisation {

enum class PackLanguage { En, De, Es, Fr };
inline constexpr Choice kPackLanguageChoices[] = {
    {"en", QT_TRANSLATE_NOOP("organisation", "English")},
    {"de", QT_TRANSLATE_NOOP("organisation", "German")},
    {"es", QT_TRANSLATE_NOOP("organisation", "Spanish")},
    {"fr", QT_TRANSLATE_NOOP("organisation", "French")},
};

enum class Edition { Iso270012022 };
inline constexpr Choice kEditionChoices[] = {
    {"iso27001_2022",
     QT_TRANSLATE_NOOP("organisation", "ISO/IEC 27001:2022 with Amendment 1:2024")},
};

enum class Cover { ControlBlock, Page };
inline constexpr Choice kCoverChoices[] = {
    {"control_block", QT_TRANSLATE_NOOP("organisation", "Control block first")},
    {"page", QT_TRANSLATE_NOOP("organisation", "Cover page")},
};
enum class Guidance { Full, Hints, Off };
inline constexpr Choice kGuidanceChoices[] = {
    {"full", QT_TRANSLATE_NOOP("organisation", "Full guidance")},
    {"hints", QT_TRANSLATE_NOOP("organisation", "Hints only")},
    {"off", QT_TRANSLATE_NOOP("organisation", "Off")},
};

// Organisation
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Name"),
     .help =
         QT_TRANSLATE_NOOP("organisation", "Legal name exactly as it stands in the scope "
                                           "statement, for example \"Nordlicht Logistik GmbH\"."),
     .required = true,
     .inTable = true,
     .width = 24}};
inline constexpr Field<QString> shortName{
    {.key = "short_name",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Short name"),
     .help = QT_TRANSLATE_NOOP(
         "organisation", "The name used in headings and file names, for example \"Nordlicht\"."),
     .maxLength = 60,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QString> legalForm{
    {.key = "legal_form",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Legal form"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "For example \"GmbH\", \"Ltd\", \"registered association\"."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QString> industry{
    {.key = "industry",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Industry"),
     .help = QT_TRANSLATE_NOOP(
         "organisation", "What the organisation lives from, for example \"contract logistics\"."),
     .inTable = true,
     .width = 20}};
inline constexpr Field<qint64> headcount{
    {.key = "headcount",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "People in scope"),
     .help = QT_TRANSLATE_NOOP(
         "organisation",
         "Number of people working within the scope; certification bodies plan audit days by it."),
     .max = 10000000,
     .width = 10}};
inline constexpr Field<QString> address{
    {.key = "address",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Address"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Postal address of the head office, as printed on the cover.")}};
inline constexpr Field<QString> country{
    {.key = "country",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Country"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Country of the head office; it decides which laws are proposed."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QString> website{
    {.key = "website",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Website"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Public address, for example \"https://www.example.org\"."),
     .width = 24}};

// Scope
inline constexpr Field<QString> scopeLine{
    {.key = "scope_line",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Scope in one sentence"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "The sentence meant for the certificate, for example \"Contract "
                               "logistics and customer portals at the sites Kiel and Lübeck\"."),
     .maxLength = 500,
     .inTable = true,
     .width = 30}};
inline constexpr Field<QString> scopeStatement{
    {.key = "scope_statement",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Scope statement"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("organisation", "Activities, sites, units, systems and interfaces that "
                                           "are in scope, and what is left out with the reason.")}};
inline constexpr Field<Edition> standardEdition{
    {.key = "standard_edition",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Edition of the standard"),
     .help = QT_TRANSLATE_NOOP("organisation", "The edition that the certificate is to name."),
     .choices = kEditionChoices,
     .width = 24}};
inline constexpr Field<Uid> ismsManager{
    {.key = "isms_manager",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "ISMS manager"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Prepares the Statement of Applicability and signs as its author."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("organisation", "Is ISMS manager of"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Uid> topManager{
    {.key = "top_manager",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Top management"),
     .help = QT_TRANSLATE_NOOP("organisation", "The person who approves scope, policy and packs."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("organisation", "Is top management of"),
     .width = 16}};

// Printed packs
inline constexpr Field<AttachmentId> logo{
    {.key = "logo",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Logo"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "PNG, JPEG or SVG; printed on covers and in page headers."),
     .width = 10}};
inline constexpr Field<QString> logoName{
    {.key = "logo_name",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Logo file name"),
     .help = QT_TRANSLATE_NOOP("organisation", "Name of the file that was taken in."),
     .width = 18}};
inline constexpr Field<QString> brandColour{
    {.key = "brand_colour",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Brand colour"),
     .help = QT_TRANSLATE_NOOP(
         "organisation", "Colour of cover and heading lines as #RRGGBB, for example #1f5c99."),
     .maxLength = 7,
     .width = 10}};
inline constexpr Field<QString> accentColour{
    {.key = "accent_colour",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Second brand colour"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Colour of the heads of tables as #RRGGBB; empty: the first one."),
     .maxLength = 7,
     .width = 10}};
inline constexpr Field<QString> printFont{
    {.key = "print_font",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Typeface"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Family of an installed typeface for all packs; empty: Noto Sans, "
                               "which looks the same on every computer."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<Cover> cover{
    {.key = "cover",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Cover"),
     .help = QT_TRANSLATE_NOOP("organisation", "Whether packs start with a cover page of their "
                                               "own or with the control block."),
     .choices = kCoverChoices,
     .width = 14}};
inline constexpr Field<QString> footerText{
    {.key = "footer_text",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Footer text"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Printed at the foot of every page, for example an address or a "
                               "register number; empty: a remark on printed copies."),
     .maxLength = 200,
     .width = 20}};
inline constexpr Field<bool> namesProgram{
    {.key = "names_program",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Name the program"),
     .help = QT_TRANSLATE_NOOP("organisation",
                               "Whether the foot of each page says which program printed it."),
     .width = 8}};
inline constexpr Field<QString> confidentiality{
    {.key = "confidentiality",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Classification label"),
     .help = QT_TRANSLATE_NOOP(
         "organisation",
         "Printed in header and footer of every page, for example \"Confidential\"."),
     .maxLength = 60,
     .width = 18}};
inline constexpr Field<QString> preparedBy{
    {.key = "prepared_by",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Prepared by"),
     .help = QT_TRANSLATE_NOOP("organisation", "The consultancy or unit named on the cover."),
     .width = 20}};
inline constexpr Field<PackLanguage> language{
    {.key = "language",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Language of the packs"),
     .help = QT_TRANSLATE_NOOP(
         "organisation", "The language in which packs are printed unless another one is chosen."),
     .choices = kPackLanguageChoices,
     .width = 10}};

// Working
inline constexpr Field<QString> currency{
    {.key = "currency",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Currency"),
     .help = QT_TRANSLATE_NOOP(
         "organisation", "Three-letter code for all amounts in this binder, for example EUR."),
     .maxLength = 3,
     .width = 8}};
inline constexpr Field<QString> fiscalYearStart{
    {.key = "fiscal_year_start",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Fiscal year starts on"),
     .help = QT_TRANSLATE_NOOP("organisation", "Month and day, for example 01-01 or 07-01."),
     .maxLength = 5,
     .width = 10}};
inline constexpr Field<Guidance> guidance{
    {.key = "guidance",
     .context = "organisation",
     .label = QT_TRANSLATE_NOOP("organisation", "Guidance"),
     .help = QT_TRANSLATE_NOOP("organisation", "How much the program explains while you work."),
     .choices = kGuidanceChoices,
     .width = 14}};

extern const RegisterDef def;

} // namespace ringbinder::organisation
