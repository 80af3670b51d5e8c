// SPDX-License-Identifier: GPL-3.0-or-later
// Any text, read as the XML of one worksheet. A workbook's parts are packed, so flipping bytes of
// the archive hardly reaches this code.
#include "core/exchange/xlsxsheet.h"
#include "core/exchange/xmlscanner.h"

#include <cstdint>

using ringbinder::NumberFormat;
using ringbinder::Sheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto utf8 =
        ringbinder::xmlToUtf8(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!utf8)
        return 0;
    static const std::vector<QString> sharedTexts = {QStringLiteral("Risk"),
                                                     QStringLiteral("Müller & Söhne")};
    static const std::vector<NumberFormat> formats(3);
    ringbinder::TableLimits limits;
    limits.cells = 100'000;
    limits.textBytes = 1 << 22;
    ringbinder::NoProgress progress;
    Sheet sheet;
    qint64 cellsLeft = limits.cells;
    const ringbinder::XlsxSheetContext context{sharedTexts, formats, false, limits, progress};
    const auto losses =
        ringbinder::readXlsxSheet(*utf8, QStringLiteral("sheet1.xml"), context, sheet, cellsLeft);
    if (losses && cellsLeft < 0)
        __builtin_trap(); // more cells than the limit allows
    return 0;
}
