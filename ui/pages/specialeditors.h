// SPDX-License-Identifier: GPL-3.0-or-later
// What generic forms and histories show otherwise for single fields of special registers: the
// editors made for them, and the words of values that are written for programs. Handed over in
// OpenContext, so that no generic code names a register.
#pragma once

#include "ui/models/opencontext.h"

namespace ringbinder {

// Null where the generic editor serves.
[[nodiscard]] FieldEditor* makeSpecialEditor(const OpenContext& context, const FieldDef& field,
                                             QWidget* parent);
// Nothing where the value is shown as any other of its type.
[[nodiscard]] std::optional<QString> specialWords(const FieldDef& field, const Value& value,
                                                  const Language& language);

} // namespace ringbinder
