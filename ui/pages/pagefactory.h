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

// What there is to do on a page, for the number beside it.
struct NavigationBadge {
    QString key;
    QString text;
    QString meaning;
};
[[nodiscard]] QList<NavigationBadge> navigationBadges(const OpenContext& context);

// Null for a key that names no page.
[[nodiscard]] Page* makePage(const QString& key, const OpenContext& context, OpenBinder& open);

} // namespace ringbinder
