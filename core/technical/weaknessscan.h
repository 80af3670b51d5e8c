// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the CSV of vulnerability scanners row by row: Nessus and Tenable, Greenbone (OpenVAS).
// Gives weaknesses of severity low and above, and one weakness_scan for each host with its counts
// and whether the scanner had logged in. Of informational results only that, the operating system
// and the hardware address are taken. Called by readScan().
//
// Rows of one weakness for several CVE become one fact where they stand within some thousand rows;
// farther apart the fact comes again with the rest of its CVE, and is counted once.
#pragma once

#include "core/technical/scan.h"

namespace ringbinder {

// Errors, of both: those of readScan(); Invalid where no column says severity, host, or which check
// it was, or where no row has a severity that is known.
[[nodiscard]] Result<ScanAbout> readNessusCsv(QIODevice& device, const ScanReadOptions& options,
                                              const HostListener& host, Progress& progress);
[[nodiscard]] Result<ScanAbout> readOpenvasCsv(QIODevice& device, const ScanReadOptions& options,
                                               const HostListener& host, Progress& progress);

} // namespace ringbinder
