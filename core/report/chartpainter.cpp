// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainter.h"

#include "core/base/safefile.h"
#include "core/report/painter/chartcanvas.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ringbinder::report {

using style::mm;
using style::pt;

namespace {

constexpr double kTitleGap = mm(1.8);
constexpr double kLegendSide = mm(3.6);
constexpr double kLegendGap = mm(3);
constexpr double kLegendRow = mm(5.2);
constexpr double kPictureMarginMm = 3;
constexpr int kLargestPictureSide = 20'000; // pixels
constexpr double kUnitsPerPixel = 1200.0 / 96.0;

struct LegendSpot {
    int tint;
    QPointF place;
};

// Donuts name their slices beside the ring, bars without tints have nothing to explain.
bool hasLegend(const ChartSpec& chart)
{
    if (chart.tints.isEmpty() || std::holds_alternative<DonutChart>(chart.data))
        return false;
    const auto* lines = std::get_if<LineChart>(&chart.data);
    return !lines || lines->lines.size() > 1;
}

double legendEntryWidth(FontBook& fonts, const Tint& tint)
{
    const double letter = measureText(fonts, tint.letter, kChartText.in(Face::Bold)).natural;
    return std::max(kLegendSide, letter + mm(1.4)) + mm(1.5) +
           measureText(fonts, tint.word, kChartText).natural;
}

QList<LegendSpot> legendSpots(FontBook& fonts, const ChartSpec& chart, double width, double* height)
{
    QList<LegendSpot> spots;
    *height = 0;
    if (!hasLegend(chart))
        return spots;
    double x = 0;
    double y = kLegendGap;
    if (!chart.legendTitle.isEmpty())
        x = measureText(fonts, chart.legendTitle, kChartText).natural + mm(4);
    for (int i = 0; i < chart.tints.size(); ++i) {
        const double entry = legendEntryWidth(fonts, chart.tints[i]);
        if (x > 0 && x + entry > width) {
            x = 0;
            y += kLegendRow;
        }
        spots.append({i, QPointF(x, y)});
        x += entry + mm(5);
    }
    *height = y + kLegendRow;
    return spots;
}

double noteHeight(FontBook& fonts, const ChartSpec& chart, double width)
{
    if (chart.note.isEmpty())
        return 0;
    return TextLines(fonts, chart.note, kChartText, width).height() + mm(1);
}

double titleHeight(FontBook& fonts, const ChartSpec& chart, double width)
{
    if (chart.title.isEmpty())
        return 0;
    return TextLines(fonts, chart.title, style::kCaption, width).height() + kTitleGap;
}

double plotHeight(FontBook& fonts, const ChartSpec& chart, double width)
{
    struct Natural {
        FontBook& fonts;
        double width;
        double operator()(const HeatMap& map) const { return heatMapPlotHeight(fonts, map, width); }
        double operator()(const BarChart& bars) const
        {
            return barPlotHeight(bars.bars.size(), !bars.valueTitle.isEmpty());
        }
        double operator()(const StackedBarChart& stacks) const
        {
            return barPlotHeight(stacks.stacks.size(), !stacks.valueTitle.isEmpty());
        }
        double operator()(const LineChart&) const
        {
            return std::clamp(width * 0.42, mm(42), mm(75));
        }
        double operator()(const DonutChart&) const
        {
            return std::clamp(width * 0.5, mm(34), mm(48));
        }
    };
    return std::visit(Natural{fonts, width}, chart.data);
}

Result<> refuseSize(QSize size, double scale)
{
    const double longest = std::max(size.width(), size.height()) * scale;
    if (size.width() >= 1 && size.height() >= 1 && scale > 0 && longest <= kLargestPictureSide)
        return {};
    return fail(Error::Kind::Limit,
                Message("report", QT_TRANSLATE_NOOP(
                                      "report", "A picture of %1 by %2 pixels cannot be written. "
                                                "Choose sides between 1 and %3."))
                    .arg(qint64(std::floor(size.width() * scale)))
                    .arg(qint64(std::floor(size.height() * scale)))
                    .arg(kLargestPictureSide));
}

} // namespace

Tint tintAt(const ChartSpec& chart, qsizetype index)
{
    return index >= 0 && index < chart.tints.size() ? chart.tints[index] : Tint{};
}

double drawable(double value)
{
    constexpr double kMost = 1e12;
    return std::isfinite(value) ? std::clamp(value, 0.0, kMost) : 0.0;
}

double niceStep(double most, int steps)
{
    if (!(most > 0) || steps < 1)
        return 1;
    const double raw = most / steps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (raw <= factor * power * 1.0000001)
            return factor * power;
    }
    return 10 * power;
}

QString plainNumber(double value, QChar decimalPoint)
{
    if (!std::isfinite(value))
        return QStringLiteral("?");
    if (std::abs(value) > 1e12)
        return QString::number(value, 'g', 3);
    // As exact as two places are: 99.96 is not 100.
    QString number = QString::number(value, 'f', 2);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return number.replace(u'.', decimalPoint);
}

