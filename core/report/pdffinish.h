// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's PDF engine cannot do, done to its output by libqpdf: outline, page labels, links of the
// contents, metadata pinned to the snapshot, an identifier made from the content, pages and files
// from outside, a password. Fonts and our own pages stay as they are. Used by writePdf only.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/pagedlayout.h"

class QIODevice;
class QTemporaryFile;

namespace ringbinder::report {

// `raw`: flushed, as Qt wrote it. Io, DiskFull and Cancelled are the errors.
[[nodiscard]] Result<> finishPdf(QTemporaryFile& raw, const Document& document,
                                 const PagedLayout& layout, const PdfOptions& options,
                                 QIODevice& target, Progress& progress);

} // namespace ringbinder::report
