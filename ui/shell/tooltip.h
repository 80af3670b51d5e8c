// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips that show data. Qt takes what looks like HTML for HTML, so a title could load a file or
// lose its "<b>"; escaping by hand shows "&amp;" wherever the text is not taken for HTML after all.
// Used by everything in ui/ that puts a user's text into a tool tip.
#pragma once

#include <QString>
#include <QTextDocument>

namespace ringbinder {

// The text as it is, to the letter.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace ringbinder
