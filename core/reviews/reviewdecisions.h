// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the decisions of management reviews: actions in one step, linked both ways, and
// which of them are still open when the next review begins. Builds change sets, applies none. Used
// by the pages of reviews and decisions and by the command line.
#pragma once

#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// An action for each of the decisions that has none and is not settled.
// Error Invalid: there is none among them.
[[nodiscard]] Result<ChangeSet> actionsFromDecisions(const Binder& binder,
                                                     const QList<Uid>& decisions);

// All decisions of one review.
[[nodiscard]] Result<QList<Uid>> decisionsOf(const Binder& binder, const Uid& review);

} // namespace ringbinder
