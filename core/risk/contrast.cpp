// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/contrast.h"

#include <algorithm>
#include <cmath>

namespace ringbinder {

namespace {

constexpr quint32 kDarkText = 0x1a1a1a;
constexpr quint32 kWhiteText = 0xffffff;
constexpr quint32 kBlackText = 0x000000;

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

} // namespace ringbinder
