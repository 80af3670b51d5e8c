// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/chartcanvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr TypeStyle kCellCount{Face::Bold, 12, 1.15};
constexpr TypeStyle kCellCountSmall{Face::Bold, 9, 1.15};
constexpr TypeStyle kCellCodes{Face::Regular, 8, 1.2};
constexpr TypeStyle kCellLetter{Face::Bold, 8, 1.2};
constexpr double kCellGap = mm(0.5);
constexpr double kAxisTitle = mm(5);
constexpr double kRowLabels = mm(21);
constexpr double kUprightLabels = mm(22); // at most, where the columns are narrow

// Words that do not fit below their column stand upright.
bool standUpright(FontBook& fonts, const HeatMap& map, double cellWidth)
{
    return std::any_of(
        map.across.labels.begin(), map.across.labels.end(), [&](const QString& label) {
            return measureText(fonts, label, kChartText).longestWord > cellWidth - kCellGap;
        });
}

double columnLabelHeight(FontBook& fonts, const HeatMap& map, double cellWidth)
{
    double longest = 0;
    for (const QString& label : map.across.labels)
        longest = std::max(longest, measureText(fonts, label, kChartText).natural);
    if (standUpright(fonts, map, cellWidth))
        return std::min(longest, kUprightLabels) + mm(2);
    const int lines = longest > cellWidth - kCellGap ? 2 : 1;
    return lines * kChartText.lineHeight() + mm(2);
}

// As wide as the longest label, so that its word is not parted, but never at the cost of the cells.
double rowLabelWidth(FontBook& fonts, const HeatMap& map, double plotWidth)
{
    double longest = 0;
    for (const QString& label : map.up.labels)
        longest = std::max(longest, measureText(fonts, label, kChartText).natural);
    return std::clamp(longest + mm(2), std::min(kRowLabels, plotWidth * 0.24), plotWidth * 0.24);
}

struct GridFrame {
    QRectF grid;
    double cellWidth = 0;
    double cellHeight = 0;
    qsizetype rows = 0;

    [[nodiscard]] QRectF cell(qsizetype column, qsizetype row) const
    {
        return {grid.left() + double(column) * cellWidth,
                grid.top() + double(rows - 1 - row) * cellHeight, cellWidth - kCellGap,
                cellHeight - kCellGap};
    }
};

QString codesThatFit(FontBook& fonts, const QStringList& codes, double width)
{
    QString text;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString next = i == 0 ? codes[i] : QString(text + QLatin1Char(' ') + codes[i]);
        const qsizetype rest = codes.size() - i - 1;
        const QString tail =
            rest > 0 ? QString(QStringLiteral(" +") + QString::number(rest)) : QString();
        const QString candidate = next + tail;
        if (measureText(fonts, candidate, kCellCodes).natural > width) {
            const QString left = QString(QLatin1Char('+') + QString::number(codes.size() - i));
            return text.isEmpty() ? QString() : QString(text + QLatin1Char(' ') + left);
        }
        text = next;
    }
    return text;
}

// As many codes as fit into the lines of a cell, the rest as "+3".
QStringList codeLines(FontBook& fonts, QStringList codes, double width, int lines)
{
    QStringList result;
    for (int line = 0; line < lines && !codes.isEmpty(); ++line) {
        const bool isLastLine = line + 1 == lines;
        if (isLastLine) {
            const QString text = codesThatFit(fonts, codes, width);
            if (!text.isEmpty())
                result.append(text);
            break;
        }
        QString text;
        while (!codes.isEmpty()) {
            const QString wider =
                text.isEmpty() ? codes.first() : QString(text + QLatin1Char(' ') + codes.first());
            if (measureText(fonts, wider, kCellCodes).natural > width)
                break;
            text = wider;
            codes.removeFirst();
        }
        if (text.isEmpty())
            break;
        result.append(text);
    }
    return result;
}

