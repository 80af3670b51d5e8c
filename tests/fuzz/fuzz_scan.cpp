// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, read as the file of a scanner: told apart by content, then given to that reader and to
// both readers of XML. What comes out must be harmless text that can be kept and read again.
#include "core/technical/scan.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>

using ringbinder::SeenHost;
using Format = ringbinder::scan_import::Format;

namespace {

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

// A mistake in what a reader gives is a crash, so that the fuzzer keeps the input.
ringbinder::Result<> judge(const SeenHost& host)
{
    if (host.shownName().isEmpty() || !isOneLine(host.shownName()))
        __builtin_trap();
    const QString text = ringbinder::textOfFacts(host.facts);
    const auto again = ringbinder::factsOf(text);
    if (!again || again->size() != host.facts.size() || ringbinder::textOfFacts(*again) != text)
        __builtin_trap();
    return {};
}

void readAs(Format format, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ringbinder::ScanReadOptions options;
    options.fileName = QStringLiteral("fuzz.xml");
    ringbinder::NoProgress progress;
    const auto about = ringbinder::readScan(
        format, buffer, options, [](SeenHost&& host) { return judge(host); }, progress);
    if (about && about->remarks.size() > 100)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto format = ringbinder::detectScanFormat(bytes, QStringLiteral("fuzz.csv"));
    if (format)
        readAs(*format, bytes);
    for (const Format xml : {Format::Nmap, Format::Xccdf}) {
        if (format != xml)
            readAs(xml, bytes);
    }
    return 0;
}
