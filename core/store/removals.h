// SPDX-License-Identifier: GPL-3.0-or-later
// What else must change when records go: links and references that point at them are taken off by
// the same change set, before the records. Reads only. Used inside a transaction by ApplyRun alone.
#pragma once

#include "core/store/binder.h"
#include "core/store/connection.h"

namespace ringbinder {

// `changes` with those of the loose ends before each removal. What the set itself points elsewhere
// before then, as an undo does, is left to it.
[[nodiscard]] Result<QList<Change>> withLooseEnds(const Transaction& transaction,
                                                  const Connection& connection,
                                                  const Binder& binder, QList<Change> changes);

} // namespace ringbinder
