// SPDX-License-Identifier: GPL-3.0-or-later
// The words in a PDF from outside, good enough to find a code that we printed ourselves or that a
// scanner's text recognition wrote under the picture. No layout, no order of columns. Used to match
// signed sheets; it renders nothing.
#pragma once

#include <QByteArray>
#include <QString>

namespace ringbinder::report {

// Of the first pages; empty where there is no text (a bare scan) or the file cannot be read.
[[nodiscard]] QString pdfText(const QByteArray& bytes);

} // namespace ringbinder::report
