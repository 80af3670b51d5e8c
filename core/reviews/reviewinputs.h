// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the inputs of a management review from the registers, with the figures of the review before
// beside them, and again as often as wished until the minutes are signed. What people wrote stays:
// a text is renewed only while it is the one the program wrote. Builds change sets, applies none.
// Used by the review's page and the command line.
#pragma once

#include "core/reviews/reviewfigures.h"
#include "core/store/changeset.h"

namespace ringbinder {

// The inputs that 9.3.2 demands; the others are customary.
[[nodiscard]] bool isDemanded(review_input::Input input);
// Those of them without a word about them.
[[nodiscard]] QList<review_input::Input> missingInputs(const QList<Record>& inputs);

// The period that the review records, or what follows from the review before: the day after its
// period until the day of this meeting, at most today; a year back where there is none before.
[[nodiscard]] Result<ReviewPeriod> reviewPeriod(const RecordSource& source, const Uid& review);

// The last review before this one that was held.
[[nodiscard]] Result<std::optional<Record>> reviewBefore(const RecordSource& source,
                                                         const Uid& review);

// An empty set: everything is up to date. Error Invalid: the minutes are signed.
[[nodiscard]] Result<ChangeSet> reviewInputsFilled(const Binder& binder, const Uid& review,
                                                   const Language& language);

// The inputs of one review in the order of the standard.
[[nodiscard]] Result<QList<Record>> reviewInputs(const RecordSource& source, const Uid& review);

} // namespace ringbinder
