// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and comments that people fastened to cells of a spreadsheet, as lines for the notes of the
// record their row becomes. Inside of the import.
#pragma once

#include "core/exchange/importplan.h"

namespace ringbinder {

struct CellNoteLines {
    QHash<int, QStringList> byRow; // of rows that are imported
    QStringList outside;           // of headings, totals and empty space
    int count = 0;                 // in byRow
};

// "Likelihood [A. Weiss, 2024-03-01]"; the name of the cell where it is not in the rows.
[[nodiscard]] QString cellNoteHeading(const ImportPlan& plan, const CellNote& note, bool isInRows);
// "Likelihood [A. Weiss, 2024-03-01]: was high last year"
[[nodiscard]] CellNoteLines cellNoteLines(const ImportPlan& plan);

} // namespace ringbinder
