// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for table files a user chose: looks at the bytes, not at the name's ending, and
// hands them to the right reader. Refuses by name what looks like a table but is not one we read.
// Used by the import mapper, the lists of technical compliance and the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/grid.h"

class QIODevice;

namespace ringbinder {

struct TableReadOptions {
    QString encoding = {}; // text files; empty: guess
    char separator = '\0'; // text files; NUL: guess
    bool stripFormulaGuard = true;
    TableLimits limits = {};
};

// By the first bytes: an XLSX, or what is taken for one to say what is wrong with it.
[[nodiscard]] bool isWorkbook(const QByteArray& beginning);

// CSV, TSV and other text tables, and XLSX.
[[nodiscard]] Result<TableSource> readTable(const QByteArray& bytes, const QString& name,
                                            const TableReadOptions& options, Progress& progress);
// From the beginning of a device; `name` is what sentences call it.
[[nodiscard]] Result<TableSource> readTable(QIODevice& device, const QString& name,
                                            const TableReadOptions& options, Progress& progress);
[[nodiscard]] Result<TableSource>
readTableFile(const QString& path, const TableReadOptions& options, Progress& progress);

} // namespace ringbinder
