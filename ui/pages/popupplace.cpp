// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/popupplace.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace ringbinder {

void showPopupAt(QWidget& popup, const QPoint& globalPosition, QWidget& focus)
{
    QPoint at = globalPosition;
    if (const QScreen* screen = QApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        const int right = std::max(room.left(), room.right() - popup.width());
        const int bottom = std::max(room.top(), room.bottom() - popup.height());
        at.setX(std::clamp(at.x(), room.left(), right));
        at.setY(std::clamp(at.y(), room.top(), bottom));
    }
    popup.move(at);
    popup.show();
    focus.setFocus(Qt::PopupFocusReason);
}

} // namespace ringbinder
