// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says about itself, twice: in its information dictionary and as XMP. Both say the same,
// as PDF/A demands, and every date is that of the snapshot. Used by finishPdf() only.
#pragma once

#include "core/report/document.h"

class QPDFObjectHandle;

namespace ringbinder::report {

[[nodiscard]] QPDFObjectHandle pdfInformation(const Document& document);
// `isArchive`: it claims to be PDF/A-1b.
[[nodiscard]] QByteArray pdfXmp(const Document& document, bool isArchive);

} // namespace ringbinder::report
