// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of the gate: what the bytes of a file and of its journal tell before SQLite sees
// them, and the sentences that refuse a file. Reads only. Private to core/store.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace ringbinder {

struct FileHead {
    int version = 0;
    bool isWal = false; // left in another journal mode by another program
};

// `path` must be absolute.
[[nodiscard]] Result<FileHead> readHead(const QString& path);

// A journal may name a "super-journal", which SQLite deletes after the rollback: any file of the
// user's, if somebody hostile wrote the journal. Ours never have one.
[[nodiscard]] Result<> checkJournal(const QString& path, const QString& journal);

// An ordinary file that is not empty.
[[nodiscard]] bool holdsBytes(const QString& path);

// The Error for `source` with the file's name as %1.
[[nodiscard]] Error refuseFile(Error::Kind kind, const char* source, const QString& path,
                               const QString& detail = {});
// The sentence for a damaged file, with the page where there is one.
[[nodiscard]] Error damagedFile(const QString& path, const QString& detail,
                                std::optional<qint64> page = {});

} // namespace ringbinder
