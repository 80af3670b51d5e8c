// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of an HTML text as sheets, with the real numbers and dates that Calc and Excel write
// beside what a cell shows. Inside of the clipboard reader.
#pragma once

#include "core/base/result.h"
#include "core/exchange/grid.h"

namespace ringbinder {

// Each outermost table is a sheet; tables inside cells are text of their cell.
// Error: Kind::Limit.
[[nodiscard]] Result<QList<Sheet>> readHtmlTables(const QString& html, const TableLimits& limits);

} // namespace ringbinder
