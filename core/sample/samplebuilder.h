// SPDX-License-Identifier: GPL-3.0-or-later
// The sample client: a believable company with fourteen months of history, in the language of the
// user. Written step by step through Session::apply with a clock of its own, so history, undo,
// views as of a date and trends work on it as on any binder. Used by the start page, `new
// --sample`, tests and demonstrations. It never touches an existing file.
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/register.h"

namespace ringbinder {

class Binder;

// Makes the new file `target`, which must not exist. `now` is where its history ends. On any error
// (Cancelled among them) there is no file.
[[nodiscard]] Result<> makeSample(const QString& target, const Registry& registry,
                                  const Language& language, const QDateTime& now,
                                  Progress& progress);

// Fills an empty binder that was opened with `clock`; the clock ends at where it stood.
[[nodiscard]] Result<> buildSample(Binder& binder, FixedClock& clock, const Language& language,
                                   Progress& progress);

} // namespace ringbinder
