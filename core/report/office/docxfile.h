// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a Word file (Office Open XML): named styles, real headings, repeated table heads,
// page fields, pictures with descriptions. The same bytes for the same document. Called through
// documentfile.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

// Error: Cancelled, Io.
[[nodiscard]] Result<QByteArray> docxBytes(const Document& document, const PageSetup& setup,
                                           Progress& progress);

} // namespace ringbinder::report
