// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping of a table kept in the binder under the set of its headings, so that the next month's
// list comes in at a click. Holds what columns and words mean, never a value of a record.
#pragma once

#include "core/base/result.h"
#include "core/exchange/importplan.h"

namespace ringbinder {

// Writes a record of the register of presets, or replaces the one of the same headings.
[[nodiscard]] Result<> savePreset(const ImportPlan& plan, const QString& title, Binder& binder);

// Applies the preset of the same register and headings; gives its title, empty where there is none.
[[nodiscard]] Result<QString> applyPreset(ImportPlan& plan, const ImportContext& context);

// As stored with presets and with rows that wait.
[[nodiscard]] QString tokenOf(ImportColumn::Use use);
[[nodiscard]] QString tokenOf(ImportPlan::Existing existing);
[[nodiscard]] std::optional<ImportColumn::Use> importUseOf(const QString& token);
[[nodiscard]] std::optional<ImportPlan::Existing> existingWayOf(const QString& token);

} // namespace ringbinder
