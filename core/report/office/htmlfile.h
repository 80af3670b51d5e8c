// SPDX-License-Identifier: GPL-3.0-or-later
// A document as one page of HTML that needs nothing beside it: no script, no font and no picture
// from elsewhere; every text of the client is escaped. It prints with repeated table heads. Called
// through documentfile.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

namespace ringbinder::report {

// Error: Cancelled.
[[nodiscard]] Result<QByteArray> htmlBytes(const Document& document, const PageSetup& setup,
                                           Progress& progress);

} // namespace ringbinder::report
