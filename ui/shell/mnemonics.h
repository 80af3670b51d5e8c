// SPDX-License-Identifier: GPL-3.0-or-later
// One letter, one place: where translations or pages bring the same Alt letter twice, the later
// text gets another of its letters, or none, so that Alt and a letter does something instead of
// walking from one control to the other. Menu titles come first; they must never be lost to a page.
// Dialogs have their letters chosen by hand (tests/ui/test_dialogs.cpp). Used by windows and pages
// with menus.
#pragma once

#include <QSet>
#include <QString>

class QMenu;
class QMenuBar;
class QPoint;
class QWidget;

namespace ringbinder {

// The letter that "&" marks, folded; null where none is. "&&" is an ampersand.
[[nodiscard]] QChar mnemonicOf(const QString& text);
// The text with a mark on a letter that is not taken: one that begins a word, else any other.
// Without a mark where all of them are taken.
[[nodiscard]] QString withFreeMnemonic(const QString& text, const QSet<QChar>& taken);

// Shows the menu with a letter for each entry; that of a menu below it is its own business.
void popUp(QMenu& menu, const QPoint& at);
// Letters for each entry of the bar's menus and of those below them, each time one is shown.
void keepMnemonicsApart(QMenuBar& bar);
// Labels, buttons, tabs and boxes of the page that are shown, beside the titles of the bar.
void settleMnemonics(const QMenuBar& bar, QWidget& page);

} // namespace ringbinder
