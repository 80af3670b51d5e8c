// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replacepreview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

ReplacePreview::ReplacePreview(const OpenContext& context, QList<FindBar::Change> changes,
                               QWidget* parent)
    : QDialog(parent)
    , m_changes(std::move(changes))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace"));
    auto* box = new QVBoxLayout(this);
    auto* label =
        new QLabel(tr("These cells will change. Untick what should stay as it is."), this);
    label->setBuddy(m_list);
    box->addWidget(label);
    box->addWidget(m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Changes; tick with Space"));
    m_list->setHeaderLabels({tr("ID"), tr("Field"), tr("Before"), tr("After")});
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const FindBar::Change& change = m_changes[i];
        const auto name = context.binder.name(change.uid);
        auto* item = new QTreeWidgetItem(
            m_list, {name ? name->code : QString(), labelOf(*change.field, context),
                     change.before.simplified(), change.after.simplified()});
        item->setCheckState(0, Qt::Checked);
        item->setData(0, Qt::UserRole, int(i));
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(2, 260);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_replace->setDefault(true);
    box->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplacePreview::showCount);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplacePreview::tell);
    showCount();
    resize(760, 420);
}

void ReplacePreview::showCount()
{
    int ticked = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticked += m_list->topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
    m_replace->setText(tr("Replace in %n cell(s)", nullptr, ticked));
    m_replace->setEnabled(ticked > 0);
}

void ReplacePreview::tell()
{
    QList<FindBar::Change> ticked;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            ticked.append(m_changes[item->data(0, Qt::UserRole).toInt()]);
    }
    emit chosen(ticked);
    accept();
}

} // namespace ringbinder
