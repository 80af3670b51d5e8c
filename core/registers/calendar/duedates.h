// SPDX-License-Identifier: GPL-3.0-or-later
// Which dates of which register somebody has to keep: whom they concern, and when they are settled.
// One table for calendar, reminders and the command line, so that they never disagree. It declares
// and reads nothing; core/calendar collects the dates.
#pragma once

#include "core/schema/register.h"

#include <array>
#include <span>

namespace ringbinder {

// A task that comes back: its date moves on when it was done.
struct Recurrence {
    const FieldDef* every = nullptr;    // Integer; 0 or empty: once only
    const FieldDef* unit = nullptr;     // Choice: days, weeks, months, years
    const FieldDef* from = nullptr;     // Choice: schedule, completion
    const FieldDef* lastDone = nullptr; // Date
    const FieldDef* status = nullptr;   // Choice
    const char* open = "";              // its token while a next time is ahead
    const char* done = "";              // its token after the last time
};

struct DueDate {
    enum class Kind {
        Deadline, // overdue once it has passed
        Event,    // takes place by itself: over once it has passed
    };
    // Settled while the field holds one of these words: tokens of a choice, "yes" or "no".
    struct Condition {
        const FieldDef* field = nullptr;
        const char* words = ""; // separated by blanks
    };

    const RegisterDef* def = nullptr;
    const FieldDef* date = nullptr; // Date or Instant
    Kind kind = Kind::Deadline;
    // Whom it concerns: the first of them that is filled.
    std::array<const FieldDef*, 2> people = {};
    const FieldDef* doneOn = nullptr; // settled once this date is filled
    std::array<Condition, 2> settled = {};
    // The date holds until a younger record of the same group says another: `youngest` is its date,
    // `group` what the records have in common (nothing: all records of the register).
    const FieldDef* youngest = nullptr;
    std::array<const FieldDef*, 2> group = {};
    const FieldDef* remindDays = nullptr;   // Integer
    const Recurrence* recurrence = nullptr; // null: the date does not come back by itself
};

[[nodiscard]] std::span<const DueDate> dueDates();

} // namespace ringbinder
