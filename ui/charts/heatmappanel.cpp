// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmappanel.h"

#include "core/registers/risk.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

HeatMapPanel::HeatMapPanel(const OpenContext& context, const Evaluation& evaluation,
                           const RegisterIndex& index, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_evaluation(evaluation)
    , m_index(index)
    , m_stage(new QComboBox(this))
    , m_view(new HeatMapView(this))
    , m_legend(new QLabel(this))
{
    auto* stageLabel = new QLabel(tr("Risk &matrix:"), this);
    stageLabel->setBuddy(m_stage);
    for (const RiskStage stage : kRiskStages)
        m_stage->addItem(labelOf(stage).in(context.language));
    m_stage->setCurrentIndex(int(RiskStage::Current));
    auto* copy = new QToolButton(this);
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy the matrix as a picture"));
    copy->setToolTip(tr("Copy the matrix as a picture"));
    auto* head = new QHBoxLayout;
    head->addWidget(stageLabel);
    head->addWidget(m_stage, 1);
    head->addWidget(copy);
    auto* axis = new QLabel(tr("Likelihood upward, impact to the right"), this);
    axis->setAlignment(Qt::AlignHCenter);
    for (QLabel* quiet : {axis, m_legend}) {
        QFont small = quiet->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        quiet->setFont(small);
        quiet->setTextFormat(Qt::PlainText);
        quiet->setWordWrap(true);
    }
    m_legend->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(axis);
    column->addWidget(m_legend);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &HeatMapPanel::refresh);
    connect(copy, &QToolButton::clicked, this, &HeatMapPanel::copyPicture);
    connect(m_view, &HeatMapView::cellChosen, this,
            [this](int likelihood, int impact) { emit chosen(stage(), likelihood, impact); });
}

RiskStage HeatMapPanel::stage() const
{
    return static_cast<RiskStage>(m_stage->currentIndex());
}

void HeatMapPanel::refresh()
{
    const StageKeys keys = keysOf(stage());
    const FieldDef* likelihood = risk::def.field(QString(keys.likelihood));
    const FieldDef* impact = risk::def.field(QString(keys.impact));
    m_view->setCounts(m_evaluation.method(), m_index.pairCounts(*likelihood, *impact));
    QStringList words;
    for (const LevelBand& band : m_evaluation.method().bands())
        words.append(QStringLiteral("%1 = %2").arg(band.mark, band.label));
    const qsizetype unrated = m_index.size() - m_view->total();
    if (unrated > 0)
        words.append(tr("%n not rated", nullptr, int(unrated)));
    m_legend->setText(words.join(QStringLiteral(" · ")));
}

void HeatMapPanel::copyPicture()
{
    QApplication::clipboard()->setPixmap(m_view->grab());
    m_context.host.hint(tr("The matrix is on the clipboard as a picture."));
}

} // namespace ringbinder
