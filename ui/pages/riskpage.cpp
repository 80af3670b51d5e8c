// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/riskpage.h"

#include "core/registers/risk.h"
#include "ui/charts/heatmappanel.h"
#include "ui/shell/theme.h"

#include <QLayout>

namespace ringbinder {

namespace {
constexpr int kMatrixHeight = 250;
}

RiskPage::RiskPage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent)
    : RegisterPage(context, risk::def, parent)
    , m_heatMap(new HeatMapPanel(context, evaluation, model().registerIndex(), this))
    , m_toggle(new QAction(themedIcon(QStringLiteral("heatmap")), tr("Heat &map"), this))
{
    m_heatMap->setFixedHeight(kMatrixHeight);
    m_heatMap->hide();
    layout()->addWidget(m_heatMap);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show the risk matrix under the table"));
    addTool(m_toggle);
    connect(m_toggle, &QAction::toggled, this, [this](bool on) {
        m_heatMap->setVisible(on);
        if (on)
            m_heatMap->refresh();
    });
    connect(m_heatMap, &HeatMapPanel::chosen, this, &RiskPage::showCell);
    connect(&model(), &RegisterTableModel::rowsChanged, this, [this] {
        if (m_heatMap->isVisible())
            m_heatMap->refresh();
    });
    connect(&context.binder.session(), &Session::changed, this, [this] {
        if (m_heatMap->isVisible())
            m_heatMap->refresh();
    });
}

void RiskPage::activate()
{
    RegisterPage::activate();
    if (m_heatMap->isVisible())
        m_heatMap->refresh();
}

void RiskPage::showCell(RiskStage stage, int likelihood, int impact)
{
    const StageKeys keys = keysOf(stage);
    showOnly({{risk::def.field(QString(keys.likelihood)), QStringLiteral("=%1").arg(likelihood)},
              {risk::def.field(QString(keys.impact)), QStringLiteral("=%1").arg(impact)}});
}

} // namespace ringbinder
