// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI matrix: activities by roles. A letter typed in a cell sets the part of the role; each
// act is one change set. What is wrong with an activity is core/matrices' to say.
#pragma once

#include "core/matrices/racichange.h"
#include "ui/pages/matrixpage.h"

namespace ringbinder {

class RaciPage final : public MatrixPage {
    Q_OBJECT
public:
    explicit RaciPage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;
    void type(const QList<MatrixPlace>& places, QChar sign) override;
    void clear(const QList<MatrixPlace>& places) override;

private:
    void fill() override;
    void set(const QList<MatrixPlace>& places, std::optional<raci_entry::Letter> letter);
    void addActivity();
    void renameActivity();
    void removeActivity();
    [[nodiscard]] std::optional<int> currentRow();
    [[nodiscard]] MatrixRow rowOf(const RaciMatrix::Row& row) const;

    RaciMatrix m_matrix;
    QList<int> m_rowsShown; // position in the matrix for each row of the table; -1: a heading
};

} // namespace ringbinder
