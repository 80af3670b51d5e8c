// SPDX-License-Identifier: GPL-3.0-or-later
// What of a scan goes into fields of records, within what they hold: lines, lists, pieces of facts,
// and what a host that is known learns from a scan that saw it. For scanapply.cpp alone.
#pragma once

#include "core/schema/record.h"
#include "core/technical/scan.h"

namespace ringbinder {

// One line without control characters, of at most so many characters.
[[nodiscard]] QString fieldLine(const QString& text, qsizetype most);
void setFieldLine(Record& record, const Field<QString>& field, const QString& text);
// One below the other, as many as fit.
[[nodiscard]] QString linesUpTo(const QStringList& lines, qsizetype most);
// The ports a scan looked at, see ScanPreview::ports; `facts` are its counts by subject key.
[[nodiscard]] std::optional<QString> portsLookedAt(const ScanAbout& about,
                                                   const QMap<QString, int>& facts);
// scan_import::coverage: ranges and targets a line each, and as the last line what portsLookedAt()
// says: "ports: tcp/22, tcp/80", "ports: none"; no such line where it says nothing.
[[nodiscard]] QString coverageText(const QStringList& coverage,
                                   const std::optional<QString>& ports);
// Whole lines, so many that each piece can be kept in one record.
[[nodiscard]] QList<QByteArray> observationPieces(const QByteArray& facts);
// Into a network_host. `isNewer`: no later scan has seen it; else what it says stands behind.
void noteSeen(Record& host, const SeenHost& seen, QDate day, bool isNewer);

} // namespace ringbinder
