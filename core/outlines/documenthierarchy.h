// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of the management system in their layers: what stands below which, the procedures
// that carry them out, the controls they lay down and the evidence of those. Withdrawn ones are
// left out. Reads, never writes; shown through outline.h.
#pragma once

#include "core/outlines/outline.h"

namespace ringbinder {

[[nodiscard]] Result<Outline> documentHierarchy(const Binder& binder, const Language& language,
                                                const OutlineOptions& options);

} // namespace ringbinder
