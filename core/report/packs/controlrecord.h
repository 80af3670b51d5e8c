// SPDX-License-Identifier: GPL-3.0-or-later
// The control block of a pack as a record: identifier, version, people and dates that its first
// page prints. Found, or begun from what the client's profile says. A pack about records has one
// for all of them and one for each that is printed alone. Used by the page of reports and that of
// audit packs.
#pragma once

#include "core/report/packs/packs.h"

namespace ringbinder::report {

// Nothing where the pack has none yet.
[[nodiscard]] Result<std::optional<Uid>> controlRecordOf(const Binder& binder, const PackDef& def,
                                                         const std::optional<Uid>& subject = {});
// The same, added as a draft in one change set where it is missing.
[[nodiscard]] Result<Uid> ensureControlRecord(Binder& binder, const PackDef& def,
                                              const Language& language,
                                              const std::optional<Uid>& subject = {});
// Which is printed unless the client gave another: "ISMS-SOA-001", "ISMS-IAR-001-AUD-0003".
[[nodiscard]] QString usualIdentifier(const PackDef& def, const QString& subjectCode);

} // namespace ringbinder::report
