// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a ZIP archive, read by ourselves so that it can be judged before a library touches
// the archive: sizes, places, names, kinds. Used by ZipReader alone.
#pragma once

#include "core/base/result.h"
#include "core/exchange/ziplimits.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ringbinder {

struct ZipDirectoryEntry {
    QString name;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 begin = 0; // of its local header
    qint64 end = 0;   // behind its data
};

// All entries in the order of the directory, those of folders too; each of them passed every check.
[[nodiscard]] Result<std::vector<ZipDirectoryEntry>> readZipDirectory(const QByteArray& bytes,
                                                                      const ZipLimits& limits);

} // namespace ringbinder
