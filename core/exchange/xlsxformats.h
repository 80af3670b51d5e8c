// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of cells in workbooks we write. Inside of the XLSX writer.
#pragma once

#include "core/exchange/xlsxwriter.h"

struct lxw_format;
struct lxw_workbook;

namespace ringbinder {

class XlsxFormats final {
public:
    explicit XlsxFormats(lxw_workbook* book)
        : m_book(book)
    {
    }

    [[nodiscard]] lxw_format* title();
    [[nodiscard]] lxw_format* subtitle();
    [[nodiscard]] lxw_format* heading();
    // Of cells nobody has written yet.
    [[nodiscard]] lxw_format* column(XlsxColumn::Kind kind, bool isEditable);
    [[nodiscard]] lxw_format* cell(XlsxColumn::Kind kind, bool isEditable);
    [[nodiscard]] lxw_format* level(const XlsxLevel& level);

private:
    [[nodiscard]] lxw_format* bodyFormat(XlsxColumn::Kind kind, bool isEditable, bool hasBorder);

    lxw_workbook* m_book; // owns the formats
    lxw_format* m_title = nullptr;
    lxw_format* m_subtitle = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_body[6][2][2] = {}; // by kind, editable, border
    QList<std::pair<XlsxLevel, lxw_format*>> m_levels;
};

// The text of a footer, its ampersands meaning themselves, cut to what Excel takes.
[[nodiscard]] QByteArray xlsxFooter(const XlsxSheetSpec& sheet);
// Unique among `used`, at most 31 letters, none that Excel forbids.
[[nodiscard]] QString xlsxSheetName(const QString& wish, const QStringList& used);
// A literal text inside a formula.
[[nodiscard]] QString xlsxQuoted(const QString& text);
// What Excel would take for an escape, written so that it is read as it stands.
[[nodiscard]] QString escapeForXlsx(const QString& text);
// Lines a text takes in a column of `width` letters.
[[nodiscard]] int xlsxLineCount(const QString& text, double width);

} // namespace ringbinder
