// SPDX-License-Identifier: GPL-3.0-or-later
// Long work of the window: the check after opening, what reads the file beside it, what has taken
// the writing over; and closing while any of it runs.
#include "core/store/openingcheck.h"
#include "ui/forms/recordpane.h"
#include "ui/jobs/jobqueue.h"
#include "ui/jobs/jobstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/publisher.h"

#include <QStackedWidget>

namespace ringbinder {

namespace {

constexpr int kLooksAtHandOverEvery = 100; // ms

} // namespace

void MainWindow::watchJobs()
{
    m_jobs = new JobQueue(this);
    connect(m_jobs, &JobQueue::changed, this, &MainWindow::showJob);
    connect(m_jobs, &JobQueue::progressed, m_strip, &JobStrip::showProgress);
    connect(m_strip, &JobStrip::cancelled, this, [this] {
        m_open.binder->session().cancelHandOver();
        m_jobs->cancel();
    });
    const Session& session = m_open.binder->session();
    connect(&session, &Session::handingOver, this, [this] { m_details->commit(); });
    connect(&session, &Session::handedOver, this, &MainWindow::lendingChanged);
    connect(&session, &Session::savedWithTrouble, this, &MainWindow::report);
    connect(&m_handOverWatch, &QTimer::timeout, this, &MainWindow::showHandOver);
}

// ---------------------------------------------------------------- the check

void MainWindow::startCheck()
{
    struct Opened {
        Result<> verdict;
        Result<> after;
    };
    const std::shared_ptr<OpeningCheck> check = m_open.binder->checkLater();
    m_isChecking = true;
    refreshStatus();
    m_jobs->add<Opened>(
        {},
        [check, afterCheck = m_open.afterCheck](Progress& progress) {
            Opened opened;
            opened.verdict = check->run(progress, [&](Binder& reader, Progress& inner) {
                if (afterCheck)
                    opened.after = afterCheck(reader, inner);
            });
            return opened;
        },
        [this](const Opened& opened) {
            m_isChecking = false;
            if (const auto whole = m_open.binder->settleCheck(); !whole) {
                report(whole.error());
                refreshWritable();
            } else if (!opened.after) {
                report(opened.after.error());
            }
            refreshStatus();
        });
}

// ---------------------------------------------------------------- showing it

void MainWindow::showJob()
{
    if (!m_open.binder->session().isHandedOver())
        m_strip->showJob(m_jobs->title());
    if (!m_jobs->isBusy() && m_closesWhenFree) {
        m_closesWhenFree = false;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    }
}

void MainWindow::lendingChanged(bool isAway)
{
    refreshWritable();
    if (isAway) {
        m_strip->showJob(m_open.binder->session().handOverStatus().reason.in(m_language));
        m_handOverWatch.start(kLooksAtHandOverEvery);
        return;
    }
    m_handOverWatch.stop();
    m_stack->setEnabled(true);
    m_details->setEnabled(true);
    m_strip->showJob(m_jobs->title());
    if (m_closesWhenFree) {
        m_closesWhenFree = false;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    }
}

void MainWindow::showHandOver()
{
    const Session::HandOverStatus status = m_open.binder->session().handOverStatus();
    m_strip->showProgress(status.done, status.total, status.step);
    // While it is being committed nothing can be read: pages that need more rows would wait.
    m_strip->setCancellable(!status.isCommitting);
    m_stack->setEnabled(!status.isCommitting);
    m_details->setEnabled(!status.isCommitting);
}

void MainWindow::refreshWritable()
{
    const bool isReadOnly = m_open.binder->isReadOnly();
    refreshTitle();
    refreshUndo();
    refreshStatus();
    m_details->setReadOnly(isReadOnly);
    for (const ActionId id :
         {ActionId::ImportTables, ActionId::StarterPacks, ActionId::RestorePoint})
        (*m_actions)[id]->setEnabled(!isReadOnly);
}

// ---------------------------------------------------------------- closing

bool MainWindow::mayClose()
{
    const Session& session = m_open.binder->session();
    const QString running =
        session.isHandedOver() ? session.handOverStatus().reason.in(m_language) : m_jobs->awaited();
    if (running.isEmpty())
        return !m_publisher || m_publisher->mayClose();
    Prompt::Question question;
    question.title = tr("Close while something is being done?");
    question.sentence = running;
    question.detail = session.isHandedOver()
                          ? tr("Cancelling leaves the file as it was before.")
                          : tr("Cancelling leaves nothing behind that is only half done.");
    question.buttons = {tr("Cancel it and close"), tr("Close when it is done")};
    question.withCancel = true;
    m_prompt.ask(this, question, [this](std::optional<int> button) {
        if (!button)
            return;
        if (*button == 0) {
            m_open.binder->session().cancelHandOver();
            m_jobs->stop();
        }
        m_closesWhenFree = true;
        // It may have ended while the question stood.
        if (!m_open.binder->session().isHandedOver())
            showJob();
    });
    return false;
}

} // namespace ringbinder
