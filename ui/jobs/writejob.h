// SPDX-License-Identifier: GPL-3.0-or-later
// A long change off the GUI thread: an import, a merge. Takes the writing over from the session,
// which refuses edits meanwhile; the window shows how far it is and can cancel. What the work
// writes is in the file whole or not at all. Each dialog or page that has such work owns one.
#pragma once

#include "core/store/handover.h"
#include "ui/jobs/jobrunner.h"

#include <QPointer>

namespace ringbinder {

class WriteJob final : public QObject {
    Q_OBJECT
public:
    explicit WriteJob(Binder& binder, QObject* parent = nullptr);
    // Cancels, waits until the file is as it was, and gives the writing back.
    ~WriteJob() override;

    // What comes first and is no part of the change, such as a restore point; gets a reader.
    using Before = std::function<Result<>(Binder& reader, Progress& progress)>;
    // `work` runs on a thread of its own and writes through the session of the binder it is given,
    // never through another. `done` is called on the GUI thread when the window's own session has
    // taken in what was written. `reason` is the sentence that edits are refused with meanwhile.
    // Errors, with `done` never called: those of Session::handOver().
    template <class T>
    [[nodiscard]] Result<> start(const Message& reason,
                                 std::function<Result<T>(Binder&, Progress&)> work,
                                 std::function<void(Result<T>)> done, Before before = {})
    {
        auto handed = takeOver(reason);
        if (!handed)
            return fail(handed.error());
        m_runner->start<Result<T>>(
            [handOver = std::move(*handed), work = std::move(work),
             before = std::move(before)](Progress& progress) -> Result<T> {
                if (const auto ready = prepare(*handOver, before, progress); !ready)
                    return fail(ready.error());
                std::optional<Result<T>> made;
                const auto write = [&](Binder& binder, Progress& inner) -> Result<> {
                    made = work(binder, inner);
                    if (!*made)
                        return fail(made->error());
                    return {};
                };
                if (const auto written = handOver->run(write, progress); !written)
                    return fail(written.error());
                return std::move(*made);
            },
            [this, done = std::move(done)](Result<T> result) {
                giveBack();
                done(std::move(result));
            });
        return {};
    }
    [[nodiscard]] bool isRunning() const { return m_runner && m_runner->isRunning(); }
    void cancel();

signals:
    void progressed(qint64 done, qint64 total, const ringbinder::Message& step);
    void runningChanged(bool running);

private:
    [[nodiscard]] Result<std::shared_ptr<HandOver>> takeOver(const Message& reason);
    [[nodiscard]] static Result<> prepare(HandOver& handOver, const Before& before,
                                          Progress& progress);
    void giveBack();

    QPointer<Session> m_session;
    std::unique_ptr<JobRunner> m_runner;
};

} // namespace ringbinder
