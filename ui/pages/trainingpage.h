// SPDX-License-Identifier: GPL-3.0-or-later
// The training matrix: people by courses, who needs what and whether the proof still counts. Enter
// opens the record behind a cell or starts one. Who needs a course is core/matrices' to say.
#pragma once

#include "core/matrices/trainingmatrix.h"
#include "ui/pages/matrixpage.h"

class QLineEdit;

namespace ringbinder {

class TrainingPage final : public MatrixPage {
    Q_OBJECT
public:
    explicit TrainingPage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;

private:
    void fill() override;
    [[nodiscard]] MatrixCell cellOf(const TrainingMatrix::Cell& cell) const;

    QLineEdit* m_filter;
    TrainingMatrix m_matrix;
    QList<int> m_people;  // position in the matrix for each row of the table
    QList<int> m_courses; // and for each column
};

} // namespace ringbinder
