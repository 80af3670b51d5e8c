// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix with its stage (inherent, current, target, residual), axis titles and legend; a choice
// of a cell filters the risks. Stands beside the risk register and on the overview.
#pragma once

#include "core/risk/evaluation.h"
#include "ui/charts/heatmapview.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ringbinder {

class HeatMapPanel final : public QWidget {
    Q_OBJECT
public:
    // `index` is of the risk register and outlives the panel.
    HeatMapPanel(const OpenContext& context, const Evaluation& evaluation,
                 const RegisterIndex& index, QWidget* parent);
    void refresh();
    [[nodiscard]] RiskStage stage() const;
    [[nodiscard]] HeatMapView& view() { return *m_view; }

signals:
    void chosen(ringbinder::RiskStage stage, int likelihood, int impact);

private:
    void copyPicture();
    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    const RegisterIndex& m_index;
    QComboBox* m_stage;
    HeatMapView* m_view;
    QLabel* m_legend;
};

} // namespace ringbinder
