// SPDX-License-Identifier: GPL-3.0-or-later
// What a call of nmap asked for, out of the line that its report quotes: which addresses were to be
// looked at, which were left out. Decides nothing about hosts. Used by nmapscan; xccdfscan lists
// what it covers in the same way.
#pragma once

#include <QString>
#include <QStringList>

namespace ringbinder {

struct NmapCall {
    // As AddressRanges reads them, without what the call excluded: "10.1.0.0/24",
    // "10.1.5.10-10.1.5.20"; then IPv6 ranges and names as they were written.
    QStringList targets;
    QStringList excluded; // as written
    // Targets came from a file or by chance, so that the call does not tell all of them.
    bool hasOtherTargets = false;
};

[[nodiscard]] NmapCall nmapCallOf(const QString& arguments);

// Single IPv4 addresses put together to ranges, others behind them, each once.
[[nodiscard]] QStringList rangesOfAddresses(const QStringList& addresses);

} // namespace ringbinder
