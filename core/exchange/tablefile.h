// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for table files a user chose: looks at the bytes, not at the name's ending, and
// hands them to the right reader. Refuses by name what looks like a table but is not one we read.
// Used by the import mapper and the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/grid.h"

namespace ringbinder {

struct TableReadOptions {
    QString encoding = {}; // text files; empty: guess
    char separator = '\0'; // text files; NUL: guess
    bool stripFormulaGuard = true;
    TableLimits limits = {};
};

// CSV, TSV and other text tables, and XLSX.
[[nodiscard]] Result<TableSource> readTable(const QByteArray& bytes, const QString& name,
                                            const TableReadOptions& options, Progress& progress);
[[nodiscard]] Result<TableSource>
readTableFile(const QString& path, const TableReadOptions& options, Progress& progress);

} // namespace ringbinder
