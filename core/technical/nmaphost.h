// SPDX-License-Identifier: GPL-3.0-or-later
// One <host> of an Nmap report: addresses, names, operating system, open ports with what the
// scripts found. Says what the element says; whether the host counts is decided by nmapscan, its
// only user.
#pragma once

#include "core/technical/scan.h"

namespace ringbinder {

class ScanXml;

struct NmapHost {
    SeenHost seen;
    bool isUp = true;       // masscan says nothing
    bool isAssumed = false; // -Pn takes every address to be up without asking
    bool hasAnswered = false;
    bool isNamedInCall = false;
    bool isCut = false; // more than is kept
    int accuracy = -1;  // of the operating system, in percent
    QStringList openTcp;
    QStringList openUdp;
};

// Reads the <host> that just started to its end. Of one that is down only the addresses count.
[[nodiscard]] NmapHost readNmapHost(ScanXml& xml,
                                    const std::function<void(const Message&)>& remark);

} // namespace ringbinder
