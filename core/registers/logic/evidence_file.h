// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a file into the binder as evidence: its bytes once per content, a record with name, type,
// size and checksum, and a link from what it proves. Used by drag and drop and the command line.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <QByteArray>
#include <QString>

namespace ringbinder {

class Binder;

inline constexpr qint64 kLargestEvidenceBytes = qint64(256) << 20;

struct EvidenceSource {
    QString fileName; // shown and offered again on saving; never used as a path
    QByteArray bytes;
    QString title; // empty: the file name without its ending
};

// Reads an ordinary file of at most kLargestEvidenceBytes.
[[nodiscard]] Result<EvidenceSource> readEvidence(const QString& path);

// Says in an evidence record which kept file it is: name, type, size, checksum, when it was taken
// in.
void setEvidenceFile(Record& record, const EvidenceSource& source, const QString& sha256,
                     const QDateTime& now);

// Adds an evidence record and, where `proves` has a field for it, links it: one change set. When
// `proves` is an evidence record itself, its file is set or replaced instead.
[[nodiscard]] Result<Uid> addEvidence(Binder& binder, const EvidenceSource& source,
                                      const std::optional<Record>& proves);

// The checksum by which content is kept.
[[nodiscard]] QString contentSum(const QByteArray& bytes);
// The items that hold this content already, oldest first.
[[nodiscard]] Result<QList<Uid>> evidenceWithContent(const Binder& binder, const QString& sha256);
// Cites an item that is there already; nothing changes where it is cited.
[[nodiscard]] Result<> reuseEvidence(Binder& binder, const Record& proves, const Uid& item);

// Writes the kept file to `target`.
[[nodiscard]] Result<> extractAttachment(const Binder& binder, const QString& sha256,
                                         const QString& target);

// Puts the file into an attachment field of a record, in place of the one there. An evidence record
// also takes name, type, size and checksum from it.
[[nodiscard]] Result<> attachFile(Binder& binder, const Record& record, const FieldDef& field,
                                  const EvidenceSource& source);

// The name a file came with, where the register keeps it in a field of its own ("file_name" beside
// "file"); else the record's title.
[[nodiscard]] QString attachmentName(const Record& record, const FieldDef& field);

// The field of a register that lists its evidence; null where it has none.
[[nodiscard]] const FieldDef* evidenceFieldOf(const RegisterDef& def);

// A name that is safe to offer or to write: no folders, no controls, no direction marks, at most
// 100 characters; "attachment" when nothing is left.
[[nodiscard]] QString safeFileName(const QString& name);

} // namespace ringbinder
