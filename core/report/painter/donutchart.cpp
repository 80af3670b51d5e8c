// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/chartcanvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr TypeStyle kDonutCentre{Face::Bold, 16, 1.15};
constexpr double kDonutLegendRow = mm(5.8);
constexpr double kLabelledSlice = 0.045; // smaller slices have no room for their letter

} // namespace

void drawDonut(Canvas& canvas, const ChartSpec& chart, const DonutChart& donut, const QRectF& plot)
{
    double sum = 0;
    for (const DonutChart::Slice& slice : donut.slices)
        sum += drawable(slice.value);
    const double side = std::min(plot.height(), plot.width() * 0.48);
    const QRectF ring(plot.left(), plot.top() + (plot.height() - side) / 2, side, side);
    const double thickness = side * 0.19;
    QPainter& painter = canvas.painter();

    double from = 0;
    for (const DonutChart::Slice& slice : donut.slices) {
        const double share = sum > 0 ? drawable(slice.value) / sum : 0;
        if (share <= 0)
            continue;
        const Tint tint = tintAt(chart, slice.tint);
        // Clockwise from the top.
        const double start = 90 - from * 360;
        const double sweep = -share * 360;
        const QRectF hole = ring.adjusted(thickness, thickness, -thickness, -thickness);
        QPainterPath path;
        path.arcMoveTo(ring, start);
        path.arcTo(ring, start, sweep);
        path.arcTo(hole, start + sweep, -sweep);
        path.closeSubpath();
        const QRgb fill = tint.fillFor(canvas.palette());
        painter.setPen(share < 1 ? QPen(Qt::white, pt(1.2)) : QPen(Qt::NoPen));
        painter.setBrush(QColor(fill));
        painter.drawPath(path);
        if (Canvas::needsOutline(fill)) {
            painter.setPen(QPen(QColor(canvas.inks().rule), pt(0.5)));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
        }
        if (share >= kLabelledSlice) {
            const double angle = (start + sweep / 2) * M_PI / 180;
            const double radius = (side - thickness) / 2;
            const QPointF centre =
                ring.center() + QPointF(std::cos(angle), -std::sin(angle)) * radius;
            const TypeStyle type = kChartText.in(Face::Bold);
            canvas.line(tint.letter, type, centre - QPointF(thickness / 2, type.lineHeight() / 2),
                        thickness, tint.inkFor(canvas.palette()), Column::Align::Centre);
        }
        from += share;
    }

    const double hole = side - 2 * thickness;
    const double note = donut.centreNote.isEmpty() ? 0 : kChartText.lineHeight();
    QPointF text(ring.center().x() - hole / 2,
                 ring.center().y() - (kDonutCentre.lineHeight() + note) / 2);
    canvas.line(donut.centre, kDonutCentre, text, hole, canvas.inks().text, Column::Align::Centre);
    text.ry() += kDonutCentre.lineHeight();
    canvas.line(donut.centreNote, kChartText, text + QPointF(hole * 0.06, 0), hole * 0.88,
                canvas.inks().muted, Column::Align::Centre);

    const double left = ring.right() + mm(7);
    double y = plot.center().y() - kDonutLegendRow * double(donut.slices.size()) / 2;
    for (const DonutChart::Slice& slice : donut.slices) {
        const Tint tint = tintAt(chart, slice.tint);
        const double box = mm(3.6);
        const double swatch = canvas.swatch(tint, QPointF(left, y), box);
        const double rise = (box - kChartText.lineHeight()) / 2;
        const QString value =
            slice.valueText.isEmpty() ? plainNumber(slice.value) : slice.valueText;
        const double valueWidth = measureText(canvas.fonts(), value, kChartText).natural + mm(4);
        const double words = plot.right() - left - swatch - mm(2);
        canvas.line(value, kChartText.in(Face::Bold), QPointF(left + swatch + mm(2), y + rise),
                    valueWidth, canvas.inks().text);
        canvas.line(tint.word, kChartText, QPointF(left + swatch + mm(2) + valueWidth, y + rise),
                    words - valueWidth, canvas.inks().text);
        y += kDonutLegendRow;
    }
}

} // namespace ringbinder::report
