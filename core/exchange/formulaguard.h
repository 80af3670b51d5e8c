// SPDX-License-Identifier: GPL-3.0-or-later
// The apostrophe that keeps spreadsheets from running a text as a formula when they read it from
// CSV or from plain text on the clipboard. XLSX needs none: there a text is stored as a text.
#pragma once

#include <QStringView>

namespace ringbinder {

// True for a text that a spreadsheet would take as a formula, and for one that only differs from
// such a text by apostrophes before it (else reading could not tell whose apostrophe it is).
[[nodiscard]] bool needsFormulaGuard(QStringView text);
// The text without our guard, the same text where there is none.
[[nodiscard]] QStringView withoutFormulaGuard(QStringView text);

} // namespace ringbinder
