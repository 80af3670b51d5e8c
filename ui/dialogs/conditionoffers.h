// SPDX-License-Identifier: GPL-3.0-or-later
// The values that a test of a condition is likely to compare with, where what is looked at has a
// closed or well-known set of them: tokens as conditions keep them, each with its words. Offers,
// never limits. Used by the rows of the condition editor.
#pragma once

#include "core/registers/technical/condition.h"
#include "core/registers/technical/subjectwords.h"

namespace ringbinder {

struct OpenContext;

[[nodiscard]] QList<NamedValue> valueOffers(const OpenContext& context, const SubjectDef& subject,
                                            const SubjectField& field);

// The comparisons that make sense for values of this kind, in the order they are offered.
[[nodiscard]] QList<TestOp> opsFor(SubjectField::Kind kind);
// What a value looks like, for the empty line.
[[nodiscard]] QString valueExample(SubjectField::Kind kind, TestOp op);

} // namespace ringbinder
