// SPDX-License-Identifier: GPL-3.0-or-later
// Where a popup of its own size opens: at the point, but whole on the screen. Used by what drops
// down from the head of a table.
#pragma once

class QPoint;
class QWidget;

namespace ringbinder {

// Moves and shows it; `focus` gets the keyboard.
void showPopupAt(QWidget& popup, const QPoint& globalPosition, QWidget& focus);

} // namespace ringbinder
