// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/tableflow.h"

#include <algorithm>
#include <limits>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr double kRowPadding = mm(0.95); // above and below the text of a row
constexpr double kHeadPadding = mm(1.2);
constexpr double kHeadRule = pt(1.1);
constexpr qsizetype kRowsPerReport = 500;

} // namespace

TableFlow::TableFlow(const FlowContext& context, const Table& table, const ColumnPlan& plan,
                     int part, Progress& progress)
    : m_table(table)
    , m_language(context.language)
    , m_width(context.width)
    , m_columns(plan.parts[part].columns)
    , m_widths(plan.parts[part].widths)
    , m_padding(plan.padding)
    , m_type{Face::Regular, plan.points, 1.32}
    , m_headType{Face::Bold, std::min(plan.points, 8.5), 1.28}
    , m_part(part)
    , m_partCount(int(plan.parts.size()))
{
    if (!caption().isEmpty()) {
        const TextLines lines(context.fonts, caption(), style::kCaption, m_width);
        m_captionHeight = lines.height() + mm(1.4);
    }
    double head = 0;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const TextLines lines(context.fonts, table.columns[m_columns[c]].title, m_headType,
                              m_widths[c] - 2 * m_padding);
        head = std::max(head, lines.height());
    }
    m_headHeight = head + 2 * kHeadPadding + kHeadRule;

    m_rowLines.reserve(table.rows.count);
    for (qsizetype i = 0; i < table.rows.count; ++i) {
        const Row row = table.rows.at(i);
        if (row.kind == Row::Kind::Group)
            m_groups.append(i);
        if (row.kind == Row::Kind::Total)
            m_totals.append(i);
        m_rowLines.append(quint16(std::min<qsizetype>(measureRow(context.fonts, row),
                                                      std::numeric_limits<quint16>::max())));
        if (i % kRowsPerReport == 0) {
            if (progress.isCancelled())
                return;
            progress.report(i, table.rows.count,
                            Message("report", QT_TRANSLATE_NOOP("report", "Laying out pages")));
        }
    }
}

QString TableFlow::caption() const
{
    if (m_partCount == 1)
        return m_table.caption;
    const QString part = Message("report", QT_TRANSLATE_NOOP("report", "part %1 of %2"))
                             .arg(m_part + 1)
                             .arg(m_partCount)
                             .in(m_language);
    return m_table.caption.isEmpty() ? part
                                     : QString(m_table.caption + QStringLiteral(", ") + part);
}

qsizetype TableFlow::rowPieces() const
{
    return std::max<qsizetype>(1, m_rowLines.size());
}

qsizetype TableFlow::pieceCount() const
{
    return 1 + rowPieces() + (m_table.countLine.isEmpty() ? 0 : 1);
}

bool TableFlow::isGroup(qsizetype row) const
{
    return std::binary_search(m_groups.begin(), m_groups.end(), row);
}

bool TableFlow::isTotal(qsizetype row) const
{
    return std::binary_search(m_totals.begin(), m_totals.end(), row);
}

qsizetype TableFlow::groupOf(qsizetype row) const
{
    const auto after = std::upper_bound(m_groups.begin(), m_groups.end(), row);
    return after == m_groups.begin() ? -1 : *(after - 1);
}

TypeStyle TableFlow::typeOf(const Row& row, const Cell& cell) const
{
    const bool isBold = cell.isBold || row.kind != Row::Kind::Record || cell.tint >= 0;
    return isBold ? m_type.in(Face::Bold) : m_type;
}

double TableFlow::chipInset() const
{
    return m_type.pixels() * 0.4;
}

qsizetype TableFlow::measureRow(FontBook& fonts, const Row& row) const
{
    if (row.kind == Row::Kind::Group)
        return 1;
    qsizetype lines = 1;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c] >= row.cells.size())
            continue;
        const Cell& cell = row.cells[m_columns[c]];
        const double inset = cell.tint >= 0 ? 2 * chipInset() : 0;
        const TextLines text(fonts, cellText(m_table, cell), typeOf(row, cell),
                             m_widths[c] - 2 * m_padding - inset);
        lines = std::max(lines, text.lineCount());
    }
    return lines;
}

