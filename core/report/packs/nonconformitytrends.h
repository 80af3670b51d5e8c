// SPDX-License-Identifier: GPL-3.0-or-later
// How nonconformities came and went: by month, by source, by cause, how often a cause came back and
// how long closing took. Counts records of a snapshot and makes charts of them; for the pack of
// nonconformities and the inputs of management reviews.
#pragma once

#include "core/report/chart.h"
#include "core/rules/snapshot.h"

namespace ringbinder::report {

struct NonconformityFigures {
    qsizetype all = 0;
    qsizetype open = 0;
    qsizetype overdue = 0;
    qsizetype closed = 0;
    // Same category of cause and a control in common with an earlier one of the twelve months
    // before; of those whose category is recorded.
    qsizetype repeated = 0;
    qsizetype withCause = 0;
    double meanDaysToClose = 0; // of the closed ones whose days are recorded
    qsizetype timed = 0;

    [[nodiscard]] int repeatPercent() const
    {
        return withCause == 0 ? 0 : qRound(100.0 * double(repeated) / double(withCause));
    }
};

[[nodiscard]] NonconformityFigures nonconformityFigures(const Snapshot& snapshot);
// Those that repeat an earlier one, by their codes.
[[nodiscard]] QList<const Record*> repeatedNonconformities(const Snapshot& snapshot);
[[nodiscard]] bool isNonconformityOpen(const Record& nonconformity);

// Two lines, month by month from `from` to `until`.
[[nodiscard]] ChartSpec nonconformityMonthsChart(const Snapshot& snapshot, QDate from, QDate until);
[[nodiscard]] ChartSpec nonconformitySourceChart(const Snapshot& snapshot);
[[nodiscard]] ChartSpec nonconformityCauseChart(const Snapshot& snapshot);
// From the first one on, but not more than two years.
[[nodiscard]] QDate nonconformitiesSince(const Snapshot& snapshot);

} // namespace ringbinder::report
