// SPDX-License-Identifier: GPL-3.0-or-later
// Which technical findings a new import closes, because it no longer shows them, and which it opens
// again. Judged by complianceOf() over the binder and what the import is about to add, before
// anything is written. Only results that this import decides count.
#pragma once

#include "core/technical/scanimport.h"

namespace ringbinder {

class Binder;

struct FindingChanges {
    int closed = 0;
    int reopened = 0;
};
// `set`: what the import adds; takes the changes of findings as well. `changed`: records that exist
// already, as the set leaves them.
[[nodiscard]] Result<FindingChanges> settleFindings(const Binder& binder,
                                                    const ScanImport::DerivedBy& derived,
                                                    const Uid& import, const QList<Record>& changed,
                                                    ChangeSet& set);

} // namespace ringbinder
