// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the widths of a table's columns from samples of its content and the wishes of its
// composer: 9 pt first, then 8; then the table is split by columns with the identifying ones
// repeated; 7 pt only when not even that fits.
#pragma once

#include "core/report/document.h"
#include "core/report/painter/fonts.h"

namespace ringbinder::report {

struct ColumnPlan {
    struct Part {
        QList<int> columns; // indexes into Table::columns
        QList<double> widths;
    };
    double points = 9;
    double padding = 0; // left and right of a cell's text
    QList<Part> parts;
};

[[nodiscard]] ColumnPlan planColumns(const Table& table, FontBook& fonts, double width);

// The text that a cell prints, the words of its tint included.
[[nodiscard]] QString cellText(const Table& table, const Cell& cell);

} // namespace ringbinder::report
