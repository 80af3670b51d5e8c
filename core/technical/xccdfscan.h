// SPDX-License-Identifier: GPL-3.0-or-later
// Results of security benchmarks: XCCDF 1.1 and 1.2, as a Benchmark with results or as results
// alone, and ARF, which holds them in its reports. One host per TestResult. Titles and severities
// come from the benchmark where the file has it. Used by scan.cpp.
#pragma once

#include "core/technical/scan.h"

namespace ringbinder {

// Either format, whichever the file is; ScanAbout::format says it. Of several results of one system
// for one profile those that are older than one already told are left out, with a remark.
[[nodiscard]] Result<ScanAbout> readXccdf(QIODevice& device, const ScanReadOptions& options,
                                          const HostListener& host, Progress& progress);

} // namespace ringbinder
