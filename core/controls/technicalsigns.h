// SPDX-License-Identifier: GPL-3.0-or-later
// What the results of technical rules say about the controls that the rules show: a failure of high
// or critical severity is ineffective while nothing allows it, a lesser one partly effective, all
// passed in time effective; results that are too old say so and nothing else. Private to
// core/controls.
#pragma once

#include "core/controls/controleffects.h"

namespace ringbinder {

// Judges all imports. Where they cannot be read, nothing is said: whoever shows results says why.
[[nodiscard]] QHash<Uid, ControlSign> signsOfScans(const Binder& binder);
// Whether results of technical rules may be others now.
[[nodiscard]] bool concernsTechnicalSigns(const ChangeNotice& notice);

} // namespace ringbinder
