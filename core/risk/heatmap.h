// SPDX-License-Identifier: GPL-3.0-or-later
// Which risks stand in which cell of the likelihood by impact matrix. Works on columns of ratings,
// so that a hundred thousand risks are counted in a blink; knows no record and no colour. Used by
// the heat map on screen, in packs and on the command line.
#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace ringbinder {

class HeatMap final {
public:
    // Ratings of the risks in row order, 0 where not rated; both columns are of one length.
    HeatMap(std::span<const int> likelihood, std::span<const int> impact, int likelihoodLevels,
            int impactLevels);

    [[nodiscard]] int likelihoodLevels() const { return m_likelihoodLevels; }
    [[nodiscard]] int impactLevels() const { return m_impactLevels; }
    // Levels count from 1; a cell outside the matrix is empty.
    [[nodiscard]] int count(int likelihood, int impact) const
    {
        return int(rowsAt(likelihood, impact).size());
    }
    // The rows given to the constructor that stand in the cell, ascending.
    [[nodiscard]] std::span<const int> rowsAt(int likelihood, int impact) const;
    // Rows without a rating, or with one that is off its scale.
    [[nodiscard]] std::span<const int> unrated() const { return cell(m_cellCount); }
    [[nodiscard]] int rated() const { return int(m_rows.size() - unrated().size()); }
    [[nodiscard]] int largestCount() const;

    // The codes of a cell for a reader: at most `most` of them, `more` the number left out.
    struct Codes {
        QStringList codes;
        int more = 0;
    };
    [[nodiscard]] Codes codesAt(int likelihood, int impact, std::span<const QString> codesByRow,
                                int most) const;

private:
    [[nodiscard]] std::span<const int> cell(size_t index) const;

    int m_likelihoodLevels;
    int m_impactLevels;
    size_t m_cellCount;
    std::vector<int> m_rows;      // by cell, the unrated last
    std::vector<size_t> m_starts; // of each cell in m_rows
};

} // namespace ringbinder
