// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/heatmap.h"

#include <algorithm>

namespace ringbinder {

HeatMap::HeatMap(std::span<const int> likelihood, std::span<const int> impact, int likelihoodLevels,
                 int impactLevels)
    : m_likelihoodLevels(likelihoodLevels)
    , m_impactLevels(impactLevels)
    , m_cellCount(size_t(likelihoodLevels) * size_t(impactLevels))
    , m_rows(likelihood.size())
    , m_starts(m_cellCount + 2)
{
    Q_ASSERT(likelihood.size() == impact.size());
    const auto cellOf = [&](size_t row) {
        const int l = likelihood[row];
        const int i = impact[row];
        const bool isRated = l >= 1 && l <= m_likelihoodLevels && i >= 1 && i <= m_impactLevels;
        return isRated ? size_t(l - 1) * size_t(m_impactLevels) + size_t(i - 1) : m_cellCount;
    };
    // A counting sort: rows keep their order within a cell.
    for (size_t row = 0; row < m_rows.size(); ++row)
        ++m_starts[cellOf(row) + 1];
    for (size_t cell = 1; cell < m_starts.size(); ++cell)
        m_starts[cell] += m_starts[cell - 1];
    std::vector<size_t> next = m_starts;
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rows[next[cellOf(row)]++] = int(row);
}

std::span<const int> HeatMap::cell(size_t index) const
{
    return std::span(m_rows).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

std::span<const int> HeatMap::rowsAt(int likelihood, int impact) const
{
    if (likelihood < 1 || likelihood > m_likelihoodLevels || impact < 1 || impact > m_impactLevels)
        return {};
    return cell(size_t(likelihood - 1) * size_t(m_impactLevels) + size_t(impact - 1));
}

int HeatMap::largestCount() const
{
    size_t largest = 0;
    for (size_t index = 0; index < m_cellCount; ++index)
        largest = std::max(largest, cell(index).size());
    return int(largest);
}

HeatMap::Codes HeatMap::codesAt(int likelihood, int impact, std::span<const QString> codesByRow,
                                int most) const
{
    const std::span<const int> rows = rowsAt(likelihood, impact);
    Codes codes;
    for (const int row : rows.first(std::min(rows.size(), size_t(std::max(most, 0)))))
        codes.codes.append(codesByRow[size_t(row)]);
    codes.more = int(rows.size()) - int(codes.codes.size());
    return codes;
}

} // namespace ringbinder
