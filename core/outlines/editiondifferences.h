// SPDX-License-Identifier: GPL-3.0-or-later
// What an edition of a framework changed against the one it names as its predecessor. Reads, never
// writes; shown through outline.h.
#pragma once

#include "core/outlines/outline.h"

namespace ringbinder {

[[nodiscard]] Result<Outline> editionDifferences(const Binder& binder, const Language& language,
                                                 const OutlineOptions& options);

} // namespace ringbinder
