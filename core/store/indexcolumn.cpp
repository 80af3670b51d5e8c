// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexcolumn.h"

namespace ringbinder {

QList<ColumnTally> IndexColumn::tally(const std::vector<quint32>& rows) const
{
    const RowRanks& known = ranks();
    std::vector<ColumnTally> byRank(known.count);
    for (const quint32 row : rows) {
        const quint32 rank = known.ofRow[row];
        if (rank == kBlankRank)
            continue;
        ColumnTally& entry = byRank[rank];
        if (entry.count++ == 0)
            entry.row = row;
    }
    QList<ColumnTally> tallies;
    for (ColumnTally& entry : byRank) {
        if (entry.count == 0)
            continue;
        entry.value = value(entry.row);
        tallies.append(entry);
    }
    return tallies;
}

} // namespace ringbinder
