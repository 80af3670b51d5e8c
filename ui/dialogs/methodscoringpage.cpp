// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodscoringpage.h"

#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

MethodScoringPage::MethodScoringPage(MethodDraft& draft, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
    , m_combination(new QComboBox(this))
    , m_scores(new QLabel(this))
    , m_matrixBox(new QWidget(this))
    , m_matrix(new QTableWidget(m_matrixBox))
    , m_cellLevel(new QComboBox(m_matrixBox))
    , m_preset(new QComboBox(this))
{
    m_combination->addItems({tr("Likelihood times impact"), tr("Likelihood plus impact"),
                             tr("A matrix filled in by hand")});
    m_preset->addItem(tr("3 x 3"), int(RiskMethod::Preset::ThreeByThree));
    m_preset->addItem(tr("4 x 4"), int(RiskMethod::Preset::FourByFour));
    m_preset->addItem(tr("5 x 5"), int(RiskMethod::Preset::FiveByFive));
    m_preset->setCurrentIndex(2);
    auto* take = new QPushButton(tr("&Take all of it"), this);
    take->setAutoDefault(false);
    auto* presetRow = new QHBoxLayout;
    presetRow->addWidget(m_preset);
    presetRow->addWidget(take);
    presetRow->addStretch(1);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("Sco&re:"), m_combination);
    form->addRow(QString(), m_scores);
    auto* presetLabel = new QLabel(tr("Start again from a sh&ipped method:"), this);
    presetLabel->setBuddy(m_preset);
    form->addRow(presetLabel, presetRow);

    m_matrix->setAccessibleName(tr("Matrix: likelihood upward, impact to the right"));
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_matrix->verticalHeader()->setMinimumSectionSize(20);
    auto* cellLabel = new QLabel(tr("&Level of the cells selected:"), m_matrixBox);
    cellLabel->setBuddy(m_cellLevel);
    auto* cellRow = new QHBoxLayout;
    cellRow->addWidget(cellLabel);
    cellRow->addWidget(m_cellLevel);
    cellRow->addStretch(1);
    auto* box = new QVBoxLayout(m_matrixBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_matrix, 1);
    box->addLayout(cellRow);

    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_matrixBox, 1);
    column->addStretch(0);
    connect(m_combination, &QComboBox::activated, this, [this](int index) {
        m_draft.edit([index](MethodDefinition& definition) {
            definition.combination = static_cast<Combination>(index);
        });
    });
    connect(m_cellLevel, &QComboBox::activated, this,
            [this] { setCells(m_cellLevel->currentData().toString()); });
    connect(m_matrix, &QTableWidget::currentItemChanged, this,
            [this](const QTableWidgetItem* item) {
                if (item)
                    m_cellLevel->setCurrentIndex(m_cellLevel->findData(item->data(Qt::UserRole)));
            });
    connect(take, &QPushButton::clicked, this, &MethodScoringPage::takePreset);
    connect(&draft, &MethodDraft::changed, this, &MethodScoringPage::refresh);
    refresh();
}

void MethodScoringPage::refresh()
{
    const MethodDefinition& definition = m_draft.definition();
    const bool isMatrix = definition.combination == Combination::Matrix;
    m_combination->setCurrentIndex(int(definition.combination));
    m_matrixBox->setVisible(isMatrix);
    m_scores->setText(isMatrix ? tr("Each cell names its level; there is no score between.")
                               : tr("Scores go from %1 to %2; the levels divide them.")
                                     .arg(m_draft.lowestScore())
                                     .arg(m_draft.highestScore()));
    const QVariant chosen = m_cellLevel->currentData();
    m_cellLevel->clear();
    for (const RiskBand& band : definition.bands)
        m_cellLevel->addItem(QStringLiteral("%1  %2").arg(band.mark, band.label), band.token);
    m_cellLevel->setCurrentIndex(m_cellLevel->findData(chosen));
    if (isMatrix)
        showMatrix();
}

void MethodScoringPage::showMatrix()
{
    const MethodDefinition& definition = m_draft.definition();
    const int rows = int(definition.likelihood.size());
    const int columns = int(definition.impact.size());
    m_matrix->setRowCount(rows);
    m_matrix->setColumnCount(columns);
    for (int row = 0; row < rows; ++row) {
        const int likelihood = rows - row;
        m_matrix->setVerticalHeaderItem(
            row, new QTableWidgetItem(QStringLiteral("%1 %2")
                                          .arg(likelihood)
                                          .arg(definition.likelihood[likelihood - 1].label)));
        for (int column = 0; column < columns; ++column) {
            const QString token = definition.matrix[likelihood - 1][column];
            const auto band =
                std::find_if(definition.bands.begin(), definition.bands.end(),
                             [&](const RiskBand& each) { return each.token == token; });
            if (!m_matrix->item(row, column))
                m_matrix->setItem(row, column, new QTableWidgetItem);
            QTableWidgetItem* item = m_matrix->item(row, column);
            item->setData(Qt::UserRole, token);
            item->setTextAlignment(Qt::AlignCenter);
            if (band == definition.bands.end())
                continue;
            item->setText(QStringLiteral("%1 %2").arg(band->mark, band->label));
            item->setBackground(QColor::fromRgb(band->rgb));
            item->setForeground(theme::textOn(QColor::fromRgb(band->rgb)));
        }
    }
    for (int column = 0; column < columns; ++column)
        m_matrix->setHorizontalHeaderItem(
            column,
            new QTableWidgetItem(
                QStringLiteral("%1 %2").arg(column + 1).arg(definition.impact[column].label)));
}

void MethodScoringPage::setCells(const QString& token)
{
    const QList<QTableWidgetItem*> chosen = m_matrix->selectedItems();
    const int rows = m_matrix->rowCount();
    m_draft.edit([&](MethodDefinition& definition) {
        for (const QTableWidgetItem* item : chosen)
            definition.matrix[rows - 1 - item->row()][item->column()] = token;
    });
}

void MethodScoringPage::takePreset()
{
    const auto preset = static_cast<RiskMethod::Preset>(m_preset->currentData().toInt());
    m_draft.replace(RiskMethod::preset(preset, m_language).definition());
}

} // namespace ringbinder
