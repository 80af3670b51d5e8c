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
class QToolButton;

namespace ringbinder {

class HeatMapPanel final : public QWidget {
    Q_OBJECT
public:
    // A column of its own, or a low strip under a table with everything else beside the matrix.
    enum class Shape { Column, Strip };
    // `index` is of the risk register and outlives the panel.
    HeatMapPanel(const OpenContext& context, const Evaluation& evaluation,
                 const RegisterIndex& index, Shape shape, QWidget* parent);
    void refresh();
    [[nodiscard]] RiskStage stage() const;
    [[nodiscard]] HeatMapView& view() { return *m_view; }

signals:
    void chosen(ringbinder::RiskStage stage, int likelihood, int impact);

private:
    void layOut(Shape shape);
    void copyPicture();
    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    const RegisterIndex& m_index;
    const Shape m_shape;
    QLabel* m_stageLabel;
    QComboBox* m_stage;
    QToolButton* m_copy;
    HeatMapView* m_view;
    QLabel* m_axes;
    QLabel* m_legend;
};

} // namespace ringbinder
