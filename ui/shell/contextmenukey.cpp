// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/contextmenukey.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace ringbinder {

namespace {

// Where the menu opens: at the current cell of a view, at the cursor of a text.
QPoint placeOfMenu(const QWidget& focused)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(&focused);
    if (!view)
        return focused.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    const QRect shown = view->viewport()->rect();
    const QRect cell = view->visualRect(view->currentIndex()).intersected(shown);
    return view->viewport()->mapTo(view, (cell.isEmpty() ? shown : cell).center());
}

} // namespace

bool ContextMenuKey::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    auto* focused = static_cast<QWidget*>(watched);
    const QPoint place = placeOfMenu(*focused);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, focused->mapToGlobal(place));
    QApplication::sendEvent(focused, &asked);
    return true;
}

} // namespace ringbinder
