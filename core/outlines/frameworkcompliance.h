// SPDX-License-Identifier: GPL-3.0-or-later
// How far each framework in use is met: its requirements, the controls mapped to them with their
// status in the Statement of Applicability, and the gaps. Reads, never writes; shown through
// outline.h.
#pragma once

#include "core/outlines/outline.h"

namespace ringbinder {

[[nodiscard]] Result<Outline> frameworkCompliance(const Binder& binder, const Language& language,
                                                  const OutlineOptions& options);

} // namespace ringbinder
