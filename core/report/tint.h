// SPDX-License-Identifier: GPL-3.0-or-later
// A meaning that is shown by colour AND by a word and a letter (a risk level, a status), so that a
// black and white copy says the same. Filled by whoever composes (levels: from the method);
// painters choose between the colour and the grey pair and never invent one.
#pragma once

#include <QRgb>
#include <QString>

namespace ringbinder::report {

enum class Palette { Colour, Greyscale };

struct Tint {
    QString word;   // "High", in the reader's language
    QString letter; // "H": one or two characters, unique within one table or chart
    QRgb fill = 0xffe3e7ed;
    QRgb ink = 0xff1a1a1a;
    QRgb greyFill = 0xffe8e8e8;
    QRgb greyInk = 0xff1a1a1a;

    // For step `position` of `count`, ordered from harmless to grave: the ink is the one that
    // reads, the grey comes from an even ramp.
    [[nodiscard]] static Tint forStep(const QString& word, const QString& letter, QRgb fill,
                                      int position, int count);

    [[nodiscard]] QRgb fillFor(Palette palette) const
    {
        return palette == Palette::Colour ? fill : greyFill;
    }
    [[nodiscard]] QRgb inkFor(Palette palette) const
    {
        return palette == Palette::Colour ? ink : greyInk;
    }
};

} // namespace ringbinder::report
