// SPDX-License-Identifier: GPL-3.0-or-later
// A further part of a record beside Details, Links and the rest, for registers that have one: made
// by OpenContext::recordTabs, shown by RecordPane, which knows no register by name.
#pragma once

#include "core/schema/record.h"

#include <QWidget>

namespace ringbinder {

class RecordTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString icon() const = 0; // as RegisterDef::icon
    // Shown behind the title; 0: nothing.
    [[nodiscard]] virtual int count() const { return 0; }
    virtual void showRecord(const Uid& uid) = 0;

signals:
    void counted();
};

} // namespace ringbinder
