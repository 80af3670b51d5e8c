// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of one or two pages for people who read no registers: the summary for management, the
// roles with holders and deputies, and how things go for the staff, with room to record that it was
// told. Blocks from a snapshot; sheets.h lists and composes them.
#pragma once

#include "core/report/document.h"
#include "core/rules/snapshot.h"

namespace ringbinder::report {

// `before`: the same client three months ago; null where there was none.
[[nodiscard]] QList<Block> managementBlocks(const Snapshot& data, const Snapshot* before);
[[nodiscard]] QList<Block> roleBlocks(const Snapshot& data);
[[nodiscard]] QList<Block> progressBlocks(const Snapshot& data);

} // namespace ringbinder::report
