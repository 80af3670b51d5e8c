// SPDX-License-Identifier: GPL-3.0-or-later
// Every key on one page, from the same table that makes the menus, with what the tables understand.
#pragma once

#include "ui/shell/actions.h"

#include <QDialog>

namespace ringbinder {

class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const Actions& actions, QWidget* parent);
};

} // namespace ringbinder
