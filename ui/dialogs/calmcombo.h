// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box inside of something that scrolls: the wheel moves the page and never the answer.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace ringbinder {

class CalmCombo : public QComboBox {
public:
    explicit CalmCombo(QWidget* parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace ringbinder
