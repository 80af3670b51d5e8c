// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/chartcanvas.h"

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr double kBarPitch = mm(7.2);
constexpr TypeStyle kLongLabel{Face::Regular, 7.5, 1.15};
constexpr double kBarThickness = mm(4.8);
constexpr double kTickRow = mm(5);
constexpr double kValueRoom = mm(12);

// Where the bars start, what a value is long, where the ticks are. Shared by both kinds of bars.
struct BarScale {
    double left = 0;
    double unit = 0; // length of the value 1
    double most = 1; // the last tick
    double step = 1;
    double pitch = kBarPitch;
    QRectF plot;

    [[nodiscard]] double at(double value) const { return left + value * unit; }
};

BarScale scaleFor(Canvas& canvas, const QStringList& labels, double most, double valueRoom,
                  bool hasAxisTitle, const QRectF& plot)
{
    BarScale scale;
    double widest = 0;
    for (const QString& label : labels)
        widest = std::max(widest, measureText(canvas.fonts(), label, kChartText).natural);
    scale.plot = plot.adjusted(0, 0, 0, -kTickRow - (hasAxisTitle ? kTickRow : 0));
    scale.left = plot.left() + std::min(widest + mm(2.5), plot.width() * 0.42);
    const double room = plot.right() - std::min(valueRoom, plot.width() * 0.3) - scale.left;
    scale.step = niceStep(most, room > mm(70) ? 6 : 4);
    // Counting charts have no half things on their axis.
    if (most >= 1 && scale.step < 1 && most == std::floor(most))
        scale.step = 1;
    scale.most = std::max(scale.step, std::ceil(most / scale.step - 1e-9) * scale.step);
    scale.unit = room / scale.most;
    scale.pitch =
        std::min(kBarPitch, scale.plot.height() / double(std::max<qsizetype>(1, labels.size())));
    return scale;
}

// A label too long for its room stands in two lines of smaller type; a longer one is cut.
void drawLabel(Canvas& canvas, const BarScale& scale, qsizetype index, const QString& label)
{
    const double room = scale.left - scale.plot.left() - mm(2);
    const double middle = scale.plot.top() + scale.pitch * (double(index) + 0.5);
    const auto place = [&](double height) {
        return QPointF(scale.plot.left(), middle - height / 2);
    };
    if (measureText(canvas.fonts(), label, kChartText).natural > room) {
        const TextLines lines(canvas.fonts(), label, kLongLabel, room);
        if (lines.lineCount() == 2 && lines.height() <= scale.pitch) {
            canvas.lines(lines, place(lines.height()), room, canvas.inks().text,
                         Column::Align::Right);
            return;
        }
    }
    canvas.line(label, kChartText, place(kChartText.lineHeight()), room, canvas.inks().text,
                Column::Align::Right);
}

void drawScale(Canvas& canvas, const BarScale& scale, const QStringList& labels,
               const QString& title)
{
    const style::Inks& inks = canvas.inks();
    const double bottom = scale.plot.top() + scale.pitch * double(labels.size());
    const int ticks = int(std::round(scale.most / scale.step));
    for (int i = 0; i <= ticks; ++i) {
        const double value = i * scale.step;
        const double x = scale.at(value);
        canvas.verticalRule(x, scale.plot.top(), bottom, i == 0 ? pt(0.7) : pt(0.35),
                            i == 0 ? inks.rule : inks.hairline);
        canvas.line(plainNumber(value), kChartText, QPointF(x - mm(10), bottom + mm(0.8)), mm(20),
                    inks.muted, Column::Align::Centre);
    }
    if (!title.isEmpty())
        canvas.line(title, kChartText.in(Face::Bold),
                    QPointF(scale.left, bottom + mm(0.8) + kTickRow * 0.85),
                    scale.plot.right() - scale.left, inks.muted);
    for (qsizetype i = 0; i < labels.size(); ++i)
        drawLabel(canvas, scale, i, labels[i]);
}

QRectF barBox(const BarScale& scale, qsizetype index, double from, double to)
{
    const double thickness = std::min(kBarThickness, scale.pitch * 0.72);
    const double y = scale.plot.top() + scale.pitch * double(index) + (scale.pitch - thickness) / 2;
    return {scale.at(from), y, (to - from) * scale.unit, thickness};
}

