// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lists that tools and people keep as CSV or as a workbook: devices, accounts, backup jobs,
// installed software, domains, row by row. Where the rows come from is the business of
// listsource.h; columns and kind are those of listlayout.h. Rows of devices,
// backups and software belong to the host they name; accounts to the system of their column, else
// to the file's name; domains to themselves. Called by readScan().
//
// Values as facts keep them: yes and no; ISO dates; of backups "success", "warning" or "failed"; of
// devices "laptop", "phone", "tablet", "desktop", "server", "printer", "network" or as written; of
// SPF and DKIM yes or no, of DMARC "reject", "quarantine", "none", yes or no; a record of SPF that
// does not end in -all or ~all stays as written.
#pragma once

#include "core/technical/listlayout.h"

namespace ringbinder {

// Errors: those of ListSource::open(); Invalid where the kind of the list or a needed column is not
// known, naming the headings found and what would be accepted.
[[nodiscard]] Result<ScanAbout> readList(QIODevice& device, const ScanReadOptions& options,
                                         const HostListener& host, Progress& progress);

} // namespace ringbinder
