// SPDX-License-Identifier: GPL-3.0-or-later
// A document with all its versions, read at once: which one is in force, which one is being
// written, what each says. Reads, never writes; documentlifecycle.h changes them.
#pragma once

#include "core/base/result.h"
#include "core/registers/documents/document.h"
#include "core/registers/documents/document_version.h"
#include "core/schema/record.h"
#include "core/store/recordsource.h"

namespace ringbinder {

class Binder;

struct DocumentDossier {
    Record document;
    QList<Record> versions; // newest number first

    // The version being written or reviewed, and the one in force; null where there is none.
    [[nodiscard]] const Record* draft() const;
    [[nodiscard]] const Record* current() const;
    [[nodiscard]] const Record* version(const Uid& uid) const;
    // What a version says. The one in force may stand in the document alone, as imports leave it.
    [[nodiscard]] QString textOf(const Record& version) const;
    // Of the version in force, else what the document itself says.
    [[nodiscard]] QString currentText() const;
    // False where text or file are no longer what was approved.
    [[nodiscard]] bool isIntact(const Record& version) const;
    // Whether a version of this document was ever approved.
    [[nodiscard]] bool isReleased() const;
};

// Error: NotFound.
[[nodiscard]] Result<DocumentDossier> readDossier(const Binder& binder, const Uid& documentUid);
[[nodiscard]] Result<QList<DocumentDossier>> readDossiers(const RecordSource& source);

enum class VersionStep { Minor, Major };
// Higher than every number there was, so that none is used twice; "1.0" for the first.
[[nodiscard]] QString nextVersionNumber(const DocumentDossier& dossier, VersionStep step);
// Negative, zero or positive as `a` is older than, the same as, or newer than `b`: "1.9" < "1.10".
[[nodiscard]] int compareVersions(const QString& a, const QString& b);
// SHA-256 over text and file, 64 hex digits.
[[nodiscard]] QString contentFingerprint(const QString& text, const QString& fileSha256);

[[nodiscard]] bool isReleasedState(document::Status status);
[[nodiscard]] bool isReleasedState(document_version::Status status);
// The information security policy of 5.2, which top management approves.
[[nodiscard]] bool isTopPolicy(const Record& document);

} // namespace ringbinder
