// SPDX-License-Identifier: GPL-3.0-or-later
// The access matrix: what each access role of a system allows, which roles of the organisation are
// to have it, and the approval of its owner. A sign typed gives access to a role, Delete takes it
// back. What is wrong with an access role is core/access' to say.
#pragma once

#include "core/access/accessmatrix.h"
#include "ui/pages/matrixpage.h"

namespace ringbinder {

class AccessPage final : public MatrixPage {
    Q_OBJECT
public:
    explicit AccessPage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;
    void type(const QList<MatrixPlace>& places, QChar sign) override;
    void clear(const QList<MatrixPlace>& places) override;

private:
    void fill() override;
    void give(const QList<MatrixPlace>& places, bool isGiven);
    void approve();
    [[nodiscard]] MatrixRow rowOf(const AccessMatrix::Row& row) const;
    [[nodiscard]] MatrixCell cellOf(const AccessMatrix::Cell& cell) const;

    AccessMatrix m_matrix;
    QList<int> m_rowsShown; // position in the matrix for each row of the table; -1: a heading
};

} // namespace ringbinder
