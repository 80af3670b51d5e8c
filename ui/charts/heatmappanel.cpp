// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmappanel.h"

#include "core/registers/risks/risk.h"
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
                           const RegisterIndex& index, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_evaluation(evaluation)
    , m_index(index)
    , m_shape(shape)
    , m_stageLabel(new QLabel(tr("Risk &matrix:"), this))
    , m_stage(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_view(new HeatMapView(this))
    , m_axes(new QLabel(tr("Likelihood upward, impact to the right"), this))
    , m_legend(new QLabel(this))
{
    m_stageLabel->setBuddy(m_stage);
    for (const RiskStage stage : kRiskStages)
        m_stage->addItem(labelOf(stage).in(context.language));
    m_stage->setCurrentIndex(int(RiskStage::Current));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy the matrix as a picture"));
    m_copy->setToolTip(tr("Copy the matrix as a picture"));
    for (QLabel* quiet : {m_axes, m_legend}) {
        QFont small = quiet->font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        quiet->setFont(small);
        quiet->setTextFormat(Qt::PlainText);
        quiet->setWordWrap(true);
    }
    layOut(shape);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &HeatMapPanel::refresh);
    connect(m_copy, &QToolButton::clicked, this, &HeatMapPanel::copyPicture);
    connect(m_view, &HeatMapView::cellChosen, this,
            [this](int likelihood, int impact) { emit chosen(stage(), likelihood, impact); });
}

void HeatMapPanel::layOut(Shape shape)
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_stage, 1);
    head->addWidget(m_copy);
    switch (shape) {
    case Shape::Column: {
        head->insertWidget(0, m_stageLabel);
        for (QLabel* quiet : {m_axes, m_legend})
            quiet->setAlignment(Qt::AlignHCenter);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(8, 4, 8, 8);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(m_view, 1);
        column->addWidget(m_axes);
        column->addWidget(m_legend);
        return;
    }
    case Shape::Strip: {
        m_view->showWords();
        auto* side = new QVBoxLayout;
        side->setSpacing(4);
        side->addWidget(m_stageLabel);
        side->addLayout(head);
        side->addWidget(m_axes);
        side->addSpacing(4);
        side->addWidget(m_legend);
        side->addStretch(1);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 4, 0, 4);
        row->setSpacing(12);
        row->addWidget(m_view, 4);
        row->addLayout(side, 1);
        return;
    }
    }
    Q_UNREACHABLE();
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
    const QString gap = m_shape == Shape::Strip ? QStringLiteral("\n") : QStringLiteral(" · ");
    m_legend->setText(words.join(gap));
}

void HeatMapPanel::copyPicture()
{
    QApplication::clipboard()->setPixmap(m_view->grab());
    m_context.host.hint(tr("The matrix is on the clipboard as a picture."));
}

} // namespace ringbinder
