// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a table file without anybody watching: the plan as it is proposed, changed by what the
// caller said. The door of the command line and of scripts.
#pragma once

#include "core/exchange/importrun.h"
#include "core/exchange/tablefile.h"

#include <QStringList>

namespace ringbinder {

struct ImportTableOptions {
    // "Column=field": the heading or the letter of a column, and a field key, "extra", "notes" or
    // "skip".
    QStringList map = {};
    QString key = {};   // field by which rows find their records; empty: as proposed
    QString sheet = {}; // empty: the one that fits the register best
    ImportPlan::Existing existing = ImportPlan::Existing::Overwrite;
    std::optional<DateOrder> dateOrder = {}; // of dates that can be read either way
    bool takeTotals = false;                 // lines with totals and remarks at the end as well
    bool leaveOutHidden = false;             // hidden rows and columns
    bool takeCellNotes = true;
    QList<int> leaveOutRows = {}; // of the sheet, from 1
    TableReadOptions read = {};
    bool dryRun = false;
};

// Errors: Invalid for a column or a field that is not there, those of readTableFile(), Cancelled.
[[nodiscard]] Result<ImportOutcome> importTable(Binder& binder, const RegisterDef& def,
                                                const QString& sourcePath,
                                                const ImportTableOptions& options,
                                                const RatingScales* scales, Progress& progress);

// The visible sheet of a source that fits the register best; -1 when none holds a table.
[[nodiscard]] int bestSheet(const TableSource& source, const RegisterDef& def,
                            const HeadingBook& book);
// The register a sheet is most likely about; null when nothing in it says so.
[[nodiscard]] const RegisterDef* likelyRegister(const Sheet& sheet, const QString& fileName,
                                                const HeadingBook& book);

} // namespace ringbinder
