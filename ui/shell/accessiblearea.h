// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of areas that scroll. Qt 6.4 reads past the end of its list when it
// is asked for a child that went meanwhile (a scroll bar that is hidden again), and the program
// dies. Installed once, by whoever starts the application.
#pragma once

namespace ringbinder {

// After QApplication was made; holds until it is gone.
void installAccessibleAreas();

} // namespace ringbinder
