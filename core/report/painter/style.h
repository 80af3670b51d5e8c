// SPDX-License-Identifier: GPL-3.0-or-later
// The look of everything printed, in one place: measures, type sizes, inks. Meaning never comes
// from here: the colours of levels arrive as Tints.
#pragma once

#include "core/report/brand.h"
#include "core/report/painter/fonts.h"
#include "core/report/tint.h"

namespace ringbinder::report::style {

inline constexpr double kUnitsPerMm = 1200.0 / 25.4;
constexpr double mm(double length)
{
    return length * kUnitsPerMm;
}
constexpr double pt(double length)
{
    return length * 1200.0 / 72.0;
}

inline constexpr TypeStyle kBody{Face::Regular, 9.5, 1.46};
inline constexpr TypeStyle kLead{Face::Regular, 11, 1.44};
inline constexpr TypeStyle kSmall{Face::Regular, 8, 1.4};
inline constexpr TypeStyle kLabel{Face::Regular, 8.5, 1.4};
inline constexpr TypeStyle kCaption{Face::Bold, 9, 1.4};
inline constexpr TypeStyle kHeading1{Face::Bold, 15, 1.25};
inline constexpr TypeStyle kHeading2{Face::Bold, 11.5, 1.3};
inline constexpr TypeStyle kHeading3{Face::Bold, 9.5, 1.35};
inline constexpr TypeStyle kTitle{Face::Bold, 27, 1.18};
inline constexpr TypeStyle kSubtitle{Face::Regular, 13, 1.35};
inline constexpr TypeStyle kFigure{Face::Bold, 20, 1.15};
inline constexpr TypeStyle kFurniture{Face::Regular, 8, 1.36};

struct Inks {
    QRgb text = 0xff1b2430;
    QRgb muted = 0xff566070;     // 6.4 : 1 on white
    QRgb accent = 0xff1f3f66;    // titles, headings, marks
    QRgb tableHead = 0xff1f3f66; // words of a table's head and the rule below
    QRgb cover = 0xff1f3f66;     // areas without text but on the cover
    QRgb onCover = 0xffffffff;
    QRgb rule = 0xffaab3bf;
    QRgb hairline = 0xffd8dde3;
    QRgb headFill = 0xffeaeef3;
    QRgb groupFill = 0xfff4f6f8;
    QRgb noteFill = 0xfff4f6f8;
    QRgb watermark = 0xffedeff2;

    // Words keep the contrast of WCAG whatever the brand; shades of grey know no brand.
    [[nodiscard]] static Inks of(Palette palette, const Brand& brand = {});
};

} // namespace ringbinder::report::style
