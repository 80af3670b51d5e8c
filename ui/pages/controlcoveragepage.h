// SPDX-License-Identifier: GPL-3.0-or-later
// How the controls cover attributes, themes and pillars, how the registers are spread over the
// pillars, and assets by form. Enter opens the register filtered to what was counted. The counting
// is core/matrices'.
#pragma once

#include "core/matrices/controlcoverage.h"
#include "ui/pages/matrixpage.h"

class QComboBox;

namespace ringbinder {

class ControlCoveragePage final : public MatrixPage {
    Q_OBJECT
public:
    explicit ControlCoveragePage(const OpenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> refresh() override;
    void open(MatrixPlace place) override;

private:
    void fill();

    QComboBox* m_kind;
    ControlCoverage m_coverage;
    QList<int> m_rowsShown; // position in the coverage for each row of the table; -1: a heading
};

} // namespace ringbinder
