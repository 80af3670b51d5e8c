// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tint.h"

#include <QtMath>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

double channelLuminance(int value)
{
    const double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double relativeLuminance(QRgb colour)
{
    return 0.2126 * channelLuminance(qRed(colour)) + 0.7152 * channelLuminance(qGreen(colour)) +
           0.0722 * channelLuminance(qBlue(colour));
}

QRgb readableInkOn(QRgb fill)
{
    constexpr QRgb kNearBlack = 0xff1a1a1a;
    constexpr QRgb kWhite = 0xffffffff;
    return contrastRatio(fill, kNearBlack) >= contrastRatio(fill, kWhite) ? kNearBlack : kWhite;
}

// The four steps of the printed grey ramp; other counts lie between them.
QRgb greyOfStep(int position, int count)
{
    constexpr std::array<int, 4> kRamp{0xf2, 0xcf, 0x96, 0x52};
    const double place =
        count <= 1 ? 0.0 : std::clamp(position, 0, count - 1) * 3.0 / double(count - 1);
    const int below = std::min(int(place), 2);
    const double part = place - below;
    const int grey = qRound(kRamp[size_t(below)] * (1.0 - part) + kRamp[size_t(below) + 1] * part);
    return qRgb(grey, grey, grey);
}

} // namespace

double contrastRatio(QRgb one, QRgb other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Tint Tint::forStep(const QString& word, const QString& letter, QRgb fill, int position, int count)
{
    const QRgb grey = greyOfStep(position, count);
    return {word, letter, fill, readableInkOn(fill), grey, readableInkOn(grey)};
}

} // namespace ringbinder
