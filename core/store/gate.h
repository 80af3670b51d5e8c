// SPDX-License-Identifier: GPL-3.0-or-later
// What every client file passes before a row of it is read: its bytes first, then its schema, under
// limits, an authorizer and a deadline. A refused file stays as it was, byte for byte, and nothing
// in it has run. Used by Binder::open(), backups and recovery; never for a file being created.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace ringbinder {

struct GateReport {
    int schema = 0; // below newestSchema(): the migrations must run before the file can be used
    // What to open: the file itself or, for reading alone, a copy of a file whose last change was
    // cut short; opening the file for writing puts it in order. `copy` must outlive that
    // connection.
    QString path;
    std::shared_ptr<QTemporaryDir> copy;
};

// Error kinds: NotFound, NotOurs, Newer (also where only writing is reserved for a newer program
// and `forReading` is false), Damaged (also a schema that is not ours), Limit, Locked, Io.
[[nodiscard]] Result<GateReport> passGate(const QString& path, bool forReading);

// The schema is statement for statement what the released steps give for its number.
[[nodiscard]] Result<> checkSchema(const Connection& connection);

// The pages are whole and every reference leads somewhere (quick_check, foreign_key_check): two
// scans of the file, so apart from passGate(). The sentence names the file and, if known, the page.
[[nodiscard]] Result<> checkPages(const Connection& connection);

} // namespace ringbinder
