// SPDX-License-Identifier: GPL-3.0-or-later
// One worksheet's part into a Sheet: the loop over millions of tags, kept free of anything else.
// Inside of the XLSX reader.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/xlsxparts.h"

namespace ringbinder {

struct XlsxSheetContext {
    const std::vector<QString>& sharedTexts;
    const std::vector<NumberFormat>& formats;
    bool date1904 = false;
    TableLimits limits;
    Progress& progress;
};

// What a sheet held that a grid does not.
struct XlsxSheetLosses {
    qint64 formulasWithoutValue = 0;
    QString firstFormulaWithoutValue; // "C7"
    qint64 failedFormulas = 0;        // #N/A and the like
    qint64 links = 0;                 // the text is there, the address is not
};

// Adds cells, hidden parts and merged ranges to `sheet`; `cellsLeft` counts down over all sheets.
[[nodiscard]] Result<XlsxSheetLosses> readXlsxSheet(const QByteArray& utf8, const QString& part,
                                                    const XlsxSheetContext& context, Sheet& sheet,
                                                    qint64& cellsLeft);

} // namespace ringbinder
