// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a document to a printer: asks for one without waiting in a nested loop, and paints the
// pages in whichever thread calls. Used by the page of reports.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagesetup.h"

#include <QPrinter>

#include <functional>
#include <memory>

class QWidget;

namespace ringbinder {

// `chosen` is called when the person said Print; the printer has range and copies set.
void askForPrinter(QWidget* parent, const report::PageSetup& setup, int pageCount,
                   std::function<void(std::shared_ptr<QPrinter>)> chosen);

// The number of pages sent. Cancelled leaves what was sent so far to the printer's queue.
[[nodiscard]] Result<int> printDocument(const report::Document& document,
                                        const report::PageSetup& setup, QPrinter& printer,
                                        Progress& progress);

} // namespace ringbinder
