// SPDX-License-Identifier: GPL-3.0-or-later
// Source of logs or alerts: what it records, where it goes, who looks at it and whether it is
// alive.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::monitoring_source {

enum class Kind { SystemLog, ApplicationLog, Network, Firewall, Endpoint, Cloud, Access, Physical };
inline constexpr Choice kKindChoices[] = {
    {"system_log", QT_TRANSLATE_NOOP("monitoring_source", "System log")},
    {"application_log", QT_TRANSLATE_NOOP("monitoring_source", "Application log")},
    {"network", QT_TRANSLATE_NOOP("monitoring_source", "Network traffic")},
    {"firewall", QT_TRANSLATE_NOOP("monitoring_source", "Firewall or proxy")},
    {"endpoint", QT_TRANSLATE_NOOP("monitoring_source", "Endpoint protection")},
    {"cloud", QT_TRANSLATE_NOOP("monitoring_source", "Cloud service")},
    {"access", QT_TRANSLATE_NOOP("monitoring_source", "Logins and rights")},
    {"physical", QT_TRANSLATE_NOOP("monitoring_source", "Entry or camera")},
};

enum class Status { Planned, Active, Faulty, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("monitoring_source", "Planned")},
    {"active", QT_TRANSLATE_NOOP("monitoring_source", "Active"), Tone::Good},
    {"faulty", QT_TRANSLATE_NOOP("monitoring_source", "Faulty"), Tone::Bad},
    {"retired", QT_TRANSLATE_NOOP("monitoring_source", "Retired"), Tone::Muted},
};

// Source
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Title"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Name of the source, for example \"Firewall Kiel\"."),
     .required = true,
     .inTable = true,
     .width = 26,
     .heading = QT_TRANSLATE_NOOP("monitoring_source", "Monitoring source")}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Kind"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "What sort of source it is."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 14}};
inline constexpr Field<QList<Uid>> assets{
    {.key = "assets",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Assets"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Systems and networks that it watches."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("monitoring_source", "Is monitored by"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Owner"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Who keeps it running."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("monitoring_source", "Owns monitoring sources"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Status"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Whether it works today."),
     .choices = kStatusChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> events{
    {.key = "events",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "What is recorded"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "For example \"logins, changes of rights, refused connections\"."),
     .maxLength = 1000,
     .width = 24}};
inline constexpr Field<bool> adminsLogged{
    {.key = "admins_logged",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Administrators included"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Whether acts of administrators are recorded out of their reach."),
     .width = 8}};

// Keeping
inline constexpr Field<QString> collectedIn{
    {.key = "collected_in",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Collected in"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Where the logs go, for example \"central log server\"."),
     .width = 20}};
inline constexpr Field<qint64> retentionDays{
    {.key = "retention_days",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Retention in days"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "How long logs are kept."),
     .min = 0,
     .max = 36500,
     .width = 8}};
inline constexpr Field<QString> protectedField{
    {.key = "protected",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Protection"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "How logs are kept from being changed."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<bool> clockSynchronised{
    {.key = "clock_synchronised",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Clock synchronised"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Whether its clock follows the common time source."),
     .width = 8}};
inline constexpr Field<bool> personalData{
    {.key = "personal_data",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Personal data"),
     .help = QT_TRANSLATE_NOOP(
         "monitoring_source",
         "Whether people can be watched by it; then the works council may have a say."),
     .width = 8}};

// Alerts
inline constexpr Field<QString> alertRules{
    {.key = "alert_rules",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Alert rules"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("monitoring_source", "What raises an alert.")}};
inline constexpr Field<QString> alertTo{
    {.key = "alert_to",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Alerts go to"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Who is told, also at night."),
     .width = 20}};
inline constexpr Field<qint64> responseMinutes{
    {.key = "response_minutes",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Response time in minutes"),
     .help =
         QT_TRANSLATE_NOOP("monitoring_source", "Time within which somebody looks at an alert."),
     .min = 0,
     .max = 100000,
     .width = 8}};
inline constexpr Field<Uid> reviewer{
    {.key = "reviewer",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Reviewer"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Who looks through the logs; not the administrator of the system."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("monitoring_source", "Reviews logs"),
     .width = 14}};
inline constexpr Field<qint64> reviewDays{
    {.key = "review_days",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Review interval in days"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "How often logs are looked through, for example 7."),
     .min = 1,
     .max = 366,
     .width = 8}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Controls"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Controls that it serves."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("monitoring_source", "Is served by monitoring"),
     .width = 16}};

// Check
inline constexpr Field<QDate> lastSeen{
    {.key = "last_seen",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Last message"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Day of the last entry that was seen."),
     .inTable = true}};
inline constexpr Field<qint64> silentAfterDays{
    {.key = "silent_after_days",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Longest silence in days"),
     .help = QT_TRANSLATE_NOOP(
         "monitoring_source", "After how many days without an entry something is wrong; empty: 7."),
     .min = 1,
     .max = 366,
     .width = 8}};
inline constexpr Field<bool> silent{
    {.key = "silent",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Silent"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Whether an active source has not reported for longer than that."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QDate> lastChecked{
    {.key = "last_checked",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Last checked"),
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Day on which a test event was last sent through.")}};
inline constexpr Field<QDate> nextCheck{
    {.key = "next_check",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Next check"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Day by which it is checked again.")}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Overdue"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Whether the next check has passed."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Evidence"),
     .help = QT_TRANSLATE_NOOP("monitoring_source", "Settings, examples of alerts."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("monitoring_source", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "monitoring_source",
     .label = QT_TRANSLATE_NOOP("monitoring_source", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("monitoring_source",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::monitoring_source
