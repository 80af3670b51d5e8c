// SPDX-License-Identifier: GPL-3.0-or-later
// The login name of whoever runs the program, for locks and for the actor of a change until a
// person is chosen. Claimed, never authenticated.
#pragma once

#include <QString>

namespace ringbinder {

// From the environment, else from the system's list of users; "unknown" where neither knows.
[[nodiscard]] QString loginName();

} // namespace ringbinder
