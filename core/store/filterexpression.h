// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed over a column, taken apart: `text` contains, `=`, `!`, `>=3`,
// `2025-01..2025-06`, `a,b`, `empty`, `mine`, `overdue`. Knows the grammar only; the columns know
// what an operand means.
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QString>

#include <optional>

namespace ringbinder {

struct FilterTerm {
    enum class Op {
        Contains,
        Equals,
        AtLeast,
        AtMost,
        Above,
        Below,
        Between, // from `operand` to `upper`, both included; either may be empty: open on that side
        Empty,
        Mine,
        Overdue
    };
    Op op = Op::Contains;
    QString operand;
    QString upper;
};

// Holds where any term holds; negated, where none does.
struct FilterExpression {
    bool negated = false;
    QList<FilterTerm> terms;
};

// Nothing for a blank text and for an operator still without its operand, as while typing.
// With `isText`, only `=`, `!`, `,` and `empty` are special, so that "<5 %" can be searched for.
// A part "in quotes" is always searched for as it stands; `\,` is a comma. The words are accepted
// in English and in the reader's language.
[[nodiscard]] std::optional<FilterExpression> parseFilter(const QString& typed, bool isText,
                                                          const Language& language);

} // namespace ringbinder
