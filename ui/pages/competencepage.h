// SPDX-License-Identifier: GPL-3.0-or-later
// Competences that roles demand against what their holders have: people as rows, competences as
// columns. core/matrices works it out; Enter opens the record or starts one.
#pragma once

#include "core/matrices/competencematrix.h"
#include "ui/pages/matrixpage.h"

namespace ringbinder {

class CompetencePage final : public MatrixPage {
    Q_OBJECT
public:
    explicit CompetencePage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;

private:
    void fill() override;
    [[nodiscard]] MatrixCell cellOf(const CompetenceMatrix::Cell& cell) const;

    CompetenceMatrix m_matrix;
    QList<int> m_people;      // position in the matrix for each row
    QList<int> m_competences; // for each column but the last
};

} // namespace ringbinder
