// SPDX-License-Identifier: GPL-3.0-or-later
// A seal over the signed part of a record, for registers with a fixed field "seal": once it is set,
// the session refuses every write after which the seal no longer fits, and the removal of the
// record. It tells a change, it does not prove who signed. Used by registers' check().
#pragma once

#include "core/schema/record.h"

#include <span>

namespace ringbinder::sealing {

// The fields must be stored ones; people who may be replaced later are no part of it.
[[nodiscard]] QString sealOf(const Record& record, std::span<const FieldDef* const> fields);
// An error at `seal` when it is set and the record is not as it was signed.
void check(const Record& record, IssueList& issues, const Field<QString>& seal,
           std::span<const FieldDef* const> fields);

} // namespace ringbinder::sealing
