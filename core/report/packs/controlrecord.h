// SPDX-License-Identifier: GPL-3.0-or-later
// The control block of a pack as a record: identifier, version, people and dates that its first
// page prints. Found, or begun from what the client's profile says. Used by the page of reports.
#pragma once

#include "core/report/packs/packs.h"

namespace ringbinder::report {

// Nothing where the pack has none yet.
[[nodiscard]] Result<std::optional<Uid>> controlRecordOf(const Binder& binder, const PackDef& def);
// The same, added as a draft in one change set where it is missing.
[[nodiscard]] Result<Uid> ensureControlRecord(Binder& binder, const PackDef& def,
                                              const Language& language);

} // namespace ringbinder::report
