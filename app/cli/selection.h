// SPDX-License-Identifier: GPL-3.0-or-later
// Which records and columns a command is about: --where, --sort and --columns. Used by list and
// export.
#pragma once

#include "app/cli/desk.h"
#include "core/registers/logic/unit_scope.h"

namespace ringbinder::cli {

struct Selection {
    const RegisterDef* def = nullptr;
    QList<const FieldDef*> columns; // empty without --columns
    QList<Record> records;          // in the order of --sort, computed fields filled
};
// Of the register that the second argument names: those that --where and --unit leave.
[[nodiscard]] Result<Selection> selectionOf(const Invocation& invocation, const Desk& desk);
// Of a register that the command itself names.
[[nodiscard]] Result<QList<Record>> selectedRecords(const Invocation& invocation, const Desk& desk,
                                                    const RegisterDef& def);
// Of --unit, a code or a name; nothing without it.
[[nodiscard]] Result<std::optional<UnitScope>> unitOf(const Invocation& invocation,
                                                      const Binder& binder);

} // namespace ringbinder::cli
