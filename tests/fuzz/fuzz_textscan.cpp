// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read by each reader of text scans in turn. What they hand over must be text that a
// fact can keep and give back.
#include "core/technical/listscan.h"
#include "core/technical/lynisscan.h"
#include "core/technical/weaknessscan.h"

#include <QBuffer>

#include <cstdint>

using ringbinder::SeenHost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    ringbinder::NoProgress progress;
    const auto keep = [](SeenHost&& host) -> ringbinder::Result<> {
        if (host.shownName().isEmpty())
            __builtin_trap(); // nobody could name it
        const auto again = ringbinder::factsOf(ringbinder::textOfFacts(host.facts));
        if (!again || *again != host.facts)
            __builtin_trap(); // what a reader says must survive being kept
        return {};
    };
    for (const auto reader : {ringbinder::readLynis, ringbinder::readNessusCsv,
                              ringbinder::readOpenvasCsv, ringbinder::readList}) {
        QBuffer buffer(&bytes);
        if (buffer.open(QIODevice::ReadOnly))
            (void)reader(buffer, {}, keep, progress);
    }
    return 0;
}
