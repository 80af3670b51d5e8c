// SPDX-License-Identifier: GPL-3.0-or-later
// Where the controls of the 2013 edition went in 2022. The import shows it before an old Statement
// of Applicability is taken over: some controls were split, most were merged with others.
#pragma once

#include "core/catalogue/catalogue.h"

#include <optional>

namespace ringbinder {

struct Carried {
    QString from;           // "A.12.4.2"
    QStringList to;         // "A.8.15"
    bool split = false;     // went into several controls
    bool merged = false;    // a control it went into continues others as well
    QStringList mergedWith; // those others, of 2013
};

// Empty for a number that 2013 did not have.
[[nodiscard]] std::optional<Carried> carriedOver(const Catalogue& catalogue,
                                                 const QString& number2013);

} // namespace ringbinder
