// SPDX-License-Identifier: GPL-3.0-or-later
// Which ports a network scan asked for, by the call that its report quotes: a scan that looks for
// hosts only, or at other ports, does not say that a port is closed. Used by complianceOf() alone.
#pragma once

#include "core/technical/addressrange.h"
#include "core/technical/fact.h"

namespace ringbinder {

class AskedPorts final {
public:
    // Of a call that is not known every port counts as asked for.
    [[nodiscard]] static AskedPorts ofCall(const QString& arguments);
    // It looked for hosts only.
    [[nodiscard]] bool isNone() const { return !m_tcp && !m_udp; }
    [[nodiscard]] bool includes(const Fact& port) const;

private:
    bool m_tcp = true;
    bool m_udp = true;
    std::optional<PortRanges> m_only;
};

} // namespace ringbinder
