// SPDX-License-Identifier: GPL-3.0-or-later
// Which ports a network scan asked for: a scan that looks for hosts only, or at other ports, does
// not say that a port is closed. By what its import keeps of it beside the ranges, and where that
// says nothing, by the call that the report quotes. Used by complianceOf() alone.
#pragma once

#include "core/technical/addressrange.h"
#include "core/technical/fact.h"

namespace ringbinder {

[[nodiscard]] PortRanges everyPort();
// `coverage`: scan_import::coverage, whose last line may be "ports: tcp/22, tcp/80" or "ports:
// none". Of a call that is not known every port counts as asked for; of one that asks for the usual
// ports without naming them (-F, --top-ports) none.
[[nodiscard]] PortRanges askedPorts(const QString& coverage, const QString& call);
// What the port or script is about was asked for.
[[nodiscard]] bool isAskedFor(const PortRanges& asked, const Fact& fact);

} // namespace ringbinder
