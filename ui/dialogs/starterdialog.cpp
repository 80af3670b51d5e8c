// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/starterdialog.h"

#include "ui/dialogs/starterpage.h"
#include "ui/shell/host.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

StarterDialog::StarterDialog(const OpenContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_page(new StarterPage(tr("&Tick what this client should start with. What it has already is "
                                "left out, and everything can be changed or removed later."),
                             this))
    , m_preview(new QTreeWidget(this))
    , m_add(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Starter packs"));
    auto* label = new QLabel(tr("This &will be added"), this);
    label->setBuddy(m_preview);
    m_preview->setHeaderHidden(true);
    m_preview->setAccessibleName(tr("This will be added"));
    m_preview->setUniformRowHeights(true);
    m_preview->setIndentation(14);
    auto* right = new QVBoxLayout;
    right->addWidget(label);
    right->addWidget(m_preview, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(m_page, 3);
    body->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    resize(940, 580);

    m_page->offer(starterPacks(context.binder, context.language, countryOfUser()));
    connect(m_page, &StarterPage::edited, this, &StarterDialog::showPreview);
    connect(m_page, &StarterPage::cursorMoved, this, &StarterDialog::showPreview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &StarterDialog::apply);
    showPreview();
    m_page->setFocus();
}

void StarterDialog::showPreview()
{
    const QList<StarterRow> rows = m_page->rows();
    m_preview->clear();
    addStarterRows(*m_preview, rows, m_context.language, m_page->rowsAtCursor());
    m_add->setEnabled(!rows.isEmpty());
}

void StarterDialog::apply()
{
    const auto started = applyStarterPacks(m_context.binder, m_page->keys(), m_context.language);
    if (!started) {
        m_context.host.report(started.error());
        // What came before the error stays, so it is not offered again.
        m_page->offer(starterPacks(m_context.binder, m_context.language, countryOfUser()));
        showPreview();
        return;
    }
    m_context.host.toast(tr("%1 added in %2.")
                             .arg(tr("%n record(s)", nullptr, started->total),
                                  tr("%n register(s)", nullptr, int(started->added.size()))),
                         false);
    accept();
}

} // namespace ringbinder
