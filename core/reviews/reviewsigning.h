// SPDX-License-Identifier: GPL-3.0-or-later
// Signing the minutes of a management review: from then on the review, its inputs and its decisions
// are sealed and a copy of all of them is kept with the names as they were. Builds the change set,
// which undo does not take back. Used by the review's page and the command line.
#pragma once

#include "core/base/language.h"
#include "core/store/changeset.h"

#include <QDate>

namespace ringbinder {

class Binder;

// Why the minutes cannot be signed yet, all of it; empty: they can.
[[nodiscard]] Result<QList<Message>> signingObstacles(const Binder& binder, const Uid& review);

// Error Invalid: the first obstacle, or a day before the meeting or to come.
[[nodiscard]] Result<ChangeSet> reviewSigned(const Binder& binder, const Uid& review,
                                             const Uid& approvedBy, QDate day);

} // namespace ringbinder
