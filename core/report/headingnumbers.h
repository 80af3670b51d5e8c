// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers the sections of a document: 1, 1.1, 1.1.1. The same for pages and for files of other
// programs, so that "section 4.2" is one place in all of them.
#pragma once

#include "core/report/document.h"

namespace ringbinder::report {

// One per heading, in their order; empty where a heading has no number.
[[nodiscard]] QStringList headingNumbers(const Document& document);

} // namespace ringbinder::report
