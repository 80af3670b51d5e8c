// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a table as a flow: head, rows, count line. Keeps the height of every row and nothing
// of its content, so that the rows of a big register exist only where they live.
#pragma once

#include "core/base/progress.h"
#include "core/report/painter/columns.h"
#include "core/report/painter/textflow.h"

namespace ringbinder::report {

class TableFlow final : public Flow {
public:
    // Part `part` of the plan. Stops measuring early when `progress` is cancelled.
    TableFlow(const FlowContext& context, const Table& table, const ColumnPlan& plan, int part,
              Progress& progress);

    qsizetype pieceCount() const override;
    Piece piece(qsizetype index) const override;
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;
    double carryHeight(qsizetype index) const override;
    void paintCarry(Canvas& canvas, qsizetype index, QPointF place) const override;

private:
    // Piece 0 is caption and head; then the rows (or the sentence that there are none); then the
    // count line if there is one.
    [[nodiscard]] qsizetype rowPieces() const;
    [[nodiscard]] bool isGroup(qsizetype row) const;
    [[nodiscard]] bool isTotal(qsizetype row) const;
    // The group that record row `row` belongs to, -1: none.
    [[nodiscard]] qsizetype groupOf(qsizetype row) const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] TypeStyle typeOf(const Row& row, const Cell& cell) const;
    [[nodiscard]] qsizetype measureRow(FontBook& fonts, const Row& row) const;
    [[nodiscard]] double chipInset() const;
    void paintHead(Canvas& canvas, QPointF place) const;
    void paintRow(Canvas& canvas, qsizetype row, QPointF place, qsizetype from, qsizetype to) const;
    void paintGroup(Canvas& canvas, const Row& row, QPointF place, bool isContinued) const;
    void paintCell(Canvas& canvas, const Row& row, const Cell& cell, const Column& column,
                   const QRectF& box, qsizetype from, qsizetype to) const;

    const Table& m_table;
    const Language& m_language;
    double m_width;
    QList<int> m_columns;
    QList<double> m_widths;
    double m_padding;
    TypeStyle m_type;
    TypeStyle m_headType;
    int m_part;
    int m_partCount;
    double m_captionHeight = 0;
    double m_headHeight = 0;
    QList<quint16> m_rowLines;
    QList<qsizetype> m_groups; // rows that are group heads, ascending
    QList<qsizetype> m_totals; // rows that sum up, ascending
};

} // namespace ringbinder::report
