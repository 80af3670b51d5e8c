// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed: the left half of the page of reports.
#include "ui/pages/packchoices.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kPanelWidth = 290;

} // namespace

QWidget* ReportsPage::optionsPanel()
{
    m_turn->addItems({tr("Automatic"), tr("Portrait"), tr("Landscape")});
    m_since->setCalendarPopup(true);
    m_since->setEnabled(false);
    m_since->setAccessibleName(tr("Changes since"));
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);

    auto* panel = new QWidget(this);
    panel->setMinimumWidth(kPanelWidth);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_unit->setToolTip(tr("Only assets and risks of this unit and those below it"));
    form->addRow(tr("&Unit"), m_unit);
    m_recordLabel->setBuddy(m_record);
    m_record->setToolTip(plainToolTip(tr("One record alone, or all of them one after another")));
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_record->setMinimumContentsLength(10);
    form->addRow(m_recordLabel, m_record);
    form->addRow(m_hasSince, m_since);
    form->addRow(tr("&Orientation"), m_turn);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_gallery, 1);
    column->addWidget(m_purpose);
    m_control->setToolTip(
        plainToolTip(tr("Identifier, version, people and dates on the first page")));
    auto* block = new QHBoxLayout;
    block->addWidget(m_control);
    block->addStretch(1);
    column->addLayout(block);
    column->addLayout(form);
    column->addWidget(m_short);
    column->addWidget(m_attributes);
    return panel;
}

} // namespace ringbinder