void drawPlace(Canvas& canvas, const ChartSpec& chart, const HeatMap::Place& place,
               const QRectF& box, bool hasArrows)
{
    const Tint tint = tintAt(chart, place.tint);
    const QRgb ink = tint.inkFor(canvas.palette());
    const double inset = mm(1);
    canvas.line(tint.letter, kCellLetter, box.topLeft() + QPointF(inset, mm(0.5)),
                box.width() - 2 * inset, ink);

    const bool isRoomy = box.height() >= mm(12);
    const TypeStyle counted = isRoomy ? kCellCount : kCellCountSmall;
    const TypeStyle type = place.count > 0 ? counted : kChartText;
    if (hasArrows) {
        // Beside the letter: the arrows run through the middle.
        const double left = canvas.fonts().width(kCellLetter, tint.letter) + mm(1.4);
        const double drop = mm(0.5) + kCellLetter.baseline() - type.baseline();
        canvas.line(QString::number(place.count), type,
                    box.topLeft() + QPointF(inset + left, std::max(drop, mm(0.2))),
                    box.width() - left - inset, ink);
        return;
    }
    const double room = box.width() - 2 * inset;
    const double belowCount = box.height() - mm(1) - counted.lineHeight();
    const int lines = place.count > 0 ? int(std::floor(belowCount / kCellCodes.lineHeight())) : 0;
    const QStringList codes = codeLines(canvas.fonts(), place.codes, room, std::clamp(lines, 0, 3));
    const double content = type.lineHeight() + double(codes.size()) * kCellCodes.lineHeight();
    QPointF at(box.left() + inset, box.top() + (box.height() - content) / 2);
    canvas.line(QString::number(place.count), type, at, room, ink, Column::Align::Centre);
    at.ry() += type.lineHeight();
    for (const QString& line : codes) {
        canvas.line(line, kCellCodes, at, room, ink, Column::Align::Centre);
        at.ry() += kCellCodes.lineHeight();
    }
}

// The arrow keeps clear of the counts: it runs through the lower right of the cells.
void drawMove(Canvas& canvas, const GridFrame& frame, const HeatMap::Move& move)
{
    const auto spot = [&](int column, int row) {
        const QRectF cell = frame.cell(column, row);
        return QPointF(cell.left() + cell.width() * 0.80, cell.top() + cell.height() * 0.74);
    };
    const QPointF from = spot(move.fromAcross, move.fromUp);
    const QPointF to = spot(move.toAcross, move.toUp);
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF along = way / length;
    const QPointF aside(-along.y(), along.x());
    const double width = pt(std::clamp(0.9 + 0.35 * double(move.count - 1), 0.9, 2.6));
    const double head = mm(1.7) + width;
    const QPointF neck = to - along * head;

    QPainter& painter = canvas.painter();
    QPainterPath tip;
    tip.moveTo(to);
    tip.lineTo(neck + aside * head * 0.52);
    tip.lineTo(neck - aside * head * 0.52);
    tip.closeSubpath();
    const QColor ink(canvas.inks().text);
    const QColor halo(Qt::white);
    // A white seam lets the arrow be seen on every fill.
    for (const bool isHalo : {true, false}) {
        QPen pen(isHalo ? halo : ink, isHalo ? width + pt(1.6) : width);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawLine(from, neck);
        painter.setPen(isHalo ? QPen(halo, pt(1.6)) : QPen(Qt::NoPen));
        painter.setBrush(isHalo ? halo : ink);
        painter.drawPath(tip);
        painter.setPen(Qt::NoPen);
        const double dot = isHalo ? mm(0.75) + pt(0.8) : mm(0.75);
        painter.drawEllipse(from, dot, dot);
    }
    if (move.count > 1) {
        const QString text = QString::number(move.count);
        const double side = canvas.fonts().width(kCellLetter, text) + mm(1.2);
        const QRectF box(from + way / 2 - QPointF(side / 2, kCellLetter.lineHeight() / 2),
                         QSizeF(side, kCellLetter.lineHeight()));
        canvas.fillRounded(box, mm(0.5), 0xffffffff);
        canvas.line(text, kCellLetter, box.topLeft(), side, canvas.inks().text,
                    Column::Align::Centre);
    }
}

