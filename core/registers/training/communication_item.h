// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the communication plan, and the record that it was delivered.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::communication_item {

enum class Side { Internal, External, Both };
inline constexpr Choice kSideChoices[] = {
    {"internal", QT_TRANSLATE_NOOP("communication_item", "Internal")},
    {"external", QT_TRANSLATE_NOOP("communication_item", "External")},
    {"both", QT_TRANSLATE_NOOP("communication_item", "Both")},
};

enum class Frequency { Once, OnEvent, Weekly, Monthly, Quarterly, HalfYearly, Yearly };
inline constexpr Choice kFrequencyChoices[] = {
    {"once", QT_TRANSLATE_NOOP("communication_item", "Once")},
    {"on_event", QT_TRANSLATE_NOOP("communication_item", "On event")},
    {"weekly", QT_TRANSLATE_NOOP("communication_item", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("communication_item", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("communication_item", "Quarterly")},
    {"half_yearly", QT_TRANSLATE_NOOP("communication_item", "Every half-year")},
    {"yearly", QT_TRANSLATE_NOOP("communication_item", "Yearly")},
};

enum class Status { Planned, Delivered, Paused, Ended };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("communication_item", "Planned"), Tone::Progress},
    {"delivered", QT_TRANSLATE_NOOP("communication_item", "Delivered"), Tone::Good},
    {"paused", QT_TRANSLATE_NOOP("communication_item", "Paused"), Tone::Muted},
    {"ended", QT_TRANSLATE_NOOP("communication_item", "Ended"), Tone::Muted},
};

// Plan
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Subject"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "What is told, for example \"Objectives and progress\"."),
     .required = true,
     .inTable = true,
     .width = 28}};
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Content"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "The points to be told, or the text of the notice itself.")}};
inline constexpr Field<QString> occasion{
    {.key = "occasion",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "When"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "Occasion, for example \"publication and yearly reminder\"."),
     .inTable = true,
     .width = 22}};
inline constexpr Field<Frequency> frequency{
    {.key = "frequency",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Frequency"),
     .help = QT_TRANSLATE_NOOP("communication_item", "How often it is repeated."),
     .choices = kFrequencyChoices,
     .width = 14}};
inline constexpr Field<Side> side{
    {.key = "side",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Side"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "Whether it goes to people inside, outside or both."),
     .choices = kSideChoices,
     .width = 9}};
inline constexpr Field<QString> audience{
    {.key = "audience",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Audience"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Who is told, for example \"all staff\"."),
     .width = 20}};
inline constexpr Field<QList<Uid>> parties{
    {.key = "parties",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Interested parties"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Parties that are told."),
     .target = "interested_party",
     .inverse = QT_TRANSLATE_NOOP("communication_item", "Receives communications"),
     .width = 18}};
inline constexpr Field<QString> channel{
    {.key = "channel",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Channel"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Way, for example \"intranet, meeting\"."),
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Owner"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Who sees to it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("communication_item", "Owns communications"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> documents{
    {.key = "documents",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Documents"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Documents that are passed on or explained."),
     .target = "document",
     .inverse = QT_TRANSLATE_NOOP("communication_item", "Is communicated by"),
     .width = 18}};

// Delivery
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Due"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Day by which it has to be told next."),
     .inTable = true}};
inline constexpr Field<QDate> deliveredOn{
    {.key = "delivered_on",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Delivered on"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Day on which it was last told.")}};
inline constexpr Field<Uid> deliveredBy{
    {.key = "delivered_by",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Delivered by"),
     .help = QT_TRANSLATE_NOOP("communication_item", "Who told it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("communication_item", "Delivered communications"),
     .width = 14}};
inline constexpr Field<qint64> recipients{
    {.key = "recipients",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Number of recipients"),
     .help = QT_TRANSLATE_NOOP("communication_item", "How many people it reached."),
     .min = 0,
     .max = 100000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("communication_item", "Recipients")}};
inline constexpr Field<QString> proof{
    {.key = "proof",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Proof"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "What shows the delivery, for example \"mail of 3 May, list 12\"."),
     .width = 20}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Status"),
     .help =
         QT_TRANSLATE_NOOP("communication_item", "Back to planned when the next delivery is due."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Overdue"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "Whether the due date has passed without delivery."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// Evidence and notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Evidence"),
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "The message, the minutes or the list of recipients."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("communication_item", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("communication_item",
                               "Anything worth knowing that has no field of its own.")}};
inline constexpr Field<QString> catalogueId{
    {.key = "catalogue_id",
     .context = "communication_item",
     .label = QT_TRANSLATE_NOOP("communication_item", "Catalogue number"),
     .help =
         QT_TRANSLATE_NOOP("communication_item", "Number of the shipped entry it was taken from."),
     .maxLength = 40,
     .width = 10,
     .fixed = true}};

extern const RegisterDef def;

} // namespace ringbinder::communication_item
