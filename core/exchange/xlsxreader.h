// SPDX-License-Identifier: GPL-3.0-or-later
// Reads XLSX and XLSM workbooks of any writer (Excel, LibreOffice, Google, openpyxl, libxlsxwriter)
// into a grid. Takes what cells show, their typed values, notes, merged and hidden parts. What it
// cannot take over stands in the notices; a file it cannot read is an Error, never an empty table.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/grid.h"

namespace ringbinder {

// Errors: NotOurs (no ZIP archive), Unsupported (XLSB, ODS, encrypted), Damaged, Limit, Cancelled.
[[nodiscard]] Result<TableSource> readXlsx(const QByteArray& bytes, const QString& name,
                                           const TableLimits& limits, Progress& progress);

} // namespace ringbinder
