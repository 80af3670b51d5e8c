// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodscalespage.h"

#include "ui/dialogs/methodtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ringbinder {

namespace {

constexpr int kFewestSteps = 3;
constexpr int kMostSteps = 7;

struct ScalePart {
    const char* key;
    QList<ScaleWords> MethodDefinition::*words;
};
constexpr std::array<ScalePart, 5> kScaleParts = {
    {{"likelihood", &MethodDefinition::likelihood},
     {"impact", &MethodDefinition::impact},
     {"confidentiality", &MethodDefinition::confidentiality},
     {"integrity", &MethodDefinition::integrity},
     {"availability", &MethodDefinition::availability}}};

} // namespace

MethodScalesPage::MethodScalesPage(MethodDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_scales(new QListWidget(this))
    , m_table(new MethodTable(this))
    , m_add(new QPushButton(tr("&Add a level"), this))
    , m_remove(new QPushButton(tr("&Remove the highest level"), this))
{
    m_scales->setAccessibleName(tr("Scales"));
    m_scales->setFixedWidth(130);
    m_scales->setSpacing(2);
    m_scales->addItems({tr("Likelihood"), tr("Impact"), tr("Confidentiality"), tr("Integrity"),
                        tr("Availability")});
    auto* note = new QLabel(tr("3 to 7 levels, the lowest first. Ratings are stored as numbers: "
                               "new words reword them, they stay what they were."),
                            this);
    note->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_table, 1);
    right->addLayout(buttons);
    right->addWidget(note);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_scales);
    row->addLayout(right, 1);
    connect(m_scales, &QListWidget::currentRowChanged, this, &MethodScalesPage::refresh);
    connect(m_table, &MethodTable::cellEdited, this, &MethodScalesPage::edited);
    connect(m_add, &QPushButton::clicked, this, &MethodScalesPage::addLevel);
    connect(m_remove, &QPushButton::clicked, this, &MethodScalesPage::removeLevel);
    connect(&draft, &MethodDraft::changed, this, &MethodScalesPage::refresh);
    m_scales->setCurrentRow(0);
}

void MethodScalesPage::showScale(const QString& key)
{
    for (size_t i = 0; i < kScaleParts.size(); ++i) {
        if (key == QLatin1String(kScaleParts[i].key))
            m_scales->setCurrentRow(int(i));
    }
}

void MethodScalesPage::refresh()
{
    const QList<ScaleWords>& words =
        m_draft.definition().*kScaleParts[size_t(qMax(0, m_scales->currentRow()))].words;
    QStringList numbers;
    QList<QStringList> rows;
    for (const ScaleWords& step : words) {
        numbers.append(QString::number(numbers.size() + 1));
        rows.append({step.label, step.descriptor});
    }
    m_table->setAccessibleName(
        tr("Levels of %1")
            .arg(m_scales->currentItem() ? m_scales->currentItem()->text() : QString()));
    m_table->show({tr("Word"), tr("What it means")}, numbers, rows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_add->setEnabled(words.size() < kMostSteps);
    m_remove->setEnabled(words.size() > kFewestSteps);
}

void MethodScalesPage::edited(int row, int column, const QString& text)
{
    const auto words = kScaleParts[size_t(m_scales->currentRow())].words;
    m_draft.edit([&](MethodDefinition& definition) {
        ScaleWords& step = (definition.*words)[row];
        (column == 0 ? step.label : step.descriptor) = text.trimmed();
    });
}

void MethodScalesPage::addLevel()
{
    const auto words = kScaleParts[size_t(m_scales->currentRow())].words;
    m_draft.edit([&](MethodDefinition& definition) {
        (definition.*words).append({tr("Level %1").arg((definition.*words).size() + 1), {}});
    });
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
}

void MethodScalesPage::removeLevel()
{
    const auto words = kScaleParts[size_t(m_scales->currentRow())].words;
    m_draft.edit([&](MethodDefinition& definition) { (definition.*words).removeLast(); });
}

} // namespace ringbinder
