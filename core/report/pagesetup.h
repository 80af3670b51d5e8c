// SPDX-License-Identifier: GPL-3.0-or-later
// The paper a document is laid out for. Chosen by the person who prints, never by the pack.
#pragma once

#include "core/report/tint.h"

#include <QMarginsF>
#include <QString>

namespace ringbinder::report {

// Of a PDF alone; other formats and the printer know neither.
struct PdfOptions {
    // PDF/A-1b, for an archive: nothing attached, no pages of others, no password.
    bool isArchive = false;
    // Opens the file, AES-256; empty: none. Kept nowhere and never in a log.
    QString password = {};
};

struct PageSetup {
    enum class Size { A4, Letter };
    Size size = Size::A4;
    // Of the paper in millimetres; header and footer lie inside them.
    QMarginsF margins{15, 11, 15, 10};
    Palette palette = Palette::Colour;
    PdfOptions pdf = {};
};

} // namespace ringbinder::report
