// SPDX-License-Identifier: GPL-3.0-or-later
// The windows that stand on the screen while a test of ui/ runs: the dialog of a kind that is
// shown, and all of them gone at the end of a test.
#pragma once

#include <QApplication>
#include <QWidget>

namespace ringbinder {

template <class Dialog>
[[nodiscard]] Dialog* shownDialog()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        auto* dialog = qobject_cast<Dialog*>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// The lists of combo boxes and completers are windows too, but belong to them: a completer deletes
// its list although the list has no parent.
inline void deleteTopWindows()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (!widget->parent() && widget->windowType() != Qt::Popup)
            widget->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace ringbinder
