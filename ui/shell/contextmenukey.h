// SPDX-License-Identifier: GPL-3.0-or-later
// Shift+F10 opens the context menu of what has the focus, as on every desktop. Qt does so by itself
// on Windows only; under X11 and Wayland it knows the menu key, which many keyboards lack. Install
// it on the application; it changes nothing else. Used by the desktop.
#pragma once

#include <QObject>

namespace ringbinder {

class ContextMenuKey final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ringbinder
