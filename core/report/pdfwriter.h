// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a document as a PDF: real embedded fonts, outline, page labels, metadata, the same bytes
// for the same document. The file appears whole or not at all, with mode 0600.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

// Invalid: PDF/A-1b together with a password or with evidence files. "Written as PDF/A-1b" is not
// "validated": no validator has seen it.
// Needs a QGuiApplication (offscreen will do). Replaces an existing file; refuses a target that is
// not a regular file. After an error or a cancel nothing is left behind and an old file is
// unchanged. Lets go of the document once its pages are painted: whoever hands over the only one
// has the memory of what it was composed from back before the file is put together.
[[nodiscard]] Result<> writePdf(Document document, const PageSetup& setup, const QString& path,
                                Progress& progress);

} // namespace ringbinder::report
