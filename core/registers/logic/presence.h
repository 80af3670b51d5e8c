// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a person is still here to answer for something: neither marked as inactive nor past the
// last day. Used where records name an owner.
#pragma once

#include "core/registers/people/person.h"
#include "core/schema/record.h"

namespace ringbinder {

// The first day without them; of somebody marked as inactive the first day there is, and invalid
// while no end is known.
[[nodiscard]] inline QDate goneFrom(const Record& person)
{
    if (person.get(person::active) == false)
        return {1, 1, 1};
    const auto lastDay = person.get(person::endDate);
    return lastDay ? lastDay->addDays(1) : QDate();
}

[[nodiscard]] inline bool isGone(QDate from, QDate today)
{
    return from.isValid() && from <= today;
}

[[nodiscard]] inline bool hasLeft(const Record& person, QDate today)
{
    return isGone(goneFrom(person), today);
}

} // namespace ringbinder
