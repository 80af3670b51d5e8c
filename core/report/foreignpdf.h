// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files from outside (evidence, scans) before anything of them is shown in ours: whether they
// can be read at all, how many pages they have and how large. Their pages are placed as drawings:
// scripts, actions, links, forms to fill in and files within stay behind. Nothing here runs or
// renders anything. Used by the evidence pages of packs and by finishPdf().
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>

class QPDF;
class QPDFObjectHandle;

namespace ringbinder::report {

struct ForeignPdf {
    QList<QSizeF> pages; // as they are looked at, in points
};

// Errors, each with a sentence about "The file": Unsupported (protected by a password), Invalid
// (damaged, no page), Limit (too many pages, or one that unpacks beyond reason).
[[nodiscard]] Result<ForeignPdf> inspectPdf(const QByteArray& bytes);

// Makes every page of an opened file fit to be placed as a drawing: what is filled in or stamped
// becomes part of the page, everything active is cut off. Throws what libqpdf throws.
void disarmPages(QPDF& pdf);

} // namespace ringbinder::report
