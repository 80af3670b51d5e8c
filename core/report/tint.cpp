// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tint.h"

#include "core/base/contrast.h"

#include <QtMath>

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

QRgb inkReadableOn(QRgb fill)
{
    return 0xff000000 | readableTextOn(fill);
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

Tint Tint::forStep(const QString& word, const QString& letter, QRgb fill, int position, int count)
{
    const QRgb grey = greyOfStep(position, count);
    return {word, letter, fill, inkReadableOn(fill), grey, inkReadableOn(grey)};
}

} // namespace ringbinder::report
