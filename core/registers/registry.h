// SPDX-License-Identifier: GPL-3.0-or-later
// The ordered list of all registers of the program. A new register is one line in registry.cpp.
// Only app/ and tests ask for it; everybody else is given a Registry.
#pragma once

#include "core/schema/register.h"

namespace ringbinder {

// In the order of the navigation; those that no page shows come last.
[[nodiscard]] const Registry& registers();

} // namespace ringbinder
