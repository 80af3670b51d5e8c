// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages there are, in the order of the navigation, and who makes each: the generic register
// page unless a special one is registered for the key.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/shell/navigation.h"
#include "ui/shell/openbinder.h"

namespace ringbinder {

class Page;

[[nodiscard]] QList<NavigationEntry> navigationEntries(const Registry& registry,
                                                       const Language& language);

// Null for a key that names no page.
[[nodiscard]] Page* makePage(const QString& key, const OpenContext& context, OpenBinder& open);

} // namespace ringbinder
