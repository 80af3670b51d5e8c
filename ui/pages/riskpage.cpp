// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/riskpage.h"

#include "core/registers/risks/risk.h"
#include "ui/charts/heatmappanel.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/dialogs/signoffdialog.h"
#include "ui/pages/riskeditors.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QLayout>

namespace ringbinder {

namespace {
constexpr int kMatrixHeight = 230;
}

RiskPage::RiskPage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent)
    : RegisterPage(context, risk::def, parent)
    , m_context(context)
    , m_heatMap(new HeatMapPanel(context, evaluation, model().registerIndex(),
                                 HeatMapPanel::Shape::Strip, this))
    , m_toggle(new QAction(themedIcon(QStringLiteral("heatmap")), tr("Heat &map"), this))
{
    m_heatMap->setFixedHeight(kMatrixHeight);
    m_heatMap->hide();
    layout()->addWidget(m_heatMap);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show the risk matrix under the table"));
    addTool(m_toggle);
    buildActions();
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

void RiskPage::buildActions()
{
    auto* build = new QAction(themedIcon(QStringLiteral("add")), tr("&Build scenarios…"), this);
    build->setToolTip(
        plainToolTip(tr("Risks from assets and the threats and vulnerabilities that fit them")));
    build->setEnabled(model().canEdit());
    connect(build, &QAction::triggered, this, &RiskPage::openScenarios);
    addTool(build);
    addRecordAction(build);
    auto* sign = new QAction(themedIcon(QStringLiteral("acceptance")), tr("Si&gn off…"), this);
    sign->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    sign->setToolTip(plainToolTip(tr("Record what the risk owner approves and accepts (%1)")
                                      .arg(sign->shortcut().toString(QKeySequence::NativeText))));
    sign->setEnabled(model().canEdit());
    connect(sign, &QAction::triggered, this, &RiskPage::openSignoff);
    addRecordAction(sign);
    auto* impact = new QAction(tr("&Impact by dimension…"), this);
    impact->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    connect(impact, &QAction::triggered, this, &RiskPage::openImpact);
    addRecordAction(impact);
}

void RiskPage::openSignoff()
{
    table().finishEditing();
    const QList<Uid> uids = table().selectedUids();
    const auto risks = m_context.binder.records(risk::def, uids);
    if (!risks) {
        m_context.host.report(risks.error());
        return;
    }
    if (risks->isEmpty()) {
        m_context.host.hint(tr("Select the risks that are signed for first."));
        return;
    }
    for (const Record& record : *risks) {
        if (record.get(risk::owner) == risks->first().get(risk::owner))
            continue;
        m_context.host.hint(tr("These risks have different owners: each signs for their own. "
                               "Select risks of one owner."));
        return;
    }
    (new SignoffDialog(m_context, uids, this))->open();
}

void RiskPage::openScenarios()
{
    table().finishEditing();
    (new ScenarioDialog(m_context, {}, this))->open();
}

void RiskPage::openImpact()
{
    table().finishEditing();
    const auto uid = table().currentUid();
    const RiskMethod* method = methodInForce(m_context);
    if (!uid || !method)
        return;
    if (method->definition().dimensions.isEmpty()) {
        m_context.host.hint(tr("The method has no dimensions of impact."));
        return;
    }
    (new ImpactDialog(m_context, *method, *uid, RiskStage::Current, this))->open();
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
