// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts of nmap say about a port, as values of its fact: certificate, versions of TLS,
// SNMP. The structured output counts, the text where a script gives no other. Used by nmapscan.
#pragma once

#include "core/technical/fact.h"

namespace ringbinder {

class ScanXml;

// Reads the <script> that just started to its end. What is known goes into `port`; everything else
// becomes a fact of its own, which is returned.
[[nodiscard]] std::optional<Fact> readNmapScript(ScanXml& xml, Fact& port);

} // namespace ringbinder
