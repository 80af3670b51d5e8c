// SPDX-License-Identifier: GPL-3.0-or-later
// What every page repeats: header, footer, the watermark of a draft; and the title block that opens
// the first page.
#pragma once

#include "core/report/painter/textflow.h"

#include <QPainterPath>

namespace ringbinder::report {

class FurniturePainter final {
public:
    static constexpr double kHeaderHeight = style::mm(17);
    static constexpr double kFooterHeight = style::mm(13);

    FurniturePainter(const Document& document, const Language& language)
        : m_furniture(document.furniture)
        , m_language(language)
        , m_hasCover(document.hasCoverPage())
    {
    }

    // Below everything else on the page.
    void paintWatermark(Canvas& canvas, const QSizeF& paper) const;
    // `frame`: the paper without its margins.
    void paint(Canvas& canvas, const QRectF& frame, int page, int pageCount) const;

private:
    void paintHeader(Canvas& canvas, const QRectF& frame) const;
    void paintFooter(Canvas& canvas, const QRectF& frame, int page, int pageCount) const;

    const Furniture& m_furniture;
    const Language& m_language;
    bool m_hasCover;                  // says itself what a header would
    mutable QPainterPath m_watermark; // made for the first page
};

class TitleFlow final : public Flow {
public:
    TitleFlow(const FlowContext& context, const Document& document);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype) const override { return m_piece; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    const Document& m_document;
    double m_width;
    Piece m_piece;
};

} // namespace ringbinder::report
