// SPDX-License-Identifier: GPL-3.0-or-later
// A pack that uses every block there is, in both orientations, with texts as they occur in life:
// short, long, empty, German, Greek, hostile. Tests lay it out; a person may look at its pages.
#pragma once

#include "core/report/document.h"

namespace ringbinder::report::demo {

// The four usual levels, and statuses of controls.
[[nodiscard]] QList<Tint> levels();
[[nodiscard]] QList<Tint> statuses();

[[nodiscard]] ChartSpec heatMap(bool withMoves);
[[nodiscard]] ChartSpec bars();
[[nodiscard]] ChartSpec stacks();
[[nodiscard]] ChartSpec lines();
[[nodiscard]] ChartSpec donut();

// A register of `rows` assets with codes AST-0001… in the first column, in groups of 40.
[[nodiscard]] Table assetRegister(qsizetype rows, bool withGroups = true);
[[nodiscard]] Table wideTable();
[[nodiscard]] QByteArray logoSvg();

[[nodiscard]] Furniture furniture();
[[nodiscard]] Document pack(bool isDraft);
// Nothing but a table, with page furniture.
[[nodiscard]] Document tableOnly(Table table);

} // namespace ringbinder::report::demo
