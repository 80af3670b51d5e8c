// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/progressdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kProgressWidth = 420;
constexpr int kProgressSteps = 1000;

} // namespace

ProgressDialog::ProgressDialog(const QString& title, const Language& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_step(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_step->setTextFormat(Qt::PlainText);
    m_step->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_bar);
    column->addWidget(m_step);
    column->addLayout(buttons);
    setMinimumWidth(kProgressWidth);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    connect(&m_runner, &JobRunner::progressed, this, &ProgressDialog::showProgress);
}

void ProgressDialog::showProgress(qint64 done, qint64 total, const Message& step)
{
    m_step->setText(step.in(m_language));
    m_bar->setRange(0, total > 0 ? kProgressSteps : 0);
    if (total > 0)
        m_bar->setValue(int(qMin(done, total) * kProgressSteps / total));
}

void ProgressDialog::reject()
{
    m_cancel->setEnabled(false);
    m_step->setText(tr("Cancelling…"));
    m_runner.cancel();
}

void ProgressDialog::finish()
{
    done(QDialog::Accepted);
}

} // namespace ringbinder
