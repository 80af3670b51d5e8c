// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against an act on a record that others rely upon: approved text typed over, evidence
// under a legal hold removed. The registers say what it is (core/registers/standing.cpp); the
// session keeps to it whoever asks: form, table, import or command line.
#pragma once

#include "core/schema/record.h"

#include <optional>

namespace ringbinder {

struct Objection {
    const FieldDef* field = nullptr;
    Message reason; // what is refused, and what to do instead
};
// Nothing: it may go ahead.
[[nodiscard]] std::optional<Objection> objectionToRemoval(const Record& present);
[[nodiscard]] std::optional<Objection> objectionToChange(const Record& before, const Record& after);

} // namespace ringbinder
