// SPDX-License-Identifier: GPL-3.0-or-later
// Which records and columns a command is about: --where, --sort and --columns. Used by list and
// export.
#pragma once

#include "app/cli/desk.h"
#include "core/registers/logic/unit_scope.h"

namespace ringbinder::cli {

// Empty without --columns.
[[nodiscard]] Result<QList<const FieldDef*>>
columnsOf(const Invocation& invocation, const Binder& binder, const RegisterDef& def);
// Of --unit, a code or a name; nothing without it.
[[nodiscard]] Result<std::optional<UnitScope>> unitOf(const Invocation& invocation,
                                                      const Binder& binder);
// Those that --where and --unit leave, in the order of --sort, computed fields filled.
[[nodiscard]] Result<QList<Record>> selectedRecords(const Invocation& invocation, const Desk& desk,
                                                    const RegisterDef& def);

} // namespace ringbinder::cli
