// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a document of the client as blocks: what packtext.h reads, and beside it headings of
// three levels and tables. Raw HTML, links and pictures stay the characters that they are. Used by
// the print of a document, the public extract and the preview on screen.
#pragma once

#include "core/report/document.h"

namespace ringbinder::report {

// Headings are not numbered: people number their own where they want to.
[[nodiscard]] QList<Block> documentBlocks(const QString& markdown);
// Without a first heading that only repeats the title, which the print shows already.
[[nodiscard]] QString withoutTitle(const QString& markdown, const QString& title);
// A whole page of HTML without styles from elsewhere, scripts or links; every text is escaped.
[[nodiscard]] QString documentHtml(const QString& title, const QStringList& facts,
                                   const QString& markdown, const Language& language);

} // namespace ringbinder::report
