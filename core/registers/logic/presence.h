// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a person is still here to answer for something: neither marked as inactive nor past the
// last day. Used where records name an owner.
#pragma once

#include "core/registers/person.h"
#include "core/schema/record.h"

namespace ringbinder {

[[nodiscard]] inline bool hasLeft(const Record& person, QDate today)
{
    const auto lastDay = person.get(person::endDate);
    return person.get(person::active) == false || (lastDay && *lastDay < today);
}

} // namespace ringbinder
