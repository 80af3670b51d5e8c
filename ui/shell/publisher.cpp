// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/publisher.h"

#include "core/store/binder.h"
#include "core/store/workingcopy.h"
#include "ui/jobs/jobqueue.h"
#include "ui/shell/prompt.h"

#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace ringbinder {

namespace {
constexpr int kPublishesAfterPause = 60'000; // ms
} // namespace

Publisher::Publisher(std::shared_ptr<WorkingCopy> copy, Binder& binder, JobQueue& jobs,
                     Prompt& prompt, QWidget* window)
    : QObject(window)
    , m_copy(std::move(copy))
    , m_binder(binder)
    , m_jobs(jobs)
    , m_prompt(prompt)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { publish(Then::Stay); });
}

const QString& Publisher::original() const
{
    return m_copy->original();
}

bool Publisher::isAhead() const
{
    return m_copy->isAhead(m_binder).value_or(true);
}

void Publisher::later()
{
    m_leavesAhead = false;
    m_pause.start(kPublishesAfterPause);
}

void Publisher::now()
{
    publish(Then::Stay);
}

void Publisher::publish(Then then)
{
    m_pause.stop();
    if (then == Then::Stay && !isAhead())
        return; // taken back, or put there already
    m_jobs.add<Result<>>(
        {tr("Putting the changes into %1").arg(QFileInfo(original()).fileName()),
         then == Then::Close},
        [binder = &m_binder, copy = m_copy](Progress& progress) -> Result<> {
            const auto reader = binder->reader();
            if (!reader)
                return fail(reader.error());
            return copy->publish(**reader, progress);
        },
        [guard = QPointer(this), then](const Result<>& done) {
            if (!guard)
                return;
            guard->m_isRefused = !done;
            if (!done)
                emit guard->refused(done.error());
            else
                emit guard->published();
            if (done && then == Then::Close)
                emit guard->closeWanted();
        });
}

bool Publisher::mayClose()
{
    if (m_leavesAhead || !isAhead())
        return true;
    if (m_isRefused)
        askToLeave();
    else
        publish(Then::Close);
    return false;
}

void Publisher::askToLeave()
{
    Prompt::Question question;
    question.title = tr("Close without putting the changes into the file?");
    question.sentence =
        tr("The changes could not be put into %1. They are kept in the copy on this computer and "
           "are there when you open the file again.")
            .arg(original());
    question.buttons = {tr("Try again"), tr("Close")};
    question.withCancel = true;
    m_prompt.ask(m_window, question, [guard = QPointer(this)](std::optional<int> button) {
        if (!guard || !button)
            return;
        guard->m_isRefused = false;
        if (*button == 0) {
            guard->publish(Then::Close);
            return;
        }
        guard->m_leavesAhead = true;
        emit guard->closeWanted();
    });
}

} // namespace ringbinder
