// SPDX-License-Identifier: GPL-3.0-or-later
// How many open risks stood at each level at the end of the last months, taken from the history of
// the binder: the ratings as they were then, the bands as they are today. Part of a snapshot; used
// by the chart of levels over time.
#pragma once

#include "core/rules/insight.h"

#include <QDateTime>
#include <QList>

namespace ringbinder {

struct LevelHistory final : Insight {
    static constexpr int kMonths = 12;

    struct Point {
        QDateTime at;
        QList<int> byBand; // open risks, one number for each band of the method
    };
    // The earliest first; the last one is the moment of the snapshot. None before the history
    // begins.
    QList<Point> points;

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation& evaluation, const Snapshot& snapshot);
};

} // namespace ringbinder
