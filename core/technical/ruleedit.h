// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the condition of a technical rule: the version grows by one and the sources follow, in
// one change set. Used by the editor of rules and by the command line; nothing else changes a
// condition.
#pragma once

#include "core/registers/technical/condition.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// The rule as it would be, for a trial (ComplianceWants::trial) and for a new rule.
[[nodiscard]] Record withCondition(const Record& rule, const Condition& condition);

// Errors: NotFound where the rule is gone; Invalid where the condition is what it is already.
[[nodiscard]] Result<ChangeSet> changeCondition(const Binder& binder, const Uid& rule,
                                                const Condition& condition);

} // namespace ringbinder
