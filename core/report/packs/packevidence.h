// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence files behind a pack, put into its PDF when somebody asks for it: as pages behind the
// document, or as files that travel inside it. A file that cannot come along is named with the
// reason, never left out in silence. Used by the command line and the page of reports.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace ringbinder {
class Binder;
class Record;
class Snapshot;
} // namespace ringbinder

namespace ringbinder::report {

class PackContext;
struct ComposedPack;

enum class EvidenceFiles {
    LeftOut,
    Appended, // PDF files and pictures as pages, the others by name
    Attached, // the files themselves inside the PDF
};
[[nodiscard]] std::optional<EvidenceFiles> evidenceFilesFromToken(const QString& token);

struct PackEvidence {
    QString code;
    QString title;
    QString fileName; // empty: nothing is kept, a reference only
    QString mediaType;
    QString sha256;
    qint64 size = 0;
    int rank = -1; // of its classification, public first; -1: none
};

// What the records of the pack cite, by uid; of a pack about one record what that one cites.
[[nodiscard]] QSet<QString> evidenceCitedBy(const PackContext& context);
// The same of records of any register; evidence stands for itself.
[[nodiscard]] QSet<QString> evidenceCitedBy(const QList<Record>& records);
// By code.
[[nodiscard]] QList<PackEvidence> evidenceOf(const Snapshot& snapshot, const QSet<QString>& cited);

// Adds a section that lists them all, and the files themselves. Cancelled and what reading the
// binder gives are the only errors.
[[nodiscard]] Result<> addEvidenceFiles(ComposedPack& pack, const Binder& binder, EvidenceFiles how,
                                        Progress& progress);

} // namespace ringbinder::report
