// SPDX-License-Identifier: GPL-3.0-or-later
// For a window on a copy of a client's file on this computer: puts what was done back into the file
// a person knows, some time after the last change and before the window closes. Where that is
// refused the changes stay in the copy, and the window says so.
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QWidget;

namespace ringbinder {

class Binder;
class JobQueue;
class Prompt;
class WorkingCopy;

class Publisher final : public QObject {
    Q_OBJECT
public:
    // All must outlive it; `window` is its parent and that of its questions.
    Publisher(std::shared_ptr<WorkingCopy> copy, Binder& binder, JobQueue& jobs, Prompt& prompt,
              QWidget* window);

    // The file a person knows.
    [[nodiscard]] const QString& original() const;
    // The copy holds what the file does not.
    [[nodiscard]] bool isAhead() const;
    // Something was changed: publishes when nobody has changed more for a while.
    void later();
    void now();
    // False while the window has to stay: publishes first, or asks where that is refused.
    // closeWanted() follows when there is nothing to wait for any more.
    [[nodiscard]] bool mayClose();

signals:
    void published();
    void refused(const ringbinder::Error& error);
    void closeWanted();

private:
    enum class Then { Stay, Close };
    void publish(Then then);
    void askToLeave();

    std::shared_ptr<WorkingCopy> m_copy;
    Binder& m_binder;
    JobQueue& m_jobs;
    Prompt& m_prompt;
    QWidget* m_window;
    QTimer m_pause;
    bool m_isRefused = false;   // the last try was
    bool m_leavesAhead = false; // somebody has said so
};

} // namespace ringbinder
