// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a RegisterIndex in memory: answers which rows a filter term holds for, and in what
// rank each row sorts. Rows are numbered from 0 and never move; a removed one stays unused.
// Private to core/store.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/derive.h"
#include "core/schema/value.h"
#include "core/store/connection.h"
#include "core/store/filterexpression.h"
#include "core/store/rowvalues.h"

#include <QDate>

#include <limits>
#include <optional>
#include <vector>

namespace ringbinder {

// 1 for the rows that pass.
using RowMask = std::vector<quint8>;

// The rank of a row without a value: last, whichever the direction.
inline constexpr quint32 kBlankRank = std::numeric_limits<quint32>::max();

struct RowRanks {
    std::vector<quint32> ofRow; // 0 … count-1, equal for equal values
    quint32 count = 0;
};

// What the operands of a filter may refer to.
struct IndexContext {
    const Language& language;
    const RatingScales* scales = nullptr;
    QDate today;
    std::optional<Uid> actor;
};

// A value of a tick list. `row` is one that holds it.
struct ColumnTally {
    Value value;
    quint32 row = 0;
    int count = 0;
};

class IndexColumn {
public:
    IndexColumn() = default;
    virtual ~IndexColumn() = default;
    Q_DISABLE_COPY_MOVE(IndexColumn)

    virtual void append(const Value& value) = 0;
    // The same straight from a row of the file.
    virtual void appendStored(const Statement& row, int column) = 0;
    virtual void set(quint32 row, const Value& value) = 0;
    // All rows of the file have come: what was kept ready for more can go.
    virtual void settle() = 0;
    // Null for stored texts, of which only the folded form is kept.
    [[nodiscard]] virtual Value value(quint32 row) const = 0;

    // Sets the mask for every row that the term holds for. Error: Kind::Invalid for an operand that
    // the column cannot understand; the mask is as it was.
    [[nodiscard]] virtual Result<> match(const FilterTerm& term, const IndexContext& context,
                                         RowMask& mask) const = 0;
    // Rows whose shown text holds `needle` (folded); columns of numbers and dates show none.
    virtual void matchText(const std::string&, RowMask&) const {}

    [[nodiscard]] virtual const RowRanks& ranks() const = 0;
    // The distinct values among `rows` in order of rank; entries of a list count one by one.
    [[nodiscard]] virtual QList<ColumnTally> tally(const std::vector<quint32>& rows) const;
};

// Ranks from keys that compare with < and ==; `isBlank` of a key says that the row has no value.
template <class Key, class IsBlank>
[[nodiscard]] RowRanks ranksOfKeys(const std::vector<Key>& keys, IsBlank isBlank);

} // namespace ringbinder

#include "core/store/indexranks.h"
