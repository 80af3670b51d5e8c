// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobqueue.h"

namespace ringbinder {

JobQueue::JobQueue(QObject* parent)
    : QObject(parent)
    , m_runner(std::make_unique<JobRunner>())
{
    connect(m_runner.get(), &JobRunner::progressed, this, &JobQueue::progressed);
}

JobQueue::~JobQueue() = default;

QString JobQueue::awaited() const
{
    if (m_isBusy && m_title.isAwaited)
        return m_title.text;
    for (const Waiting& job : m_waiting) {
        if (job.title.isAwaited)
            return job.title.text;
    }
    return {};
}

void JobQueue::enqueue(Waiting job)
{
    m_waiting.append(std::move(job));
    next();
}

void JobQueue::next()
{
    if (m_isBusy || m_waiting.isEmpty())
        return;
    const Waiting job = m_waiting.takeFirst();
    m_title = job.title;
    m_isBusy = true;
    job.start();
    emit changed();
}

void JobQueue::finished()
{
    m_isBusy = false;
    emit changed();
}

void JobQueue::cancel()
{
    m_runner->cancel();
}

void JobQueue::stop()
{
    m_waiting.clear();
    m_runner = std::make_unique<JobRunner>(); // the old one waits for its work
    connect(m_runner.get(), &JobRunner::progressed, this, &JobQueue::progressed);
    if (m_isBusy)
        finished();
}

} // namespace ringbinder
