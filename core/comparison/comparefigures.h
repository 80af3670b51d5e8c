// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a comparison: new, removed, level risen or fallen, decision, owner, applicability,
// status. Each knows the differences that it counts, so that a figure and what stands behind it
// agree.
#pragma once

#include "core/comparison/registercomparison.h"

namespace ringbinder {

struct CompareFigure {
    QString key; // "added", "level_up", "owner", …
    Text label;
    Tone tone = Tone::Neutral;
    QList<qsizetype> rows; // of the list of differences
};

// Every figure that makes sense for the register, also those that count nothing.
[[nodiscard]] QList<CompareFigure> compareFigures(const RegisterDef& def,
                                                  const QList<RecordDifference>& differences);

} // namespace ringbinder
