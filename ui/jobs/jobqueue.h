// SPDX-License-Identifier: GPL-3.0-or-later
// The long work of one window that only reads the client's file: copies, backups, checks. One after
// the other beside the window, each with a title; the window shows the one that runs and can cancel
// it. Work gets a Binder::reader() or copies, never what the window uses.
#pragma once

#include "ui/jobs/jobrunner.h"

#include <QList>
#include <QPointer>

namespace ringbinder {

class JobQueue final : public QObject {
    Q_OBJECT
public:
    explicit JobQueue(QObject* parent = nullptr);
    // Cancels and waits.
    ~JobQueue() override;

    struct Title {
        QString text;           // "Backing up", as it is shown; empty: not shown
        bool isAwaited = false; // somebody asked for it: closing the window asks first
    };
    template <class T>
    void add(const Title& title, std::function<T(Progress&)> work, std::function<void(T)> done)
    {
        enqueue({title, [this, work = std::move(work), done = std::move(done)] {
                     // What it leads to may close the window, and the queue with it.
                     m_runner->start<T>(work, [queue = QPointer(this), done](T result) {
                         queue->finished();
                         done(std::move(result));
                         if (queue)
                             queue->next();
                     });
                 }});
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    // Of what runs; empty when nothing does.
    [[nodiscard]] QString title() const { return m_isBusy ? m_title.text : QString(); }
    // The title of the first that somebody waits for; empty when nobody waits.
    [[nodiscard]] QString awaited() const;
    // Cancels what runs; its `done` is told so by what the work gives.
    void cancel();
    // Forgets what waits and cancels what runs; returns when that has noticed. No `done` is called.
    void stop();

signals:
    void changed();
    void progressed(qint64 done, qint64 total, const ringbinder::Message& step);

private:
    struct Waiting {
        Title title;
        std::function<void()> start;
    };
    void enqueue(Waiting job);
    void next();
    void finished();

    std::unique_ptr<JobRunner> m_runner;
    QList<Waiting> m_waiting;
    Title m_title;
    bool m_isBusy = false;
};

} // namespace ringbinder
