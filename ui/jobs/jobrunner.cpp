// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrunner.h"

#include <QElapsedTimer>

namespace ringbinder {

namespace {

constexpr qint64 kMillisecondsBetweenReports = 60;

class JobProgress final : public Progress {
public:
    JobProgress(JobRunner& runner, std::shared_ptr<std::atomic_bool> cancelled)
        : m_runner(runner)
        , m_cancelled(std::move(cancelled))
    {
        m_since.start();
    }
    void report(qint64 done, qint64 total, const Message& step) override
    {
        if (m_hasReported && m_since.elapsed() < kMillisecondsBetweenReports)
            return;
        m_hasReported = true;
        m_since.restart();
        emit m_runner.progressed(done, total, step); // queued: the receivers live elsewhere
    }
    [[nodiscard]] bool isCancelled() const override { return *m_cancelled; }

private:
    JobRunner& m_runner;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QElapsedTimer m_since;
    bool m_hasReported = false;
};

} // namespace

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<Message>();
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    cancel();
    m_pool.waitForDone();
}

void JobRunner::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void JobRunner::run(std::function<void(Progress&)> work, std::function<void()> done)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_isRunning = true;
    emit runningChanged(true);
    m_pool.start([this, work = std::move(work), done = std::move(done), mine = m_cancelled] {
        JobProgress progress(*this, mine);
        work(progress);
        QMetaObject::invokeMethod(this, [this, done, mine] {
            if (mine != m_cancelled)
                return; // another job was started meanwhile
            m_isRunning = false;
            emit runningChanged(false);
            done();
        });
    });
}

} // namespace ringbinder
