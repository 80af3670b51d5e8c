// SPDX-License-Identifier: GPL-3.0-or-later
// Small fixed grids as flows: labelled values, the row of large figures, signatures, charts and
// pictures.
#pragma once

#include "core/report/painter/textflow.h"

namespace ringbinder::report {

// Labelled values, in one or two pairs per row. Also draws the control block.
class KeyValueFlow final : public Flow {
public:
    KeyValueFlow(const FlowContext& context, KeyValue grid);

    qsizetype pieceCount() const override { return m_pieces.size(); }
    Piece piece(qsizetype index) const override { return m_pieces[index]; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    [[nodiscard]] double pairWidth() const;
    [[nodiscard]] double valueWidth() const { return pairWidth() - m_labelWidth; }
    void paintPair(Canvas& canvas, const KeyValue::Entry& entry, QPointF place, qsizetype from,
                   qsizetype to) const;

    KeyValue m_grid;
    double m_width;
    double m_labelWidth = 0;
    int m_columns = 1;
    QList<Piece> m_pieces;
};

class FiguresFlow final : public Flow {
public:
    FiguresFlow(const FlowContext& context, const Figures& figures);

    qsizetype pieceCount() const override;
    Piece piece(qsizetype index) const override { return m_pieces[index]; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    [[nodiscard]] double tileWidth() const;

    const Figures& m_figures;
    double m_width;
    int m_perRow;
    QList<Piece> m_pieces;
};

class SignatureFlow final : public Flow {
public:
    SignatureFlow(const FlowContext& context, const SignatureBlock& block);

    qsizetype pieceCount() const override { return m_pieces.size(); }
    Piece piece(qsizetype index) const override { return m_pieces[index]; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    enum Cell { Purpose, Name, Role, Date, Mark, CellCount };
    [[nodiscard]] QRectF cell(Cell which) const; // left and width only
    [[nodiscard]] QString text(const SignatureBlock::Signatory& signatory, Cell which) const;

    const SignatureBlock& m_block;
    const Language& m_language;
    double m_width;
    bool m_hasPurposes;
    QList<Piece> m_pieces; // statement, head, one per signatory, remarks
};

class ChartsFlow final : public Flow {
public:
    ChartsFlow(const FlowContext& context, const Charts& charts, double tallest);

    qsizetype pieceCount() const override { return m_charts.charts.isEmpty() ? 0 : 1; }
    Piece piece(qsizetype) const override { return m_piece; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    [[nodiscard]] double chartWidth() const;

    const Charts& m_charts;
    double m_width;
    Piece m_piece;
};

class ImageFlow final : public Flow {
public:
    ImageFlow(const FlowContext& context, const Image& image, double tallest);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype) const override { return m_piece; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    const Image& m_image;
    double m_width;
    QSizeF m_box;
    Piece m_piece;
};

} // namespace ringbinder::report