void drawAxes(Canvas& canvas, const HeatMap& map, const GridFrame& frame, const QRectF& plot)
{
    const style::Inks& inks = canvas.inks();
    const double labels = frame.grid.left() - plot.left() - kAxisTitle - mm(1.5);
    for (qsizetype row = 0; row < map.up.labels.size(); ++row) {
        const QRectF cell = frame.cell(0, row);
        const TextLines text(canvas.fonts(), map.up.labels[row], kChartText, labels);
        const qsizetype fitting =
            std::max<qsizetype>(1, qsizetype(cell.height() / kChartText.lineHeight()));
        const qsizetype shown = std::min(text.lineCount(), fitting);
        const double height = double(shown) * kChartText.lineHeight();
        canvas.lines(text,
                     QPointF(plot.left() + kAxisTitle, cell.top() + (cell.height() - height) / 2),
                     labels, inks.text, Column::Align::Right, 0, shown);
    }
    const bool isUpright = standUpright(canvas.fonts(), map, frame.cellWidth);
    for (qsizetype column = 0; column < map.across.labels.size(); ++column) {
        const QRectF cell = frame.cell(column, 0);
        const QString& label = map.across.labels[column];
        if (isUpright) {
            const double room = columnLabelHeight(canvas.fonts(), map, frame.cellWidth) - mm(2);
            canvas.painter().save();
            canvas.painter().translate(cell.center().x() - kChartText.lineHeight() / 2,
                                       cell.bottom() + mm(1) + room);
            canvas.painter().rotate(-90);
            canvas.line(label, kChartText, QPointF(0, 0), room, inks.text, Column::Align::Right);
            canvas.painter().restore();
            continue;
        }
        const TextLines text(canvas.fonts(), label, kChartText, cell.width());
        canvas.lines(text, QPointF(cell.left(), cell.bottom() + mm(1)), cell.width(), inks.text,
                     Column::Align::Centre, 0, std::min<qsizetype>(2, text.lineCount()));
    }
    canvas.line(map.across.title, kChartText.in(Face::Bold),
                QPointF(frame.grid.left(), plot.bottom() - kChartText.lineHeight()),
                frame.grid.width(), inks.muted, Column::Align::Centre);
    QPainter& painter = canvas.painter();
    painter.save();
    painter.translate(plot.left(), frame.grid.bottom());
    painter.rotate(-90);
    canvas.line(map.up.title, kChartText.in(Face::Bold), QPointF(0, 0), frame.grid.height(),
                inks.muted, Column::Align::Centre);
    painter.restore();
}

} // namespace

double heatMapPlotHeight(FontBook& fonts, const HeatMap& map, double width)
{
    const double columns = double(std::max<qsizetype>(1, map.across.labels.size()));
    const double cell = (width - rowLabelWidth(fonts, map, width) - kAxisTitle) / columns;
    const double height = std::clamp(cell * 0.66, mm(8.5), mm(17.5));
    return double(map.up.labels.size()) * height + columnLabelHeight(fonts, map, cell) + kAxisTitle;
}

void drawHeatMap(Canvas& canvas, const ChartSpec& chart, const HeatMap& map, const QRectF& plot)
{
    const qsizetype columns = map.across.labels.size();
    const qsizetype rows = map.up.labels.size();
    if (columns < 1 || rows < 1 || map.places.size() != columns * rows)
        return;
    GridFrame frame;
    frame.rows = rows;
    frame.grid =
        plot.adjusted(rowLabelWidth(canvas.fonts(), map, plot.width()) + kAxisTitle, 0, 0, 0);
    frame.cellWidth = frame.grid.width() / double(columns);
    frame.grid.setBottom(plot.bottom() - kAxisTitle -
                         columnLabelHeight(canvas.fonts(), map, frame.cellWidth));
    frame.cellHeight = frame.grid.height() / double(rows);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            canvas.fillTint(frame.cell(column, row), tintAt(chart, map.at(column, row).tint));
    }
    const auto isInside = [&](int column, int row) {
        return column >= 0 && column < columns && row >= 0 && row < rows;
    };
    for (const HeatMap::Move& move : map.moves) {
        if (isInside(move.fromAcross, move.fromUp) && isInside(move.toAcross, move.toUp))
            drawMove(canvas, frame, move);
    }
    // Last, so that no arrow strikes out a number.
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column)
            drawPlace(canvas, chart, map.at(column, row), frame.cell(column, row),
                      !map.moves.isEmpty());
    }
    drawAxes(canvas, map, frame, plot);
}

} // namespace ringbinder::report
