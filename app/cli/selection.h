// SPDX-License-Identifier: GPL-3.0-or-later
// Which records and columns a command is about: --where, --sort and --columns. Used by list and
// export.
#pragma once

#include "app/cli/desk.h"

namespace ringbinder::cli {

struct Selection {
    const RegisterDef* def = nullptr;
    QList<const FieldDef*> columns; // empty without --columns
    QList<Record> records;          // in the order of --sort, computed fields filled
};
// Of the register that the second argument names: the records that --where leaves.
[[nodiscard]] Result<Selection> selectionOf(const Invocation& invocation, const Desk& desk);

} // namespace ringbinder::cli
