// SPDX-License-Identifier: GPL-3.0-or-later
// A failure of a technical rule that somebody took up: what follows from it, and since when it is
// gone. It is closed by a later import that passes, or by an exception, never by hand.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::technical_finding {

enum class Severity { Low, Medium, High, Critical };
inline constexpr Choice kSeverityChoices[] = {
    {"low", QT_TRANSLATE_NOOP("technical_finding", "Low"), Tone::Muted},
    {"medium", QT_TRANSLATE_NOOP("technical_finding", "Medium"), Tone::Progress},
    {"high", QT_TRANSLATE_NOOP("technical_finding", "High"), Tone::Warning},
    {"critical", QT_TRANSLATE_NOOP("technical_finding", "Critical"), Tone::Bad},
};

// Finding
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Title"),
     .help = QT_TRANSLATE_NOOP("technical_finding",
                               "What was found where, for example \"tcp/23 telnet on switch-2\"."),
     .required = true,
     .inTable = true,
     .width = 30,
     .heading = QT_TRANSLATE_NOOP("technical_finding", "Finding")}};
inline constexpr Field<Severity> severity{
    {.key = "severity",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Severity"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Taken from the rule."),
     .choices = kSeverityChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<Uid> rule{
    {.key = "rule",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Rule"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "The rule that fails."),
     .target = "technical_rule",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Has findings"),
     .inTable = true,
     .width = 16,
     .fixed = true}};
inline constexpr Field<Uid> host{
    {.key = "host",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Host"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Where it was found."),
     .target = "network_host",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Has findings"),
     .inTable = true,
     .width = 16,
     .fixed = true}};
inline constexpr Field<Uid> asset{
    {.key = "asset",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Asset"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "The asset concerned."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Has technical findings"),
     .width = 16,
     .fixed = true}};
inline constexpr Field<QString> item{
    {.key = "item",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Item"),
     .help = QT_TRANSLATE_NOOP("technical_finding",
                               "What fails, as scans name it; empty: the rule as a whole."),
     .maxLength = 1000,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QDate> firstSeen{
    {.key = "first_seen",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "First seen on"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Day of the first scan that showed it."),
     .fixed = true}};
inline constexpr Field<QDate> due{
    {.key = "due",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Due on"),
     .help = QT_TRANSLATE_NOOP("technical_finding",
                               "Day by which it has to be gone, by the limit of its severity."),
     .inTable = true}};
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Owner"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Who sees to it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Owns technical findings"),
     .width = 14}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Overdue"),
     .help =
         QT_TRANSLATE_NOOP("technical_finding",
                           "Whether it is still there after the day by which it had to be gone."),
     .computed = true,
     .inTable = true,
     .width = 8}};

// What follows
inline constexpr Field<QList<Uid>> risks{
    {.key = "risks",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Risks"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Risks that were raised or reassessed."),
     .target = "risk",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Follows from technical findings"),
     .width = 16}};
inline constexpr Field<QList<Uid>> actions{
    {.key = "actions",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Actions"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "What is done."),
     .target = "action",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Follows from technical findings"),
     .width = 16}};
inline constexpr Field<QList<Uid>> nonconformities{
    {.key = "nonconformities",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Nonconformities"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Nonconformities that were raised."),
     .target = "nonconformity",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Follows from technical findings"),
     .width = 16}};
inline constexpr Field<QList<Uid>> exceptions{
    {.key = "exceptions",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Exceptions"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Exceptions that allow it for a time."),
     .target = "policy_exception",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Allows technical findings"),
     .width = 16}};
inline constexpr Field<QList<Uid>> vulnerabilities{
    {.key = "vulnerabilities",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Vulnerabilities"),
     .help =
         QT_TRANSLATE_NOOP("technical_finding", "Vulnerabilities of the catalogue that it shows."),
     .target = "vulnerability",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Is shown by technical findings"),
     .width = 16}};
inline constexpr Field<QDate> closedOn{
    {.key = "closed_on",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Gone on"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "Day of the scan that no longer showed it."),
     .inTable = true,
     .fixed = true}};
inline constexpr Field<Uid> closedBy{
    {.key = "closed_by",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Gone by"),
     .help = QT_TRANSLATE_NOOP("technical_finding", "The import that no longer showed it."),
     .target = "scan_import",
     .inverse = QT_TRANSLATE_NOOP("technical_finding", "Closed technical findings"),
     .width = 16,
     .fixed = true}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "technical_finding",
     .label = QT_TRANSLATE_NOOP("technical_finding", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("technical_finding",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::technical_finding
