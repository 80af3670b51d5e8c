// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the register of documents. Used by documentregisterpack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// How far ahead the due list looks.
inline constexpr int kDueWithinDays = 90;

// Documents of each type by status.
[[nodiscard]] Table documentCounts(const PackContext& context);
// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table documentTable(const std::shared_ptr<const PackContext>& context);
// Reviews that are due or soon will be, the earliest first.
[[nodiscard]] Table dueTable(const PackContext& context);
// What the standard and the applicable controls demand, and what answers it.
[[nodiscard]] Table demandTable(const PackContext& context);

// Neither superseded nor withdrawn.
[[nodiscard]] bool isStanding(const Record& document);

} // namespace ringbinder::report
