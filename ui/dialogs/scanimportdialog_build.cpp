// SPDX-License-Identifier: GPL-3.0-or-later
// How the import of scans is laid out: what the file is at the top, what it says at the left, its
// hosts at the right.
#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/scancolumnspanel.h"
#include "ui/dialogs/scanhostspanel.h"
#include "ui/dialogs/scanimportdialog.h"
#include "ui/dialogs/scansummary.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kLongestScanTitle = 500;

} // namespace

void ScanImportDialog::build()
{
    const Language& language = m_context.language;
    m_file->setTextFormat(Qt::PlainText);
    QFont bold = m_file->font();
    bold.setBold(true);
    m_file->setFont(bold);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name: tool tip
    m_format->addItem(tr("As the file says"));
    for (size_t i = 0; i < std::size(scan_import::kFormatChoices); ++i)
        m_format->addItem(language.text("scan_import", scan_import::kFormatChoices[i].label),
                          int(i));
    m_format->setAccessibleName(tr("Format of the file"));
    m_kind->addItem(tr("As the headings say"));
    for (size_t i = 0; i < std::size(scan_import::kListKindChoices); ++i)
        m_kind->addItem(language.text("scan_import", scan_import::kListKindChoices[i].label),
                        int(i));
    m_kind->setAccessibleName(tr("What the list is about"));
    m_title->setAccessibleName(tr("Title of the import"));
    m_title->setMaxLength(kLongestScanTitle);
    m_title->setPlaceholderText(tr("named after the tool and what it looked at"));
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("The file is kept in the binder, so that what it says can be shown"));
    m_progress->setAccessibleName(tr("Progress"));
    // Enter in a line must not write anything: each button is pressed by itself.
    for (QPushButton* button : {m_skip, m_cancel, m_take})
        button->setAutoDefault(false);
    auto* formatLabel = new QLabel(tr("&Format:"), this);
    formatLabel->setBuddy(m_format);
    m_kindLabel->setBuddy(m_kind);
    auto* titleLabel = new QLabel(tr("T&itle:"), this);
    titleLabel->setBuddy(m_title);
    auto* head = new QHBoxLayout;
    head->addWidget(formatLabel);
    head->addWidget(m_format);
    head->addWidget(m_kindLabel);
    head->addWidget(m_kind);
    head->addWidget(titleLabel);
    head->addWidget(m_title, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_keep);
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    for (QPushButton* button : {m_skip, m_cancel, m_take})
        foot->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_file);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_note);
    column->addWidget(buildPreview(), 1);
    column->addLayout(foot);
}

QWidget* ScanImportDialog::buildPreview()
{
    auto* side = new QWidget(this);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_summary, 1);
    left->addWidget(m_columns);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(side);
    halves->addWidget(m_hosts);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({380, 740});
    return halves;
}

} // namespace ringbinder
