// SPDX-License-Identifier: GPL-3.0-or-later
// The risk register with its matrix: a cell of the matrix shows the risks that stand in it.
#pragma once

#include "core/risk/evaluation.h"
#include "core/risk/level.h"
#include "ui/pages/registerpage.h"

namespace ringbinder {

class HeatMapPanel;

class RiskPage final : public RegisterPage {
    Q_OBJECT
public:
    RiskPage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent = nullptr);

    // Only the risks of one cell of the matrix.
    void showCell(RiskStage stage, int likelihood, int impact);
    void activate() override;

    // The dialog to sign off what is selected.
    void openSignoff();
    // Risks from assets, threats and vulnerabilities that fit.
    void openScenarios();
    // The impact of the current risk by dimension.
    void openImpact();

private:
    void buildActions();
    const OpenContext& m_context;
    HeatMapPanel* m_heatMap;
    QAction* m_toggle;
};

} // namespace ringbinder
