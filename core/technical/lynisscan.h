// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lynis-report.dat: lines "key=value", keys ending in [] several times, fields between |.
// Gives one host with its hardening, every warning and suggestion, and the installed packages.
// Reports put one behind the other are as many hosts. Called by readScan().
#pragma once

#include "core/technical/scan.h"

namespace ringbinder {

// Errors: those of readScan(). Damaged for a report that was cut off before its results; Limit for
// a line of more than 16 MiB, or a host with more than 200,000 entries or 32 million letters.
[[nodiscard]] Result<ScanAbout> readLynis(QIODevice& device, const ScanReadOptions& options,
                                          const HostListener& host, Progress& progress);

} // namespace ringbinder
