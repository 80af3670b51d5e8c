// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a binder as a whole rather than from single records: whether the kept files are
// what was taken in, how far each clause is. Worked out while a snapshot is taken, for the rules
// and packs that ask for it, so that it agrees with the records beside it and outlives the binder.
// A new one is a struct with a static look(); Snapshot::insight<T>() gives it back.
#pragma once

#include "core/base/result.h"

#include <memory>

namespace ringbinder {

class Binder;
class Evaluation;
class Snapshot;

struct Insight {
    virtual ~Insight() = default;
};

// The records of the snapshot are there already; its history is not.
using SnapshotLook = Result<std::shared_ptr<const Insight>> (*)(const Binder& binder,
                                                                const Evaluation& evaluation,
                                                                const Snapshot& snapshot);

} // namespace ringbinder
