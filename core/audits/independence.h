// SPDX-License-Identifier: GPL-3.0-or-later
// Whether nobody in the team of an audit judges own work: owners of controls, processes and
// documents, heads and members of units, barred areas, auditees. Tells what stands in the way; the
// decision stays with people. Used by the audit's page, the command line and rules.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/recordsource.h"

namespace ringbinder {

struct IndependenceConflict {
    Uid auditor;              // of the register of auditors
    std::optional<Uid> about; // the control, process, document, unit, line or person concerned
    Message sentence;
};

// Empty: nobody in the team judges own work, as far as the registers know.
[[nodiscard]] Result<QList<IndependenceConflict>> independenceConflicts(const RecordSource& source,
                                                                        const Uid& audited);

} // namespace ringbinder
