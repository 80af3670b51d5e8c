// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the record a person or a script means: by uid, code, former code, the client's own number
// or its title, ignoring case. Two records of one title are not guessed between.
#pragma once

#include "core/base/uid.h"
#include "core/schema/field.h"

#include <optional>

namespace ringbinder {

class Binder;

// `field` is a Reference or References field; its target says where to look, "" everywhere.
[[nodiscard]] std::optional<Uid> lookUp(const Binder& binder, const FieldDef& field,
                                        const QString& text);

} // namespace ringbinder
