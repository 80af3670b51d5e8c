// SPDX-License-Identifier: GPL-3.0-or-later
// Nmap's XML (nmap -oX, and masscan in that shape): every host that answered with its open ports,
// what serves them, and what the scripts for certificates, encryption and SNMP found. A port counts
// as encrypted where it speaks TLS, by itself or after a command. Used by scan.cpp.
#pragma once

#include "core/technical/scan.h"

namespace ringbinder {

// Hosts that did not answer are counted in a remark, among them those that -Pn only took to be up.
[[nodiscard]] Result<ScanAbout> readNmap(QIODevice& device, const ScanReadOptions& options,
                                         const HostListener& host, Progress& progress);

} // namespace ringbinder
