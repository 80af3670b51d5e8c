// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the records of a snapshot and is asked by rules and packs alike: which scope is
// in force, which roles are vacant, which demanded documents are there. It judges nothing that the
// folders of the logic judge already. Registers that the snapshot lacks count as empty.
#pragma once

#include "core/documents/mandatorystatus.h"
#include "core/rules/snapshot.h"

namespace ringbinder {

// Of scope_statement: the one approved last, else the newest that is being written; null: none.
[[nodiscard]] const Record* statementInForce(const Snapshot& snapshot);

// Of role and role_assignment: roles that must be held and are not.
[[nodiscard]] QList<const Record*> vacantRoles(const Snapshot& snapshot);

// mandatoryStatus() of registersOfMandatoryStatus().
[[nodiscard]] QList<MandatoryStatus> demandedDocuments(const Snapshot& snapshot, bool withControls);

} // namespace ringbinder
