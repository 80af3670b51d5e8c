// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as a text table: encoding and separator guessed, the table found, then written
// and read again. Limits are small, so that a time-out means a loop and not a large input.
#include "core/exchange/csv.h"
#include "core/exchange/tableregion.h"

#include <cstdint>

using ringbinder::CsvReadOptions;
using ringbinder::CsvWriter;
using ringbinder::NoProgress;
using ringbinder::Sheet;

namespace {

// What a table says after a round trip: texts only.
QList<QStringList> textsOf(const Sheet& sheet)
{
    QList<QStringList> rows;
    for (const auto& cells : sheet.rows) {
        QStringList texts;
        for (const auto& cell : cells)
            texts.append(cell.text);
        rows.append(texts);
    }
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    CsvReadOptions options;
    options.limits.cells = 100'000;
    options.limits.textBytes = 1 << 22;
    NoProgress progress;
    const auto source = ringbinder::readCsv(bytes, QStringLiteral("fuzz.csv"), options, progress);
    if (!source)
        return 0;
    for (const Sheet& sheet : source->sheets) {
        (void)ringbinder::findTable(sheet);
        const QList<QStringList> rows = textsOf(sheet);
        CsvWriter writer;
        for (const QStringList& row : rows)
            writer.addRow(row);
        CsvReadOptions again;
        again.encoding = QStringLiteral("utf-8");
        again.separator = ',';
        if (!ringbinder::readCsv(writer.bytes(), QStringLiteral("again.csv"), again, progress))
            __builtin_trap(); // what we wrote ourselves must be readable
    }
    return 0;
}