void drawChart(Canvas& canvas, const ChartSpec& chart, const QRectF& area)
{
    FontBook& fonts = canvas.fonts();
    double legend = 0;
    const QList<LegendSpot> spots = legendSpots(fonts, chart, area.width(), &legend);
    const double note = noteHeight(fonts, chart, area.width());
    if (!chart.title.isEmpty()) {
        const TextLines title(fonts, chart.title, style::kCaption, area.width());
        canvas.lines(title, area.topLeft(), area.width(), canvas.inks().text);
    }
    const QRectF plot =
        area.adjusted(0, titleHeight(fonts, chart, area.width()), 0, -legend - note);

    struct Draw {
        Canvas& canvas;
        const ChartSpec& chart;
        const QRectF& plot;
        void operator()(const HeatMap& map) const { drawHeatMap(canvas, chart, map, plot); }
        void operator()(const BarChart& bars) const { drawBars(canvas, chart, bars, plot); }
        void operator()(const StackedBarChart& stacks) const
        {
            drawStacks(canvas, chart, stacks, plot);
        }
        void operator()(const LineChart& lines) const { drawLines(canvas, chart, lines, plot); }
        void operator()(const DonutChart& donut) const { drawDonut(canvas, chart, donut, plot); }
    };
    if (plot.width() > mm(10) && plot.height() > mm(10))
        std::visit(Draw{canvas, chart, plot}, chart.data);

    const QPointF corner = plot.bottomLeft();
    if (!spots.isEmpty() && !chart.legendTitle.isEmpty())
        canvas.line(chart.legendTitle, kChartText,
                    corner + QPointF(0, kLegendGap + (kLegendSide - kChartText.lineHeight()) / 2),
                    area.width(), canvas.inks().muted);
    for (const LegendSpot& spot : spots) {
        const Tint& tint = chart.tints[spot.tint];
        const QPointF place = corner + spot.place;
        const double side = canvas.swatch(tint, place, kLegendSide);
        canvas.line(tint.word, kChartText,
                    place + QPointF(side + mm(1.5), (kLegendSide - kChartText.lineHeight()) / 2),
                    area.width(), canvas.inks().text);
    }
    if (note > 0) {
        const TextLines text(fonts, chart.note, kChartText, area.width());
        canvas.lines(text, corner + QPointF(0, legend + mm(1)), area.width(), canvas.inks().muted);
    }
}

double naturalChartHeight(const ChartSpec& chart, double widthMm)
{
    FontBook fonts;
    const double width = mm(widthMm);
    double legend = 0;
    (void)legendSpots(fonts, chart, width, &legend);
    return (titleHeight(fonts, chart, width) + plotHeight(fonts, chart, width) + legend +
            noteHeight(fonts, chart, width)) /
           mm(1);
}

QSize pictureSize(const ChartSpec& chart, QSize room)
{
    if (std::holds_alternative<HeatMap>(chart.data))
        return room;
    constexpr double kMmPerPixel = 25.4 / 96.0;
    const double margins = 2 * kPictureMarginMm;
    const double height = naturalChartHeight(chart, room.width() * kMmPerPixel - margins) + margins;
    return {room.width(), std::min(room.height(), int(std::ceil(height / kMmPerPixel)))};
}

void paintChart(QPainter& painter, const ChartSpec& chart, const QRectF& area, double unitsPerInch,
                Palette palette)
{
    const double scale = unitsPerInch / 1200.0;
    FontBook fonts;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    Canvas canvas(painter, fonts, palette);
    drawChart(canvas, chart, QRectF(0, 0, area.width() / scale, area.height() / scale));
    painter.restore();
}

QByteArray chartPng(const ChartSpec& chart, QSize size, Palette palette, double scale)
{
    if (!refuseSize(size, scale))
        return {};
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        const double margin = mm(kPictureMarginMm) / kUnitsPerPixel * scale;
        paintChart(painter, chart, QRectF(image.rect()).adjusted(margin, margin, -margin, -margin),
                   96.0 * scale, palette);
    }
    image.setDotsPerMeterX(qRound(96.0 * scale / 0.0254));
    image.setDotsPerMeterY(qRound(96.0 * scale / 0.0254));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<> writePng(const ChartSpec& chart, QSize size, Palette palette, const QString& path,
                  double scale)
{
    if (const auto allowed = refuseSize(size, scale); !allowed)
        return allowed;
    return writeFile(path, chartPng(chart, size, palette, scale));
}

QByteArray chartSvg(const ChartSpec& chart, QSize size, Palette palette)
{
    if (!refuseSize(size, 1))
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(chart.title);
        generator.setDescription(chart.description);
        QPainter painter(&generator);
        painter.fillRect(QRect(QPoint(0, 0), size), Qt::white);
        painter.scale(1 / kUnitsPerPixel, 1 / kUnitsPerPixel);
        FontBook fonts;
        Canvas canvas(painter, fonts, palette, Canvas::TextAs::Strings);
        constexpr double margin = mm(kPictureMarginMm);
        drawChart(canvas, chart,
                  QRectF(QPointF(0, 0), QSizeF(size) * kUnitsPerPixel)
                      .adjusted(margin, margin, -margin, -margin));
    }
    // The generator names one family only; elsewhere than here that font may be missing. An
    // attribute's quotes cannot come from a text, there they are escaped.
    bytes.replace("font-family=\"Noto Sans\"",
                  "font-family=\"'Noto Sans','Segoe UI',Arial,sans-serif\"");
    return bytes;
}

Result<> writeSvg(const ChartSpec& chart, QSize size, Palette palette, const QString& path)
{
    if (const auto allowed = refuseSize(size, 1); !allowed)
        return allowed;
    return writeFile(path, chartSvg(chart, size, palette));
}

} // namespace ringbinder::report
