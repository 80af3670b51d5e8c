// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what came from outside into a finished PDF: pages of foreign files as drawings on pages of
// ours, and whole files as attachments. What is placed was looked at by foreignpdf.h before.
// Throws what libqpdf throws. Used by finishPdf() only.
#pragma once

#include "core/report/pagedlayout.h"

#include <map>
#include <memory>

class QPDF;

namespace ringbinder::report {

// The foreign files; they must live until the pages are written.
class ForeignPages final {
public:
    ForeignPages();
    ~ForeignPages();
    ForeignPages(const ForeignPages&) = delete;
    void placeOn(QPDF& pdf, const PagedLayout& layout);

private:
    [[nodiscard]] QPDF& fileOf(const QByteArray& bytes);
    std::map<const QByteArray*, std::unique_ptr<QPDF>> m_files;
};

void attachFiles(QPDF& pdf, const Document& document);

} // namespace ringbinder::report
