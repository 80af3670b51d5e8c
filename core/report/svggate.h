// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuilds an SVG from outside out of a list of harmless elements and attributes, or refuses it.
// The result holds no script, no entity, no file, no address, and expands to no more than it shows.
// Used by Picture only; nothing else may hand foreign SVG to Qt.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ringbinder::report {

[[nodiscard]] Result<QByteArray> harmlessSvg(const QByteArray& foreign);

} // namespace ringbinder::report