Piece TableFlow::piece(qsizetype index) const
{
    Piece piece;
    if (index == 0) {
        piece.height = m_captionHeight + m_headHeight;
        piece.gapBefore = mm(3.5);
        piece.keepsWithNext = true;
        return piece;
    }
    if (index > rowPieces()) {
        piece.height = mm(1.2) + style::kSmall.lineHeight();
        return piece;
    }
    const qsizetype row = index - 1;
    const bool isRow = row < m_rowLines.size();
    piece.lines = isRow ? m_rowLines[row] : 1;
    piece.lineHeight = m_type.lineHeight();
    piece.padding = 2 * kRowPadding;
    piece.height = double(piece.lines) * piece.lineHeight + piece.padding;
    if (!isRow || (m_groups.size() > 0 && isGroup(row))) {
        piece.lines = 0;
        piece.keepsWithNext = isRow;
    }
    // Neither a sum nor the count line stands alone on a page.
    if (isTotal(row + 1) || (index == rowPieces() && !m_table.countLine.isEmpty()))
        piece.keepsWithNext = true;
    return piece;
}

double TableFlow::carryHeight(qsizetype index) const
{
    if (index == 0 || index > rowPieces())
        return 0;
    const qsizetype row = index - 1;
    const bool inGroup = !isGroup(row) && groupOf(row) >= 0;
    const double group = inGroup ? m_type.lineHeight() + 2 * kRowPadding : 0;
    return m_headHeight + group;
}

void TableFlow::paintCarry(Canvas& canvas, qsizetype index, QPointF place) const
{
    paintHead(canvas, place);
    const qsizetype row = index - 1;
    const qsizetype group = groupOf(row);
    if (group >= 0 && group != row)
        paintGroup(canvas, m_table.rows.at(group), place + QPointF(0, m_headHeight), true);
}

void TableFlow::paint(Canvas& canvas, const PageFacts&, qsizetype index, QPointF place,
                      qsizetype from, qsizetype to) const
{
    if (index == 0) {
        if (m_captionHeight > 0) {
            const TextLines lines(canvas.fonts(), caption(), style::kCaption, m_width);
            canvas.lines(lines, place, m_width, canvas.inks().text);
        }
        paintHead(canvas, place + QPointF(0, m_captionHeight));
        return;
    }
    if (index > rowPieces()) {
        canvas.line(m_table.countLine, style::kSmall, place + QPointF(m_padding, mm(1.2)),
                    m_width - m_padding, canvas.inks().muted);
        return;
    }
    if (m_rowLines.isEmpty()) {
        canvas.line(m_table.emptyText, m_type.in(Face::Italic),
                    place + QPointF(m_padding, kRowPadding), m_width - 2 * m_padding,
                    canvas.inks().muted);
        canvas.horizontalRule(place.x(), place.x() + m_width, place.y() + piece(index).height,
                              pt(0.6), canvas.inks().rule);
        return;
    }
    paintRow(canvas, index - 1, place, from, to);
}

void TableFlow::paintHead(Canvas& canvas, QPointF place) const
{
    const QRectF band(place, QSizeF(m_width, m_headHeight));
    canvas.fill(band, canvas.inks().headFill);
    double x = place.x();
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const Column& column = m_table.columns[m_columns[c]];
        const double room = m_widths[c] - 2 * m_padding;
        const TextLines lines(canvas.fonts(), column.title, m_headType, room);
        const double top = band.bottom() - kHeadRule - kHeadPadding - lines.height();
        canvas.lines(lines, QPointF(x + m_padding, top), room, canvas.inks().tableHead,
                     column.align);
        x += m_widths[c];
    }
    canvas.fill(QRectF(place.x(), band.bottom() - kHeadRule, m_width, kHeadRule),
                canvas.inks().tableHead);
}

