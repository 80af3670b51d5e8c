// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scoringpage.h"

#include "ui/charts/heatmapview.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace ringbinder {

namespace {

QString wordsOf(const QList<ScaleWords>& steps)
{
    QStringList lines;
    for (qsizetype i = steps.size(); i > 0; --i)
        lines.append(QStringLiteral("%1  %2").arg(i).arg(steps[i - 1].label));
    return lines.join(u'\n');
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

ScoringPage::ScoringPage(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_presets(new QButtonGroup(this))
    , m_likelihood(plainLabel(this))
    , m_impact(plainLabel(this))
    , m_levels(plainLabel(this))
    , m_matrix(new HeatMapView(this))
{
    auto* choices = new QHBoxLayout;
    const std::pair<RiskMethod::Preset, QString> presets[] = {
        {RiskMethod::Preset::ThreeByThree, tr("&3 x 3, quick")},
        {RiskMethod::Preset::FourByFour, tr("&4 x 4, no middle to hide in")},
        {RiskMethod::Preset::FiveByFive, tr("&5 x 5, most common")}};
    for (const auto& [preset, text] : presets) {
        auto* button = new QRadioButton(text, this);
        m_presets->addButton(button, int(preset));
        choices->addWidget(button);
    }
    choices->addStretch(1);
    m_presets->button(int(RiskMethod::Preset::FiveByFive))->setChecked(true);
    setFocusProxy(m_presets->button(int(RiskMethod::Preset::FiveByFive)));

    m_matrix->setMinimumSize(200, 170);
    m_matrix->setFocusPolicy(Qt::TabFocus);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->addLayout(choices, 0, 0, 1, 3);
    grid->addWidget(boldLabel(tr("Likelihood"), this), 1, 0);
    grid->addWidget(boldLabel(tr("Impact"), this), 1, 1);
    grid->addWidget(m_likelihood, 2, 0);
    grid->addWidget(m_impact, 2, 1);
    grid->addWidget(boldLabel(tr("Levels by score"), this), 3, 0, 1, 2);
    grid->addWidget(m_levels, 4, 0, 1, 2);
    grid->addWidget(m_matrix, 1, 2, 5, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(5, 1);
    connect(m_presets, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showMethod();
    });
    showMethod();
}

RiskMethod ScoringPage::method() const
{
    return RiskMethod::preset(RiskMethod::Preset(m_presets->checkedId()), m_language);
}

void ScoringPage::showMethod()
{
    const RiskMethod chosen = method();
    m_likelihood->setText(wordsOf(chosen.definition().likelihood));
    m_impact->setText(wordsOf(chosen.definition().impact));
    m_matrix->setCounts(chosen, {});
    QStringList levels;
    for (const RiskBand& band : chosen.definition().bands)
        levels.prepend(
            tr("%1  %2: %3 to %4").arg(band.mark, band.label).arg(band.from).arg(band.to));
    m_levels->setText(levels.join(u'\n'));
    emit edited();
}

} // namespace ringbinder
