// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr double kSparklineDot = 2.5;
constexpr int kSparklineMargin = 4;

} // namespace

void paintSparkline(QPainter& painter, const QRect& rect, const Sparkline& line,
                    const QPalette& palette, bool isSelected)
{
    if (line.values.isEmpty())
        return;
    auto [lowest, highest] = std::minmax_element(line.values.cbegin(), line.values.cend());
    double low = *lowest;
    double high = *highest;
    if (line.target) {
        low = std::min(low, *line.target);
        high = std::max(high, *line.target);
    }
    const QRectF area = QRectF(rect).adjusted(kSparklineMargin, kSparklineMargin, -kSparklineMargin,
                                              -kSparklineMargin);
    const double span = high - low;
    const auto y = [&](double value) {
        return span > 0 ? area.bottom() - (value - low) / span * area.height() : area.center().y();
    };
    const qsizetype last = line.values.size() - 1;
    const auto x = [&](qsizetype place) {
        return last > 0 ? area.left() + double(place) / double(last) * area.width() : area.right();
    };
    const QColor ink = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.target) {
        const QColor quiet = isSelected ? ink : theme::muted(palette);
        painter.setPen(QPen(quiet, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(*line.target)),
                         QPointF(area.right(), y(*line.target)));
    }
    QPolygonF points;
    for (qsizetype place = 0; place <= last; ++place)
        points.append(QPointF(x(place), y(line.values[place])));
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    const bool isPlain =
        isSelected || line.lastTone == Tone::Neutral || line.lastTone == Tone::Muted;
    painter.setBrush(isPlain ? ink : theme::tone(line.lastTone, palette));
    painter.drawEllipse(points.last(), kSparklineDot, kSparklineDot);
    painter.restore();
}

} // namespace ringbinder
