// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ringbinder {

namespace {

constexpr int kStripAppearsAfter = 400; // ms
constexpr int kStripBarWidth = 220;
constexpr int kStripSteps = 1000;

} // namespace

JobStrip::JobStrip(const Language& language, QWidget* parent)
    : QFrame(parent)
    , m_language(language)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("jobStrip"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_bar->setFixedWidth(kStripBarWidth);
    m_bar->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_label, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    m_appears.setSingleShot(true);
    connect(&m_appears, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void JobStrip::showJob(const QString& title)
{
    if (title == m_title)
        return;
    m_title = title;
    m_appears.stop();
    if (title.isEmpty()) {
        hide();
        return;
    }
    m_label->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    if (isHidden())
        m_appears.start(kStripAppearsAfter);
}

void JobStrip::showProgress(qint64 done, qint64 total, const Message& step)
{
    if (m_title.isEmpty())
        return;
    const QString sentence = step.in(m_language);
    m_label->setText(sentence.isEmpty() ? m_title
                                        : QStringLiteral("%1 (%2)").arg(m_title, sentence));
    m_bar->setRange(0, total > 0 ? kStripSteps : 0);
    if (total > 0)
        m_bar->setValue(int(qMin(done, total) * kStripSteps / total));
}

void JobStrip::setCancellable(bool on)
{
    m_cancel->setEnabled(on);
}

} // namespace ringbinder
