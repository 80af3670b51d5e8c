// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters lead to more than one of the controls that are shown: pressed with Alt they would
// only walk from one to the other. For tests of dialogs and pages.
#pragma once

#include <QStringList>

class QWidget;

namespace ringbinder {

// A line for each such letter, with the texts that share it; empty: each leads to one place.
// A menu bar counts with its titles, every menu of it as a place of its own.
[[nodiscard]] QStringList sharedMnemonics(const QWidget& window);

} // namespace ringbinder
