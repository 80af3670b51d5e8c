// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/starterdialog.h"

#include "ui/dialogs/starterpage.h"
#include "ui/jobs/writejob.h"
#include "ui/shell/host.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
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
    , m_bar(new QProgressBar(this))
    , m_write(new WriteJob(context.binder, this))
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
    column->addWidget(m_bar);
    column->addWidget(buttons);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    resize(940, 580);

    m_page->offer(starterPacks(context.binder, context.language, countryOfUser()));
    connect(m_page, &StarterPage::edited, this, &StarterDialog::showPreview);
    connect(m_page, &StarterPage::cursorMoved, this, &StarterDialog::showPreview);
    connect(m_write, &WriteJob::progressed, this,
            [this](qint64 done, qint64 total, const Message& step) {
                m_bar->setMaximum(int(total));
                m_bar->setValue(int(done));
                m_bar->setFormat(step.in(m_context.language));
            });
    connect(buttons, &QDialogButtonBox::rejected, this, &StarterDialog::reject);
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

StarterDialog::~StarterDialog()
{
    delete m_write; // gives the writing back before anything else goes
}

void StarterDialog::apply()
{
    m_add->setEnabled(false);
    m_page->setEnabled(false);
    m_bar->show();
    const auto begun = m_write->start<StartedWith>(
        Message("starters",
                QT_TRANSLATE_NOOP("starters", "Starter packs are being added; editing goes on when "
                                              "it is done.")),
        [keys = m_page->keys(), language = m_context.language](Binder& own, Progress& progress) {
            return applyStarterPacks(own, keys, language, progress);
        },
        [this](const Result<StartedWith>& started) { wereAdded(started); });
    if (!begun)
        wereAdded(fail(begun.error()));
}

void StarterDialog::wereAdded(const Result<StartedWith>& started)
{
    m_bar->hide();
    m_page->setEnabled(true);
    if (!started) {
        if (started.error().kind != Error::Kind::Cancelled)
            m_context.host.report(started.error());
        showPreview();
        return;
    }
    m_context.host.toast(tr("%1 added in %2.")
                             .arg(tr("%n record(s)", nullptr, started->total),
                                  tr("%n register(s)", nullptr, int(started->added.size()))),
                         false);
    accept();
}

void StarterDialog::reject()
{
    if (m_write->isRunning()) {
        m_write->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace ringbinder