void TableFlow::paintGroup(Canvas& canvas, const Row& row, QPointF place, bool isContinued) const
{
    const double height = m_type.lineHeight() + 2 * kRowPadding;
    canvas.fill(QRectF(place, QSizeF(m_width, height)), canvas.inks().groupFill);
    QString text = row.cells.isEmpty() ? QString() : row.cells.first().text;
    if (isContinued)
        text = Message("report", QT_TRANSLATE_NOOP("report", "%1 (continued)"))
                   .arg(text)
                   .in(m_language);
    canvas.line(text, m_type.in(Face::Bold), place + QPointF(m_padding, kRowPadding),
                m_width - 2 * m_padding, canvas.inks().text);
    canvas.horizontalRule(place.x(), place.x() + m_width, place.y() + height, pt(0.5),
                          canvas.inks().rule);
}

void TableFlow::paintRow(Canvas& canvas, qsizetype index, QPointF place, qsizetype from,
                         qsizetype to) const
{
    const Row row = m_table.rows.at(index);
    if (row.kind == Row::Kind::Group) {
        paintGroup(canvas, row, place, false);
        return;
    }
    const qsizetype end = to < 0 ? m_rowLines[index] : to;
    const double height = double(end - from) * m_type.lineHeight() + 2 * kRowPadding;
    if (row.kind == Row::Kind::Total) {
        canvas.fill(QRectF(place, QSizeF(m_width, height)), canvas.inks().groupFill);
        canvas.horizontalRule(place.x(), place.x() + m_width, place.y(), pt(0.8),
                              canvas.inks().rule);
    }
    QRectF box(place + QPointF(0, kRowPadding), QSizeF(0, height - 2 * kRowPadding));
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        box.setWidth(m_widths[c]);
        if (m_columns[c] < row.cells.size())
            paintCell(canvas, row, row.cells[m_columns[c]], m_table.columns[m_columns[c]],
                      box.adjusted(m_padding, 0, -m_padding, 0), from, end);
        box.moveLeft(box.left() + m_widths[c]);
    }
    const bool isLast = index + 1 == m_rowLines.size() && end == m_rowLines[index];
    canvas.horizontalRule(place.x(), place.x() + m_width, place.y() + height,
                          isLast ? pt(0.6) : pt(0.4),
                          isLast ? canvas.inks().rule : canvas.inks().hairline);
}

void TableFlow::paintCell(Canvas& canvas, const Row& row, const Cell& cell, const Column& column,
                          const QRectF& box, qsizetype from, qsizetype to) const
{
    const bool hasTint = cell.tint >= 0 && cell.tint < m_table.tints.size();
    const double inset = cell.tint >= 0 ? chipInset() : 0;
    const double room = box.width() - 2 * inset;
    const TextLines text(canvas.fonts(), cellText(m_table, cell), typeOf(row, cell), room);
    const qsizetype end = std::min(to, text.lineCount());
    if (from >= end)
        return;
    QRgb ink = cell.isMuted ? canvas.inks().muted : canvas.inks().text;
    double left = box.left() + inset;
    if (hasTint) {
        const Tint& tint = m_table.tints[cell.tint];
        ink = tint.inkFor(canvas.palette());
        // The chip is as wide as its column's text room, so that chips stand in one line.
        const double rise = m_type.pixels() * 0.02;
        const QRectF chip(box.left(), box.top() - rise, box.width(),
                          double(end - from) * m_type.lineHeight() + 2 * rise);
        canvas.fillTint(chip, tint, pt(1.6));
    }
    canvas.lines(text, QPointF(left, box.top()), room, ink,
                 hasTint && column.align == Column::Align::Left ? Column::Align::Left
                                                                : column.align,
                 from, end);
}

} // namespace ringbinder::report
