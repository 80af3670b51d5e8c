// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/style.h"

#include "core/base/contrast.h"

namespace ringbinder::report::style {

namespace {

constexpr QRgb kPaper = 0xffffffff;
constexpr QRgb kOpaque = 0xff000000;
constexpr double kHeadShade = 0.11;   // of the brand behind the head of a table
constexpr double kVisibleArea = 1.35; // contrast below which an area cannot be told from paper

Inks greyInks()
{
    Inks inks;
    inks.text = 0xff1a1a1a;
    inks.muted = 0xff585858;
    inks.accent = inks.tableHead = inks.cover = 0xff333333;
    inks.rule = 0xffa6a6a6;
    inks.hairline = 0xffd6d6d6;
    inks.headFill = 0xffececec;
    inks.groupFill = inks.noteFill = 0xfff5f5f5;
    inks.watermark = 0xffefefef;
    return inks;
}

} // namespace

Inks Inks::of(Palette palette, const Brand& brand)
{
    if (palette == Palette::Greyscale)
        return greyInks();
    Inks inks;
    if (brand.colour) {
        inks.accent = kOpaque | readableShadeOn(kPaper, *brand.colour);
        const bool isVisible = contrastRatio(*brand.colour, kPaper) >= kVisibleArea;
        inks.cover = isVisible ? *brand.colour : inks.accent;
        inks.onCover = kOpaque | readableTextOn(inks.cover);
    }
    if (const auto head = brand.accent ? brand.accent : brand.colour) {
        inks.headFill = kOpaque | paleShade(*head, kHeadShade);
        inks.tableHead = kOpaque | readableShadeOn(inks.headFill, *head);
    }
    return inks;
}

} // namespace ringbinder::report::style
