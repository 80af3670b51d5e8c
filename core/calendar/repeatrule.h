// SPDX-License-Identifier: GPL-3.0-or-later
// How a task comes back: every n days, weeks, months or years. Counts from a first day, so that a
// month too short for it (31 January) does not shift the months after it. Computes only; the
// calendar, its changes and iCalendar files use it.
#pragma once

#include "core/base/message.h"
#include "core/registers/calendar/duedates.h"
#include "core/schema/value.h"

#include <QDate>

#include <functional>

namespace ringbinder {

struct RepeatRule {
    enum class Unit { Days, Weeks, Months, Years };
    int every = 0; // 0: once only
    Unit unit = Unit::Months;
    bool fromCompletion = false; // the next date is counted from the day it was done

    [[nodiscard]] bool repeats() const { return every > 0; }
    // The n-th time after `first`; 0 is `first` itself. Invalid beyond the year 9999.
    [[nodiscard]] QDate time(QDate first, int n) const;
    // The next date of a task that was due on `due` and done on `done`: after both.
    [[nodiscard]] QDate after(QDate due, QDate done) const;
    // "every 3 months"; empty for once only.
    [[nodiscard]] Message words() const;
};

using FieldValue = std::function<Value(const FieldDef&)>;
[[nodiscard]] RepeatRule repeatRuleOf(const Recurrence& recurrence, const FieldValue& value);

} // namespace ringbinder
