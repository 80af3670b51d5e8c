// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a page that is more than a table, in one size everywhere.
#pragma once

#include <QLabel>

namespace ringbinder {

[[nodiscard]] inline QLabel* pageHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    heading->setFont(font);
    return heading;
}

} // namespace ringbinder
