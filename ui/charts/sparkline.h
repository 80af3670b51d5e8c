// SPDX-License-Identifier: GPL-3.0-or-later
// A course of values drawn as a small line with the target behind it and a dot at the last value.
// It only draws: what it says in words stands in the cell's text. Used by the table of measures.
#pragma once

#include "core/schema/field.h"

#include <QList>
#include <QPalette>
#include <QRect>

#include <optional>

class QPainter;

namespace ringbinder {

struct Sparkline {
    QList<double> values; // oldest first
    std::optional<double> target;
    Tone lastTone = Tone::Neutral; // of the dot
};

void paintSparkline(QPainter& painter, const QRect& rect, const Sparkline& line,
                    const QPalette& palette, bool isSelected);

} // namespace ringbinder
