// SPDX-License-Identifier: GPL-3.0-or-later
// A record of any register with every field filled, for the contract tests. The same seed gives the
// same record; texts hold what breaks careless code: quotes, separators, umlauts, line breaks.
#pragma once

#include "core/schema/record.h"

namespace ringbinder::test {

// Leave: Reference(s) fields stay empty, for files in which nothing can be pointed at.
enum class FillReferences { Fill, Leave };

// Passes validate() without errors. Computed fields stay empty. It has a code, and a uid made from
// the seed.
[[nodiscard]] Record filledRecord(const RegisterDef& def, int seed,
                                  FillReferences references = FillReferences::Fill);

// A valid uid that depends on the two numbers alone.
[[nodiscard]] Uid uidFor(int seed, int number);

} // namespace ringbinder::test
