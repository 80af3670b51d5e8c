// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL table of a register, for writing a migration; the text is then frozen in
// resources/schema. Nothing is created at run time from it: binders are made by the frozen texts,
// and a test holds both together. Used by `ringbinder-cli ddl` and by tests.
#pragma once

#include "core/schema/register.h"

namespace ringbinder {

// CREATE TABLE and the indexes of its references, each ended by ";\n". A reference to a register
// that is not in `registry` is a column without a foreign key.
[[nodiscard]] QString ddl(const RegisterDef& def, const Registry& registry);

} // namespace ringbinder
