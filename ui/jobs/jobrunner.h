// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside the window: runs a function on a thread of its own and tells the GUI thread how
// far it is and what came of it. One job at a time; cancelled when its runner goes away. The work
// must touch nothing the GUI uses: it gets copies, and a Binder::reader() it opened itself.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ringbinder {

class JobRunner final : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    // Cancels and waits for the work to notice.
    ~JobRunner() override;

    // `done` is called on the GUI thread with what `work` gave, unless the runner is gone by then.
    template <class T>
    void start(std::function<T(Progress&)> work, std::function<void(T)> done)
    {
        auto result = std::make_shared<std::unique_ptr<T>>();
        run([work = std::move(work),
             result](Progress& progress) { *result = std::make_unique<T>(work(progress)); },
            [done = std::move(done), result] { done(std::move(**result)); });
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void cancel();

signals:
    void progressed(qint64 done, qint64 total, const ringbinder::Message& step);
    void runningChanged(bool running);

private:
    void run(std::function<void(Progress&)> work, std::function<void()> done);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    bool m_isRunning = false;
};

} // namespace ringbinder

Q_DECLARE_METATYPE(ringbinder::Message)
