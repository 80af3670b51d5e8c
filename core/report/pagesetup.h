// SPDX-License-Identifier: GPL-3.0-or-later
// The paper a document is laid out for. Chosen by the person who prints, never by the pack.
#pragma once

#include "core/report/tint.h"

#include <QMarginsF>

namespace ringbinder::report {

struct PageSetup {
    enum class Size { A4, Letter };
    Size size = Size::A4;
    // Of the paper in millimetres; header and footer lie inside them.
    QMarginsF margins{15, 11, 15, 10};
    Palette palette = Palette::Colour;
};

} // namespace ringbinder::report
