// SPDX-License-Identifier: GPL-3.0-or-later
// A block of the document turned into pieces for one width: strips that follow each other down the
// page. The paginator decides where they go and asks for them to be painted there; a flow knows
// nothing about pages.
#pragma once

#include "core/report/painter/canvas.h"

#include <QRectF>

namespace ringbinder::report {

struct Piece {
    double height = 0;
    double gapBefore = 0; // dropped at the top of a page
    bool keepsWithNext = false;
    // A piece of lines may be cut between two of them: where it may go over the page anyway
    // (paragraphs), or only when it is higher than a page (table rows).
    qsizetype lines = 0;
    double lineHeight = 0;
    double padding = 0; // height without the lines
    bool splitsFreely = false;
};

// What the painter knows at the time a page is painted.
struct PageFacts {
    int pageCount = 1;
    const QList<int>* bookmarkPages = nullptr; // by number of the bookmark
};

class Flow {
public:
    virtual ~Flow() = default;

    [[nodiscard]] virtual qsizetype pieceCount() const = 0;
    [[nodiscard]] virtual Piece piece(qsizetype index) const = 0;
    // Lines [from, to) of the piece, `to` < 0: all; top left corner at `place`.
    virtual void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
                       qsizetype from, qsizetype to) const = 0;

    // What is repeated above piece `index` when it (or the rest of it) opens a page.
    [[nodiscard]] virtual double carryHeight(qsizetype index) const
    {
        Q_UNUSED(index);
        return 0;
    }
    virtual void paintCarry(Canvas& canvas, qsizetype index, QPointF place) const
    {
        Q_UNUSED(canvas);
        Q_UNUSED(index);
        Q_UNUSED(place);
    }
};

} // namespace ringbinder::report
