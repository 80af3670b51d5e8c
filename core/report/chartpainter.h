// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a ChartSpec: vector, legible in greyscale (a letter and a number wherever a colour
// speaks). Used by packs, by picture files and by "Copy as picture". Invents no colour of its own
// for a meaning; tints come with the spec.
#pragma once

#include "core/base/result.h"
#include "core/report/chart.h"

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace ringbinder::report {

// Inside `area`, in painter units of which `unitsPerInch` make an inch.
void paintChart(QPainter& painter, const ChartSpec& chart, const QRectF& area, double unitsPerInch,
                Palette palette);

// The height in millimetres that suits the kind and the amount of data at this width.
[[nodiscard]] double naturalChartHeight(const ChartSpec& chart, double widthMm);

// The size of a picture of the chart, in pixels at 96 per inch: a heat map gets all of `room`, the
// others what their data need of its height.
[[nodiscard]] QSize pictureSize(const ChartSpec& chart, QSize room);

// The bytes of such files, for documents that hold the picture. Empty where the size is refused.
[[nodiscard]] QByteArray chartSvg(const ChartSpec& chart, QSize size, Palette palette);
[[nodiscard]] QByteArray chartPng(const ChartSpec& chart, QSize size, Palette palette,
                                  double scale = 2.0);

// Written safely: whole or not at all. `size` in pixels at 96 per inch; the PNG has `scale` times
// as many.
[[nodiscard]] Result<> writeSvg(const ChartSpec& chart, QSize size, Palette palette,
                                const QString& path);
[[nodiscard]] Result<> writePng(const ChartSpec& chart, QSize size, Palette palette,
                                const QString& path, double scale = 2.0);

} // namespace ringbinder::report
