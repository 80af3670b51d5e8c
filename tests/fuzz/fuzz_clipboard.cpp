// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on the clipboard, as HTML and as plain text; what was read is copied and pasted once
// more. Limits are small, so that a time-out means a loop and not a large input.
#include "core/exchange/clipboardtable.h"
#include "core/exchange/tableregion.h"

#include <cstdint>

using ringbinder::ClipboardFormats;
using ringbinder::readClipboardTable;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    ringbinder::TableLimits limits;
    limits.cells = 100'000;
    for (const QString& format : ringbinder::clipboardTableFormats()) {
        const auto source = readClipboardTable(ClipboardFormats{{format, bytes}}, limits);
        if (!source)
            continue;
        for (const ringbinder::Sheet& sheet : source->sheets) {
            (void)ringbinder::findTable(sheet);
            const ClipboardFormats copied = ringbinder::writeClipboardTable(sheet.rows);
            if (!sheet.rows.empty() && !copied.value(QStringLiteral("text/plain")).isEmpty() &&
                !readClipboardTable(copied))
                __builtin_trap(); // what we copied ourselves must paste
        }
    }
    return 0;
}
