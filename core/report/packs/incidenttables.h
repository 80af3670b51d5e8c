// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and charts of the incident report: those about one incident and those about all.
// Used by incidentpack.cpp alone.
#pragma once

#include "core/report/packs/recordtable.h"

namespace ringbinder::report {

using IncidentContext = std::shared_ptr<const PackContext>;

// ---- about one incident
[[nodiscard]] Table timeLineTable(const IncidentContext& context, const Record& incident);
[[nodiscard]] Table incidentEvidence(const IncidentContext& context, const Record& incident);
[[nodiscard]] Table custodyTable(const IncidentContext& context, const Record& incident);
[[nodiscard]] Table noticesTable(const IncidentContext& context, const Record& incident);
[[nodiscard]] Table correctiveTable(const IncidentContext& context, const Record& incident);

// ---- about all
// The first moment that is known of it; invalid: none.
[[nodiscard]] QDateTime knownSince(const Record& incident);
[[nodiscard]] Table incidentRegister(const IncidentContext& context);
// Types by month of the year up to the day that is printed.
[[nodiscard]] Table incidentTrend(const PackContext& context);
[[nodiscard]] ChartSpec incidentMonthsChart(const PackContext& context);
[[nodiscard]] ChartSpec incidentTypesChart(const PackContext& context);
// Median and longest time to acknowledge, contain and recover, by severity.
[[nodiscard]] Table incidentTimes(const PackContext& context);

} // namespace ringbinder::report
