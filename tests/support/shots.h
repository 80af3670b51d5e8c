// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of widgets for people to look at, in light and dark, written where RINGBINDER_SHOTS says
// (a folder); nothing happens without it.
#pragma once

#include <QString>

class QWidget;

namespace ringbinder {

void takeShots(QWidget& widget, const QString& name);

} // namespace ringbinder
