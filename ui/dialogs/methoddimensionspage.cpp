// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methoddimensionspage.h"

#include "ui/dialogs/methodtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {
constexpr int kMostKindsOfHarm = 12;
}

MethodDimensionsPage::MethodDimensionsPage(MethodDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_overall(new QComboBox(this))
    , m_table(new MethodTable(this))
    , m_add(new QPushButton(tr("&Add a dimension"), this))
    , m_remove(new QPushButton(tr("&Remove the dimension"), this))
{
    auto* label = new QLabel(tr("&Overall impact of a risk:"), this);
    label->setBuddy(m_overall);
    m_overall->addItems(
        {tr("the highest of its dimensions"), tr("judged on its own, the dimensions support it")});
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_overall);
    top->addStretch(1);
    m_table->setAccessibleName(tr("Impact dimensions"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_overall, &QComboBox::activated, this, [this](int index) {
        m_draft.edit([index](MethodDefinition& definition) {
            definition.overallImpact = static_cast<OverallImpact>(index);
        });
    });
    connect(m_table, &MethodTable::cellEdited, this, &MethodDimensionsPage::edited);
    connect(m_add, &QPushButton::clicked, this, &MethodDimensionsPage::addDimension);
    connect(m_remove, &QPushButton::clicked, this, &MethodDimensionsPage::removeDimension);
    connect(&draft, &MethodDraft::changed, this, &MethodDimensionsPage::refresh);
    refresh();
}

void MethodDimensionsPage::refresh()
{
    const MethodDefinition& definition = m_draft.definition();
    QStringList columns = {tr("Dimension")};
    for (const ScaleWords& step : definition.impact)
        columns.append(QStringLiteral("%1 %2").arg(columns.size()).arg(step.label));
    QList<QStringList> rows;
    QStringList numbers;
    for (const ImpactDimension& dimension : definition.dimensions) {
        numbers.append(QString::number(numbers.size() + 1));
        rows.append(QStringList{dimension.label} + dimension.descriptors);
    }
    m_table->show(columns, numbers, rows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_overall->setCurrentIndex(int(definition.overallImpact));
    m_add->setEnabled(definition.dimensions.size() < kMostKindsOfHarm);
    m_remove->setEnabled(!definition.dimensions.isEmpty());
}

void MethodDimensionsPage::edited(int row, int column, const QString& text)
{
    m_draft.edit([&](MethodDefinition& definition) {
        ImpactDimension& dimension = definition.dimensions[row];
        (column == 0 ? dimension.label : dimension.descriptors[column - 1]) = text.trimmed();
    });
}

void MethodDimensionsPage::addDimension()
{
    m_draft.edit([](MethodDefinition& definition) {
        QStringList taken;
        for (const ImpactDimension& dimension : definition.dimensions)
            taken.append(dimension.token);
        definition.dimensions.append(
            {MethodDraft::freeToken(QStringLiteral("dimension"), taken), tr("New dimension"), {}});
    });
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void MethodDimensionsPage::removeDimension()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_draft.edit([row](MethodDefinition& definition) { definition.dimensions.removeAt(row); });
}

} // namespace ringbinder
