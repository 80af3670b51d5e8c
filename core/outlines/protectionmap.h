// SPDX-License-Identifier: GPL-3.0-or-later
// What protects each asset in use: the people who answer for it, the systems it rests on, policies
// and procedures, and the controls with how far they are; and what of it is missing. Reads, never
// writes; shown through outline.h.
#pragma once

#include "core/outlines/outline.h"

namespace ringbinder {

[[nodiscard]] Result<Outline> protectionMap(const Binder& binder, const Language& language,
                                            const OutlineOptions& options);

} // namespace ringbinder