void drawInside(Canvas& canvas, const QString& text, const QRectF& box, QRgb ink)
{
    const TypeStyle type = kChartText.in(Face::Bold);
    if (measureText(canvas.fonts(), text, type).natural > box.width() - mm(0.8))
        return;
    canvas.line(text, type, QPointF(box.left(), box.top() + (box.height() - type.lineHeight()) / 2),
                box.width(), ink, Column::Align::Centre);
}

} // namespace

double barPlotHeight(qsizetype bars, bool hasAxisTitle)
{
    return kBarPitch * double(std::max<qsizetype>(1, bars)) + kTickRow +
           (hasAxisTitle ? kTickRow : 0);
}

void drawBars(Canvas& canvas, const ChartSpec& chart, const BarChart& bars, const QRectF& plot)
{
    QStringList labels;
    double most = 0;
    double valueRoom = kValueRoom;
    for (const BarChart::Bar& bar : bars.bars) {
        labels.append(bar.label);
        most = std::max(most, drawable(bar.value));
        const QString text = bar.valueText.isEmpty() ? plainNumber(bar.value) : bar.valueText;
        valueRoom =
            std::max(valueRoom, measureText(canvas.fonts(), text, kChartText).natural + mm(2.5));
    }
    const BarScale scale =
        scaleFor(canvas, labels, most, valueRoom, !bars.valueTitle.isEmpty(), plot);
    drawScale(canvas, scale, labels, bars.valueTitle);
    for (qsizetype i = 0; i < bars.bars.size(); ++i) {
        const BarChart::Bar& bar = bars.bars[i];
        const bool hasTint = bar.tint >= 0 && bar.tint < chart.tints.size();
        const Tint tint = tintAt(chart, bar.tint);
        const QRectF box = barBox(scale, i, 0, drawable(bar.value));
        if (!hasTint)
            canvas.fill(box, canvas.inks().accent);
        else if (bar.value > 0)
            canvas.fillTint(box, tint);
        if (hasTint)
            drawInside(canvas, tint.letter, box, tint.inkFor(canvas.palette()));
        const QString text = bar.valueText.isEmpty() ? plainNumber(bar.value) : bar.valueText;
        canvas.line(text, kChartText.in(Face::Bold),
                    QPointF(box.right() + mm(1.2),
                            box.top() + (box.height() - kChartText.lineHeight()) / 2),
                    plot.right() - box.right(), canvas.inks().text);
    }
}

void drawStacks(Canvas& canvas, const ChartSpec& chart, const StackedBarChart& stacks,
                const QRectF& plot)
{
    QStringList labels;
    double most = 0;
    for (const StackedBarChart::Stack& stack : stacks.stacks) {
        labels.append(stack.label);
        double sum = 0;
        for (const double value : stack.values)
            sum += drawable(value);
        most = std::max(most, sum);
    }
    const BarScale scale =
        scaleFor(canvas, labels, most, kValueRoom, !stacks.valueTitle.isEmpty(), plot);
    drawScale(canvas, scale, labels, stacks.valueTitle);
    for (qsizetype i = 0; i < stacks.stacks.size(); ++i) {
        const QList<double>& values = stacks.stacks[i].values;
        double sum = 0;
        for (qsizetype k = 0; k < values.size(); ++k) {
            const double value = drawable(values[k]);
            if (value <= 0)
                continue;
            const Tint tint = tintAt(chart, k);
            const QRectF box = barBox(scale, i, sum, sum + value).adjusted(0, 0, -pt(0.6), 0);
            canvas.fillTint(box, tint);
            const QString number = plainNumber(value);
            const QString full = tint.letter + QLatin1Char(' ') + number;
            const bool fits =
                measureText(canvas.fonts(), full, kChartText.in(Face::Bold)).natural <=
                box.width() - mm(0.8);
            drawInside(canvas, fits ? full : tint.letter, box, tint.inkFor(canvas.palette()));
            sum += value;
        }
        const QRectF all = barBox(scale, i, 0, sum);
        canvas.line(plainNumber(sum), kChartText.in(Face::Bold),
                    QPointF(all.right() + mm(1.2),
                            all.top() + (all.height() - kChartText.lineHeight()) / 2),
                    plot.right() - all.right(), canvas.inks().text);
    }
}

} // namespace ringbinder::report
