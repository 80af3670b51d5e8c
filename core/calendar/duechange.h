// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar changes: a date moved to another day, a task done. Each makes one change set
// for Session::apply(), so one undo takes it back; nothing is written here.
#pragma once

#include "core/base/result.h"
#include "core/calendar/duelist.h"
#include "core/store/changeset.h"

namespace ringbinder {

// Nothing, or the sentence why this date cannot be moved: it is computed, has a time of day, is
// settled, or is a later time of a task that repeats.
[[nodiscard]] Result<> checkMovable(const DueEntry& entry);
// Empty when it lies on that day already. Invalid where the record's own rules refuse the day.
[[nodiscard]] Result<ChangeSet> movedTo(const Binder& binder, const DueEntry& entry, QDate day);

// Tasks that repeat or happen once can be said to be done here; other dates are settled in their
// record.
[[nodiscard]] bool canBeDone(const DueEntry& entry);
// Notes the day on which it was done and sets the next date; done for good where it does not
// repeat.
[[nodiscard]] Result<ChangeSet> doneOn(const Binder& binder, const DueEntry& entry, QDate day);

} // namespace ringbinder
