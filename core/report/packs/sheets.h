// SPDX-License-Identifier: GPL-3.0-or-later
// Small prints of one or two pages for people who read no registers: the summary for management,
// the roles with holders and deputies, and how things go for the staff, with room to record that it
// was told. Composed from a snapshot; writePdf() writes. Used by the pages they belong to and the
// command line.
#pragma once

#include "core/report/document.h"
#include "core/rules/snapshot.h"

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

enum class SheetKind { Management, Roles, Progress };

// "management-summary", "role-sheet", "staff-progress"
[[nodiscard]] QLatin1String keyOf(SheetKind kind);
[[nodiscard]] std::optional<SheetKind> sheetOf(QStringView key);
[[nodiscard]] QStringList sheetKeys();
[[nodiscard]] Text titleOf(SheetKind kind);

// Reads the binder once, and for the trend once more as it was three months ago.
[[nodiscard]] Result<Document> composeSheet(const Binder& binder, SheetKind kind,
                                            const Language& language);

// The blocks of each, for sheets.cpp. `before`: the same client earlier; null where there was none.
[[nodiscard]] QList<Block> managementBlocks(const Snapshot& data, const Snapshot* before);
[[nodiscard]] QList<Block> roleBlocks(const Snapshot& data);
[[nodiscard]] QList<Block> progressBlocks(const Snapshot& data);

} // namespace ringbinder::report
