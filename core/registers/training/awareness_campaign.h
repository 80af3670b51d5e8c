// SPDX-License-Identifier: GPL-3.0-or-later
// An awareness campaign or a phishing simulation with the numbers of its result. Rates are
// computed.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::awareness_campaign {

enum class Kind { Awareness, Phishing, Event, Poster, Quiz };
inline constexpr Choice kKindChoices[] = {
    {"awareness", QT_TRANSLATE_NOOP("awareness_campaign", "Awareness campaign")},
    {"phishing", QT_TRANSLATE_NOOP("awareness_campaign", "Phishing simulation")},
    {"event", QT_TRANSLATE_NOOP("awareness_campaign", "Event or talk")},
    {"poster", QT_TRANSLATE_NOOP("awareness_campaign", "Posters or messages")},
    {"quiz", QT_TRANSLATE_NOOP("awareness_campaign", "Quiz or survey")},
};

enum class Status { Planned, Running, Finished, Cancelled };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("awareness_campaign", "Planned"), Tone::Progress},
    {"running", QT_TRANSLATE_NOOP("awareness_campaign", "Running"), Tone::Progress},
    {"finished", QT_TRANSLATE_NOOP("awareness_campaign", "Finished"), Tone::Good},
    {"cancelled", QT_TRANSLATE_NOOP("awareness_campaign", "Cancelled"), Tone::Muted},
};

// Campaign
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Title"),
     .help = QT_TRANSLATE_NOOP(
         "awareness_campaign",
         "Name of the campaign, for example \"Phishing simulation, autumn 2026\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "Campaign")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Kind"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "What was done."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 18}};
inline constexpr Field<QString> message{
    {.key = "message",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Message"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "What people should know or do afterwards.")}};
inline constexpr Field<QString> audience{
    {.key = "audience",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Audience"),
     .help =
         QT_TRANSLATE_NOOP("awareness_campaign", "Whom it addresses, for example \"accounting\"."),
     .width = 20}};
inline constexpr Field<QList<Uid>> units{
    {.key = "units",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Units"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign",
                               "Units addressed; results can be compared by unit."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("awareness_campaign", "Was addressed by campaigns"),
     .width = 16}};
inline constexpr Field<QString> channel{
    {.key = "channel",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Channel"),
     .help = QT_TRANSLATE_NOOP(
         "awareness_campaign",
         "Way in which it reached people, for example \"e-mail\" or \"intranet\"."),
     .width = 18}};
inline constexpr Field<QDate> date{{.key = "date",
                                    .context = "awareness_campaign",
                                    .label = QT_TRANSLATE_NOOP("awareness_campaign", "Date"),
                                    .help = QT_TRANSLATE_NOOP("awareness_campaign", "First day."),
                                    .inTable = true}};
inline constexpr Field<QDate> endDate{
    {.key = "end_date",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "End"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Last day.")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Status"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Finished once the numbers are in."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Owner"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Who runs it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("awareness_campaign", "Runs campaigns"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Overdue"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign",
                               "Whether the last day has passed and it is not finished."),
     .computed = true,
     .width = 8}};

// Numbers
inline constexpr Field<qint64> addressed{
    {.key = "addressed",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "People addressed"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "How many people it was meant for."),
     .min = 0,
     .max = 100000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "Addressed")}};
inline constexpr Field<qint64> reached{
    {.key = "reached",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "People reached"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "How many took part or received the message."),
     .min = 0,
     .max = 100000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "Reached")}};
inline constexpr Field<qint64> clicked{
    {.key = "clicked",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "People who clicked"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign",
                               "For phishing: how many opened the link or attachment."),
     .min = 0,
     .max = 100000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "Clicked")}};
inline constexpr Field<qint64> reported{
    {.key = "reported",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "People who reported"),
     .help =
         QT_TRANSLATE_NOOP("awareness_campaign", "For phishing: how many reported the message."),
     .min = 0,
     .max = 100000000,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "Reported")}};
inline constexpr Field<qint64> reachRate{
    {.key = "reach_rate",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Reach in percent"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Reached out of addressed."),
     .computed = true,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "% reached")}};
inline constexpr Field<qint64> clickRate{
    {.key = "click_rate",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Click rate in percent"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Clicked out of reached."),
     .computed = true,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "% clicked")}};
inline constexpr Field<qint64> reportRate{
    {.key = "report_rate",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Report rate in percent"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Reported out of reached."),
     .computed = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("awareness_campaign", "% reported")}};

// Result
inline constexpr Field<QString> result{
    {.key = "result",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Conclusion"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("awareness_campaign", "What the numbers mean, and what is done next.")}};
inline constexpr Field<QList<Uid>> threats{
    {.key = "threats",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Threats"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Threats it was about."),
     .target = "threat",
     .inverse = QT_TRANSLATE_NOOP("awareness_campaign", "Is subject of campaigns"),
     .width = 18}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Actions"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "What follows from the result."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("awareness_campaign", "Follows from campaigns"),
     .width = 16}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Evidence"),
     .help = QT_TRANSLATE_NOOP("awareness_campaign", "Material and report of the numbers."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("awareness_campaign", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "awareness_campaign",
     .label = QT_TRANSLATE_NOOP("awareness_campaign", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("awareness_campaign",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::awareness_campaign
