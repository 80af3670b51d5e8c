// SPDX-License-Identifier: GPL-3.0-or-later
// Long texts of the client as blocks: the little Markdown that people write (paragraphs, lists,
// bold, italic, headings) becomes print; everything else is printed as it stands. Used by sections
// that print a text as such; cells take plainText().
#pragma once

#include "core/report/document.h"

namespace ringbinder::report {

[[nodiscard]] QList<Block> textBlocks(const QString& markdown);
// Without the marks of bold, italic and headings; lists keep their dashes.
[[nodiscard]] QString plainText(const QString& markdown);

} // namespace ringbinder::report
