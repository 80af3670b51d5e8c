// SPDX-License-Identifier: GPL-3.0-or-later
// How much the program explains, chosen by each user for all clients.
#pragma once

namespace ringbinder {

enum class Guidance {
    Full,  // the guide pane, and hints
    Hints, // hints in empty pages; the guide when asked for
    Off    // bare pages
};

} // namespace ringbinder
