// SPDX-License-Identifier: GPL-3.0-or-later
// What header and footer of each page say, as lines of words; where they stand is the business of
// whoever lays pages out. Used by the painter and by the writers of Word and OpenDocument files.
#pragma once

#include "core/report/document.h"

namespace ringbinder::report {

struct FurnitureWords {
    QString organisation;
    QString identity;       // "ISMS-SOA-001 · Statement of Applicability"
    QString versionLine;    // "Version 2.0 · Approved"
    QString classification; // at the top and at the bottom
    QString printed;        // "Printed 2026-02-01 · Snapshot 4f2a"
    QString footerNote;
    QString draftMark; // across the page; empty: none
};
[[nodiscard]] FurnitureWords furnitureWords(const Furniture& furniture, const Language& language);
[[nodiscard]] QString pageOfWords(const Language& language, const QString& page,
                                  const QString& pageCount);
// "End of document (pages in total: 12)"
[[nodiscard]] QString endWords(const Document& document, const QString& pageCount);

} // namespace ringbinder::report
