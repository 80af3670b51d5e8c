// SPDX-License-Identifier: GPL-3.0-or-later
// A person, group or body that expects something of the organisation's information security. What
// it asks is recorded one by one as party requirements.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::interested_party {

enum class Kind {
    Customer,
    Staff,
    Management,
    Authority,
    Supplier,
    CertificationBody,
    Insurer,
    DataSubject,
    WorksCouncil,
    EmergencyService,
    Neighbour,
    Public,
    Other
};
inline constexpr Choice kKindChoices[] = {
    {"customer", QT_TRANSLATE_NOOP("interested_party", "Customer")},
    {"staff", QT_TRANSLATE_NOOP("interested_party", "Staff")},
    {"management", QT_TRANSLATE_NOOP("interested_party", "Top management and owners")},
    {"authority", QT_TRANSLATE_NOOP("interested_party", "Regulator or authority")},
    {"supplier", QT_TRANSLATE_NOOP("interested_party", "Supplier or partner")},
    {"certification_body", QT_TRANSLATE_NOOP("interested_party", "Certification body")},
    {"insurer", QT_TRANSLATE_NOOP("interested_party", "Insurer")},
    {"data_subject", QT_TRANSLATE_NOOP("interested_party", "Data subjects")},
    {"works_council", QT_TRANSLATE_NOOP("interested_party", "Works council")},
    {"emergency_service", QT_TRANSLATE_NOOP("interested_party", "Emergency services")},
    {"neighbour", QT_TRANSLATE_NOOP("interested_party", "Neighbours and landlord")},
    {"public", QT_TRANSLATE_NOOP("interested_party", "Public and media")},
    {"other", QT_TRANSLATE_NOOP("interested_party", "Other")},
};

enum class Side { Internal, External };
inline constexpr Choice kSideChoices[] = {
    {"internal", QT_TRANSLATE_NOOP("interested_party", "Internal")},
    {"external", QT_TRANSLATE_NOOP("interested_party", "External")},
};

enum class Weight { Low, Medium, High };
inline constexpr Choice kWeightChoices[] = {
    {"low", QT_TRANSLATE_NOOP("interested_party", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("interested_party", "Medium")},
    {"high", QT_TRANSLATE_NOOP("interested_party", "High"), Tone::Warning},
};

enum class Status { Active, Former };
inline constexpr Choice kStatusChoices[] = {
    {"active", QT_TRANSLATE_NOOP("interested_party", "Active"), Tone::Good},
    {"former", QT_TRANSLATE_NOOP("interested_party", "Former"), Tone::Muted},
};

// Party
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Name"),
     .help = QT_TRANSLATE_NOOP(
         "interested_party",
         "Name of the party, for example \"Customers of the portal\" or \"Works council\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("interested_party", "Interested party")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Kind"),
     .help =
         QT_TRANSLATE_NOOP("interested_party", "What relation the party has to the organisation."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<Side> side{
    {.key = "side",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Side"),
     .help =
         QT_TRANSLATE_NOOP("interested_party", "Whether the party is part of the organisation."),
     .choices = kSideChoices,
     .width = 9}};
inline constexpr Field<QString> description{
    {.key = "description",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Description"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "Who belongs to it, and what connects it with the scope.")}};
inline constexpr Field<QString> expectations{
    {.key = "expectations",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Expectations"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "interested_party",
         "Needs and expectations in short; what has to be decided becomes a party requirement.")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "interested_party", "Former parties stay in the register because old records name them."),
     .choices = kStatusChoices,
     .width = 10}};

// Weight and dialogue
inline constexpr Field<Weight> influence{
    {.key = "influence",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Influence"),
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "How strongly the party can help or hinder the organisation."),
     .choices = kWeightChoices,
     .inTable = true,
     .width = 9}};
inline constexpr Field<Weight> interest{
    {.key = "interest",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Interest"),
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "How much the party cares about information security here."),
     .choices = kWeightChoices,
     .inTable = true,
     .width = 9}};
inline constexpr Field<QString> heardHow{
    {.key = "heard_how",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "How they are heard"),
     .help = QT_TRANSLATE_NOOP(
         "interested_party",
         "Way in which requirements and feedback come in, for example \"yearly customer survey\"."),
     .width = 24}};
inline constexpr Field<QDate> lastHeard{
    {.key = "last_heard",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Last heard on"),
     .help = QT_TRANSLATE_NOOP("interested_party", "Day of the last exchange.")}};
inline constexpr Field<QString> contact{
    {.key = "contact",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Contact"),
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "Person, mailbox or telephone number on their side."),
     .width = 20}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Owner"),
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "Who keeps the contact and watches what is expected."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("interested_party", "Looks after interested parties"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> reviewed{
    {.key = "reviewed",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Last reviewed"),
     .help = QT_TRANSLATE_NOOP("interested_party", "Day on which it was last looked at.")}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Next review"),
     .help = QT_TRANSLATE_NOOP("interested_party", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Overdue"),
     .help = QT_TRANSLATE_NOOP("interested_party", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Evidence"),
     .help = QT_TRANSLATE_NOOP(
         "interested_party", "What shows their expectations, for example a survey or a contract."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("interested_party", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("interested_party",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "interested_party",
     .label = QT_TRANSLATE_NOOP("interested_party", "Catalogue number"),
     .help =
         QT_TRANSLATE_NOOP("interested_party", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::interested_party
