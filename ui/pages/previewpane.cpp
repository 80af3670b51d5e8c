// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/previewpane.h"

#include "ui/pages/reportpreview.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kNarrowestProgress = 200; // it says what is done
constexpr int kWidestProgress = 290;

} // namespace

PreviewPane::PreviewPane(const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_strip(new PageStrip(this))
    , m_preview(new ReportPreview(this))
    , m_remark(new QLabel(this))
    , m_position(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setFrameShape(QFrame::StyledPanel);
    m_remark->setMargin(6);
    m_remark->setVisible(false);
    auto* pages = new QHBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_strip);
    pages->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar());
    column->addWidget(m_remark);
    column->addLayout(pages, 1);
    connect(m_strip, &PageStrip::pageChosen, m_preview, &ReportPreview::showPage);
    connect(m_preview, &ReportPreview::currentPageChanged, this, [this](int page) {
        m_strip->setCurrentPage(page);
        showZoom();
    });
    connect(m_preview, &ReportPreview::zoomChanged, this, &PreviewPane::showZoom);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (JobRunner* runner : std::as_const(m_watched))
            runner->cancel();
    });
    showBusy();
}

QWidget* PreviewPane::bar()
{
    auto* made = new QWidget(this);
    auto* row = new QHBoxLayout(made);
    const auto button = [this, made](const QString& text, const QString& tip, auto&& run) {
        auto* tool = new QToolButton(made);
        tool->setText(text);
        tool->setToolTip(plainToolTip(tip));
        tool->setAccessibleName(tip);
        tool->setAutoRaise(true);
        connect(tool, &QToolButton::clicked, this, run);
        return tool;
    };
    m_position->setAccessibleName(tr("Page shown"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_progress->setMinimumWidth(kNarrowestProgress);
    m_progress->setMaximumWidth(kWidestProgress);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_position);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(button(QString(QChar(0x2212)), tr("Smaller"), [this] { m_preview->zoomOut(); }));
    row->addWidget(m_zoom);
    row->addWidget(button(QStringLiteral("+"), tr("Larger"), [this] { m_preview->zoomIn(); }));
    row->addWidget(
        button(tr("Fit width"), tr("As wide as there is room"), [this] { m_preview->setZoom(0); }));
    return made;
}

void PreviewPane::watch(JobRunner& runner)
{
    m_watched.append(&runner);
    connect(&runner, &JobRunner::runningChanged, this, &PreviewPane::showBusy);
    connect(&runner, &JobRunner::progressed, this,
            [this](qint64 done, qint64 total, const Message& step) {
                m_progress->setRange(0, int(total));
                m_progress->setValue(int(done));
                m_progress->setFormat(step.in(m_language));
            });
}

bool PreviewPane::isBusy() const
{
    return std::any_of(m_watched.cbegin(), m_watched.cend(),
                       [](const JobRunner* runner) { return runner->isRunning(); });
}

void PreviewPane::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PreviewPane::present(const PreparedReport& report)
{
    setRemark(report.remark);
    m_strip->setPages(report.layout);
    m_preview->setPages(report.layout);
    m_strip->setCurrentPage(m_preview->currentPage());
    showZoom();
}

void PreviewPane::clear(const QString& reason)
{
    setRemark(reason);
    m_strip->setPages({});
    m_preview->setPages({});
    showZoom();
}

void PreviewPane::showZoom()
{
    // Without a page there is nothing that it could be so many percent of.
    if (m_preview->pageCount() == 0) {
        m_position->clear();
        m_zoom->clear();
        return;
    }
    m_position->setText(
        tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    m_zoom->setText(tr("%1 %").arg(qRound(m_preview->zoom() * 100)));
}

void PreviewPane::showBusy()
{
    const bool busy = isBusy();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (!busy)
        m_progress->setRange(0, 0);
    emit busyChanged();
}

} // namespace ringbinder
