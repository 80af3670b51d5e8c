// SPDX-License-Identifier: GPL-3.0-or-later
// The making of ranks from sortable keys; part of indexcolumn.h.
#pragma once

#include "core/store/indexcolumn.h"

#include <algorithm>

namespace ringbinder {

template <class Key, class IsBlank>
RowRanks ranksOfKeys(const std::vector<Key>& keys, IsBlank isBlank)
{
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (quint32 row = 0; row < keys.size(); ++row) {
        if (!isBlank(keys[row]))
            order.push_back(row);
    }
    std::sort(order.begin(), order.end(),
              [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    RowRanks ranks;
    ranks.ofRow.assign(keys.size(), kBlankRank);
    for (size_t i = 0; i < order.size(); ++i) {
        const bool isNew = i == 0 || keys[order[i - 1]] < keys[order[i]];
        ranks.count += isNew ? 1 : 0;
        ranks.ofRow[order[i]] = ranks.count - 1;
    }
    return ranks;
}

} // namespace ringbinder
