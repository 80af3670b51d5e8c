// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contrast.h"
#include "core/report/painter/chartcanvas.h"

#include <QPainterPath>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr double kTickLabels = mm(11);
constexpr double kAcrossLabels = mm(5);
constexpr double kLineMark = mm(1.9);

// Lines differ by mark and dash as well as by colour.
QPainterPath lineMark(qsizetype index, QPointF centre)
{
    const double r = kLineMark / 2;
    QPainterPath path;
    switch (index % 4) {
    case 0:
        path.addEllipse(centre, r, r);
        break;
    case 1:
        path.addRect(QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        break;
    case 2:
        path.moveTo(centre + QPointF(0, -1.2 * r));
        path.lineTo(centre + QPointF(1.15 * r, r));
        path.lineTo(centre + QPointF(-1.15 * r, r));
        path.closeSubpath();
        break;
    default:
        path.moveTo(centre + QPointF(0, -1.3 * r));
        path.lineTo(centre + QPointF(1.3 * r, 0));
        path.lineTo(centre + QPointF(0, 1.3 * r));
        path.lineTo(centre + QPointF(-1.3 * r, 0));
        path.closeSubpath();
    }
    return path;
}

// Tints are light so that words stand on them; a line of that colour must be seen on paper.
QColor lineColour(QRgb fill)
{
    constexpr double kSeenContrast = 3.0; // WCAG 2.2, 1.4.11
    constexpr QRgb kPaper = 0xffffffff;
    QColor colour(fill);
    while (contrastRatio(colour.rgb(), kPaper) < kSeenContrast)
        colour = colour.darker(110);
    return colour;
}

QPen linePen(qsizetype index, QRgb colour)
{
    QPen pen(lineColour(colour), pt(1.5));
    pen.setCapStyle(Qt::FlatCap);
    if (index % 3 == 1)
        pen.setDashPattern({4, 2});
    if (index % 3 == 2)
        pen.setDashPattern({1.5, 1.5});
    return pen;
}

struct LineScale {
    double from = 0;
    double step = 1;
    double top = 1;
};

LineScale scaleOf(const LineChart& lines)
{
    constexpr int kSteps = 5;
    constexpr double kHigh = 0.6; // of the highest value
    double most = drawable(lines.target.value_or(0));
    bool isCount = true;
    double least = lines.target ? most : std::numeric_limits<double>::max();
    for (const LineChart::Line& line : lines.lines) {
        for (const std::optional<double>& value : line.values) {
            if (!value)
                continue;
            isCount = isCount && *value == std::floor(*value);
            most = std::max(most, drawable(*value));
            least = std::min(least, drawable(*value));
        }
    }
    LineScale scale;
    const bool isHigh = !lines.startsAtZero && least > kHigh * most && least < most;
    scale.step = niceStep(isHigh ? most - least : most, kSteps);
    // Counts have no half things on their axis.
    if (isCount)
        scale.step = std::max(1.0, scale.step);
    // One step of room below the lowest value, which is not nothing.
    if (isHigh)
        scale.from = std::max(0.0, std::floor(least / scale.step - 0.5) * scale.step);
    scale.top = std::max(scale.from + scale.step, std::ceil(most / scale.step - 1e-9) * scale.step);
    return scale;
}

// Whether the lines begin above the target, where its label would stand on them.
bool beginsAboveTarget(const LineChart& lines)
{
    constexpr qsizetype kBeneathLabel = 3; // points
    double sum = 0;
    for (const LineChart::Line& line : lines.lines) {
        for (const std::optional<double>& value : line.values.mid(0, kBeneathLabel))
            sum += value ? drawable(*value) - drawable(*lines.target) : 0;
    }
    return sum > 0;
}

constexpr double kEndLabel = mm(11); // width

struct EndLabel {
    QString text;
    QPointF at;
};

// The last values beside their lines; where lines end together, above each other.
void drawEndLabels(Canvas& canvas, QList<EndLabel> labels)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel& a, const EndLabel& b) { return a.at.y() > b.at.y(); });
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (i > 0 && std::abs(labels[i].at.x() - labels[i - 1].at.x()) < kEndLabel)
            labels[i].at.setY(
                std::min(labels[i].at.y(), labels[i - 1].at.y() - kChartText.lineHeight()));
        canvas.line(labels[i].text, kChartText.in(Face::Bold), labels[i].at, kEndLabel,
                    canvas.inks().text);
    }
}

} // namespace

