// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody is of top management: named so by the organisation, or holder of a role of top
// management on that day. Used where top management has to approve, attend or decide.
#pragma once

#include "core/store/recordsource.h"

namespace ringbinder {

// Nothing where the binder says of nobody that they are of top management.
[[nodiscard]] Result<std::optional<bool>> holdsTopManagement(const RecordSource& source,
                                                             const Uid& person, QDate on);

} // namespace ringbinder
