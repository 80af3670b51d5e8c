// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the legal register. Used by legalpack.cpp alone.
#pragma once

#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// What applies wholly or partly.
[[nodiscard]] bool appliesHere(const Record& entry);

// Kinds by how far they are met.
[[nodiscard]] Table complianceTable(const PackContext& context);
// Rows of these two are fetched later: they keep the context alive.
[[nodiscard]] Table legalTable(const std::shared_ptr<const PackContext>& context);
[[nodiscard]] Table dutyTable(const std::shared_ptr<const PackContext>& context);
// Days to keep, the earliest first.
[[nodiscard]] Table deadlineTable(const PackContext& context);
// Within how many hours whom to tell of an incident.
[[nodiscard]] Table noticeTable(const PackContext& context);
[[nodiscard]] Table ruleChangeTable(const PackContext& context);

} // namespace ringbinder::report
