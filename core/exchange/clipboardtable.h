// SPDX-License-Identifier: GPL-3.0-or-later
// Tables by way of the clipboard: what spreadsheets, browsers and word processors put there, read
// from its richest format; and ours, written so that text stays text and dates stay dates. Knows
// formats by their names only; ui/ moves them from and to the real clipboard.
#pragma once

#include "core/base/result.h"
#include "core/exchange/grid.h"

#include <QHash>

#include <span>

namespace ringbinder {

using ClipboardFormats = QHash<QString, QByteArray>; // by MIME type

// The names readClipboardTable looks for; others need not be fetched.
[[nodiscard]] QStringList clipboardTableFormats();

// An HTML table of more than one cell, then Calc's own text, then text with tabs, then text that
// looks like CSV, else all of it in one cell. One sheet; kind "clipboard-html", "clipboard-tsv",
// "clipboard-csv" or "clipboard-text". Errors: NotFound (no text at all), Invalid, Limit.
[[nodiscard]] Result<TableSource> readClipboardTable(const ClipboardFormats& formats,
                                                     const TableLimits& limits = {});

struct ClipboardWriteOptions {
    bool formulaGuard = true; // in the plain text
};

// text/plain (tabs, quoted where needed) and text/html of the rows.
[[nodiscard]] ClipboardFormats writeClipboardTable(std::span<const std::vector<Cell>> rows,
                                                   const ClipboardWriteOptions& options = {});

} // namespace ringbinder
