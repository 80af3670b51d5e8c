// SPDX-License-Identifier: GPL-3.0-or-later
// Where on a sheet the table is: people put titles above it, totals below, and group headings over
// the headings. Finds the header row, the columns and the data rows, and says what it set aside, so
// that the import dialog can show it and the user decide. It never changes the sheet.
#pragma once

#include "core/exchange/grid.h"

#include <functional>
#include <optional>

namespace ringbinder {

struct TableColumn {
    int index = 0;   // in the sheet, zero-based
    QString heading; // blanks and line breaks made single; empty where there is none
    bool hidden = false;
    bool hasData = false; // in at least one data row
};

struct TableRegion {
    int headerRow = -1;         // -1: the table has none, the first row is data already
    bool headerCertain = false; // known headings, or text over numbers and dates
    QList<TableColumn> columns; // columns with a heading or with data
    QList<int> dataRows;        // what is to be imported, ascending
    QList<int> titleRows;       // above the header
    QList<int> totalRows;       // "Total", "Summe" … at the end
    QList<int> footerRows;      // remarks at the end, parted from the table by an empty row
    QList<int> repeatedHeaderRows;
    int emptyRowsInside = 0;
    int hiddenRowsInside = 0; // among dataRows
    QList<Message> notices;   // one sentence for each kind of thing found

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
};

struct TableRegionOptions {
    std::optional<int> headerRow = {}; // as the user said; -1: none
    bool takeTotals = false;           // total lines and remarks count as data
    bool leaveOutHiddenRows = false;
    bool leaveOutHiddenColumns = false;
    // True for a heading the caller has a field for; the surest sign of a header row.
    std::function<bool(const QString& heading)> isKnownHeading = {};
};

[[nodiscard]] TableRegion findTable(const Sheet& sheet, const TableRegionOptions& options = {});

} // namespace ringbinder
