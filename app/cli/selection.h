// SPDX-License-Identifier: GPL-3.0-or-later
// Which records and columns a command is about: --where, --sort and --columns. Used by list and
// export.
#pragma once

#include "app/cli/desk.h"

namespace ringbinder::cli {

// Empty without --columns.
[[nodiscard]] Result<QList<const FieldDef*>>
columnsOf(const Invocation& invocation, const Binder& binder, const RegisterDef& def);
// Those that --where leaves, in the order of --sort, computed fields filled.
[[nodiscard]] Result<QList<Record>> selectedRecords(const Invocation& invocation, const Desk& desk,
                                                    const RegisterDef& def);

} // namespace ringbinder::cli
