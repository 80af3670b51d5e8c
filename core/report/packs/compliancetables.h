// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the network compliance report, and the statement of what scans covered and what
// they did not. Used by compliancepack.cpp and by the evidence index; nothing is judged here.
#pragma once

#include "core/report/packs/recordtable.h"
#include "core/rules/technicalstate.h"
#include "core/technical/rates.h"

namespace ringbinder::report {

using ComplianceContext = std::shared_ptr<const PackContext>;

// Of the snapshot; nothing where nobody asked for it.
[[nodiscard]] const TechnicalState& technicalOf(const PackContext& context);

// ---- what scans covered
struct CoverageStatement {
    QStringList covered; // zones in scope with a scan in time
    QStringList open;    // zones in scope without, each with its last scan
    QStringList outOfScope;
    int outside = 0; // hosts outside every zone
    int unseen = 0;  // registered assets that the newest scans missed

    // Only then may anything be said of the whole network.
    [[nodiscard]] bool isWhole() const
    {
        return !covered.isEmpty() && open.isEmpty() && outOfScope.isEmpty() && outside == 0;
    }
};
[[nodiscard]] CoverageStatement coverageOf(const PackContext& context);
// One sentence: of what the results speak, and of what they do not.
[[nodiscard]] QString coverageLimit(const PackContext& context);
[[nodiscard]] Table zoneTable(const PackContext& context);
[[nodiscard]] Table unknownHostTable(const ComplianceContext& shared);
[[nodiscard]] Table unseenAssetTable(const ComplianceContext& shared);
[[nodiscard]] Table driftTable(const PackContext& context, const TechnicalDrift::Step& step);
[[nodiscard]] Table importTable(const ComplianceContext& shared);
// The day from which results of the import no longer count.
[[nodiscard]] QDate validUntil(const PackContext& context, const Record& import);

// ---- what they showed
[[nodiscard]] Table technicalRuleTable(const ComplianceContext& shared);
[[nodiscard]] Table ruleResultTable(const PackContext& context);
// Host by host or asset by asset, those with the gravest failures first.
[[nodiscard]] Table failureTable(const ComplianceContext& shared);
[[nodiscard]] Table technicalExceptionTable(const ComplianceContext& shared);
[[nodiscard]] Table passRateTable(const PackContext& context, RateBy by);
[[nodiscard]] ChartSpec passRateChart(const PackContext& context);
// Each control that technical rules show: rules, pass rate, last import with its checksum.
[[nodiscard]] Table technicalProof(const PackContext& context);
// "83 %"; a dash where nothing was checked.
[[nodiscard]] QString percentText(const PackContext& context, const PassRate& rate);

} // namespace ringbinder::report
