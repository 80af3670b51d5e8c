// SPDX-License-Identifier: GPL-3.0-or-later
// Columns without a field of their own become extra fields of the register, in the same change set.
// Inside of the import.
#pragma once

#include "core/exchange/importrun.h"

namespace ringbinder {

// The declaration of the new field; its record stands in the change set before any value of it.
[[nodiscard]] const FieldDef* addExtraField(const ImportPlan& plan, const ImportColumn& column,
                                            const Binder& binder, PreparedImport& prepared);

} // namespace ringbinder
