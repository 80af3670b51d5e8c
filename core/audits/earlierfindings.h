// SPDX-License-Identifier: GPL-3.0-or-later
// Which findings of earlier audits belong into the plan of the next one. Builds change sets,
// applies none. Used by the audit's page and the command line.
#pragma once

#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// Findings of earlier audits that belong into the plan of this one and are not in it: those still
// open, and those settled since that nobody has looked at again, as far as clauses, controls or
// units meet. Newest first.
[[nodiscard]] Result<QList<Record>> earlierFindingsFor(const Binder& binder, const Uid& audited);
[[nodiscard]] Result<ChangeSet> withEarlierFindings(const Binder& binder, const Uid& audited);

} // namespace ringbinder
