// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/scan_import.h"

namespace ringbinder::scan_import {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,    &format,     &scannedAt,   &tool,
                                       &zones,    &hostsSeen,  &items,       &common::reference,
                                       &listKind, &finishedAt, &toolVersion, &arguments,
                                       &coverage, &remarks,    &evidence,    &sha256,
                                       &fileName, &notes};

constexpr const FieldDef* kImport[] = {&title,    &common::reference, &format,
                                       &listKind, &scannedAt,         &finishedAt,
                                       &tool,     &toolVersion,       &arguments};
constexpr const FieldDef* kCoverage[] = {&coverage, &zones, &hostsSeen, &items, &remarks};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &sha256, &fileName, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("scan_import", "Import"), kImport},
    {QT_TRANSLATE_NOOP("scan_import", "Coverage"), kCoverage},
    {QT_TRANSLATE_NOOP("scan_import", "Evidence and notes"), kEvidenceAndNotes},
};

} // namespace

const RegisterDef def{
    .key = "scan_import",
    .label = QT_TRANSLATE_NOOP("scan_import", "Scan import"),
    .plural = QT_TRANSLATE_NOOP("scan_import", "Scan imports"),
    .prefix = "SIM",
    .clause = "A.8.8",
    .purpose = QT_TRANSLATE_NOOP("scan_import",
                                 "The results of scanners and the lists that were taken in, with "
                                 "tool, time and coverage; the file is kept as evidence."),
    .auditor = QT_TRANSLATE_NOOP("scan_import", "The auditor expects recent scans of every zone, "
                                                "and to see the file that a statement rests on."),
    .icon = "import",
    .place = Place::Do,
    .under = "technical_rule",
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::scan_import
