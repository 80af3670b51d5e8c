// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/carryover.h"

namespace ringbinder {

std::optional<Carried> carriedOver(const Catalogue& catalogue, const QString& number2013)
{
    const FormerControl* former = catalogue.formerControl(number2013);
    if (!former)
        return std::nullopt;
    Carried carried;
    carried.from = former->id;
    carried.to = former->mapsTo;
    carried.split = former->mapsTo.size() > 1;
    for (const QString& target : former->mapsTo) {
        for (const QString& other : catalogue.control(target)->from2013) {
            if (other != former->id && !carried.mergedWith.contains(other))
                carried.mergedWith.append(other);
        }
    }
    carried.merged = !carried.mergedWith.isEmpty();
    return carried;
}

} // namespace ringbinder
