// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/contrast.h"

#include <algorithm>
#include <cmath>

namespace ringbinder {

namespace {

constexpr quint32 kDarkText = 0x1a1a1a;
constexpr quint32 kWhiteText = 0xffffff;
constexpr quint32 kBlackText = 0x000000;

constexpr int kShades = 64; // from a colour down to black

quint32 mixedWith(quint32 ground, quint32 colour, double part)
{
    quint32 mixed = 0;
    for (const int shift : {16, 8, 0}) {
        const double below = double((ground >> shift) & 0xff);
        const double above = double((colour >> shift) & 0xff);
        mixed |= quint32(std::lround(below + (above - below) * part)) << shift;
    }
    return mixed;
}

double linearChannel(quint32 rgb, int shift)
{
    const double channel = double((rgb >> shift) & 0xff) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(quint32 rgb)
{
    return 0.2126 * linearChannel(rgb, 16) + 0.7152 * linearChannel(rgb, 8) +
           0.0722 * linearChannel(rgb, 0);
}

} // namespace

double contrastRatio(quint32 first, quint32 second)
{
    const auto [darker, lighter] =
        std::minmax({relativeLuminance(first), relativeLuminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

quint32 readableTextOn(quint32 background)
{
    for (const quint32 text : {kDarkText, kWhiteText}) {
        if (contrastRatio(text, background) >= kReadableContrast)
            return text;
    }
    return kBlackText;
}

quint32 readableShadeOn(quint32 background, quint32 colour)
{
    quint32 shade = colour & 0xffffff;
    for (int step = 1; step <= kShades && contrastRatio(shade, background) < kReadableContrast;
         ++step) {
        const double part = 1.0 - double(step) / kShades;
        shade = mixedWith(0x000000, colour, part);
    }
    return shade;
}

quint32 paleShade(quint32 colour, double part)
{
    return mixedWith(kWhiteText, colour, part);
}

} // namespace ringbinder
