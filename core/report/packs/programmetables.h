// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and the chart of the audit programme pack. Used by auditprogrammepack.cpp alone.
#pragma once

#include "core/audits/coverage.h"
#include "core/report/packs/packwriter.h"

namespace ringbinder::report {

// The audits of a programme in the order of their days.
[[nodiscard]] QList<const Record*> auditsOf(const PackContext& context, const Record& programme);
// Those named in it and those who lead its audits or are in their teams.
[[nodiscard]] QList<const Record*> auditorsOf(const PackContext& context, const Record& programme);

// Rows are fetched later: they keep the context alive.
[[nodiscard]] Table auditTable(const std::shared_ptr<const PackContext>& context,
                               const Record& programme);
[[nodiscard]] Table auditorTable(const std::shared_ptr<const PackContext>& context,
                                 const Record& programme);
// How important each process is, and which audits of the programme look at it.
[[nodiscard]] Table importanceTable(const PackContext& context, const Record& programme);
// What earlier audits found, which is a reason to look again sooner.
[[nodiscard]] Table earlierResultsTable(const PackContext& context);

// Clauses and applicable controls by year, each cell with the audits that looked at it.
[[nodiscard]] Table coverageTable(const PackContext& context, const Coverage& coverage);
// How many of each chapter and theme are audited, planned, left out.
[[nodiscard]] ChartSpec coverageChart(const PackContext& context, const Coverage& coverage);

} // namespace ringbinder::report
