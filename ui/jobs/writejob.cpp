// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/writejob.h"

#include "core/store/binder.h"

namespace ringbinder {

WriteJob::WriteJob(Binder& binder, QObject* parent)
    : QObject(parent)
    , m_session(&binder.session())
    , m_runner(std::make_unique<JobRunner>())
{
    connect(m_runner.get(), &JobRunner::progressed, this, &WriteJob::progressed);
    connect(m_runner.get(), &JobRunner::runningChanged, this, &WriteJob::runningChanged);
}

WriteJob::~WriteJob()
{
    const bool wasRunning = isRunning();
    if (m_session && wasRunning)
        m_session->cancelHandOver();
    m_runner.reset();
    if (wasRunning)
        giveBack();
}

void WriteJob::cancel()
{
    m_runner->cancel();
}

Result<std::shared_ptr<HandOver>> WriteJob::takeOver(const Message& reason)
{
    Q_ASSERT(m_session);
    return m_session->handOver(reason);
}

Result<> WriteJob::prepare(HandOver& handOver, const Before& before, Progress& progress)
{
    if (!before)
        return {};
    const auto reader = handOver.reader();
    if (!reader)
        return fail(reader.error());
    return before(**reader, progress);
}

void WriteJob::giveBack()
{
    if (!m_session)
        return;
    // The change is saved; what could not be read anew is a trouble of its own.
    if (const auto taken = m_session->takeBack(); !taken)
        emit m_session->savedWithTrouble(taken.error());
}

} // namespace ringbinder
