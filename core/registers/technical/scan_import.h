// SPDX-License-Identifier: GPL-3.0-or-later
// One file that a scanner wrote, as it was taken in: tool, time, what it covered, how much it held.
// The file itself is evidence.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::scan_import {

enum class Format { Nmap, Xccdf, Arf, Lynis, NessusCsv, OpenvasCsv, Csv };
inline constexpr Choice kFormatChoices[] = {
    {"nmap", QT_TRANSLATE_NOOP("scan_import", "Nmap XML")},
    {"xccdf", QT_TRANSLATE_NOOP("scan_import", "XCCDF results")},
    {"arf", QT_TRANSLATE_NOOP("scan_import", "ARF")},
    {"lynis", QT_TRANSLATE_NOOP("scan_import", "Lynis report")},
    {"nessus_csv", QT_TRANSLATE_NOOP("scan_import", "Nessus CSV")},
    {"openvas_csv", QT_TRANSLATE_NOOP("scan_import", "Greenbone CSV")},
    {"csv", QT_TRANSLATE_NOOP("scan_import", "List")},
};

enum class ListKind { Devices, Accounts, Backups, Software, Domains };
inline constexpr Choice kListKindChoices[] = {
    {"devices", QT_TRANSLATE_NOOP("scan_import", "Devices")},
    {"accounts", QT_TRANSLATE_NOOP("scan_import", "Accounts")},
    {"backups", QT_TRANSLATE_NOOP("scan_import", "Backups")},
    {"software", QT_TRANSLATE_NOOP("scan_import", "Software")},
    {"domains", QT_TRANSLATE_NOOP("scan_import", "Domains")},
};

// Import
inline constexpr Field<QString> title{
    {.key = "title",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Title"),
     .help =
         QT_TRANSLATE_NOOP("scan_import", "Name of the import, for example \"nmap 10.1.0.0/24\"."),
     .required = true,
     .inTable = true,
     .width = 28,
     .heading = QT_TRANSLATE_NOOP("scan_import", "Scan")}};
inline constexpr Field<Format> format{
    {.key = "format",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Format"),
     .help = QT_TRANSLATE_NOOP("scan_import", "What wrote the file."),
     .choices = kFormatChoices,
     .inTable = true,
     .width = 14,
     .fixed = true}};
inline constexpr Field<ListKind> listKind{
    {.key = "list_kind",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "List of"),
     .help = QT_TRANSLATE_NOOP("scan_import", "What a list is about."),
     .choices = kListKindChoices,
     .width = 12,
     .fixed = true}};
inline constexpr Field<QDateTime> scannedAt{
    {.key = "scanned_at",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Scanned at"),
     .help = QT_TRANSLATE_NOOP("scan_import", "When the scan began, as the file says."),
     .inTable = true,
     .fixed = true}};
inline constexpr Field<QDateTime> finishedAt{
    {.key = "finished_at",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Finished at"),
     .help = QT_TRANSLATE_NOOP("scan_import", "When the scan ended, as the file says."),
     .fixed = true}};
inline constexpr Field<QString> tool{
    {.key = "tool",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Tool"),
     .help = QT_TRANSLATE_NOOP("scan_import", "Program that wrote the file."),
     .inTable = true,
     .width = 12,
     .fixed = true}};
inline constexpr Field<QString> toolVersion{
    {.key = "tool_version",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Version of the tool"),
     .help = QT_TRANSLATE_NOOP("scan_import", "As the file says."),
     .width = 10,
     .fixed = true}};
inline constexpr Field<QString> arguments{
    {.key = "arguments",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Call"),
     .help = QT_TRANSLATE_NOOP("scan_import", "How the tool was called, or the profile it used."),
     .maxLength = 2000,
     .width = 24,
     .fixed = true}};

// Coverage
inline constexpr Field<QString> coverage{
    {.key = "coverage",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Coverage"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scan_import",
                               "What the file says it looked at, one range or target a line."),
     .fixed = true}};
inline constexpr Field<QList<Uid>> zones{
    {.key = "zones",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Zones"),
     .help = QT_TRANSLATE_NOOP("scan_import", "Zones it covers; proposed from the addresses."),
     .target = "network_zone",
     .inverse = QT_TRANSLATE_NOOP("scan_import", "Is covered by scans"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<qint64> hostsSeen{
    {.key = "hosts_seen",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Hosts seen"),
     .help = QT_TRANSLATE_NOOP("scan_import", "Hosts that were up or have results."),
     .min = 0,
     .max = 100000000,
     .inTable = true,
     .width = 8,
     .fixed = true}};
inline constexpr Field<qint64> items{
    {.key = "items",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Results"),
     .help = QT_TRANSLATE_NOOP("scan_import",
                               "Single results in the file, such as open ports or weaknesses."),
     .min = 0,
     .max = 1000000000,
     .inTable = true,
     .width = 8,
     .fixed = true}};
inline constexpr Field<QString> remarks{
    {.key = "remarks",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Remarks of the import"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("scan_import", "What was left out or could not be read."),
     .fixed = true}};

// Evidence and notes
inline constexpr Field<Uid> evidence{
    {.key = "evidence",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Evidence"),
     .help = QT_TRANSLATE_NOOP("scan_import", "The file, kept in the binder."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("scan_import", "Was taken in as"),
     .width = 16,
     .fixed = true}};
inline constexpr Field<QString> sha256{
    {.key = "sha256",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "SHA-256"),
     .help = QT_TRANSLATE_NOOP("scan_import", "Checksum of the file."),
     .maxLength = 64,
     .width = 18,
     .fixed = true}};
inline constexpr Field<QString> fileName{
    {.key = "file_name",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "File name"),
     .help = QT_TRANSLATE_NOOP("scan_import", "Name of the file."),
     .width = 20,
     .fixed = true}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "scan_import",
     .label = QT_TRANSLATE_NOOP("scan_import", "Notes"),
     .type = FieldType::LongText,
     .help =
         QT_TRANSLATE_NOOP("scan_import", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::scan_import
