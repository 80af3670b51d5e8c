// SPDX-License-Identifier: GPL-3.0-or-later
// Drop-downs and colours of columns in workbooks we write, the hidden sheet of long lists, and the
// look at what was written. Inside of the XLSX writer.
#pragma once

#include "core/exchange/xlsxwriter.h"

#include <xlsxwriter.h>

namespace ringbinder {

struct XlsxColumnArea {
    lxw_worksheet* sheet = nullptr;
    lxw_col_t column = 0;
    lxw_row_t firstRow = 0;
    lxw_row_t lastRow = 0;
};

// Lists too long for a rule stand on a hidden sheet, one list a column; equal lists once.
class XlsxLists final {
public:
    // `sheetNames` are those taken, and get the name of the hidden sheet.
    explicit XlsxLists(QStringList& sheetNames)
        : m_sheetNames(sheetNames)
    {
    }
    // "='_lists'!$A$1:$A$12"
    [[nodiscard]] QByteArray formula(const QStringList& choices);
    // Adds the sheet, if there is any list. Last of all: rows are written once.
    void write(lxw_workbook* book) const;

private:
    QStringList& m_sheetNames;
    QList<QStringList> m_lists;
    QString m_name;
};

void offerXlsxChoices(const XlsxColumnArea& area, const QStringList& choices, XlsxLists& lists);
void colourXlsxLevel(const XlsxColumnArea& area, const XlsxLevel& level, lxw_format* format);

// The library does not check what it writes to its temporary files: every part must be whole.
[[nodiscard]] Result<> checkWrittenXlsx(const QString& path);

} // namespace ringbinder
