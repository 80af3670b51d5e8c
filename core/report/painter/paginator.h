// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the pieces of all flows on pages: heads stay with what follows, rows stay whole, what is
// higher than a page is cut between lines, what goes on over a page says so.
#pragma once

#include "core/report/painter/flowlist.h"

namespace ringbinder::report {

struct Placement {
    int flow = 0; // index into the flow list
    qint32 piece = 0;
    qint32 from = 0; // lines [from, to), to < 0: all
    qint32 to = -1;
    double y = 0;          // top, in units from the top of the paper
    bool hasCarry = false; // the flow's carry is painted above
};

struct Page {
    Orientation orientation = Orientation::Portrait;
    int continuedHeading = -1; // the section that goes on from the page before
    QList<Placement> placements;
};

// At least one page.
[[nodiscard]] QList<Page> paginate(const FlowList& flows, const PageGeometry& geometry);

} // namespace ringbinder::report
