// SPDX-License-Identifier: GPL-3.0-or-later
// Version, what it is built with and under which licences, in text that can be copied into a report
// of a fault.
#pragma once

#include <QDialog>

namespace ringbinder {

class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace ringbinder