void drawLines(Canvas& canvas, const ChartSpec& chart, const LineChart& lines, const QRectF& plot)
{
    const style::Inks& inks = canvas.inks();
    const qsizetype count = lines.across.labels.size();
    const LineScale scale = scaleOf(lines);
    const double titleRow = lines.valueTitle.isEmpty() ? 0 : mm(5);
    const double acrossTitle = lines.across.title.isEmpty() ? 0 : mm(5);
    const QRectF grid =
        plot.adjusted(kTickLabels, titleRow + mm(2), -mm(12), -kAcrossLabels - acrossTitle);
    const auto x = [&](qsizetype i) {
        return count < 2 ? grid.center().x()
                         : grid.left() + grid.width() * double(i) / double(count - 1);
    };
    const auto y = [&](double value) {
        return grid.bottom() - grid.height() * (value - scale.from) / (scale.top - scale.from);
    };

    canvas.line(lines.valueTitle, kChartText.in(Face::Bold), plot.topLeft(), plot.width(),
                inks.muted);
    for (int i = 0; i <= int(std::round((scale.top - scale.from) / scale.step)); ++i) {
        const double tick = scale.from + i * scale.step;
        const double at = y(tick);
        canvas.horizontalRule(grid.left(), grid.right(), at, i == 0 ? pt(0.7) : pt(0.35),
                              i == 0 ? inks.rule : inks.hairline);
        canvas.line(plainNumber(tick, chart.decimalPoint), kChartText,
                    QPointF(plot.left(), at - kChartText.lineHeight() / 2), kTickLabels - mm(2),
                    inks.muted, Column::Align::Right);
    }
    double widest = 0;
    for (const QString& label : lines.across.labels)
        widest = std::max(widest, measureText(canvas.fonts(), label, kChartText).natural);
    const double pitch = count < 2 ? grid.width() : grid.width() / double(count - 1);
    const qsizetype skip = std::max<qsizetype>(1, qsizetype(std::ceil((widest + mm(2)) / pitch)));
    for (qsizetype i = 0; i < count; i += skip) {
        canvas.line(lines.across.labels[i], kChartText,
                    QPointF(x(i) - widest, grid.bottom() + mm(1)), 2 * widest, inks.muted,
                    Column::Align::Centre);
    }
    canvas.line(lines.across.title, kChartText.in(Face::Bold),
                QPointF(grid.left(), plot.bottom() - kChartText.lineHeight()), grid.width(),
                inks.muted, Column::Align::Centre);

    QPainter& painter = canvas.painter();
    if (lines.target) {
        QPen pen(QColor(inks.text), pt(0.8));
        pen.setDashPattern({6, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(grid.left(), y(drawable(*lines.target))),
                         QPointF(grid.right(), y(drawable(*lines.target))));
        const double at = y(drawable(*lines.target));
        const bool hasRoomBelow = grid.bottom() - at > kChartText.lineHeight() + mm(1);
        canvas.line(lines.targetText, kChartText,
                    QPointF(grid.left() + mm(1), hasRoomBelow && beginsAboveTarget(lines)
                                                     ? at + mm(0.3)
                                                     : at - kChartText.lineHeight() - mm(0.3)),
                    grid.width() - mm(2), inks.text, Column::Align::Left);
    }
    QList<EndLabel> ends;
    for (qsizetype k = 0; k < lines.lines.size(); ++k) {
        const LineChart::Line& line = lines.lines[k];
        const bool hasTint = line.tint >= 0 && line.tint < chart.tints.size();
        const QRgb colour =
            hasTint ? tintAt(chart, line.tint).fillFor(canvas.palette()) : inks.accent;
        // Separate segments: one wide antialiased polyline costs quadratic time.
        QVarLengthArray<QLineF, 64> segments;
        const qsizetype points = std::min(count, line.values.size());
        for (qsizetype i = 1; i < points; ++i) {
            if (line.values[i - 1] && line.values[i])
                segments.append(QLineF(x(i - 1), y(drawable(*line.values[i - 1])), x(i),
                                       y(drawable(*line.values[i]))));
        }
        painter.setPen(linePen(k, colour));
        painter.drawLines(segments.constData(), int(segments.size()));
        painter.setPen(QPen(QColor(inks.text), pt(0.5)));
        painter.setBrush(QColor(colour));
        for (qsizetype i = 0; i < points; ++i) {
            if (line.values[i])
                painter.drawPath(lineMark(k, QPointF(x(i), y(drawable(*line.values[i])))));
        }
        for (qsizetype i = points - 1; i >= 0; --i) {
            if (!line.values[i])
                continue;
            // The letter ties the line to the legend where colours do not.
            const QString value = plainNumber(*line.values[i], chart.decimalPoint);
            const QString letter = tintAt(chart, line.tint).letter;
            ends.append({hasTint ? QString(letter + QLatin1Char(' ') + value) : value,
                         QPointF(x(i) + mm(2),
                                 y(drawable(*line.values[i])) - kChartText.lineHeight() / 2)});
            break;
        }
    }
    drawEndLabels(canvas, std::move(ends));
}

} // namespace ringbinder::report
