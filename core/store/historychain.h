// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of hashes over the history, recomputed. Reads only. Private to core/store.
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

namespace ringbinder {

// The number of the first change set that is not what was written, or comes after one that is
// missing; 0 where the chain is whole. Error: Cancelled, or what kept it from being read.
[[nodiscard]] Result<qint64> firstBrokenSet(const Connection& connection, const QByteArray& fileId,
                                            Progress& progress);

} // namespace ringbinder
