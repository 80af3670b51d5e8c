// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a sink what a document says, block by block, with column widths as on our own pages. Used
// by the writers of Word, OpenDocument and HTML.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/office/officesink.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

// Needs a QGuiApplication. Error: Cancelled.
[[nodiscard]] Result<> tellBlocks(const Document& document, const PageSetup& setup,
                                  OfficeSink& sink, Progress& progress);

// A foreign picture as a PNG, `widthMm` wide at 192 dots per inch.
[[nodiscard]] OfficePicture pngOf(const Picture& picture, QSizeF boxMm, const QString& description);

} // namespace ringbinder::report
