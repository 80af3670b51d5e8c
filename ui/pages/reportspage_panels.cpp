// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of the page of reports: what is printed and how, and the pages.
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kPanelWidth = 290;

} // namespace

QWidget* ReportsPage::optionsPanel()
{
    for (const QString& code : Language::available()) {
        // "American English" is more than is chosen here.
        const QString name = code == QLatin1String("en") ? QStringLiteral("English")
                                                         : QLocale(code).nativeLanguageName();
        m_language->addItem(QString(name.left(1).toUpper() + name.mid(1)), code);
    }
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
    form->addRow(m_hasSince, m_since);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("&Orientation"), m_turn);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveBook);
    buttons->addStretch(1);
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

QWidget* ReportsPage::previewPanel()
{
    const auto button = [this](const QString& text, const QString& tip, auto&& run) {
        auto* made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(plainToolTip(tip));
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setFrameShape(QFrame::StyledPanel);
    m_remark->setMargin(6);
    m_remark->setVisible(false);
    m_position->setAccessibleName(tr("Page shown"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_progress->setMaximumWidth(kPanelWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_position);
    bar->addStretch(1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addStretch(1);
    bar->addWidget(button(QString(QChar(0x2212)), tr("Smaller"), [this] { m_preview->zoomOut(); }));
    bar->addWidget(m_zoom);
    bar->addWidget(button(QStringLiteral("+"), tr("Larger"), [this] { m_preview->zoomIn(); }));
    bar->addWidget(
        button(tr("Fit width"), tr("As wide as there is room"), [this] { m_preview->setZoom(0); }));

    auto* panel = new QWidget(this);
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_strip);
    pages->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_remark);
    column->addLayout(pages, 1);
    return panel;
}

} // namespace ringbinder
