// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as the table file a user chose: told apart by content, archives judged and
// unpacked, workbooks read. Limits are small, so that a time-out means a loop and not a large
// input.
#include "core/exchange/tablefile.h"
#include "core/exchange/tableregion.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    ringbinder::TableReadOptions options;
    options.limits.cells = 100'000;
    options.limits.textBytes = 1 << 22;
    ringbinder::NoProgress progress;
    const auto source =
        ringbinder::readTable(bytes, QStringLiteral("fuzz.xlsx"), options, progress);
    if (!source)
        return 0;
    for (const ringbinder::Sheet& sheet : source->sheets)
        (void)ringbinder::findTable(sheet);
    return 0;
}
