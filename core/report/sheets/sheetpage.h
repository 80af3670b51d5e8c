// SPDX-License-Identifier: GPL-3.0-or-later
// The page that every print of a table begins with: organisation, title, label of classification,
// date and snapshot on each page, no control block of its own. Used by the print of a register and
// by the sheets.
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

// Without blocks yet.
[[nodiscard]] Result<Document> sheetDocument(const Binder& binder, const QString& title,
                                             const Language& language);

} // namespace ringbinder::report
