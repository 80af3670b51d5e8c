// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed and how: the left half of the page of reports.
#include "ui/pages/packchoices.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
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
    fillLanguages(*m_language);
    using Status = report::PackOptions::Status;
    m_status->addItem(tr("As recorded"), QVariant::fromValue(Status::AsRecorded));
    m_status->addItem(tr("Draft"), QVariant::fromValue(Status::Draft));
    if (!m_context.binder.isReadOnly())
        m_status->addItem(tr("Approved, kept as evidence"), QVariant::fromValue(Status::Approved));
    m_turn->addItems({tr("Automatic"), tr("Portrait"), tr("Landscape")});
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_since->setCalendarPopup(true);
    m_since->setEnabled(false);
    m_since->setAccessibleName(tr("Changes since"));
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);

    auto* panel = new QWidget(this);
    panel->setMinimumWidth(kPanelWidth);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Status"), m_status);
    m_unit->setToolTip(tr("Only assets and risks of this unit and those below it"));
    form->addRow(tr("&Unit"), m_unit);
    m_recordLabel->setBuddy(m_record);
    m_record->setToolTip(plainToolTip(tr("One record alone, or all of them one after another")));
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_record->setMinimumContentsLength(10);
    form->addRow(m_recordLabel, m_record);
    form->addRow(m_hasSince, m_since);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("&Orientation"), m_turn);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_print, 0, 0);
    buttons->addWidget(m_save, 0, 1);
    buttons->addWidget(m_saveBook, 1, 0);
    buttons->addWidget(m_saveDocument, 1, 1);
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
    column->addWidget(m_grey);
    column->addWidget(m_short);
    column->addWidget(m_attributes);
    column->addLayout(buttons);
    return panel;
}

} // namespace ringbinder
