// SPDX-License-Identifier: GPL-3.0-or-later
// The cover page of clients who want one of its own: logo, name and title on an area of the brand's
// colour, and below what identifies the document. Takes the whole page; the control block follows
// on the next one.
#pragma once

#include "core/report/painter/textflow.h"

namespace ringbinder::report {

class CoverFlow final : public Flow {
public:
    // `height`: of the room that a page has.
    CoverFlow(const FlowContext& context, const Document& document, double height);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype) const override { return m_piece; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    void paintFacts(Canvas& canvas, QPointF place) const;

    const Document& m_document;
    const Language& m_language;
    double m_width;
    Piece m_piece;
};

} // namespace ringbinder::report
